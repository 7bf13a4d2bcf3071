// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { MoveClusterMetadata } from '@managed-redis/types';

export const moveClusterMetadataRule: ObjectRule = [
  object,
  { clusterId: text, sourceFolderId: text, destinationFolderId: text },
  3,
];

export function checkMoveClusterMetadata(value: Fields): boolean {
  return (
    typeof value.clusterId === 'string' &&
    typeof value.sourceFolderId === 'string' &&
    typeof value.destinationFolderId === 'string' &&
    isPlain(value)
  );
}

/** Whether a value is {@link MoveClusterMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMoveClusterMetadata(value: unknown): value is MoveClusterMetadata {
  return passes(checkMoveClusterMetadata, value);
}

/**
 * Validates {@link MoveClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of moveCluster works on.
 */
export const moveClusterMetadata: Validator<MoveClusterMetadata> = /* @__PURE__ */ createFastValidator(
  'MoveClusterMetadata',
  moveClusterMetadataRule,
  checkMoveClusterMetadata,
);

/**
 * Makes sure that a value is {@link MoveClusterMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMoveClusterMetadata(value: unknown): asserts value is MoveClusterMetadata {
  moveClusterMetadata.parse(value);
}
