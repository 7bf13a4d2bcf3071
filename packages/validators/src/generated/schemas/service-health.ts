// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ServiceHealth } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const serviceHealthRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['HEALTH_UNKNOWN', 'ALIVE', 'DEAD'],
};

/** Whether a value is a valid {@link ServiceHealth} in a response. Never throws. */
export const isServiceHealth = (value: unknown): value is ServiceHealth => core.isString(value);

/** Validates {@link ServiceHealth} in a response. Health of a service. */
export const serviceHealth: core.Validator<ServiceHealth> = /* @__PURE__ */ core.createResponseValidator(
  'ServiceHealth',
  serviceHealthRule,
  core.isString,
);
