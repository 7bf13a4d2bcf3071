// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { CreateChangeFreezeMetadata } from '@managed-redis/types';

export const createChangeFreezeMetadataRule: ObjectRule = [object, { changeFreezeId: text }, 1];

export function checkCreateChangeFreezeMetadata(value: Fields): boolean {
  return typeof value.changeFreezeId === 'string' && isPlain(value);
}

/** Whether a value is {@link CreateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateChangeFreezeMetadata(value: unknown): value is CreateChangeFreezeMetadata {
  return passes(checkCreateChangeFreezeMetadata, value);
}

/**
 * Validates {@link CreateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of createChangeFreeze works on.
 */
export const createChangeFreezeMetadata: Validator<CreateChangeFreezeMetadata> = /* @__PURE__ */ createFastValidator(
  'CreateChangeFreezeMetadata',
  createChangeFreezeMetadataRule,
  checkCreateChangeFreezeMetadata,
);

/**
 * Makes sure that a value is {@link CreateChangeFreezeMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateChangeFreezeMetadata(value: unknown): asserts value is CreateChangeFreezeMetadata {
  createChangeFreezeMetadata.parse(value);
}
