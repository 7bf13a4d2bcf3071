// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';

/** Whether a value is a valid {@link CreateClusterMetadata} in a response. Never throws. */
export const isCreateClusterMetadata = (value: unknown): value is CreateClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link CreateClusterMetadata} in a response. Metadata of an operation started by createCluster. */
export const createClusterMetadata: core.Validator<CreateClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'CreateClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
