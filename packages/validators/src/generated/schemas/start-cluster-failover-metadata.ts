// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain, isString } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { StartClusterFailoverMetadata } from '@managed-redis/types';

export const startClusterFailoverMetadataDescriptor: ObjectDescriptor = [
  tolerant,
  { clusterId: text },
  { hostNames: [list, text] },
];

export function checkStartClusterFailoverMetadata(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    typeof value.clusterId === 'string' &&
    ((field = value.hostNames) === undefined || isList(field, isString))
  );
}

/** Whether a value is {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStartClusterFailoverMetadata(value: unknown): value is StartClusterFailoverMetadata {
  return passes(checkStartClusterFailoverMetadata, value);
}

/**
 * Validates {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of startClusterFailover works on.
 */
export const startClusterFailoverMetadata: Validator<StartClusterFailoverMetadata> = /* @__PURE__ */ createValidator(
  'StartClusterFailoverMetadata',
  startClusterFailoverMetadataDescriptor,
  checkStartClusterFailoverMetadata,
);

/**
 * Makes sure that a value is {@link StartClusterFailoverMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterFailoverMetadata(value: unknown): asserts value is StartClusterFailoverMetadata {
  startClusterFailoverMetadata.parse(value);
}
