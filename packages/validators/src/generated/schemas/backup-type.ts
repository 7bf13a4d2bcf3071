// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { BackupType } from '@managed-redis/types';

export const backupTypeRule: Rule = [named];

export function checkBackupType(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link BackupType} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isBackupType(value: unknown): value is BackupType {
  return passes(checkBackupType, value);
}

/**
 * Validates {@link BackupType} as found in responses: fields and enum values that this version does not know pass.
 *
 * How a backup came about.
 */
export const backupType: Validator<BackupType> = /* @__PURE__ */ createFastValidator(
  'BackupType',
  backupTypeRule,
  checkBackupType,
);

/**
 * Makes sure that a value is {@link BackupType} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertBackupType(value: unknown): asserts value is BackupType {
  backupType.parse(value);
}
