// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { EnableShardingClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link EnableShardingClusterMetadata} in a response. Never throws. */
export const isEnableShardingClusterMetadata = (value: unknown): value is EnableShardingClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link EnableShardingClusterMetadata} in a response. Metadata of an operation started by enableClusterSharding. */
export const enableShardingClusterMetadata: core.Validator<EnableShardingClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'EnableShardingClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
