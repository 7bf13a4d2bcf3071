// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { HostRole } from '@managed-redis/types';

export const hostRoleRule: Rule = [named];

export function checkHostRole(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link HostRole} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isHostRole(value: unknown): value is HostRole {
  return passes(checkHostRole, value);
}

/**
 * Validates {@link HostRole} as found in responses: fields and enum values that this version does not know pass.
 *
 * Role of a host in replication.
 */
export const hostRole: Validator<HostRole> = /* @__PURE__ */ createFastValidator(
  'HostRole',
  hostRoleRule,
  checkHostRole,
);

/**
 * Makes sure that a value is {@link HostRole} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertHostRole(value: unknown): asserts value is HostRole {
  hostRole.parse(value);
}
