// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { AuthType, AuthTypeInput } from '@managed-redis/types';

export const authTypeRule: Rule = [named];

export function checkAuthType(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link AuthType} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAuthType(value: unknown): value is AuthType {
  return passes(checkAuthType, value);
}

/**
 * Validates {@link AuthType} as found in responses: fields and enum values that this version does not know pass.
 *
 * How a user proves who it is.
 */
export const authType: Validator<AuthType> = /* @__PURE__ */ createFastValidator(
  'AuthType',
  authTypeRule,
  checkAuthType,
);

/**
 * Makes sure that a value is {@link AuthType} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAuthType(value: unknown): asserts value is AuthType {
  authType.parse(value);
}

export const authTypeInputRule: EnumRule = [closedEnum, 'AUTH_TYPE_UNSPECIFIED AUTH_TYPE_PASSWORD AUTH_TYPE_IAM'];

export function checkAuthTypeInput(value: unknown): boolean {
  return value === 'AUTH_TYPE_UNSPECIFIED' || value === 'AUTH_TYPE_PASSWORD' || value === 'AUTH_TYPE_IAM';
}

/** Whether a value is {@link AuthTypeInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAuthTypeInput(value: unknown): value is AuthTypeInput {
  return passes(checkAuthTypeInput, value);
}

/**
 * Validates {@link AuthTypeInput} as sent in requests: nothing unknown may be in it.
 *
 * How a user proves who it is.
 */
export const authTypeInput: Validator<AuthTypeInput> = /* @__PURE__ */ createRequestValidator(
  'AuthTypeInput',
  authTypeInputRule,
  checkAuthTypeInput,
);

/**
 * Makes sure that a value is {@link AuthTypeInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAuthTypeInput(value: unknown): asserts value is AuthTypeInput {
  authTypeInput.parse(value);
}
