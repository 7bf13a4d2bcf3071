// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkHost, hostRule } from './host.ts';
import type { ListClusterHostsResponse } from '@managed-redis/types';

export const listClusterHostsResponseRule: ObjectRule = [object, { hosts: [list, hostRule], nextPageToken: text }];

export function checkListClusterHostsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hosts) === undefined || isList(field, checkHost)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListClusterHostsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterHostsResponse(value: unknown): value is ListClusterHostsResponse {
  return passes(checkListClusterHostsResponse, value);
}

/**
 * Validates {@link ListClusterHostsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of hosts.
 */
export const listClusterHostsResponse: Validator<ListClusterHostsResponse> = /* @__PURE__ */ createFastValidator(
  'ListClusterHostsResponse',
  listClusterHostsResponseRule,
  checkListClusterHostsResponse,
);

/**
 * Makes sure that a value is {@link ListClusterHostsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterHostsResponse(value: unknown): asserts value is ListClusterHostsResponse {
  listClusterHostsResponse.parse(value);
}
