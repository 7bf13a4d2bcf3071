// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { StartClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link StartClusterMetadata} in a response. Never throws. */
export const isStartClusterMetadata = (value: unknown): value is StartClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link StartClusterMetadata} in a response. Metadata of an operation started by startCluster. */
export const startClusterMetadata: core.Validator<StartClusterMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'StartClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);
