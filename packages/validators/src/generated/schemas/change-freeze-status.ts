// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { ChangeFreezeStatus } from '@managed-redis/types';

export const changeFreezeStatusRule: Rule = [named];

export function checkChangeFreezeStatus(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link ChangeFreezeStatus} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isChangeFreezeStatus(value: unknown): value is ChangeFreezeStatus {
  return passes(checkChangeFreezeStatus, value);
}

/**
 * Validates {@link ChangeFreezeStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * State of a change freeze.
 */
export const changeFreezeStatus: Validator<ChangeFreezeStatus> = /* @__PURE__ */ createFastValidator(
  'ChangeFreezeStatus',
  changeFreezeStatusRule,
  checkChangeFreezeStatus,
);

/**
 * Makes sure that a value is {@link ChangeFreezeStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreezeStatus(value: unknown): asserts value is ChangeFreezeStatus {
  changeFreezeStatus.parse(value);
}
