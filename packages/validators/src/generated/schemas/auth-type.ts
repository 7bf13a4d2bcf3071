// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AuthType, AuthTypeInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const authTypeRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['AUTH_TYPE_UNSPECIFIED', 'AUTH_TYPE_PASSWORD', 'AUTH_TYPE_IAM'],
};

/** Whether a value is a valid {@link AuthType} in a response. Never throws. */
export const isAuthType = (value: unknown): value is AuthType => core.isString(value);

/** Validates {@link AuthType} in a response. How a user authenticates. */
export const authType: core.Validator<AuthType> = /* @__PURE__ */ core.createResponseValidator(
  'AuthType',
  authTypeRule,
  core.isString,
);

export const authTypeInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['AUTH_TYPE_UNSPECIFIED', 'AUTH_TYPE_PASSWORD', 'AUTH_TYPE_IAM'],
};

/** Whether a value is a valid {@link AuthTypeInput} in a request. Never throws. */
export const isAuthTypeInput = (value: unknown): value is AuthTypeInput => core.conforms(authTypeInputRule, value);

/** Validates {@link AuthTypeInput} in a request. How a user authenticates. */
export const authTypeInput: core.Validator<AuthTypeInput> = /* @__PURE__ */ core.createRequestValidator(
  'AuthTypeInput',
  authTypeInputRule,
);
