// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateUserRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { permissionsInputRule } from './permissions.ts';

export const updateUserRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    updateMask: { kind: core.fieldMask },
    passwords: { kind: core.secret, of: { kind: core.limitedList, items: { kind: core.text }, maximum: 1 } },
    permissions: permissionsInputRule,
    enabled: { kind: core.boolean },
    generatePassword: { kind: core.boolean },
  },
};

/** Whether a value is a valid {@link UpdateUserRequest} in a request. Never throws. */
export const isUpdateUserRequest = (value: unknown): value is UpdateUserRequest =>
  core.conforms(updateUserRequestRule, value);

/** Validates {@link UpdateUserRequest} in a request. Request body of updateUser. */
export const updateUserRequest: core.Validator<UpdateUserRequest> = /* @__PURE__ */ core.createRequestValidator(
  'UpdateUserRequest',
  updateUserRequestRule,
);
