// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { accessBindingDeltaInputRule, checkAccessBindingDeltaInput } from './access-binding-delta.ts';
import type { UpdateAccessBindingsRequest } from '@managed-redis/types';

export const updateAccessBindingsRequestRule: ObjectRule = [
  closed,
  { accessBindingDeltas: [limitedList, accessBindingDeltaInputRule, 1, 1000] },
];

export function checkUpdateAccessBindingsRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.accessBindingDeltas) === undefined ||
      (isList(field, checkAccessBindingDeltaInput) && isWithin(field.length, 1, 1000))) &&
    isPlain(value) &&
    hasOnly(value, updateAccessBindingsRequestRule)
  );
}

/** Whether a value is {@link UpdateAccessBindingsRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateAccessBindingsRequest(value: unknown): value is UpdateAccessBindingsRequest {
  return passes(checkUpdateAccessBindingsRequest, value);
}

/**
 * Validates {@link UpdateAccessBindingsRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of updateClusterAccessBindings.
 */
export const updateAccessBindingsRequest: Validator<UpdateAccessBindingsRequest> =
  /* @__PURE__ */ createRequestValidator(
    'UpdateAccessBindingsRequest',
    updateAccessBindingsRequestRule,
    checkUpdateAccessBindingsRequest,
  );

/**
 * Makes sure that a value is {@link UpdateAccessBindingsRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateAccessBindingsRequest(value: unknown): asserts value is UpdateAccessBindingsRequest {
  updateAccessBindingsRequest.parse(value);
}
