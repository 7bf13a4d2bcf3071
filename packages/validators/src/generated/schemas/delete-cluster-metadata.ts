// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link DeleteClusterMetadata} in a response. Never throws. */
export const isDeleteClusterMetadata = (value: unknown): value is DeleteClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link DeleteClusterMetadata} in a response. Metadata of an operation started by deleteCluster. */
export const deleteClusterMetadata: core.Validator<DeleteClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'DeleteClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
