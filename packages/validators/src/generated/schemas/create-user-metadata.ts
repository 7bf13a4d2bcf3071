// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { CreateUserMetadata } from '@managed-redis/types';

export const createUserMetadataRule: ObjectRule = [object, { clusterId: text, userName: text }, 2];

export function checkCreateUserMetadata(value: Fields): boolean {
  return typeof value.clusterId === 'string' && typeof value.userName === 'string' && isPlain(value);
}

/** Whether a value is {@link CreateUserMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateUserMetadata(value: unknown): value is CreateUserMetadata {
  return passes(checkCreateUserMetadata, value);
}

/**
 * Validates {@link CreateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of createUser works on.
 */
export const createUserMetadata: Validator<CreateUserMetadata> = /* @__PURE__ */ createFastValidator(
  'CreateUserMetadata',
  createUserMetadataRule,
  checkCreateUserMetadata,
);

/**
 * Makes sure that a value is {@link CreateUserMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateUserMetadata(value: unknown): asserts value is CreateUserMetadata {
  createUserMetadata.parse(value);
}
