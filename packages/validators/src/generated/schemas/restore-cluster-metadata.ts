// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { RestoreClusterMetadata } from '@managed-redis/types';

export const restoreClusterMetadataRule: ObjectRule = [object, { clusterId: text, backupId: text }, 2];

export function checkRestoreClusterMetadata(value: Fields): boolean {
  return typeof value.clusterId === 'string' && typeof value.backupId === 'string' && isPlain(value);
}

/** Whether a value is {@link RestoreClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRestoreClusterMetadata(value: unknown): value is RestoreClusterMetadata {
  return passes(checkRestoreClusterMetadata, value);
}

/**
 * Validates {@link RestoreClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of restoreCluster works on.
 */
export const restoreClusterMetadata: Validator<RestoreClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'RestoreClusterMetadata',
  restoreClusterMetadataRule,
  checkRestoreClusterMetadata,
);

/**
 * Makes sure that a value is {@link RestoreClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRestoreClusterMetadata(value: unknown): asserts value is RestoreClusterMetadata {
  restoreClusterMetadata.parse(value);
}
