// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedExactGroups, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkEmpty, checkEmptyInput, emptyInputRule, emptyRule } from './empty.ts';
import {
  checkWeeklyMaintenanceWindow,
  checkWeeklyMaintenanceWindowInput,
  weeklyMaintenanceWindowInputRule,
  weeklyMaintenanceWindowRule,
} from './weekly-maintenance-window.ts';
import type { MaintenanceWindow, MaintenanceWindowInput } from '@managed-redis/types';

export const maintenanceWindowRule: ObjectRule = [
  objectGroups,
  { anytime: emptyRule, weeklyMaintenanceWindow: weeklyMaintenanceWindowRule },
  0,
  ['anytime, weeklyMaintenanceWindow'],
];

export function checkMaintenanceWindow(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.anytime) === undefined || checkEmpty(field as Fields)) &&
    ((field = value.weeklyMaintenanceWindow) === undefined || checkWeeklyMaintenanceWindow(field as Fields)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceWindow !== undefined) <= 1 &&
    isPlain(value)
  );
}

/** Whether a value is {@link MaintenanceWindow} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceWindow(value: unknown): value is MaintenanceWindow {
  return passes(checkMaintenanceWindow, value);
}

/**
 * Validates {@link MaintenanceWindow} as found in responses: fields and enum values that this version does not know pass.
 *
 * When maintenance may run: any time, or in one hour of the week. Superseded by MaintenanceWindows.
 */
export const maintenanceWindow: Validator<MaintenanceWindow> = /* @__PURE__ */ createFastValidator(
  'MaintenanceWindow',
  maintenanceWindowRule,
  checkMaintenanceWindow,
);

/**
 * Makes sure that a value is {@link MaintenanceWindow} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindow(value: unknown): asserts value is MaintenanceWindow {
  maintenanceWindow.parse(value);
}

export const maintenanceWindowInputRule: ObjectRule = [
  closedExactGroups,
  { anytime: emptyInputRule, weeklyMaintenanceWindow: weeklyMaintenanceWindowInputRule },
  0,
  ['anytime, weeklyMaintenanceWindow'],
  ['anytime, weeklyMaintenanceWindow'],
];

export function checkMaintenanceWindowInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.anytime) === undefined || checkEmptyInput(field as Fields)) &&
    ((field = value.weeklyMaintenanceWindow) === undefined || checkWeeklyMaintenanceWindowInput(field as Fields)) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceWindow !== undefined) === 1 &&
    isPlain(value) &&
    hasOnly(value, maintenanceWindowInputRule)
  );
}

/** Whether a value is {@link MaintenanceWindowInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMaintenanceWindowInput(value: unknown): value is MaintenanceWindowInput {
  return passes(checkMaintenanceWindowInput, value);
}

/**
 * Validates {@link MaintenanceWindowInput} as sent in requests: nothing unknown may be in it.
 *
 * When maintenance may run: any time, or in one hour of the week. Superseded by MaintenanceWindows.
 */
export const maintenanceWindowInput: Validator<MaintenanceWindowInput> = /* @__PURE__ */ createRequestValidator(
  'MaintenanceWindowInput',
  maintenanceWindowInputRule,
  checkMaintenanceWindowInput,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindowInput(value: unknown): asserts value is MaintenanceWindowInput {
  maintenanceWindowInput.parse(value);
}
