// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { WeeklyMaintenanceWindow, WeeklyMaintenanceWindowInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { weekDayInputRule, weekDayRule } from './week-day.ts';

export const weeklyMaintenanceWindowRule: core.ObjectRule = {
  kind: core.object,
  fields: { day: weekDayRule, hour: { kind: core.limitedInt64, minimum: 1, maximum: 24 } },
  test: checkWeeklyMaintenanceWindow,
};

export function checkWeeklyMaintenanceWindow(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.day) && core.isOptionalInt64(value.hour, 1, 24);
}

/** Whether a value is a valid {@link WeeklyMaintenanceWindow} in a response. Never throws. */
export const isWeeklyMaintenanceWindow = (value: unknown): value is WeeklyMaintenanceWindow =>
  core.passes(checkWeeklyMaintenanceWindow, value);

/** Validates {@link WeeklyMaintenanceWindow} in a response. One hour of the week. */
export const weeklyMaintenanceWindow: core.Validator<WeeklyMaintenanceWindow> =
  /* @__PURE__ */ core.createResponseValidator(
    'WeeklyMaintenanceWindow',
    weeklyMaintenanceWindowRule,
    checkWeeklyMaintenanceWindow,
  );

export const weeklyMaintenanceWindowInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { day: weekDayInputRule, hour: { kind: core.limitedInt64, minimum: 1, maximum: 24 } },
};

/** Whether a value is a valid {@link WeeklyMaintenanceWindowInput} in a request. Never throws. */
export const isWeeklyMaintenanceWindowInput = (value: unknown): value is WeeklyMaintenanceWindowInput =>
  core.conforms(weeklyMaintenanceWindowInputRule, value);

/** Validates {@link WeeklyMaintenanceWindowInput} in a request. One hour of the week. */
export const weeklyMaintenanceWindowInput: core.Validator<WeeklyMaintenanceWindowInput> =
  /* @__PURE__ */ core.createRequestValidator('WeeklyMaintenanceWindowInput', weeklyMaintenanceWindowInputRule);
