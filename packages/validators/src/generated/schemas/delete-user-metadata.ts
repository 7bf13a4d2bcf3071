// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { DeleteUserMetadata } from '@managed-redis/types';

export const deleteUserMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text, userName: text }, {}];

export function checkDeleteUserMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string' && typeof value.userName === 'string';
}

/** Whether a value is {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteUserMetadata(value: unknown): value is DeleteUserMetadata {
  return passes(checkDeleteUserMetadata, value);
}

/**
 * Validates {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteUser works on.
 */
export const deleteUserMetadata: Validator<DeleteUserMetadata> = /* @__PURE__ */ createValidator(
  'DeleteUserMetadata',
  deleteUserMetadataDescriptor,
  checkDeleteUserMetadata,
);

/**
 * Makes sure that a value is {@link DeleteUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteUserMetadata(value: unknown): asserts value is DeleteUserMetadata {
  deleteUserMetadata.parse(value);
}
