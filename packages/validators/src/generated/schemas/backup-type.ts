// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { BackupType } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const backupTypeRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['BACKUP_TYPE_UNSPECIFIED', 'AUTOMATED', 'MANUAL'],
};

/** Whether a value is a valid {@link BackupType} in a response. Never throws. */
export const isBackupType = (value: unknown): value is BackupType => core.isString(value);

/** Validates {@link BackupType} in a response. How a backup was triggered. */
export const backupType: core.Validator<BackupType> = /* @__PURE__ */ core.createResponseValidator(
  'BackupType',
  backupTypeRule,
  core.isString,
);
