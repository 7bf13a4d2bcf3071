// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { openGroups, type ObjectRule } from '../../core/objects.ts';
import { emptyRule } from './empty.ts';
import { weeklyMaintenanceScheduleRule } from './weekly-maintenance-schedule.ts';

export const maintenanceWindowsRule: ObjectRule = [
  openGroups,
  { anytime: emptyRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleRule },
  0,
  ['anytime, weeklyMaintenanceSchedule'],
];
