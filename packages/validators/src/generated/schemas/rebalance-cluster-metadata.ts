// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { RebalanceClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRebalanceClusterMetadata(value: unknown): value is RebalanceClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of rebalanceCluster works on.
 */
export const rebalanceClusterMetadata: Validator<RebalanceClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'RebalanceClusterMetadata',
  backupClusterMetadataRule,
  checkBackupClusterMetadata,
);

/**
 * Makes sure that a value is {@link RebalanceClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRebalanceClusterMetadata(value: unknown): asserts value is RebalanceClusterMetadata {
  rebalanceClusterMetadata.parse(value);
}
