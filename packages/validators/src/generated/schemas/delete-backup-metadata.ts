// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { DeleteBackupMetadata } from '@managed-redis/types';

export const deleteBackupMetadataRule: ObjectRule = [object, { backupId: text }, 1];

export function checkDeleteBackupMetadata(value: Fields): boolean {
  return typeof value.backupId === 'string' && isPlain(value);
}

/** Whether a value is {@link DeleteBackupMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteBackupMetadata(value: unknown): value is DeleteBackupMetadata {
  return passes(checkDeleteBackupMetadata, value);
}

/**
 * Validates {@link DeleteBackupMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteBackup works on.
 */
export const deleteBackupMetadata: Validator<DeleteBackupMetadata> = /* @__PURE__ */ createFastValidator(
  'DeleteBackupMetadata',
  deleteBackupMetadataRule,
  checkDeleteBackupMetadata,
);

/**
 * Makes sure that a value is {@link DeleteBackupMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteBackupMetadata(value: unknown): asserts value is DeleteBackupMetadata {
  deleteBackupMetadata.parse(value);
}
