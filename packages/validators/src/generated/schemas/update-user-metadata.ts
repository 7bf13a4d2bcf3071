// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCreateUserMetadata, createUserMetadataRule } from './create-user-metadata.ts';
import type { UpdateUserMetadata } from '@managed-redis/types';

/** Whether a value is {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateUserMetadata(value: unknown): value is UpdateUserMetadata {
  return passes(checkCreateUserMetadata, value);
}

/**
 * Validates {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateUser works on.
 */
export const updateUserMetadata: Validator<UpdateUserMetadata> = /* @__PURE__ */ createFastValidator(
  'UpdateUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

/**
 * Makes sure that a value is {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateUserMetadata(value: unknown): asserts value is UpdateUserMetadata {
  updateUserMetadata.parse(value);
}
