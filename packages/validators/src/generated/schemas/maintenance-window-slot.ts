// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { isDuration } from '../../core/duration.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, duration } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkDayOfWeekInput, dayOfWeekInputRule, dayOfWeekRule } from './day-of-week.ts';
import { checkTimeOfDay, checkTimeOfDayInput, timeOfDayInputRule, timeOfDayRule } from './time-of-day.ts';
import type { MaintenanceWindowSlot, MaintenanceWindowSlotInput } from '@managed-redis/types';

export const maintenanceWindowSlotRule: ObjectRule = [
  object,
  { startTime: timeOfDayRule, duration: duration, day: dayOfWeekRule, allowTemporaryUnavailability: bool },
  2,
];

export function checkMaintenanceWindowSlot(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.day) === undefined || typeof field === 'string') &&
    checkTimeOfDay(value.startTime as Fields) &&
    isDuration(value.duration) &&
    ((field = value.allowTemporaryUnavailability) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link MaintenanceWindowSlot} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceWindowSlot(value: unknown): value is MaintenanceWindowSlot {
  return passes(checkMaintenanceWindowSlot, value);
}

/**
 * Validates {@link MaintenanceWindowSlot} as found in responses: fields and enum values that this version does not know pass.
 *
 * One weekly slot: a day, a start and a duration.
 */
export const maintenanceWindowSlot: Validator<MaintenanceWindowSlot> = /* @__PURE__ */ createFastValidator(
  'MaintenanceWindowSlot',
  maintenanceWindowSlotRule,
  checkMaintenanceWindowSlot,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowSlot} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindowSlot(value: unknown): asserts value is MaintenanceWindowSlot {
  maintenanceWindowSlot.parse(value);
}

export const maintenanceWindowSlotInputRule: ObjectRule = [
  closed,
  { startTime: timeOfDayInputRule, duration: duration, day: dayOfWeekInputRule, allowTemporaryUnavailability: bool },
  2,
];

export function checkMaintenanceWindowSlotInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.day) === undefined || checkDayOfWeekInput(field)) &&
    checkTimeOfDayInput(value.startTime as Fields) &&
    isDuration(value.duration) &&
    ((field = value.allowTemporaryUnavailability) === undefined || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, maintenanceWindowSlotInputRule)
  );
}

/** Whether a value is {@link MaintenanceWindowSlotInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMaintenanceWindowSlotInput(value: unknown): value is MaintenanceWindowSlotInput {
  return passes(checkMaintenanceWindowSlotInput, value);
}

/**
 * Validates {@link MaintenanceWindowSlotInput} as sent in requests: nothing unknown may be in it.
 *
 * One weekly slot: a day, a start and a duration.
 */
export const maintenanceWindowSlotInput: Validator<MaintenanceWindowSlotInput> = /* @__PURE__ */ createRequestValidator(
  'MaintenanceWindowSlotInput',
  maintenanceWindowSlotInputRule,
  checkMaintenanceWindowSlotInput,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowSlotInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceWindowSlotInput(value: unknown): asserts value is MaintenanceWindowSlotInput {
  maintenanceWindowSlotInput.parse(value);
}
