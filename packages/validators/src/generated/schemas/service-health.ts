// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { ServiceHealth } from '@managed-redis/types';

export const serviceHealthRule: Rule = [named];

export function checkServiceHealth(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link ServiceHealth} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isServiceHealth(value: unknown): value is ServiceHealth {
  return passes(checkServiceHealth, value);
}

/**
 * Validates {@link ServiceHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * Health of a service.
 */
export const serviceHealth: Validator<ServiceHealth> = /* @__PURE__ */ createFastValidator(
  'ServiceHealth',
  serviceHealthRule,
  checkServiceHealth,
);

/**
 * Makes sure that a value is {@link ServiceHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertServiceHealth(value: unknown): asserts value is ServiceHealth {
  serviceHealth.parse(value);
}
