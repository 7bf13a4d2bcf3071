// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkHostSpec, hostSpecRule } from './host-spec.ts';
import type { AddClusterHostsRequest } from '@managed-redis/types';

export const addClusterHostsRequestRule: ObjectRule = [closed, { hostSpecs: [limitedList, hostSpecRule, 1] }];

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
export const addClusterHostsRequest: Validator<AddClusterHostsRequest> = /* @__PURE__ */ createRequestValidator(
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
