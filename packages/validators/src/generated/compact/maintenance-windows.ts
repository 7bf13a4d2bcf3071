// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { emptyRule } from './empty.ts';
import { weeklyMaintenanceScheduleRule } from './weekly-maintenance-schedule.ts';

export const maintenanceWindowsRule: ObjectRule = [
  objectGroups,
  { anytime: emptyRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleRule },
  0,
  ['anytime, weeklyMaintenanceSchedule'],
];
