// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkDeleteClusterHostsMetadata, deleteClusterHostsMetadataRule } from './delete-cluster-hosts-metadata.ts';
import type { StartClusterFailoverMetadata } from '@managed-redis/types';

/** Whether a value is {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStartClusterFailoverMetadata(value: unknown): value is StartClusterFailoverMetadata {
  return passes(checkDeleteClusterHostsMetadata, value);
}

/**
 * Validates {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of startClusterFailover works on.
 */
export const startClusterFailoverMetadata: Validator<StartClusterFailoverMetadata> =
  /* @__PURE__ */ createFastValidator(
    'StartClusterFailoverMetadata',
    deleteClusterHostsMetadataRule,
    checkDeleteClusterHostsMetadata,
  );

/**
 * Makes sure that a value is {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterFailoverMetadata(value: unknown): asserts value is StartClusterFailoverMetadata {
  startClusterFailoverMetadata.parse(value);
}
