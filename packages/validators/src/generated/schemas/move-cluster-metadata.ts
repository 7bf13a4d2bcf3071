// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MoveClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const moveClusterMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    clusterId: { kind: core.text },
    sourceFolderId: { kind: core.text },
    destinationFolderId: { kind: core.text },
  },
  required: ['clusterId', 'sourceFolderId', 'destinationFolderId'],
  test: checkMoveClusterMetadata,
};

export function checkMoveClusterMetadata(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.clusterId) &&
    core.isString(value.sourceFolderId) &&
    core.isString(value.destinationFolderId)
  );
}

/** Whether a value is a valid {@link MoveClusterMetadata} in a response. Never throws. */
export const isMoveClusterMetadata = (value: unknown): value is MoveClusterMetadata =>
  core.passes(checkMoveClusterMetadata, value);

/** Validates {@link MoveClusterMetadata} in a response. Metadata of an operation started by moveCluster. */
export const moveClusterMetadata: core.Validator<MoveClusterMetadata> = /* @__PURE__ */ core.createResponseValidator(
  'MoveClusterMetadata',
  moveClusterMetadataRule,
  checkMoveClusterMetadata,
);
