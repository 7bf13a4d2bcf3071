// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { RebalanceClusterMetadata } from '@managed-redis/types';

export const rebalanceClusterMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text }, {}];

export function checkRebalanceClusterMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string';
}

/** Whether a value is {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRebalanceClusterMetadata(value: unknown): value is RebalanceClusterMetadata {
  return passes(checkRebalanceClusterMetadata, value);
}

/**
 * Validates {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of rebalanceCluster works on.
 */
export const rebalanceClusterMetadata: Validator<RebalanceClusterMetadata> = /* @__PURE__ */ createValidator(
  'RebalanceClusterMetadata',
  rebalanceClusterMetadataDescriptor,
  checkRebalanceClusterMetadata,
);

/**
 * Makes sure that a value is {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRebalanceClusterMetadata(value: unknown): asserts value is RebalanceClusterMetadata {
  rebalanceClusterMetadata.parse(value);
}
