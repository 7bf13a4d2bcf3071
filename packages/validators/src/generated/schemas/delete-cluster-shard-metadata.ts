// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { addClusterShardMetadataRule, checkAddClusterShardMetadata } from './add-cluster-shard-metadata.ts';
import type { DeleteClusterShardMetadata } from '@managed-redis/types';

/** Whether a value is {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteClusterShardMetadata(value: unknown): value is DeleteClusterShardMetadata {
  return passes(checkAddClusterShardMetadata, value);
}

/**
 * Validates {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteClusterShard works on.
 */
export const deleteClusterShardMetadata: Validator<DeleteClusterShardMetadata> = /* @__PURE__ */ createFastValidator(
  'DeleteClusterShardMetadata',
  addClusterShardMetadataRule,
  checkAddClusterShardMetadata,
);

/**
 * Makes sure that a value is {@link DeleteClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterShardMetadata(value: unknown): asserts value is DeleteClusterShardMetadata {
  deleteClusterShardMetadata.parse(value);
}
