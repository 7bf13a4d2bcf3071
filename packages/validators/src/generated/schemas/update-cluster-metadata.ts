// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { UpdateClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link UpdateClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateClusterMetadata(value: unknown): value is UpdateClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link UpdateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateCluster works on.
 */
export const updateClusterMetadata: Validator<UpdateClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'UpdateClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link UpdateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterMetadata(value: unknown): asserts value is UpdateClusterMetadata {
  updateClusterMetadata.parse(value);
}
