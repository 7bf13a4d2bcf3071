// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ServiceType } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const serviceTypeRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['TYPE_UNSPECIFIED', 'REDIS', 'ARBITER', 'REDIS_CLUSTER'],
};

/** Whether a value is a valid {@link ServiceType} in a response. Never throws. */
export const isServiceType = (value: unknown): value is ServiceType => core.isString(value);

/** Validates {@link ServiceType} in a response. Kind of service on a host. */
export const serviceType: core.Validator<ServiceType> = /* @__PURE__ */ core.createResponseValidator(
  'ServiceType',
  serviceTypeRule,
  core.isString,
);
