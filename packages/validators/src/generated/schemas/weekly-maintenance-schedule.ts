// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { WeeklyMaintenanceSchedule, WeeklyMaintenanceScheduleInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkMaintenanceWindowSlot,
  maintenanceWindowSlotInputRule,
  maintenanceWindowSlotRule,
} from './maintenance-window-slot.ts';

export const weeklyMaintenanceScheduleRule: core.ObjectRule = {
  kind: core.object,
  fields: { slots: { kind: core.limitedList, items: maintenanceWindowSlotRule, minimum: 1 } },
  test: checkWeeklyMaintenanceSchedule,
};

export function checkWeeklyMaintenanceSchedule(value: unknown): boolean {
  return core.isPlain(value) && core.isOptional(value.slots, core.isLimitedList, checkMaintenanceWindowSlot, 1);
}

/** Whether a value is a valid {@link WeeklyMaintenanceSchedule} in a response. Never throws. */
export const isWeeklyMaintenanceSchedule = (value: unknown): value is WeeklyMaintenanceSchedule =>
  core.passes(checkWeeklyMaintenanceSchedule, value);

/** Validates {@link WeeklyMaintenanceSchedule} in a response. Weekly slots in which maintenance may run. */
export const weeklyMaintenanceSchedule: core.Validator<WeeklyMaintenanceSchedule> =
  /* @__PURE__ */ core.createResponseValidator(
    'WeeklyMaintenanceSchedule',
    weeklyMaintenanceScheduleRule,
    checkWeeklyMaintenanceSchedule,
  );

export const weeklyMaintenanceScheduleInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { slots: { kind: core.limitedList, items: maintenanceWindowSlotInputRule, minimum: 1 } },
};

/** Whether a value is a valid {@link WeeklyMaintenanceScheduleInput} in a request. Never throws. */
export const isWeeklyMaintenanceScheduleInput = (value: unknown): value is WeeklyMaintenanceScheduleInput =>
  core.conforms(weeklyMaintenanceScheduleInputRule, value);

/** Validates {@link WeeklyMaintenanceScheduleInput} in a request. Weekly slots in which maintenance may run. */
export const weeklyMaintenanceScheduleInput: core.Validator<WeeklyMaintenanceScheduleInput> =
  /* @__PURE__ */ core.createRequestValidator('WeeklyMaintenanceScheduleInput', weeklyMaintenanceScheduleInputRule);
