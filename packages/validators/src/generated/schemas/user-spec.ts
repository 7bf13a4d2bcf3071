// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UserSpec } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { authTypeInputRule } from './auth-type.ts';
import { permissionsInputRule } from './permissions.ts';

const pattern = /^[a-zA-Z0-9_][a-zA-Z0-9_@.-]*$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]*$/u;

export const userSpecRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    name: { kind: core.limitedText, maximum: 32, pattern: pattern },
    passwords: {
      kind: core.secret,
      of: { kind: core.uniqueList, items: { kind: core.limitedText, pattern: pattern2 }, maximum: 1 },
    },
    permissions: permissionsInputRule,
    enabled: { kind: core.nullable, of: { kind: core.boolean } },
    generatePassword: { kind: core.boolean },
    authType: authTypeInputRule,
  },
  required: ['name'],
  defaults: { enabled: true },
};

/** Whether a value is a valid {@link UserSpec} in a request. Never throws. */
export const isUserSpec = (value: unknown): value is UserSpec => core.conforms(userSpecRule, value);

/** Validates {@link UserSpec} in a request. A user to create. */
export const userSpec: core.Validator<UserSpec> = /* @__PURE__ */ core.createRequestValidator('UserSpec', userSpecRule);
