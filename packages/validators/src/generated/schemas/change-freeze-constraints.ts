// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { int64 } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { ChangeFreezeConstraints } from '@managed-redis/types';

export const changeFreezeConstraintsRule: ObjectRule = [
  object,
  { yearlyLimitSeconds: int64, maxPeriodSeconds: int64, minGapSeconds: int64, maxAdvanceSeconds: int64 },
];

export function checkChangeFreezeConstraints(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.yearlyLimitSeconds) === undefined || isInt64(field)) &&
    ((field = value.maxPeriodSeconds) === undefined || isInt64(field)) &&
    ((field = value.minGapSeconds) === undefined || isInt64(field)) &&
    ((field = value.maxAdvanceSeconds) === undefined || isInt64(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ChangeFreezeConstraints} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isChangeFreezeConstraints(value: unknown): value is ChangeFreezeConstraints {
  return passes(checkChangeFreezeConstraints, value);
}

/**
 * Validates {@link ChangeFreezeConstraints} as found in responses: fields and enum values that this version does not know pass.
 *
 * The rules that a change freeze must keep.
 */
export const changeFreezeConstraints: Validator<ChangeFreezeConstraints> = /* @__PURE__ */ createFastValidator(
  'ChangeFreezeConstraints',
  changeFreezeConstraintsRule,
  checkChangeFreezeConstraints,
);

/**
 * Makes sure that a value is {@link ChangeFreezeConstraints} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreezeConstraints(value: unknown): asserts value is ChangeFreezeConstraints {
  changeFreezeConstraints.parse(value);
}
