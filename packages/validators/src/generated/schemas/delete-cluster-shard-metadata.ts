// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteClusterShardMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { addClusterShardMetadataRule, checkAddClusterShardMetadata } from './add-cluster-shard-metadata.ts';

/** Whether a value is a valid {@link DeleteClusterShardMetadata} in a response. Never throws. */
export const isDeleteClusterShardMetadata = (value: unknown): value is DeleteClusterShardMetadata =>
  core.passes(checkAddClusterShardMetadata, value);

/** Validates {@link DeleteClusterShardMetadata} in a response. Metadata of an operation started by deleteClusterShard. */
export const deleteClusterShardMetadata: core.Validator<DeleteClusterShardMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'DeleteClusterShardMetadata',
    addClusterShardMetadataRule,
    checkAddClusterShardMetadata,
  );
