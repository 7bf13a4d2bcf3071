// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Empty } from '@managed-redis/types';

export const emptyRule: ObjectRule = [object, {}];

export function checkEmpty(value: Fields): boolean {
  return isPlain(value);
}

/** Whether a value is {@link Empty} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isEmpty(value: unknown): value is Empty {
  return passes(checkEmpty, value);
}

/**
 * Validates {@link Empty} as found in responses: fields and enum values that this version does not know pass.
 *
 * An empty object: the operation has no result.
 */
export const empty: Validator<Empty> = /* @__PURE__ */ createFastValidator('Empty', emptyRule, checkEmpty);

/**
 * Makes sure that a value is {@link Empty} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEmpty(value: unknown): asserts value is Empty {
  empty.parse(value);
}

export const emptyInputRule: ObjectRule = [closed, {}];

export function checkEmptyInput(value: Fields): boolean {
  return isPlain(value) && hasOnly(value, emptyInputRule);
}

/** Whether a value is {@link Empty} as sent in requests: nothing unknown may be in it. Never throws. */
export function isEmptyInput(value: unknown): value is Empty {
  return passes(checkEmptyInput, value);
}

/**
 * Validates {@link Empty} as sent in requests: nothing unknown may be in it.
 *
 * An empty object: the operation has no result.
 */
export const emptyInput: Validator<Empty> = /* @__PURE__ */ createRequestValidator(
  'Empty',
  emptyInputRule,
  checkEmptyInput,
);

/**
 * Makes sure that a value is {@link Empty} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEmptyInput(value: unknown): asserts value is Empty {
  emptyInput.parse(value);
}
