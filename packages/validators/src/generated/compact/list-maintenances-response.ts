// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { open, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { maintenanceRule } from './maintenance.ts';

export const listMaintenancesResponseRule: ObjectRule = [
  open,
  { maintenances: [list, maintenanceRule], nextPageToken: text },
];
