// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, isText, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { AddClusterHostsMetadata } from '@managed-redis/types';

export const addClusterHostsMetadataRule: ObjectRule = [
  object,
  { clusterId: [limitedText, 50], hostNames: [list, text] },
  1,
];

export function checkAddClusterHostsMetadata(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.hostNames) === undefined || isList(field, isString)) &&
    isPlain(value)
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
export const addClusterHostsMetadata: Validator<AddClusterHostsMetadata> = /* @__PURE__ */ createFastValidator(
  'AddClusterHostsMetadata',
  addClusterHostsMetadataRule,
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
