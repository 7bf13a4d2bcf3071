// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { UpdateUserMetadata } from '@managed-redis/types';

export const updateUserMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text, userName: text }, {}];

export function checkUpdateUserMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string' && typeof value.userName === 'string';
}

/** Whether a value is {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateUserMetadata(value: unknown): value is UpdateUserMetadata {
  return passes(checkUpdateUserMetadata, value);
}

/**
 * Validates {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateUser works on.
 */
export const updateUserMetadata: Validator<UpdateUserMetadata> = /* @__PURE__ */ createValidator(
  'UpdateUserMetadata',
  updateUserMetadataDescriptor,
  checkUpdateUserMetadata,
);

/**
 * Makes sure that a value is {@link UpdateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateUserMetadata(value: unknown): asserts value is UpdateUserMetadata {
  updateUserMetadata.parse(value);
}
