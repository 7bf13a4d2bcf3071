// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { UpdateAccessBindingsMetadata } from '@managed-redis/types';

export const updateAccessBindingsMetadataDescriptor: ObjectDescriptor = [tolerant, { resourceId: text }, {}];

export function checkUpdateAccessBindingsMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.resourceId === 'string';
}

/** Whether a value is {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateAccessBindingsMetadata(value: unknown): value is UpdateAccessBindingsMetadata {
  return passes(checkUpdateAccessBindingsMetadata, value);
}

/**
 * Validates {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateClusterAccessBindings works on.
 */
export const updateAccessBindingsMetadata: Validator<UpdateAccessBindingsMetadata> = /* @__PURE__ */ createValidator(
  'UpdateAccessBindingsMetadata',
  updateAccessBindingsMetadataDescriptor,
  checkUpdateAccessBindingsMetadata,
);

/**
 * Makes sure that a value is {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateAccessBindingsMetadata(value: unknown): asserts value is UpdateAccessBindingsMetadata {
  updateAccessBindingsMetadata.parse(value);
}
