// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { accessBindingRule, checkAccessBinding } from './access-binding.ts';
import type { ListAccessBindingsResponse } from '@managed-redis/types';

export const listAccessBindingsResponseRule: ObjectRule = [
  object,
  { accessBindings: [list, accessBindingRule], nextPageToken: text },
];

export function checkListAccessBindingsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.accessBindings) === undefined || isList(field, checkAccessBinding)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListAccessBindingsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListAccessBindingsResponse(value: unknown): value is ListAccessBindingsResponse {
  return passes(checkListAccessBindingsResponse, value);
}

/**
 * Validates {@link ListAccessBindingsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of access bindings.
 */
export const listAccessBindingsResponse: Validator<ListAccessBindingsResponse> = /* @__PURE__ */ createFastValidator(
  'ListAccessBindingsResponse',
  listAccessBindingsResponseRule,
  checkListAccessBindingsResponse,
);

/**
 * Makes sure that a value is {@link ListAccessBindingsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListAccessBindingsResponse(value: unknown): asserts value is ListAccessBindingsResponse {
  listAccessBindingsResponse.parse(value);
}
