// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Permissions, PermissionsInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const permissionsRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    patterns: { kind: core.text },
    pubSubChannels: { kind: core.text },
    categories: { kind: core.text },
    commands: { kind: core.text },
    sanitizePayload: { kind: core.text },
    databases: { kind: core.text },
  },
  test: checkPermissions,
};

export function checkPermissions(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.patterns) &&
    core.isOptionalString(value.pubSubChannels) &&
    core.isOptionalString(value.categories) &&
    core.isOptionalString(value.commands) &&
    core.isOptionalString(value.sanitizePayload) &&
    core.isOptionalString(value.databases)
  );
}

/** Whether a value is a valid {@link Permissions} in a response. Never throws. */
export const isPermissions = (value: unknown): value is Permissions => core.passes(checkPermissions, value);

/** Validates {@link Permissions} in a response. Permissions of a user, as Valkey ACL rules. */
export const permissions: core.Validator<Permissions> = /* @__PURE__ */ core.createResponseValidator(
  'Permissions',
  permissionsRule,
  checkPermissions,
);

export const permissionsInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    patterns: { kind: core.nullable, of: { kind: core.text } },
    pubSubChannels: { kind: core.nullable, of: { kind: core.text } },
    categories: { kind: core.nullable, of: { kind: core.text } },
    commands: { kind: core.nullable, of: { kind: core.text } },
    sanitizePayload: { kind: core.nullable, of: { kind: core.text } },
    databases: { kind: core.nullable, of: { kind: core.text } },
  },
};

/** Whether a value is a valid {@link PermissionsInput} in a request. Never throws. */
export const isPermissionsInput = (value: unknown): value is PermissionsInput =>
  core.conforms(permissionsInputRule, value);

/** Validates {@link PermissionsInput} in a request. Permissions of a user, as Valkey ACL rules. */
export const permissionsInput: core.Validator<PermissionsInput> = /* @__PURE__ */ core.createRequestValidator(
  'PermissionsInput',
  permissionsInputRule,
);
