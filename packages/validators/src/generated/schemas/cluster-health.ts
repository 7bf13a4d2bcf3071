// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { ClusterHealth } from '@managed-redis/types';

export const clusterHealthRule: Rule = [named];

export function checkClusterHealth(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link ClusterHealth} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isClusterHealth(value: unknown): value is ClusterHealth {
  return passes(checkClusterHealth, value);
}

/**
 * Validates {@link ClusterHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * Health of a cluster, taken together from its hosts.
 */
export const clusterHealth: Validator<ClusterHealth> = /* @__PURE__ */ createFastValidator(
  'ClusterHealth',
  clusterHealthRule,
  checkClusterHealth,
);

/**
 * Makes sure that a value is {@link ClusterHealth} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertClusterHealth(value: unknown): asserts value is ClusterHealth {
  clusterHealth.parse(value);
}
