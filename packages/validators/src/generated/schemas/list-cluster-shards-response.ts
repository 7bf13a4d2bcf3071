// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkShard, shardRule } from './shard.ts';
import type { ListClusterShardsResponse } from '@managed-redis/types';

export const listClusterShardsResponseRule: ObjectRule = [object, { shards: [list, shardRule], nextPageToken: text }];

export function checkListClusterShardsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.shards) === undefined || isList(field, checkShard)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListClusterShardsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterShardsResponse(value: unknown): value is ListClusterShardsResponse {
  return passes(checkListClusterShardsResponse, value);
}

/**
 * Validates {@link ListClusterShardsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of shards.
 */
export const listClusterShardsResponse: Validator<ListClusterShardsResponse> = /* @__PURE__ */ createFastValidator(
  'ListClusterShardsResponse',
  listClusterShardsResponseRule,
  checkListClusterShardsResponse,
);

/**
 * Makes sure that a value is {@link ListClusterShardsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterShardsResponse(value: unknown): asserts value is ListClusterShardsResponse {
  listClusterShardsResponse.parse(value);
}
