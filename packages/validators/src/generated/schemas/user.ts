// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { User } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { authTypeRule } from './auth-type.ts';
import { checkConnectionManager, connectionManagerRule } from './connection-manager.ts';
import { checkPermissions, permissionsRule } from './permissions.ts';

export const userRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    name: { kind: core.text },
    clusterId: { kind: core.text },
    permissions: permissionsRule,
    enabled: { kind: core.boolean },
    aclOptions: { kind: core.text },
    connectionManager: connectionManagerRule,
    authType: authTypeRule,
  },
  required: ['name', 'clusterId'],
  test: checkUser,
};

export function checkUser(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.name) &&
    core.isString(value.clusterId) &&
    core.isOptional(value.permissions, checkPermissions) &&
    core.isOptionalBoolean(value.enabled) &&
    core.isOptionalString(value.aclOptions) &&
    core.isOptional(value.connectionManager, checkConnectionManager) &&
    core.isOptionalString(value.authType)
  );
}

/** Whether a value is a valid {@link User} in a response. Never throws. */
export const isUser = (value: unknown): value is User => core.passes(checkUser, value);

/** Validates {@link User} in a response. An ACL user of a cluster. Passwords are never returned. */
export const user: core.Validator<User> = /* @__PURE__ */ core.createResponseValidator('User', userRule, checkUser);
