// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { Environment, EnvironmentInput } from '@managed-redis/types';

export const environmentRule: Rule = [named];

export function checkEnvironment(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link Environment} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isEnvironment(value: unknown): value is Environment {
  return passes(checkEnvironment, value);
}

/**
 * Validates {@link Environment} as found in responses: fields and enum values that this version does not know pass.
 *
 * How early a cluster gets new versions. Set at creation and never changed.
 */
export const environment: Validator<Environment> = /* @__PURE__ */ createFastValidator(
  'Environment',
  environmentRule,
  checkEnvironment,
);

/**
 * Makes sure that a value is {@link Environment} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEnvironment(value: unknown): asserts value is Environment {
  environment.parse(value);
}

export const environmentInputRule: EnumRule = [closedEnum, 'ENVIRONMENT_UNSPECIFIED PRODUCTION PRESTABLE'];

export function checkEnvironmentInput(value: unknown): boolean {
  return value === 'ENVIRONMENT_UNSPECIFIED' || value === 'PRODUCTION' || value === 'PRESTABLE';
}

/** Whether a value is {@link EnvironmentInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isEnvironmentInput(value: unknown): value is EnvironmentInput {
  return passes(checkEnvironmentInput, value);
}

/**
 * Validates {@link EnvironmentInput} as sent in requests: nothing unknown may be in it.
 *
 * How early a cluster gets new versions. Set at creation and never changed.
 */
export const environmentInput: Validator<EnvironmentInput> = /* @__PURE__ */ createRequestValidator(
  'EnvironmentInput',
  environmentInputRule,
  checkEnvironmentInput,
);

/**
 * Makes sure that a value is {@link EnvironmentInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEnvironmentInput(value: unknown): asserts value is EnvironmentInput {
  environmentInput.parse(value);
}
