// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { CreateClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCreateClusterMetadata(value: unknown): value is CreateClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of createCluster works on.
 */
export const createClusterMetadata: Validator<CreateClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'CreateClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link CreateClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateClusterMetadata(value: unknown): asserts value is CreateClusterMetadata {
  createClusterMetadata.parse(value);
}
