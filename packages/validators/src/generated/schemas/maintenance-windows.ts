// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedGroups, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkEmpty, checkEmptyInput, emptyInputRule, emptyRule } from './empty.ts';
import {
  checkWeeklyMaintenanceSchedule,
  checkWeeklyMaintenanceScheduleInput,
  weeklyMaintenanceScheduleInputRule,
  weeklyMaintenanceScheduleRule,
} from './weekly-maintenance-schedule.ts';
import type { MaintenanceWindows, MaintenanceWindowsInput } from '@managed-redis/types';

export const maintenanceWindowsRule: ObjectRule = [
  objectGroups,
  { anytime: emptyRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleRule },
  0,
  ['anytime, weeklyMaintenanceSchedule'],
];

export function checkMaintenanceWindows(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.anytime) === undefined || checkEmpty(field as Fields)) &&
    ((field = value.weeklyMaintenanceSchedule) === undefined || checkWeeklyMaintenanceSchedule(field as Fields)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceSchedule !== undefined) <= 1 &&
    isPlain(value)
  );
}

/** Whether a value is {@link MaintenanceWindows} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceWindows(value: unknown): value is MaintenanceWindows {
  return passes(checkMaintenanceWindows, value);
}

/**
 * Validates {@link MaintenanceWindows} as found in responses: fields and enum values that this version does not know pass.
 *
 * When maintenance may run: any time, or in weekly slots.
 */
export const maintenanceWindows: Validator<MaintenanceWindows> = /* @__PURE__ */ createFastValidator(
  'MaintenanceWindows',
  maintenanceWindowsRule,
  checkMaintenanceWindows,
);

/**
 * Makes sure that a value is {@link MaintenanceWindows} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindows(value: unknown): asserts value is MaintenanceWindows {
  maintenanceWindows.parse(value);
}

export const maintenanceWindowsInputRule: ObjectRule = [
  closedGroups,
  { anytime: emptyInputRule, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleInputRule },
  0,
  ['anytime, weeklyMaintenanceSchedule'],
];

export function checkMaintenanceWindowsInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.anytime) === undefined || checkEmptyInput(field as Fields)) &&
    ((field = value.weeklyMaintenanceSchedule) === undefined || checkWeeklyMaintenanceScheduleInput(field as Fields)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceSchedule !== undefined) <= 1 &&
    isPlain(value) &&
    hasOnly(value, maintenanceWindowsInputRule)
  );
}

/** Whether a value is {@link MaintenanceWindowsInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMaintenanceWindowsInput(value: unknown): value is MaintenanceWindowsInput {
  return passes(checkMaintenanceWindowsInput, value);
}

/**
 * Validates {@link MaintenanceWindowsInput} as sent in requests: nothing unknown may be in it.
 *
 * When maintenance may run: any time, or in weekly slots.
 */
export const maintenanceWindowsInput: Validator<MaintenanceWindowsInput> = /* @__PURE__ */ createRequestValidator(
  'MaintenanceWindowsInput',
  maintenanceWindowsInputRule,
  checkMaintenanceWindowsInput,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowsInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindowsInput(value: unknown): asserts value is MaintenanceWindowsInput {
  maintenanceWindowsInput.parse(value);
}
