// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { TerminateChangeFreezeMetadata } from '@managed-redis/types';

export const terminateChangeFreezeMetadataDescriptor: ObjectDescriptor = [tolerant, { changeFreezeId: text }, {}];

export function checkTerminateChangeFreezeMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.changeFreezeId === 'string';
}

/** Whether a value is {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isTerminateChangeFreezeMetadata(value: unknown): value is TerminateChangeFreezeMetadata {
  return passes(checkTerminateChangeFreezeMetadata, value);
}

/**
 * Validates {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of terminateChangeFreeze works on.
 */
export const terminateChangeFreezeMetadata: Validator<TerminateChangeFreezeMetadata> = /* @__PURE__ */ createValidator(
  'TerminateChangeFreezeMetadata',
  terminateChangeFreezeMetadataDescriptor,
  checkTerminateChangeFreezeMetadata,
);

/**
 * Makes sure that a value is {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertTerminateChangeFreezeMetadata(value: unknown): asserts value is TerminateChangeFreezeMetadata {
  terminateChangeFreezeMetadata.parse(value);
}
