// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { LogServiceType } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const logServiceTypeRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['SERVICE_TYPE_UNSPECIFIED', 'REDIS', 'VALKEY_AUDIT'],
};

/** Whether a value is a valid {@link LogServiceType} in a request. Never throws. */
export const isLogServiceType = (value: unknown): value is LogServiceType => core.conforms(logServiceTypeRule, value);

/** Validates {@link LogServiceType} in a request. Which log of a cluster to read. */
export const logServiceType: core.Validator<LogServiceType> = /* @__PURE__ */ core.createRequestValidator(
  'LogServiceType',
  logServiceTypeRule,
);
