// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkDeleteClusterHostsMetadata, deleteClusterHostsMetadataRule } from './delete-cluster-hosts-metadata.ts';
import type { UpdateClusterHostsMetadata } from '@managed-redis/types';

/** Whether a value is {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateClusterHostsMetadata(value: unknown): value is UpdateClusterHostsMetadata {
  return passes(checkDeleteClusterHostsMetadata, value);
}

/**
 * Validates {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateClusterHosts works on.
 */
export const updateClusterHostsMetadata: Validator<UpdateClusterHostsMetadata> = /* @__PURE__ */ createFastValidator(
  'UpdateClusterHostsMetadata',
  deleteClusterHostsMetadataRule,
  checkDeleteClusterHostsMetadata,
);

/**
 * Makes sure that a value is {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterHostsMetadata(value: unknown): asserts value is UpdateClusterHostsMetadata {
  updateClusterHostsMetadata.parse(value);
}
