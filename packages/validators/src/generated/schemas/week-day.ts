// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { WeekDay, WeekDayInput } from '@managed-redis/types';

export const weekDayRule: Rule = [named];

export function checkWeekDay(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link WeekDay} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isWeekDay(value: unknown): value is WeekDay {
  return passes(checkWeekDay, value);
}

/**
 * Validates {@link WeekDay} as found in responses: fields and enum values that this version does not know pass.
 *
 * Day of the week, in three letters.
 */
export const weekDay: Validator<WeekDay> = /* @__PURE__ */ createFastValidator('WeekDay', weekDayRule, checkWeekDay);

/**
 * Makes sure that a value is {@link WeekDay} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeekDay(value: unknown): asserts value is WeekDay {
  weekDay.parse(value);
}

export const weekDayInputRule: EnumRule = [closedEnum, 'WEEK_DAY_UNSPECIFIED MON TUE WED THU FRI SAT SUN'];

export function checkWeekDayInput(value: unknown): boolean {
  return (
    value === 'WEEK_DAY_UNSPECIFIED' ||
    value === 'MON' ||
    value === 'TUE' ||
    value === 'WED' ||
    value === 'THU' ||
    value === 'FRI' ||
    value === 'SAT' ||
    value === 'SUN'
  );
}

/** Whether a value is {@link WeekDayInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isWeekDayInput(value: unknown): value is WeekDayInput {
  return passes(checkWeekDayInput, value);
}

/**
 * Validates {@link WeekDayInput} as sent in requests: nothing unknown may be in it.
 *
 * Day of the week, in three letters.
 */
export const weekDayInput: Validator<WeekDayInput> = /* @__PURE__ */ createRequestValidator(
  'WeekDayInput',
  weekDayInputRule,
  checkWeekDayInput,
);

/**
 * Makes sure that a value is {@link WeekDayInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertWeekDayInput(value: unknown): asserts value is WeekDayInput {
  weekDayInput.parse(value);
}
