// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { Permissions, PermissionsInput } from '@managed-redis/types';

export const permissionsRule: ObjectRule = [
  object,
  { patterns: text, pubSubChannels: text, categories: text, commands: text, sanitizePayload: text, databases: text },
];

export function checkPermissions(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.patterns) === undefined || typeof field === 'string') &&
    ((field = value.pubSubChannels) === undefined || typeof field === 'string') &&
    ((field = value.categories) === undefined || typeof field === 'string') &&
    ((field = value.commands) === undefined || typeof field === 'string') &&
    ((field = value.sanitizePayload) === undefined || typeof field === 'string') &&
    ((field = value.databases) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Permissions} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isPermissions(value: unknown): value is Permissions {
  return passes(checkPermissions, value);
}

/**
 * Validates {@link Permissions} as found in responses: fields and enum values that this version does not know pass.
 *
 * What a user may do, in the notation of Valkey's ACL rules.
 */
export const permissions: Validator<Permissions> = /* @__PURE__ */ createFastValidator(
  'Permissions',
  permissionsRule,
  checkPermissions,
);

/**
 * Makes sure that a value is {@link Permissions} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertPermissions(value: unknown): asserts value is Permissions {
  permissions.parse(value);
}

export const permissionsInputRule: ObjectRule = [
  closed,
  {
    patterns: [nullable, text],
    pubSubChannels: [nullable, text],
    categories: [nullable, text],
    commands: [nullable, text],
    sanitizePayload: [nullable, text],
    databases: [nullable, text],
  },
];

export function checkPermissionsInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.patterns) == null || typeof field === 'string') &&
    ((field = value.pubSubChannels) == null || typeof field === 'string') &&
    ((field = value.categories) == null || typeof field === 'string') &&
    ((field = value.commands) == null || typeof field === 'string') &&
    ((field = value.sanitizePayload) == null || typeof field === 'string') &&
    ((field = value.databases) == null || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, permissionsInputRule)
  );
}

/** Whether a value is {@link PermissionsInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isPermissionsInput(value: unknown): value is PermissionsInput {
  return passes(checkPermissionsInput, value);
}

/**
 * Validates {@link PermissionsInput} as sent in requests: nothing unknown may be in it.
 *
 * What a user may do, in the notation of Valkey's ACL rules.
 */
export const permissionsInput: Validator<PermissionsInput> = /* @__PURE__ */ createRequestValidator(
  'PermissionsInput',
  permissionsInputRule,
  checkPermissionsInput,
);

/**
 * Makes sure that a value is {@link PermissionsInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertPermissionsInput(value: unknown): asserts value is PermissionsInput {
  permissionsInput.parse(value);
}
