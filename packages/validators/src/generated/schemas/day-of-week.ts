// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DayOfWeek, DayOfWeekInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const dayOfWeekRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['DAY_OF_WEEK_UNSPECIFIED', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
};

/** Whether a value is a valid {@link DayOfWeek} in a response. Never throws. */
export const isDayOfWeek = (value: unknown): value is DayOfWeek => core.isString(value);

/** Validates {@link DayOfWeek} in a response. Day of the week. */
export const dayOfWeek: core.Validator<DayOfWeek> = /* @__PURE__ */ core.createResponseValidator(
  'DayOfWeek',
  dayOfWeekRule,
  core.isString,
);

export const dayOfWeekInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['DAY_OF_WEEK_UNSPECIFIED', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
};

/** Whether a value is a valid {@link DayOfWeekInput} in a request. Never throws. */
export const isDayOfWeekInput = (value: unknown): value is DayOfWeekInput => core.conforms(dayOfWeekInputRule, value);

/** Validates {@link DayOfWeekInput} in a request. Day of the week. */
export const dayOfWeekInput: core.Validator<DayOfWeekInput> = /* @__PURE__ */ core.createRequestValidator(
  'DayOfWeekInput',
  dayOfWeekInputRule,
);
