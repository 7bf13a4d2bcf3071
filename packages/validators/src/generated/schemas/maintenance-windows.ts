// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceWindows, MaintenanceWindowsInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkEmpty, emptyInputRule, emptyRule } from './empty.ts';
import {
  checkWeeklyMaintenanceSchedule,
  weeklyMaintenanceScheduleInputRule,
  weeklyMaintenanceScheduleRule,
} from './weekly-maintenance-schedule.ts';

export const maintenanceWindowsRule: core.ObjectRule = {
  kind: core.object,
  fields: { anytime: emptyRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleRule },
  groups: [{ kind: core.oneOf, fields: ['anytime', 'weeklyMaintenanceSchedule'], isRequired: false }],
  test: checkMaintenanceWindows,
};

export function checkMaintenanceWindows(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.anytime, checkEmpty) &&
    core.isOptional(value.weeklyMaintenanceSchedule, checkWeeklyMaintenanceSchedule) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceSchedule !== undefined) <= 1
  );
}

/** Whether a value is a valid {@link MaintenanceWindows} in a response. Never throws. */
export const isMaintenanceWindows = (value: unknown): value is MaintenanceWindows =>
  core.passes(checkMaintenanceWindows, value);

/** Validates {@link MaintenanceWindows} in a response. When maintenance may run: at any time, or in weekly slots. */
export const maintenanceWindows: core.Validator<MaintenanceWindows> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceWindows',
  maintenanceWindowsRule,
  checkMaintenanceWindows,
);

export const maintenanceWindowsInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { anytime: emptyInputRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleInputRule },
  groups: [{ kind: core.oneOf, fields: ['anytime', 'weeklyMaintenanceSchedule'], isRequired: false }],
};

/** Whether a value is a valid {@link MaintenanceWindowsInput} in a request. Never throws. */
export const isMaintenanceWindowsInput = (value: unknown): value is MaintenanceWindowsInput =>
  core.conforms(maintenanceWindowsInputRule, value);

/** Validates {@link MaintenanceWindowsInput} in a request. When maintenance may run: at any time, or in weekly slots. */
export const maintenanceWindowsInput: core.Validator<MaintenanceWindowsInput> =
  /* @__PURE__ */ core.createRequestValidator('MaintenanceWindowsInput', maintenanceWindowsInputRule);
