// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { BackupClusterMetadata } from '@managed-redis/types';

export const backupClusterMetadataRule: ObjectRule = [object, { clusterId: text }, 1];

export function checkBackupClusterMetadata(value: Fields): boolean {
  return typeof value.clusterId === 'string' && isPlain(value);
}

/** Whether a value is {@link BackupClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isBackupClusterMetadata(value: unknown): value is BackupClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link BackupClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of backupCluster works on.
 */
export const backupClusterMetadata: Validator<BackupClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'BackupClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link BackupClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertBackupClusterMetadata(value: unknown): asserts value is BackupClusterMetadata {
  backupClusterMetadata.parse(value);
}
