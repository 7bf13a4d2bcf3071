// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { ServiceType } from '@managed-redis/types';

export const serviceTypeRule: Rule = [named];

export function checkServiceType(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link ServiceType} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isServiceType(value: unknown): value is ServiceType {
  return passes(checkServiceType, value);
}

/**
 * Validates {@link ServiceType} as found in responses: fields and enum values that this version does not know pass.
 *
 * Kind of service on a host.
 */
export const serviceType: Validator<ServiceType> = /* @__PURE__ */ createFastValidator(
  'ServiceType',
  serviceTypeRule,
  checkServiceType,
);

/**
 * Makes sure that a value is {@link ServiceType} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertServiceType(value: unknown): asserts value is ServiceType {
  serviceType.parse(value);
}
