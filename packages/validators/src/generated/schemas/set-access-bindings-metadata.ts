// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { SetAccessBindingsMetadata } from '@managed-redis/types';

export const setAccessBindingsMetadataRule: ObjectRule = [object, { resourceId: text }, 1];

export function checkSetAccessBindingsMetadata(value: Fields): boolean {
  return typeof value.resourceId === 'string' && isPlain(value);
}

/** Whether a value is {@link SetAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isSetAccessBindingsMetadata(value: unknown): value is SetAccessBindingsMetadata {
  return passes(checkSetAccessBindingsMetadata, value);
}

/**
 * Validates {@link SetAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of setClusterAccessBindings works on.
 */
export const setAccessBindingsMetadata: Validator<SetAccessBindingsMetadata> = /* @__PURE__ */ createFastValidator(
  'SetAccessBindingsMetadata',
  setAccessBindingsMetadataRule,
  checkSetAccessBindingsMetadata,
);

/**
 * Makes sure that a value is {@link SetAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertSetAccessBindingsMetadata(value: unknown): asserts value is SetAccessBindingsMetadata {
  setAccessBindingsMetadata.parse(value);
}
