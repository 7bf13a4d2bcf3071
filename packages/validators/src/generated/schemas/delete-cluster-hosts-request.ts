// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { DeleteClusterHostsRequest } from '@managed-redis/types';

const deleteClusterHostsRequestHostNamesItem = (item: unknown): boolean => isText(item, 253);

export const deleteClusterHostsRequestRule: ObjectRule = [closed, { hostNames: [limitedList, [limitedText, 253], 1] }];

export function checkDeleteClusterHostsRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hostNames) === undefined ||
      (isList(field, deleteClusterHostsRequestHostNamesItem) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, deleteClusterHostsRequestRule)
  );
}

/** Whether a value is {@link DeleteClusterHostsRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteClusterHostsRequest(value: unknown): value is DeleteClusterHostsRequest {
  return passes(checkDeleteClusterHostsRequest, value);
}

/**
 * Validates {@link DeleteClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of deleteClusterHosts.
 */
export const deleteClusterHostsRequest: Validator<DeleteClusterHostsRequest> = /* @__PURE__ */ createRequestValidator(
  'DeleteClusterHostsRequest',
  deleteClusterHostsRequestRule,
  checkDeleteClusterHostsRequest,
);

/**
 * Makes sure that a value is {@link DeleteClusterHostsRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterHostsRequest(value: unknown): asserts value is DeleteClusterHostsRequest {
  deleteClusterHostsRequest.parse(value);
}
