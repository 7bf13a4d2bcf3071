// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { MaintenanceRescheduleType, MaintenanceRescheduleTypeInput } from '@managed-redis/types';

export const maintenanceRescheduleTypeRule: Rule = [named];

export function checkMaintenanceRescheduleType(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link MaintenanceRescheduleType} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceRescheduleType(value: unknown): value is MaintenanceRescheduleType {
  return passes(checkMaintenanceRescheduleType, value);
}

/**
 * Validates {@link MaintenanceRescheduleType} as found in responses: fields and enum values that this version does not know pass.
 *
 * How a maintenance is moved.
 */
export const maintenanceRescheduleType: Validator<MaintenanceRescheduleType> = /* @__PURE__ */ createFastValidator(
  'MaintenanceRescheduleType',
  maintenanceRescheduleTypeRule,
  checkMaintenanceRescheduleType,
);

/**
 * Makes sure that a value is {@link MaintenanceRescheduleType} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceRescheduleType(value: unknown): asserts value is MaintenanceRescheduleType {
  maintenanceRescheduleType.parse(value);
}

export const maintenanceRescheduleTypeInputRule: EnumRule = [
  closedEnum,
  'TYPE_UNSPECIFIED IMMEDIATE NEXT_AVAILABLE_WINDOW SPECIFIC_TIME',
];

export function checkMaintenanceRescheduleTypeInput(value: unknown): boolean {
  return (
    value === 'TYPE_UNSPECIFIED' ||
    value === 'IMMEDIATE' ||
    value === 'NEXT_AVAILABLE_WINDOW' ||
    value === 'SPECIFIC_TIME'
  );
}

/** Whether a value is {@link MaintenanceRescheduleTypeInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMaintenanceRescheduleTypeInput(value: unknown): value is MaintenanceRescheduleTypeInput {
  return passes(checkMaintenanceRescheduleTypeInput, value);
}

/**
 * Validates {@link MaintenanceRescheduleTypeInput} as sent in requests: nothing unknown may be in it.
 *
 * How a maintenance is moved.
 */
export const maintenanceRescheduleTypeInput: Validator<MaintenanceRescheduleTypeInput> =
  /* @__PURE__ */ createRequestValidator(
    'MaintenanceRescheduleTypeInput',
    maintenanceRescheduleTypeInputRule,
    checkMaintenanceRescheduleTypeInput,
  );

/**
 * Makes sure that a value is {@link MaintenanceRescheduleTypeInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceRescheduleTypeInput(value: unknown): asserts value is MaintenanceRescheduleTypeInput {
  maintenanceRescheduleTypeInput.parse(value);
}
