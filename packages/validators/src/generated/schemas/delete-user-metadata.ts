// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCreateUserMetadata, createUserMetadataRule } from './create-user-metadata.ts';
import type { DeleteUserMetadata } from '@managed-redis/types';

/** Whether a value is {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteUserMetadata(value: unknown): value is DeleteUserMetadata {
  return passes(checkCreateUserMetadata, value);
}

/**
 * Validates {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteUser works on.
 */
export const deleteUserMetadata: Validator<DeleteUserMetadata> = /* @__PURE__ */ createFastValidator(
  'DeleteUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

/**
 * Makes sure that a value is {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteUserMetadata(value: unknown): asserts value is DeleteUserMetadata {
  deleteUserMetadata.parse(value);
}
