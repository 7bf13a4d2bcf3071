// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { StopClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link StopClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStopClusterMetadata(value: unknown): value is StopClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link StopClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of stopCluster works on.
 */
export const stopClusterMetadata: Validator<StopClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'StopClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link StopClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStopClusterMetadata(value: unknown): asserts value is StopClusterMetadata {
  stopClusterMetadata.parse(value);
}
