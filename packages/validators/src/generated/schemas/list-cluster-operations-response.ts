// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkOperation, operationRule } from './operation.ts';
import type { ListClusterOperationsResponse } from '@managed-redis/types';

export const listClusterOperationsResponseRule: ObjectRule = [
  object,
  { operations: [list, operationRule], nextPageToken: text },
];

export function checkListClusterOperationsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.operations) === undefined || isList(field, checkOperation)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListClusterOperationsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterOperationsResponse(value: unknown): value is ListClusterOperationsResponse {
  return passes(checkListClusterOperationsResponse, value);
}

/**
 * Validates {@link ListClusterOperationsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of operations of a cluster.
 */
export const listClusterOperationsResponse: Validator<ListClusterOperationsResponse> =
  /* @__PURE__ */ createFastValidator(
    'ListClusterOperationsResponse',
    listClusterOperationsResponseRule,
    checkListClusterOperationsResponse,
  );

/**
 * Makes sure that a value is {@link ListClusterOperationsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterOperationsResponse(value: unknown): asserts value is ListClusterOperationsResponse {
  listClusterOperationsResponse.parse(value);
}
