// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCreateChangeFreezeMetadata, createChangeFreezeMetadataRule } from './create-change-freeze-metadata.ts';
import type { TerminateChangeFreezeMetadata } from '@managed-redis/types';

/** Whether a value is {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isTerminateChangeFreezeMetadata(value: unknown): value is TerminateChangeFreezeMetadata {
  return passes(checkCreateChangeFreezeMetadata, value);
}

/**
 * Validates {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of terminateChangeFreeze works on.
 */
export const terminateChangeFreezeMetadata: Validator<TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ createFastValidator(
    'TerminateChangeFreezeMetadata',
    createChangeFreezeMetadataRule,
    checkCreateChangeFreezeMetadata,
  );

/**
 * Makes sure that a value is {@link TerminateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertTerminateChangeFreezeMetadata(value: unknown): asserts value is TerminateChangeFreezeMetadata {
  terminateChangeFreezeMetadata.parse(value);
}
