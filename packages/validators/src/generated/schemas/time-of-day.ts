// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { TimeOfDay } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const timeOfDayRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    hours: { kind: core.int32, minimum: 0, maximum: 23 },
    minutes: { kind: core.int32, minimum: 0, maximum: 59 },
    seconds: { kind: core.int32, minimum: 0, maximum: 59 },
    nanos: { kind: core.int32, minimum: 0, maximum: 999999999 },
  },
  test: checkTimeOfDay,
};

export function checkTimeOfDay(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.hours, core.isInt32, 0, 23) &&
    core.isOptional(value.minutes, core.isInt32, 0, 59) &&
    core.isOptional(value.seconds, core.isInt32, 0, 59) &&
    core.isOptional(value.nanos, core.isInt32, 0, 999999999)
  );
}

/** Whether a value is a valid {@link TimeOfDay} in a response. Never throws. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay => core.passes(checkTimeOfDay, value);

/** Validates {@link TimeOfDay} in a response. A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object. */
export const timeOfDay: core.Validator<TimeOfDay> = /* @__PURE__ */ core.createResponseValidator(
  'TimeOfDay',
  timeOfDayRule,
  checkTimeOfDay,
);

export const timeOfDayInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    hours: { kind: core.int32, minimum: 0, maximum: 23 },
    minutes: { kind: core.int32, minimum: 0, maximum: 59 },
    seconds: { kind: core.int32, minimum: 0, maximum: 59 },
    nanos: { kind: core.int32, minimum: 0, maximum: 999999999 },
  },
};

/** Whether a value is a valid {@link TimeOfDay} in a request. Never throws. */
export const isTimeOfDayInput = (value: unknown): value is TimeOfDay => core.conforms(timeOfDayInputRule, value);

/** Validates {@link TimeOfDay} in a request. A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object. */
export const timeOfDayInput: core.Validator<TimeOfDay> = /* @__PURE__ */ core.createRequestValidator(
  'TimeOfDay',
  timeOfDayInputRule,
);
