// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerantGroups } from '../../core/objects.ts';
import { isPlain } from '../../core/predicates.ts';
import { hasOnly, strictGroups } from '../../core/strict-objects.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { Descriptor } from '../../core/walk.ts';
import { checkEmpty, checkEmptyInput, emptyDescriptor, emptyInputDescriptor } from './empty.ts';
import {
  checkWeeklyMaintenanceSchedule,
  checkWeeklyMaintenanceScheduleInput,
  weeklyMaintenanceScheduleDescriptor,
  weeklyMaintenanceScheduleInputDescriptor,
} from './weekly-maintenance-schedule.ts';
import type { MaintenanceWindows, MaintenanceWindowsInput } from '@managed-redis/types';

export const maintenanceWindowsDescriptor: Descriptor = () => [
  tolerantGroups,
  { anytime: emptyDescriptor, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleDescriptor },
  undefined,
  [['anytime weeklyMaintenanceSchedule']],
];

export function checkMaintenanceWindows(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.anytime) === undefined || checkEmpty(field)) &&
    ((field = value.weeklyMaintenanceSchedule) === undefined || checkWeeklyMaintenanceSchedule(field)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceSchedule !== undefined) <= 1
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
export const maintenanceWindows: Validator<MaintenanceWindows> = /* @__PURE__ */ createValidator(
  'MaintenanceWindows',
  maintenanceWindowsDescriptor,
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

export const maintenanceWindowsInputDescriptor: Descriptor = () => [
  strictGroups,
  { anytime: emptyInputDescriptor, weeklyMaintenanceSchedule: weeklyMaintenanceScheduleInputDescriptor },
  undefined,
  [['anytime weeklyMaintenanceSchedule']],
];

export function checkMaintenanceWindowsInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.anytime) === undefined || checkEmptyInput(field)) &&
    ((field = value.weeklyMaintenanceSchedule) === undefined || checkWeeklyMaintenanceScheduleInput(field)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceSchedule !== undefined) <= 1 &&
    hasOnly(value, maintenanceWindowsInputDescriptor)
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
export const maintenanceWindowsInput: Validator<MaintenanceWindowsInput> = /* @__PURE__ */ createValidator(
  'MaintenanceWindowsInput',
  maintenanceWindowsInputDescriptor,
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
