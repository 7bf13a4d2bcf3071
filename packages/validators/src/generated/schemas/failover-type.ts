// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, type EnumRule } from '../../core/enums.ts';
import { passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { FailoverType } from '@managed-redis/types';

export const failoverTypeRule: EnumRule = [
  closedEnum,
  'FAILOVER_TYPE_UNSPECIFIED SWITCH_TO_HOSTNAMES SWITCH_FROM_HOSTNAMES SWITCH_FROM_ZONE',
];

export function checkFailoverType(value: unknown): boolean {
  return (
    value === 'FAILOVER_TYPE_UNSPECIFIED' ||
    value === 'SWITCH_TO_HOSTNAMES' ||
    value === 'SWITCH_FROM_HOSTNAMES' ||
    value === 'SWITCH_FROM_ZONE'
  );
}

/** Whether a value is {@link FailoverType} as sent in requests: nothing unknown may be in it. Never throws. */
export function isFailoverType(value: unknown): value is FailoverType {
  return passes(checkFailoverType, value);
}

/**
 * Validates {@link FailoverType} as sent in requests: nothing unknown may be in it.
 *
 * How the host names of a failover are read.
 */
export const failoverType: Validator<FailoverType> = /* @__PURE__ */ createRequestValidator(
  'FailoverType',
  failoverTypeRule,
  checkFailoverType,
);

/**
 * Makes sure that a value is {@link FailoverType} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertFailoverType(value: unknown): asserts value is FailoverType {
  failoverType.parse(value);
}
