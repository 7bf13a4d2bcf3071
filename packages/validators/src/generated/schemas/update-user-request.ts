// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { isFieldMask } from '../../core/field-mask.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, fieldMask, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { secret } from '../../core/wrappers.ts';
import { checkPermissionsInput, permissionsInputRule } from './permissions.ts';
import type { UpdateUserRequest } from '@managed-redis/types';

export const updateUserRequestRule: ObjectRule = [
  closed,
  {
    updateMask: fieldMask,
    passwords: [secret, undefined, [limitedList, text, undefined, 1]],
    permissions: permissionsInputRule,
    enabled: bool,
    generatePassword: bool,
  },
];

export function checkUpdateUserRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    ((field = value.passwords) === undefined || (isList(field, isString) && isWithin(field.length, undefined, 1))) &&
    ((field = value.permissions) === undefined || checkPermissionsInput(field as Fields)) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.generatePassword) === undefined || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, updateUserRequestRule)
  );
}

/** Whether a value is {@link UpdateUserRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateUserRequest(value: unknown): value is UpdateUserRequest {
  return passes(checkUpdateUserRequest, value);
}

/**
 * Validates {@link UpdateUserRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of updateUser.
 */
export const updateUserRequest: Validator<UpdateUserRequest> = /* @__PURE__ */ createRequestValidator(
  'UpdateUserRequest',
  updateUserRequestRule,
  checkUpdateUserRequest,
);

/**
 * Makes sure that a value is {@link UpdateUserRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateUserRequest(value: unknown): asserts value is UpdateUserRequest {
  updateUserRequest.parse(value);
}
