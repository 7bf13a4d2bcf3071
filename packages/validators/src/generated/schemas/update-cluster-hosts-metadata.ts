// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain, isString } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { UpdateClusterHostsMetadata } from '@managed-redis/types';

export const updateClusterHostsMetadataDescriptor: ObjectDescriptor = [
  tolerant,
  { clusterId: text },
  { hostNames: [list, text] },
];

export function checkUpdateClusterHostsMetadata(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    typeof value.clusterId === 'string' &&
    ((field = value.hostNames) === undefined || isList(field, isString))
  );
}

/** Whether a value is {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUpdateClusterHostsMetadata(value: unknown): value is UpdateClusterHostsMetadata {
  return passes(checkUpdateClusterHostsMetadata, value);
}

/**
 * Validates {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of updateClusterHosts works on.
 */
export const updateClusterHostsMetadata: Validator<UpdateClusterHostsMetadata> = /* @__PURE__ */ createValidator(
  'UpdateClusterHostsMetadata',
  updateClusterHostsMetadataDescriptor,
  checkUpdateClusterHostsMetadata,
);

/**
 * Makes sure that a value is {@link UpdateClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterHostsMetadata(value: unknown): asserts value is UpdateClusterHostsMetadata {
  updateClusterHostsMetadata.parse(value);
}
