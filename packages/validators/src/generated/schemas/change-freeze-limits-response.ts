// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { int64, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeConstraintsRule, checkChangeFreezeConstraints } from './change-freeze-constraints.ts';
import type { ChangeFreezeLimitsResponse } from '@managed-redis/types';

export const changeFreezeLimitsResponseRule: ObjectRule = [
  object,
  {
    resourceId: text,
    constraints: changeFreezeConstraintsRule,
    usedSecondsThisYear: int64,
    remainingSecondsThisYear: int64,
  },
];

export function checkChangeFreezeLimitsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.resourceId) === undefined || typeof field === 'string') &&
    ((field = value.constraints) === undefined || checkChangeFreezeConstraints(field as Fields)) &&
    ((field = value.usedSecondsThisYear) === undefined || isInt64(field)) &&
    ((field = value.remainingSecondsThisYear) === undefined || isInt64(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ChangeFreezeLimitsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isChangeFreezeLimitsResponse(value: unknown): value is ChangeFreezeLimitsResponse {
  return passes(checkChangeFreezeLimitsResponse, value);
}

/**
 * Validates {@link ChangeFreezeLimitsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * The rules for change freezes of a resource and what is left of the yearly allowance.
 */
export const changeFreezeLimitsResponse: Validator<ChangeFreezeLimitsResponse> = /* @__PURE__ */ createFastValidator(
  'ChangeFreezeLimitsResponse',
  changeFreezeLimitsResponseRule,
  checkChangeFreezeLimitsResponse,
);

/**
 * Makes sure that a value is {@link ChangeFreezeLimitsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreezeLimitsResponse(value: unknown): asserts value is ChangeFreezeLimitsResponse {
  changeFreezeLimitsResponse.parse(value);
}
