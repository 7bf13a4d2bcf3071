// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, duration, text } from '../../core/scalars.ts';
import { timeOfDayRule } from './time-of-day.ts';

export const maintenanceWindowSlotRule: ObjectRule = [
  object,
  { startTime: timeOfDayRule, duration: duration, day: text, allowTemporaryUnavailability: bool },
  2,
];
