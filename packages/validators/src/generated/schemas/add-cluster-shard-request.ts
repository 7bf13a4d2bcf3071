// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkHostSpec, hostSpecRule } from './host-spec.ts';
import type { AddClusterShardRequest } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;

export const addClusterShardRequestRule: ObjectRule = [
  closed,
  { shardName: [limitedText, 63, pattern], hostSpecs: [limitedList, hostSpecRule, 1] },
  1,
];

export function checkAddClusterShardRequest(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.shardName, 63, pattern) &&
    ((field = value.hostSpecs) === undefined || (isList(field, checkHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, addClusterShardRequestRule)
  );
}

/** Whether a value is {@link AddClusterShardRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAddClusterShardRequest(value: unknown): value is AddClusterShardRequest {
  return passes(checkAddClusterShardRequest, value);
}

/**
 * Validates {@link AddClusterShardRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of addClusterShard.
 */
export const addClusterShardRequest: Validator<AddClusterShardRequest> = /* @__PURE__ */ createRequestValidator(
  'AddClusterShardRequest',
  addClusterShardRequestRule,
  checkAddClusterShardRequest,
);

/**
 * Makes sure that a value is {@link AddClusterShardRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterShardRequest(value: unknown): asserts value is AddClusterShardRequest {
  addClusterShardRequest.parse(value);
}
