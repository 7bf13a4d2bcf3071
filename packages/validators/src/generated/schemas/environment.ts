// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Environment, EnvironmentInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const environmentRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['ENVIRONMENT_UNSPECIFIED', 'PRODUCTION', 'PRESTABLE'],
};

/** Whether a value is a valid {@link Environment} in a response. Never throws. */
export const isEnvironment = (value: unknown): value is Environment => core.isString(value);

/** Validates {@link Environment} in a response. How early a cluster gets new versions. Cannot be changed after creation. */
export const environment: core.Validator<Environment> = /* @__PURE__ */ core.createResponseValidator(
  'Environment',
  environmentRule,
  core.isString,
);

export const environmentInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['ENVIRONMENT_UNSPECIFIED', 'PRODUCTION', 'PRESTABLE'],
};

/** Whether a value is a valid {@link EnvironmentInput} in a request. Never throws. */
export const isEnvironmentInput = (value: unknown): value is EnvironmentInput =>
  core.conforms(environmentInputRule, value);

/** Validates {@link EnvironmentInput} in a request. How early a cluster gets new versions. Cannot be changed after creation. */
export const environmentInput: core.Validator<EnvironmentInput> = /* @__PURE__ */ core.createRequestValidator(
  'EnvironmentInput',
  environmentInputRule,
);
