// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export {
  getMaintenanceParams as get,
  listMaintenancesParams as list,
  rescheduleMaintenanceParams as reschedule,
} from '../params/maintenances.ts';
