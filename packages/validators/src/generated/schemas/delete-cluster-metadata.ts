// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { DeleteClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteClusterMetadata(value: unknown): value is DeleteClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteCluster works on.
 */
export const deleteClusterMetadata: Validator<DeleteClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'DeleteClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link DeleteClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterMetadata(value: unknown): asserts value is DeleteClusterMetadata {
  deleteClusterMetadata.parse(value);
}
