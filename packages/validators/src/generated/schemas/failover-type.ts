// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { FailoverType } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const failoverTypeRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['FAILOVER_TYPE_UNSPECIFIED', 'SWITCH_TO_HOSTNAMES', 'SWITCH_FROM_HOSTNAMES', 'SWITCH_FROM_ZONE'],
};

/** Whether a value is a valid {@link FailoverType} in a request. Never throws. */
export const isFailoverType = (value: unknown): value is FailoverType => core.conforms(failoverTypeRule, value);

/** Validates {@link FailoverType} in a request. How a failover interprets the host names. */
export const failoverType: core.Validator<FailoverType> = /* @__PURE__ */ core.createRequestValidator(
  'FailoverType',
  failoverTypeRule,
);
