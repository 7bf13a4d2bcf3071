// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { DayOfWeek, DayOfWeekInput } from '@managed-redis/types';

export const dayOfWeekRule: Rule = [named];

export function checkDayOfWeek(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link DayOfWeek} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDayOfWeek(value: unknown): value is DayOfWeek {
  return passes(checkDayOfWeek, value);
}

/**
 * Validates {@link DayOfWeek} as found in responses: fields and enum values that this version does not know pass.
 *
 * Day of the week.
 */
export const dayOfWeek: Validator<DayOfWeek> = /* @__PURE__ */ createFastValidator(
  'DayOfWeek',
  dayOfWeekRule,
  checkDayOfWeek,
);

/**
 * Makes sure that a value is {@link DayOfWeek} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDayOfWeek(value: unknown): asserts value is DayOfWeek {
  dayOfWeek.parse(value);
}

export const dayOfWeekInputRule: EnumRule = [
  closedEnum,
  'DAY_OF_WEEK_UNSPECIFIED MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY',
];

export function checkDayOfWeekInput(value: unknown): boolean {
  return (
    value === 'DAY_OF_WEEK_UNSPECIFIED' ||
    value === 'MONDAY' ||
    value === 'TUESDAY' ||
    value === 'WEDNESDAY' ||
    value === 'THURSDAY' ||
    value === 'FRIDAY' ||
    value === 'SATURDAY' ||
    value === 'SUNDAY'
  );
}

/** Whether a value is {@link DayOfWeekInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDayOfWeekInput(value: unknown): value is DayOfWeekInput {
  return passes(checkDayOfWeekInput, value);
}

/**
 * Validates {@link DayOfWeekInput} as sent in requests: nothing unknown may be in it.
 *
 * Day of the week.
 */
export const dayOfWeekInput: Validator<DayOfWeekInput> = /* @__PURE__ */ createRequestValidator(
  'DayOfWeekInput',
  dayOfWeekInputRule,
  checkDayOfWeekInput,
);

/**
 * Makes sure that a value is {@link DayOfWeekInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDayOfWeekInput(value: unknown): asserts value is DayOfWeekInput {
  dayOfWeekInput.parse(value);
}
