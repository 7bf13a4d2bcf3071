// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { StartClusterMetadata } from '@managed-redis/types';

export const startClusterMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text }, {}];

export function checkStartClusterMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string';
}

/** Whether a value is {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStartClusterMetadata(value: unknown): value is StartClusterMetadata {
  return passes(checkStartClusterMetadata, value);
}

/**
 * Validates {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of startCluster works on.
 */
export const startClusterMetadata: Validator<StartClusterMetadata> = /* @__PURE__ */ createValidator(
  'StartClusterMetadata',
  startClusterMetadataDescriptor,
  checkStartClusterMetadata,
);

/**
 * Makes sure that a value is {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterMetadata(value: unknown): asserts value is StartClusterMetadata {
  startClusterMetadata.parse(value);
}
