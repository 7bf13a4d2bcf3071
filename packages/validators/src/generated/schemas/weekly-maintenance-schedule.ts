// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkMaintenanceWindowSlot,
  checkMaintenanceWindowSlotInput,
  maintenanceWindowSlotInputRule,
  maintenanceWindowSlotRule,
} from './maintenance-window-slot.ts';
import type { WeeklyMaintenanceSchedule, WeeklyMaintenanceScheduleInput } from '@managed-redis/types';

export const weeklyMaintenanceScheduleRule: ObjectRule = [
  object,
  { slots: [limitedList, maintenanceWindowSlotRule, 1] },
];

export function checkWeeklyMaintenanceSchedule(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.slots) === undefined || (isList(field, checkMaintenanceWindowSlot) && isWithin(field.length, 1))) &&
    isPlain(value)
  );
}

/** Whether a value is {@link WeeklyMaintenanceSchedule} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isWeeklyMaintenanceSchedule(value: unknown): value is WeeklyMaintenanceSchedule {
  return passes(checkWeeklyMaintenanceSchedule, value);
}

/**
 * Validates {@link WeeklyMaintenanceSchedule} as found in responses: fields and enum values that this version does not know pass.
 *
 * Weekly slots in which maintenance may run.
 */
export const weeklyMaintenanceSchedule: Validator<WeeklyMaintenanceSchedule> = /* @__PURE__ */ createFastValidator(
  'WeeklyMaintenanceSchedule',
  weeklyMaintenanceScheduleRule,
  checkWeeklyMaintenanceSchedule,
);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceSchedule} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeeklyMaintenanceSchedule(value: unknown): asserts value is WeeklyMaintenanceSchedule {
  weeklyMaintenanceSchedule.parse(value);
}

export const weeklyMaintenanceScheduleInputRule: ObjectRule = [
  closed,
  { slots: [limitedList, maintenanceWindowSlotInputRule, 1] },
];

export function checkWeeklyMaintenanceScheduleInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.slots) === undefined ||
      (isList(field, checkMaintenanceWindowSlotInput) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, weeklyMaintenanceScheduleInputRule)
  );
}

/** Whether a value is {@link WeeklyMaintenanceScheduleInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isWeeklyMaintenanceScheduleInput(value: unknown): value is WeeklyMaintenanceScheduleInput {
  return passes(checkWeeklyMaintenanceScheduleInput, value);
}

/**
 * Validates {@link WeeklyMaintenanceScheduleInput} as sent in requests: nothing unknown may be in it.
 *
 * Weekly slots in which maintenance may run.
 */
export const weeklyMaintenanceScheduleInput: Validator<WeeklyMaintenanceScheduleInput> =
  /* @__PURE__ */ createRequestValidator(
    'WeeklyMaintenanceScheduleInput',
    weeklyMaintenanceScheduleInputRule,
    checkWeeklyMaintenanceScheduleInput,
  );

/**
 * Makes sure that a value is {@link WeeklyMaintenanceScheduleInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeeklyMaintenanceScheduleInput(value: unknown): asserts value is WeeklyMaintenanceScheduleInput {
  weeklyMaintenanceScheduleInput.parse(value);
}
