// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  CreateUserParams,
  DeleteUserParams,
  GetUserParams,
  ListUsersParams,
  UpdateUserParams,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { permissionsInputRule } from '../schemas/permissions.ts';
import { userSpecRule } from '../schemas/user-spec.ts';

const pattern = /^[a-zA-Z0-9_][a-zA-Z0-9_@.-]*$/u;

export const createUserParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 }, userSpec: userSpecRule },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link CreateUserParams} in a request. Never throws. */
export const isCreateUserParams = (value: unknown): value is CreateUserParams =>
  core.conforms(createUserParamsRule, value);

/** Validates {@link CreateUserParams} in a request. Input of `users.create`: path, query and body together. */
export const createUserParams: core.Validator<CreateUserParams> = /* @__PURE__ */ core.createRequestValidator(
  'CreateUserParams',
  createUserParamsRule,
);

export const deleteUserParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    userName: { kind: core.limitedText, maximum: 63, pattern: pattern },
  },
  required: ['clusterId', 'userName'],
};

/** Whether a value is a valid {@link DeleteUserParams} in a request. Never throws. */
export const isDeleteUserParams = (value: unknown): value is DeleteUserParams =>
  core.conforms(deleteUserParamsRule, value);

/** Validates {@link DeleteUserParams} in a request. Input of `users.delete`: path, query and body together. */
export const deleteUserParams: core.Validator<DeleteUserParams> = /* @__PURE__ */ core.createRequestValidator(
  'DeleteUserParams',
  deleteUserParamsRule,
);

export const getUserParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    userName: { kind: core.limitedText, maximum: 32, pattern: pattern },
  },
  required: ['clusterId', 'userName'],
};

/** Whether a value is a valid {@link GetUserParams} in a request. Never throws. */
export const isGetUserParams = (value: unknown): value is GetUserParams => core.conforms(getUserParamsRule, value);

/** Validates {@link GetUserParams} in a request. Input of `users.get`: path, query and body together. */
export const getUserParams: core.Validator<GetUserParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetUserParams',
  getUserParamsRule,
);

export const listUsersParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 400 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListUsersParams} in a request. Never throws. */
export const isListUsersParams = (value: unknown): value is ListUsersParams =>
  core.conforms(listUsersParamsRule, value);

/** Validates {@link ListUsersParams} in a request. Input of `users.list`: path, query and body together. */
export const listUsersParams: core.Validator<ListUsersParams> = /* @__PURE__ */ core.createRequestValidator(
  'ListUsersParams',
  listUsersParamsRule,
);

export const updateUserParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    userName: { kind: core.limitedText, maximum: 32, pattern: pattern },
    updateMask: { kind: core.fieldMask },
    passwords: { kind: core.secret, of: { kind: core.limitedList, items: { kind: core.text }, maximum: 1 } },
    permissions: permissionsInputRule,
    enabled: { kind: core.boolean },
    generatePassword: { kind: core.boolean },
  },
  required: ['clusterId', 'userName'],
};

/** Whether a value is a valid {@link UpdateUserParams} in a request. Never throws. */
export const isUpdateUserParams = (value: unknown): value is UpdateUserParams =>
  core.conforms(updateUserParamsRule, value);

/** Validates {@link UpdateUserParams} in a request. Input of `users.update`: path, query and body together. */
export const updateUserParams: core.Validator<UpdateUserParams> = /* @__PURE__ */ core.createRequestValidator(
  'UpdateUserParams',
  updateUserParamsRule,
);
