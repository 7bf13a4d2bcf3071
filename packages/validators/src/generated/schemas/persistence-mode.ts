// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { PersistenceMode, PersistenceModeInput } from '@managed-redis/types';

export const persistenceModeRule: Rule = [named];

export function checkPersistenceMode(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link PersistenceMode} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isPersistenceMode(value: unknown): value is PersistenceMode {
  return passes(checkPersistenceMode, value);
}

/**
 * Validates {@link PersistenceMode} as found in responses: fields and enum values that this version does not know pass.
 *
 * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
 */
export const persistenceMode: Validator<PersistenceMode> = /* @__PURE__ */ createFastValidator(
  'PersistenceMode',
  persistenceModeRule,
  checkPersistenceMode,
);

/**
 * Makes sure that a value is {@link PersistenceMode} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertPersistenceMode(value: unknown): asserts value is PersistenceMode {
  persistenceMode.parse(value);
}

export const persistenceModeInputRule: EnumRule = [closedEnum, 'ON OFF ON_REPLICAS'];

export function checkPersistenceModeInput(value: unknown): boolean {
  return value === 'ON' || value === 'OFF' || value === 'ON_REPLICAS';
}

/** Whether a value is {@link PersistenceModeInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isPersistenceModeInput(value: unknown): value is PersistenceModeInput {
  return passes(checkPersistenceModeInput, value);
}

/**
 * Validates {@link PersistenceModeInput} as sent in requests: nothing unknown may be in it.
 *
 * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
 */
export const persistenceModeInput: Validator<PersistenceModeInput> = /* @__PURE__ */ createRequestValidator(
  'PersistenceModeInput',
  persistenceModeInputRule,
  checkPersistenceModeInput,
);

/**
 * Makes sure that a value is {@link PersistenceModeInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertPersistenceModeInput(value: unknown): asserts value is PersistenceModeInput {
  persistenceModeInput.parse(value);
}
