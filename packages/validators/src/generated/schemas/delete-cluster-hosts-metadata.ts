// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { DeleteClusterHostsMetadata } from '@managed-redis/types';

export const deleteClusterHostsMetadataRule: ObjectRule = [object, { clusterId: text, hostNames: [list, text] }, 1];

export function checkDeleteClusterHostsMetadata(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.clusterId === 'string' &&
    ((field = value.hostNames) === undefined || isList(field, isString)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link DeleteClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDeleteClusterHostsMetadata(value: unknown): value is DeleteClusterHostsMetadata {
  return passes(checkDeleteClusterHostsMetadata, value);
}

/**
 * Validates {@link DeleteClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of deleteClusterHosts works on.
 */
export const deleteClusterHostsMetadata: Validator<DeleteClusterHostsMetadata> = /* @__PURE__ */ createFastValidator(
  'DeleteClusterHostsMetadata',
  deleteClusterHostsMetadataRule,
  checkDeleteClusterHostsMetadata,
);

/**
 * Makes sure that a value is {@link DeleteClusterHostsMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterHostsMetadata(value: unknown): asserts value is DeleteClusterHostsMetadata {
  deleteClusterHostsMetadata.parse(value);
}
