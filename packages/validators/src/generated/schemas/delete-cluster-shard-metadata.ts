// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { DeleteClusterShardMetadata } from '@managed-redis/types';

export const deleteClusterShardMetadataDescriptor: ObjectDescriptor = [
  tolerant,
  { clusterId: text, shardName: text },
  {},
];

export function checkDeleteClusterShardMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string' && typeof value.shardName === 'string';
}

/** Whether a value is {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteClusterShardMetadata(value: unknown): value is DeleteClusterShardMetadata {
  return passes(checkDeleteClusterShardMetadata, value);
}

/**
 * Validates {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteClusterShard works on.
 */
export const deleteClusterShardMetadata: Validator<DeleteClusterShardMetadata> = /* @__PURE__ */ createValidator(
  'DeleteClusterShardMetadata',
  deleteClusterShardMetadataDescriptor,
  checkDeleteClusterShardMetadata,
);

/**
 * Makes sure that a value is {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterShardMetadata(value: unknown): asserts value is DeleteClusterShardMetadata {
  deleteClusterShardMetadata.parse(value);
}
