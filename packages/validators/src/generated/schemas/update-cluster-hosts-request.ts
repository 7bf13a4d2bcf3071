// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkUpdateHostSpec, updateHostSpecRule } from './update-host-spec.ts';
import type { UpdateClusterHostsRequest } from '@managed-redis/types';

export const updateClusterHostsRequestRule: ObjectRule = [
  closed,
  { updateHostSpecs: [limitedList, updateHostSpecRule, 1] },
];

export function checkUpdateClusterHostsRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.updateHostSpecs) === undefined ||
      (isList(field, checkUpdateHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, updateClusterHostsRequestRule)
  );
}

/** Whether a value is {@link UpdateClusterHostsRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateClusterHostsRequest(value: unknown): value is UpdateClusterHostsRequest {
  return passes(checkUpdateClusterHostsRequest, value);
}

/**
 * Validates {@link UpdateClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of updateClusterHosts.
 */
export const updateClusterHostsRequest: Validator<UpdateClusterHostsRequest> = /* @__PURE__ */ createRequestValidator(
  'UpdateClusterHostsRequest',
  updateClusterHostsRequestRule,
  checkUpdateClusterHostsRequest,
);

/**
 * Makes sure that a value is {@link UpdateClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterHostsRequest(value: unknown): asserts value is UpdateClusterHostsRequest {
  updateClusterHostsRequest.parse(value);
}
