// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedList } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { maintenanceWindowSlotRule } from './maintenance-window-slot.ts';

export const weeklyMaintenanceScheduleRule: ObjectRule = [
  object,
  { slots: [limitedList, maintenanceWindowSlotRule, 1] },
];
