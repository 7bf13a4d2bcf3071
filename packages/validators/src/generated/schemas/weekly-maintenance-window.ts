// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkWeekDayInput, weekDayInputRule, weekDayRule } from './week-day.ts';
import type { WeeklyMaintenanceWindow, WeeklyMaintenanceWindowInput } from '@managed-redis/types';

export const weeklyMaintenanceWindowRule: ObjectRule = [object, { day: weekDayRule, hour: [limitedInt64, 1, 24] }];

export function checkWeeklyMaintenanceWindow(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.day) === undefined || typeof field === 'string') &&
    ((field = value.hour) === undefined || isInt64(field, 1, 24)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link WeeklyMaintenanceWindow} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isWeeklyMaintenanceWindow(value: unknown): value is WeeklyMaintenanceWindow {
  return passes(checkWeeklyMaintenanceWindow, value);
}

/**
 * Validates {@link WeeklyMaintenanceWindow} as found in responses: fields and enum values that this version does not know pass.
 *
 * One hour of the week.
 */
export const weeklyMaintenanceWindow: Validator<WeeklyMaintenanceWindow> = /* @__PURE__ */ createFastValidator(
  'WeeklyMaintenanceWindow',
  weeklyMaintenanceWindowRule,
  checkWeeklyMaintenanceWindow,
);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceWindow} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeeklyMaintenanceWindow(value: unknown): asserts value is WeeklyMaintenanceWindow {
  weeklyMaintenanceWindow.parse(value);
}

export const weeklyMaintenanceWindowInputRule: ObjectRule = [
  closed,
  { day: weekDayInputRule, hour: [limitedInt64, 1, 24] },
];

export function checkWeeklyMaintenanceWindowInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.day) === undefined || checkWeekDayInput(field)) &&
    ((field = value.hour) === undefined || isInt64(field, 1, 24)) &&
    isPlain(value) &&
    hasOnly(value, weeklyMaintenanceWindowInputRule)
  );
}

/** Whether a value is {@link WeeklyMaintenanceWindowInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isWeeklyMaintenanceWindowInput(value: unknown): value is WeeklyMaintenanceWindowInput {
  return passes(checkWeeklyMaintenanceWindowInput, value);
}

/**
 * Validates {@link WeeklyMaintenanceWindowInput} as sent in requests: nothing unknown may be in it.
 *
 * One hour of the week.
 */
export const weeklyMaintenanceWindowInput: Validator<WeeklyMaintenanceWindowInput> =
  /* @__PURE__ */ createRequestValidator(
    'WeeklyMaintenanceWindowInput',
    weeklyMaintenanceWindowInputRule,
    checkWeeklyMaintenanceWindowInput,
  );

/**
 * Makes sure that a value is {@link WeeklyMaintenanceWindowInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeeklyMaintenanceWindowInput(value: unknown): asserts value is WeeklyMaintenanceWindowInput {
  weeklyMaintenanceWindowInput.parse(value);
}
