// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { emptyRule } from './empty.ts';
import { weeklyMaintenanceWindowRule } from './weekly-maintenance-window.ts';

export const maintenanceWindowRule: ObjectRule = [
  objectGroups,
  { anytime: emptyRule, weeklyMaintenanceWindow: weeklyMaintenanceWindowRule },
  0,
  ['anytime, weeklyMaintenanceWindow'],
];
