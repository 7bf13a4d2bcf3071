// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkSetAccessBindingsMetadata, setAccessBindingsMetadataRule } from './set-access-bindings-metadata.ts';
import type { UpdateAccessBindingsMetadata } from '@managed-redis/types';

/** Whether a value is {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateAccessBindingsMetadata(value: unknown): value is UpdateAccessBindingsMetadata {
  return passes(checkSetAccessBindingsMetadata, value);
}

/**
 * Validates {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateClusterAccessBindings works on.
 */
export const updateAccessBindingsMetadata: Validator<UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ createFastValidator(
    'UpdateAccessBindingsMetadata',
    setAccessBindingsMetadataRule,
    checkSetAccessBindingsMetadata,
  );

/**
 * Makes sure that a value is {@link UpdateAccessBindingsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateAccessBindingsMetadata(value: unknown): asserts value is UpdateAccessBindingsMetadata {
  updateAccessBindingsMetadata.parse(value);
}
