// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link UpdateClusterMetadata} in a response. Never throws. */
export const isUpdateClusterMetadata = (value: unknown): value is UpdateClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link UpdateClusterMetadata} in a response. Metadata of an operation started by updateCluster. */
export const updateClusterMetadata: core.Validator<UpdateClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'UpdateClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
