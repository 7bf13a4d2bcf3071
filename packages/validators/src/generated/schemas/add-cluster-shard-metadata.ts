// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AddClusterShardMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const addClusterShardMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text }, shardName: { kind: core.text } },
  required: ['clusterId', 'shardName'],
  test: checkAddClusterShardMetadata,
};

export function checkAddClusterShardMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.clusterId) && core.isString(value.shardName);
}

/** Whether a value is a valid {@link AddClusterShardMetadata} in a response. Never throws. */
export const isAddClusterShardMetadata = (value: unknown): value is AddClusterShardMetadata =>
  core.passes(checkAddClusterShardMetadata, value);

/** Validates {@link AddClusterShardMetadata} in a response. Metadata of an operation started by addClusterShard. */
export const addClusterShardMetadata: core.Validator<AddClusterShardMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'AddClusterShardMetadata',
    addClusterShardMetadataRule,
    checkAddClusterShardMetadata,
  );
