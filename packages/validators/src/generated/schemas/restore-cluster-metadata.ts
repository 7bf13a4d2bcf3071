// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RestoreClusterMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const restoreClusterMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.text }, backupId: { kind: core.text } },
  required: ['clusterId', 'backupId'],
  test: checkRestoreClusterMetadata,
};

export function checkRestoreClusterMetadata(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.clusterId) && core.isString(value.backupId);
}

/** Whether a value is a valid {@link RestoreClusterMetadata} in a response. Never throws. */
export const isRestoreClusterMetadata = (value: unknown): value is RestoreClusterMetadata =>
  core.passes(checkRestoreClusterMetadata, value);

/** Validates {@link RestoreClusterMetadata} in a response. Metadata of an operation started by restoreCluster. */
export const restoreClusterMetadata: core.Validator<RestoreClusterMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'RestoreClusterMetadata',
    restoreClusterMetadataRule,
    checkRestoreClusterMetadata,
  );
