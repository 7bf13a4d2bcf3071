// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { BackupClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const backupClusterMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text } },
  required: ['clusterId'],
  test: checkBackupClusterMetadata,
};

export function checkBackupClusterMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.clusterId);
}

/** Whether a value is a valid {@link BackupClusterMetadata} in a response. Never throws. */
export const isBackupClusterMetadata = (value: unknown): value is BackupClusterMetadata =>
  core.passes(checkBackupClusterMetadata, value);

/** Validates {@link BackupClusterMetadata} in a response. Metadata of an operation started by backupCluster. */
export const backupClusterMetadata: core.Validator<BackupClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'BackupClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );
