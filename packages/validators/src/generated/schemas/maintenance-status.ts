// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { MaintenanceStatus } from '@managed-redis/types';

export const maintenanceStatusRule: Rule = [named];

export function checkMaintenanceStatus(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link MaintenanceStatus} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceStatus(value: unknown): value is MaintenanceStatus {
  return passes(checkMaintenanceStatus, value);
}

/**
 * Validates {@link MaintenanceStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * State of a maintenance.
 */
export const maintenanceStatus: Validator<MaintenanceStatus> = /* @__PURE__ */ createFastValidator(
  'MaintenanceStatus',
  maintenanceStatusRule,
  checkMaintenanceStatus,
);

/**
 * Makes sure that a value is {@link MaintenanceStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceStatus(value: unknown): asserts value is MaintenanceStatus {
  maintenanceStatus.parse(value);
}
