// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { StartClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStartClusterMetadata(value: unknown): value is StartClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of startCluster works on.
 */
export const startClusterMetadata: Validator<StartClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'StartClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link StartClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterMetadata(value: unknown): asserts value is StartClusterMetadata {
  startClusterMetadata.parse(value);
}
