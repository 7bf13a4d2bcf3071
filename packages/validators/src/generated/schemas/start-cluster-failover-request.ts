// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { list } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkFailoverType, failoverTypeRule } from './failover-type.ts';
import type { StartClusterFailoverRequest } from '@managed-redis/types';

const startClusterFailoverRequestHostNamesItem = (item: unknown): boolean => isText(item, 253);

export const startClusterFailoverRequestRule: ObjectRule = [
  closed,
  { hostNames: [list, [limitedText, 253]], failoverType: failoverTypeRule, zoneId: text },
];

export function checkStartClusterFailoverRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hostNames) === undefined || isList(field, startClusterFailoverRequestHostNamesItem)) &&
    ((field = value.failoverType) === undefined || checkFailoverType(field)) &&
    ((field = value.zoneId) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, startClusterFailoverRequestRule)
  );
}

/** Whether a value is {@link StartClusterFailoverRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isStartClusterFailoverRequest(value: unknown): value is StartClusterFailoverRequest {
  return passes(checkStartClusterFailoverRequest, value);
}

/**
 * Validates {@link StartClusterFailoverRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of startClusterFailover.
 */
export const startClusterFailoverRequest: Validator<StartClusterFailoverRequest> =
  /* @__PURE__ */ createRequestValidator(
    'StartClusterFailoverRequest',
    startClusterFailoverRequestRule,
    checkStartClusterFailoverRequest,
  );

/**
 * Makes sure that a value is {@link StartClusterFailoverRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterFailoverRequest(value: unknown): asserts value is StartClusterFailoverRequest {
  startClusterFailoverRequest.parse(value);
}
