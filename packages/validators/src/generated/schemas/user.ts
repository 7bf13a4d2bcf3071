// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { authTypeRule } from './auth-type.ts';
import { checkConnectionManager, connectionManagerRule } from './connection-manager.ts';
import { checkPermissions, permissionsRule } from './permissions.ts';
import type { User } from '@managed-redis/types';

export const userRule: ObjectRule = [
  object,
  {
    name: text,
    clusterId: text,
    permissions: permissionsRule,
    enabled: bool,
    aclOptions: text,
    connectionManager: connectionManagerRule,
    authType: authTypeRule,
  },
  2,
];

export function checkUser(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.name === 'string' &&
    typeof value.clusterId === 'string' &&
    ((field = value.permissions) === undefined || checkPermissions(field as Fields)) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.aclOptions) === undefined || typeof field === 'string') &&
    ((field = value.connectionManager) === undefined || checkConnectionManager(field as Fields)) &&
    ((field = value.authType) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link User} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isUser(value: unknown): value is User {
  return passes(checkUser, value);
}

/**
 * Validates {@link User} as found in responses: fields and enum values that this version does not know pass.
 *
 * An ACL user of a cluster. Passwords are never returned.
 */
export const user: Validator<User> = /* @__PURE__ */ createFastValidator('User', userRule, checkUser);

/**
 * Makes sure that a value is {@link User} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUser(value: unknown): asserts value is User {
  user.parse(value);
}
