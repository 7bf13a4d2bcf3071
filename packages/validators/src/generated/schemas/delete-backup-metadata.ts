// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteBackupMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const deleteBackupMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { backupId: { kind: core.text } },
  required: ['backupId'],
  test: checkDeleteBackupMetadata,
};

export function checkDeleteBackupMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.backupId);
}

/** Whether a value is a valid {@link DeleteBackupMetadata} in a response. Never throws. */
export const isDeleteBackupMetadata = (value: unknown): value is DeleteBackupMetadata =>
  core.passes(checkDeleteBackupMetadata, value);

/** Validates {@link DeleteBackupMetadata} in a response. Metadata of an operation started by deleteBackup. */
export const deleteBackupMetadata: core.Validator<DeleteBackupMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'DeleteBackupMetadata',
  deleteBackupMetadataRule,
  checkDeleteBackupMetadata,
);
