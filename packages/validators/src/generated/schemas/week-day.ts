// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { WeekDay, WeekDayInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const weekDayRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['WEEK_DAY_UNSPECIFIED', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'],
};

/** Whether a value is a valid {@link WeekDay} in a response. Never throws. */
export const isWeekDay = (value: unknown): value is WeekDay => core.isString(value);

/** Validates {@link WeekDay} in a response. Day of the week, as three letters. */
export const weekDay: core.Validator<WeekDay> = /* @__PURE__ */ core.createResponseValidator(
  'WeekDay',
  weekDayRule,
  core.isString,
);

export const weekDayInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['WEEK_DAY_UNSPECIFIED', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'],
};

/** Whether a value is a valid {@link WeekDayInput} in a request. Never throws. */
export const isWeekDayInput = (value: unknown): value is WeekDayInput => core.conforms(weekDayInputRule, value);

/** Validates {@link WeekDayInput} in a request. Day of the week, as three letters. */
export const weekDayInput: core.Validator<WeekDayInput> = /* @__PURE__ */ core.createRequestValidator(
  'WeekDayInput',
  weekDayInputRule,
);
