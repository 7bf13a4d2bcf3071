// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { int32 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isInt32, isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { TimeOfDay } from '@managed-redis/types';

export const timeOfDayRule: ObjectRule = [
  object,
  { hours: [int32, 0, 23], minutes: [int32, 0, 59], seconds: [int32, 0, 59], nanos: [int32, 0, 999999999] },
];

export function checkTimeOfDay(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hours) === undefined || isInt32(field, 0, 23)) &&
    ((field = value.minutes) === undefined || isInt32(field, 0, 59)) &&
    ((field = value.seconds) === undefined || isInt32(field, 0, 59)) &&
    ((field = value.nanos) === undefined || isInt32(field, 0, 999999999)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link TimeOfDay} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isTimeOfDay(value: unknown): value is TimeOfDay {
  return passes(checkTimeOfDay, value);
}

/**
 * Validates {@link TimeOfDay} as found in responses: fields and enum values that this version does not know pass.
 *
 * A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object.
 */
export const timeOfDay: Validator<TimeOfDay> = /* @__PURE__ */ createFastValidator(
  'TimeOfDay',
  timeOfDayRule,
  checkTimeOfDay,
);

/**
 * Makes sure that a value is {@link TimeOfDay} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertTimeOfDay(value: unknown): asserts value is TimeOfDay {
  timeOfDay.parse(value);
}

export const timeOfDayInputRule: ObjectRule = [
  closed,
  { hours: [int32, 0, 23], minutes: [int32, 0, 59], seconds: [int32, 0, 59], nanos: [int32, 0, 999999999] },
];

export function checkTimeOfDayInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hours) === undefined || isInt32(field, 0, 23)) &&
    ((field = value.minutes) === undefined || isInt32(field, 0, 59)) &&
    ((field = value.seconds) === undefined || isInt32(field, 0, 59)) &&
    ((field = value.nanos) === undefined || isInt32(field, 0, 999999999)) &&
    isPlain(value) &&
    hasOnly(value, timeOfDayInputRule)
  );
}

/** Whether a value is {@link TimeOfDay} as sent in requests: nothing unknown may be in it. Never throws. */
export function isTimeOfDayInput(value: unknown): value is TimeOfDay {
  return passes(checkTimeOfDayInput, value);
}

/**
 * Validates {@link TimeOfDay} as sent in requests: nothing unknown may be in it.
 *
 * A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object.
 */
export const timeOfDayInput: Validator<TimeOfDay> = /* @__PURE__ */ createRequestValidator(
  'TimeOfDay',
  timeOfDayInputRule,
  checkTimeOfDayInput,
);

/**
 * Makes sure that a value is {@link TimeOfDay} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertTimeOfDayInput(value: unknown): asserts value is TimeOfDay {
  timeOfDayInput.parse(value);
}
