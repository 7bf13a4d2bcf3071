// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { StopClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link StopClusterMetadata} in a response. Never throws. */
export const isStopClusterMetadata = (value: unknown): value is StopClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link StopClusterMetadata} in a response. Metadata of an operation started by stopCluster. */
export const stopClusterMetadata: core.Validator<StopClusterMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'StopClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);
