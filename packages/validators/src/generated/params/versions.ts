// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { ListVersionsParams } from '@managed-redis/types';

export const listVersionsParamsRule: ObjectRule = [
  closed,
  { pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
];

export function checkListVersionsParams(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listVersionsParamsRule)
  );
}

/** Whether a value is {@link ListVersionsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListVersionsParams(value: unknown): value is ListVersionsParams {
  return passes(checkListVersionsParams, value);
}

/**
 * Validates {@link ListVersionsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `versions.list`: path, query and body together.
 */
export const listVersionsParams: Validator<ListVersionsParams> = /* @__PURE__ */ createRequestValidator(
  'ListVersionsParams',
  listVersionsParamsRule,
  checkListVersionsParams,
);

/**
 * Makes sure that a value is {@link ListVersionsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListVersionsParams(value: unknown): asserts value is ListVersionsParams {
  listVersionsParams.parse(value);
}
