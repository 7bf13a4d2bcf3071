// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { limitedText } from '../../core/limited-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain, isString, isText } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { AddClusterHostsMetadata } from '@managed-redis/types';

export const addClusterHostsMetadataDescriptor: ObjectDescriptor = [
  tolerant,
  { clusterId: [limitedText, 50] },
  { hostNames: [list, text] },
];

export function checkAddClusterHostsMetadata(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    isText(value.clusterId, 50) &&
    ((field = value.hostNames) === undefined || isList(field, isString))
  );
}

/** Whether a value is {@link AddClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAddClusterHostsMetadata(value: unknown): value is AddClusterHostsMetadata {
  return passes(checkAddClusterHostsMetadata, value);
}

/**
 * Validates {@link AddClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of addClusterHosts works on.
 */
export const addClusterHostsMetadata: Validator<AddClusterHostsMetadata> = /* @__PURE__ */ createValidator(
  'AddClusterHostsMetadata',
  addClusterHostsMetadataDescriptor,
  checkAddClusterHostsMetadata,
);

/**
 * Makes sure that a value is {@link AddClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterHostsMetadata(value: unknown): asserts value is AddClusterHostsMetadata {
  addClusterHostsMetadata.parse(value);
}
