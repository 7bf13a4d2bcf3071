// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { CreateClusterMetadata } from '@managed-redis/types';

export const createClusterMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text }, {}];

export function checkCreateClusterMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string';
}

/** Whether a value is {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateClusterMetadata(value: unknown): value is CreateClusterMetadata {
  return passes(checkCreateClusterMetadata, value);
}

/**
 * Validates {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of createCluster works on.
 */
export const createClusterMetadata: Validator<CreateClusterMetadata> = /* @__PURE__ */ createValidator(
  'CreateClusterMetadata',
  createClusterMetadataDescriptor,
  checkCreateClusterMetadata,
);

/**
 * Makes sure that a value is {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateClusterMetadata(value: unknown): asserts value is CreateClusterMetadata {
  createClusterMetadata.parse(value);
}
