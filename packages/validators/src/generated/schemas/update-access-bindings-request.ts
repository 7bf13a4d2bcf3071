// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedList } from '../../core/collection-checks.ts';
import { strict, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isList, isPlain } from '../../core/predicates.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { accessBindingDeltaInputDescriptor, checkAccessBindingDeltaInput } from './access-binding-delta.ts';
import type { UpdateAccessBindingsRequest } from '@managed-redis/types';

export const updateAccessBindingsRequestDescriptor: ObjectDescriptor = [
  strict,
  {},
  { accessBindingDeltas: [limitedList, accessBindingDeltaInputDescriptor, 1, 1000] },
];

export function checkUpdateAccessBindingsRequest(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.accessBindingDeltas) === undefined || isList(field, checkAccessBindingDeltaInput, 1, 1000)) &&
    hasOnly(value, updateAccessBindingsRequestDescriptor[1], updateAccessBindingsRequestDescriptor[2])
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
export const updateAccessBindingsRequest: Validator<UpdateAccessBindingsRequest> = /* @__PURE__ */ createValidator(
  'UpdateAccessBindingsRequest',
  updateAccessBindingsRequestDescriptor,
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
