// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkClusterHealth, clusterHealthRule } from './cluster-health.ts';
import type { HostHealth } from '@managed-redis/types';

/** Whether a value is {@link HostHealth} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isHostHealth(value: unknown): value is HostHealth {
  return passes(checkClusterHealth, value);
}

/**
 * Validates {@link HostHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * Health of a host.
 */
export const hostHealth: Validator<HostHealth> = /* @__PURE__ */ createFastValidator(
  'HostHealth',
  clusterHealthRule,
  checkClusterHealth,
);

/**
 * Makes sure that a value is {@link HostHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertHostHealth(value: unknown): asserts value is HostHealth {
  hostHealth.parse(value);
}
