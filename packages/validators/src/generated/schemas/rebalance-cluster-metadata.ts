// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RebalanceClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link RebalanceClusterMetadata} in a response. Never throws. */
export const isRebalanceClusterMetadata = (value: unknown): value is RebalanceClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link RebalanceClusterMetadata} in a response. Metadata of an operation started by rebalanceCluster. */
export const rebalanceClusterMetadata: core.Validator<RebalanceClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'RebalanceClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
