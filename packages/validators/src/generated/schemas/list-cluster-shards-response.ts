// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClusterShardsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkShard, shardRule } from './shard.ts';

export const listClusterShardsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { shards: { kind: core.list, items: shardRule }, nextPageToken: { kind: core.text } },
  test: checkListClusterShardsResponse,
};

export function checkListClusterShardsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.shards, core.isList, checkShard) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListClusterShardsResponse} in a response. Never throws. */
export const isListClusterShardsResponse = (value: unknown): value is ListClusterShardsResponse =>
  core.passes(checkListClusterShardsResponse, value);

/** Validates {@link ListClusterShardsResponse} in a response. A page of shards. */
export const listClusterShardsResponse: core.Validator<ListClusterShardsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListClusterShardsResponse',
    listClusterShardsResponseRule,
    checkListClusterShardsResponse,
  );
