// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { AddClusterShardMetadata } from '@managed-redis/types';

export const addClusterShardMetadataRule: ObjectRule = [object, { clusterId: text, shardName: text }, 2];

export function checkAddClusterShardMetadata(value: Fields): boolean {
  return typeof value.clusterId === 'string' && typeof value.shardName === 'string' && isPlain(value);
}

/** Whether a value is {@link AddClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAddClusterShardMetadata(value: unknown): value is AddClusterShardMetadata {
  return passes(checkAddClusterShardMetadata, value);
}

/**
 * Validates {@link AddClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of addClusterShard works on.
 */
export const addClusterShardMetadata: Validator<AddClusterShardMetadata> = /* @__PURE__ */ createFastValidator(
  'AddClusterShardMetadata',
  addClusterShardMetadataRule,
  checkAddClusterShardMetadata,
);

/**
 * Makes sure that a value is {@link AddClusterShardMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterShardMetadata(value: unknown): asserts value is AddClusterShardMetadata {
  addClusterShardMetadata.parse(value);
}
