// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { ClusterStatus } from '@managed-redis/types';

export const clusterStatusRule: Rule = [named];

export function checkClusterStatus(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link ClusterStatus} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isClusterStatus(value: unknown): value is ClusterStatus {
  return passes(checkClusterStatus, value);
}

/**
 * Validates {@link ClusterStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * What a cluster is doing.
 */
export const clusterStatus: Validator<ClusterStatus> = /* @__PURE__ */ createFastValidator(
  'ClusterStatus',
  clusterStatusRule,
  checkClusterStatus,
);

/**
 * Makes sure that a value is {@link ClusterStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertClusterStatus(value: unknown): asserts value is ClusterStatus {
  clusterStatus.parse(value);
}
