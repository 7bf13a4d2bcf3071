// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { int64 } from '../../core/int64-check.ts';
import { isInt64 } from '../../core/int64.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { changeFreezeConstraintsDescriptor, checkChangeFreezeConstraints } from './change-freeze-constraints.ts';
import type { ChangeFreezeLimitsResponse } from '@managed-redis/types';

export const changeFreezeLimitsResponseDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  {
    resourceId: text,
    constraints: changeFreezeConstraintsDescriptor,
    usedSecondsThisYear: int64,
    remainingSecondsThisYear: int64,
  },
];

export function checkChangeFreezeLimitsResponse(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.resourceId) === undefined || typeof field === 'string') &&
    ((field = value.constraints) === undefined || checkChangeFreezeConstraints(field)) &&
    ((field = value.usedSecondsThisYear) === undefined || isInt64(field)) &&
    ((field = value.remainingSecondsThisYear) === undefined || isInt64(field))
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
export const changeFreezeLimitsResponse: Validator<ChangeFreezeLimitsResponse> = /* @__PURE__ */ createValidator(
  'ChangeFreezeLimitsResponse',
  changeFreezeLimitsResponseDescriptor,
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
