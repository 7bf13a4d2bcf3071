// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { isFieldMask } from '../../core/field-mask.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isString, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, fieldMask, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { secret } from '../../core/wrappers.ts';
import { checkPermissionsInput, permissionsInputRule } from '../schemas/permissions.ts';
import { checkUserSpec, userSpecRule } from '../schemas/user-spec.ts';
import type {
  CreateUserParams,
  DeleteUserParams,
  GetUserParams,
  ListUsersParams,
  UpdateUserParams,
} from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_][a-zA-Z0-9_@.-]*$/u;

export const createUserParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50], userSpec: userSpecRule }, 1];

export function checkCreateUserParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.userSpec) === undefined || checkUserSpec(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, createUserParamsRule)
  );
}

/** Whether a value is {@link CreateUserParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateUserParams(value: unknown): value is CreateUserParams {
  return passes(checkCreateUserParams, value);
}

/**
 * Validates {@link CreateUserParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `users.create`: path, query and body together.
 */
export const createUserParams: Validator<CreateUserParams> = /* @__PURE__ */ createRequestValidator(
  'CreateUserParams',
  createUserParamsRule,
  checkCreateUserParams,
);

/**
 * Makes sure that a value is {@link CreateUserParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateUserParams(value: unknown): asserts value is CreateUserParams {
  createUserParams.parse(value);
}

export const deleteUserParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], userName: [limitedText, 63, pattern] },
  2,
];

export function checkDeleteUserParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    isText(value.userName, 63, pattern) &&
    isPlain(value) &&
    hasOnly(value, deleteUserParamsRule)
  );
}

/** Whether a value is {@link DeleteUserParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteUserParams(value: unknown): value is DeleteUserParams {
  return passes(checkDeleteUserParams, value);
}

/**
 * Validates {@link DeleteUserParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `users.delete`: path, query and body together.
 */
export const deleteUserParams: Validator<DeleteUserParams> = /* @__PURE__ */ createRequestValidator(
  'DeleteUserParams',
  deleteUserParamsRule,
  checkDeleteUserParams,
);

/**
 * Makes sure that a value is {@link DeleteUserParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteUserParams(value: unknown): asserts value is DeleteUserParams {
  deleteUserParams.parse(value);
}

export const getUserParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], userName: [limitedText, 32, pattern] },
  2,
];

export function checkGetUserParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    isText(value.userName, 32, pattern) &&
    isPlain(value) &&
    hasOnly(value, getUserParamsRule)
  );
}

/** Whether a value is {@link GetUserParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetUserParams(value: unknown): value is GetUserParams {
  return passes(checkGetUserParams, value);
}

/**
 * Validates {@link GetUserParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `users.get`: path, query and body together.
 */
export const getUserParams: Validator<GetUserParams> = /* @__PURE__ */ createRequestValidator(
  'GetUserParams',
  getUserParamsRule,
  checkGetUserParams,
);

/**
 * Makes sure that a value is {@link GetUserParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetUserParams(value: unknown): asserts value is GetUserParams {
  getUserParams.parse(value);
}

export const listUsersParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 400] },
  1,
];

export function checkListUsersParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 400)) &&
    isPlain(value) &&
    hasOnly(value, listUsersParamsRule)
  );
}

/** Whether a value is {@link ListUsersParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListUsersParams(value: unknown): value is ListUsersParams {
  return passes(checkListUsersParams, value);
}

/**
 * Validates {@link ListUsersParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `users.list`: path, query and body together.
 */
export const listUsersParams: Validator<ListUsersParams> = /* @__PURE__ */ createRequestValidator(
  'ListUsersParams',
  listUsersParamsRule,
  checkListUsersParams,
);

/**
 * Makes sure that a value is {@link ListUsersParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListUsersParams(value: unknown): asserts value is ListUsersParams {
  listUsersParams.parse(value);
}

export const updateUserParamsRule: ObjectRule = [
  closed,
  {
    clusterId: [limitedText, 50],
    userName: [limitedText, 32, pattern],
    updateMask: fieldMask,
    passwords: [secret, undefined, [limitedList, text, undefined, 1]],
    permissions: permissionsInputRule,
    enabled: bool,
    generatePassword: bool,
  },
  2,
];

export function checkUpdateUserParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    isText(value.userName, 32, pattern) &&
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    ((field = value.passwords) === undefined || (isList(field, isString) && isWithin(field.length, undefined, 1))) &&
    ((field = value.permissions) === undefined || checkPermissionsInput(field as Fields)) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.generatePassword) === undefined || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, updateUserParamsRule)
  );
}

/** Whether a value is {@link UpdateUserParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateUserParams(value: unknown): value is UpdateUserParams {
  return passes(checkUpdateUserParams, value);
}

/**
 * Validates {@link UpdateUserParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `users.update`: path, query and body together.
 */
export const updateUserParams: Validator<UpdateUserParams> = /* @__PURE__ */ createRequestValidator(
  'UpdateUserParams',
  updateUserParamsRule,
  checkUpdateUserParams,
);

/**
 * Makes sure that a value is {@link UpdateUserParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateUserParams(value: unknown): asserts value is UpdateUserParams {
  updateUserParams.parse(value);
}
