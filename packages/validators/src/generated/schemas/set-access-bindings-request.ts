// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { accessBindingInputRule, checkAccessBindingInput } from './access-binding.ts';
import type { SetAccessBindingsRequest } from '@managed-redis/types';

export const setAccessBindingsRequestRule: ObjectRule = [
  closed,
  { accessBindings: [limitedList, accessBindingInputRule, undefined, 1000] },
];

export function checkSetAccessBindingsRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.accessBindings) === undefined ||
      (isList(field, checkAccessBindingInput) && isWithin(field.length, undefined, 1000))) &&
    isPlain(value) &&
    hasOnly(value, setAccessBindingsRequestRule)
  );
}

/** Whether a value is {@link SetAccessBindingsRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isSetAccessBindingsRequest(value: unknown): value is SetAccessBindingsRequest {
  return passes(checkSetAccessBindingsRequest, value);
}

/**
 * Validates {@link SetAccessBindingsRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of setClusterAccessBindings.
 */
export const setAccessBindingsRequest: Validator<SetAccessBindingsRequest> = /* @__PURE__ */ createRequestValidator(
  'SetAccessBindingsRequest',
  setAccessBindingsRequestRule,
  checkSetAccessBindingsRequest,
);

/**
 * Makes sure that a value is {@link SetAccessBindingsRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertSetAccessBindingsRequest(value: unknown): asserts value is SetAccessBindingsRequest {
  setAccessBindingsRequest.parse(value);
}
