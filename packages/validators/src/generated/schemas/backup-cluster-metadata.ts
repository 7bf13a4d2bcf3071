// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { BackupClusterMetadata } from '@managed-redis/types';

export const backupClusterMetadataDescriptor: ObjectDescriptor = [tolerant, { clusterId: text }, {}];

export function checkBackupClusterMetadata(value: unknown): boolean {
  return isPlain(value) && typeof value.clusterId === 'string';
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
export const backupClusterMetadata: Validator<BackupClusterMetadata> = /* @__PURE__ */ createValidator(
  'BackupClusterMetadata',
  backupClusterMetadataDescriptor,
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
