// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedList } from '../../core/collections.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { hasOnly, strict } from '../../core/strict-objects.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkHostSpec, hostSpecRule } from './host-spec.ts';
import type { AddClusterHostsRequest } from '@managed-redis/types';

export const addClusterHostsRequestRule: ObjectRule = [strict, () => ({ hostSpecs: [limitedList, hostSpecRule, 1] })];

export function checkAddClusterHostsRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hostSpecs) === undefined || (isList(field, checkHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, addClusterHostsRequestRule)
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
  addClusterHostsRequestRule,
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
