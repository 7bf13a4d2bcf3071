// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, type EnumRule } from '../../core/enums.ts';
import { passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { LogServiceType } from '@managed-redis/types';

export const logServiceTypeRule: EnumRule = [closedEnum, 'SERVICE_TYPE_UNSPECIFIED REDIS VALKEY_AUDIT'];

export function checkLogServiceType(value: unknown): boolean {
  return value === 'SERVICE_TYPE_UNSPECIFIED' || value === 'REDIS' || value === 'VALKEY_AUDIT';
}

/** Whether a value is {@link LogServiceType} as sent in requests: nothing unknown may be in it. Never throws. */
export function isLogServiceType(value: unknown): value is LogServiceType {
  return passes(checkLogServiceType, value);
}

/**
 * Validates {@link LogServiceType} as sent in requests: nothing unknown may be in it.
 *
 * Which log of a cluster to read.
 */
export const logServiceType: Validator<LogServiceType> = /* @__PURE__ */ createRequestValidator(
  'LogServiceType',
  logServiceTypeRule,
  checkLogServiceType,
);

/**
 * Makes sure that a value is {@link LogServiceType} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertLogServiceType(value: unknown): asserts value is LogServiceType {
  logServiceType.parse(value);
}
