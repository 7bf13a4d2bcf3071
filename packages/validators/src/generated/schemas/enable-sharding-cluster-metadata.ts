// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { backupClusterMetadataRule, checkBackupClusterMetadata } from './backup-cluster-metadata.ts';
import type { EnableShardingClusterMetadata } from '@managed-redis/types';

/** Whether a value is {@link EnableShardingClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isEnableShardingClusterMetadata(value: unknown): value is EnableShardingClusterMetadata {
  return passes(checkBackupClusterMetadata, value);
}

/**
 * Validates {@link EnableShardingClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of enableClusterSharding works on.
 */
export const enableShardingClusterMetadata: Validator<EnableShardingClusterMetadata> =
  /* @__PURE__ */ createFastValidator(
    'EnableShardingClusterMetadata',
    backupClusterMetadataRule,
    checkBackupClusterMetadata,
  );

/**
 * Makes sure that a value is {@link EnableShardingClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEnableShardingClusterMetadata(value: unknown): asserts value is EnableShardingClusterMetadata {
  enableShardingClusterMetadata.parse(value);
}
