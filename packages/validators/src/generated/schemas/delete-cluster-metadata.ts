// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { DeleteClusterMetadata } from '@managed-redis/types';

export const deleteClusterMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text }, {}];

export function checkDeleteClusterMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string';
}

/** Whether a value is {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteClusterMetadata(value: unknown): value is DeleteClusterMetadata {
  return passes(checkDeleteClusterMetadata, value);
}

/**
 * Validates {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteCluster works on.
 */
export const deleteClusterMetadata: Validator<DeleteClusterMetadata> = /* @__PURE__ */ createValidator(
  'DeleteClusterMetadata',
  deleteClusterMetadataDescriptor,
  checkDeleteClusterMetadata,
);

/**
 * Makes sure that a value is {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterMetadata(value: unknown): asserts value is DeleteClusterMetadata {
  deleteClusterMetadata.parse(value);
}
