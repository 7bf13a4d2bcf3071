// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedList } from '../../core/collection-checks.ts';
import { strict, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isList, isPlain } from '../../core/predicates.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkHostSpec, hostSpecDescriptor } from './host-spec.ts';
import type { AddClusterHostsRequest } from '@managed-redis/types';

export const addClusterHostsRequestDescriptor: ObjectDescriptor = [
  strict,
  {},
  { hostSpecs: [limitedList, hostSpecDescriptor, 1] },
];

export function checkAddClusterHostsRequest(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hostSpecs) === undefined || isList(field, checkHostSpec, 1)) &&
    hasOnly(value, addClusterHostsRequestDescriptor[1], addClusterHostsRequestDescriptor[2])
  );
}

/** Whether a value is {@link AddClusterHostsRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAddClusterHostsRequest(value: unknown): value is AddClusterHostsRequest {
  return passes(checkAddClusterHostsRequest, value);
}

/**
 * Validates {@link AddClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of addClusterHosts.
 */
export const addClusterHostsRequest: Validator<AddClusterHostsRequest> = /* @__PURE__ */ createValidator(
  'AddClusterHostsRequest',
  addClusterHostsRequestDescriptor,
  checkAddClusterHostsRequest,
);

/**
 * Makes sure that a value is {@link AddClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterHostsRequest(value: unknown): asserts value is AddClusterHostsRequest {
  addClusterHostsRequest.parse(value);
}
