// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { named } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { VersionStatus } from '@managed-redis/types';

export const versionStatusRule: Rule = [named];

export function checkVersionStatus(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link VersionStatus} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isVersionStatus(value: unknown): value is VersionStatus {
  return passes(checkVersionStatus, value);
}

/**
 * Validates {@link VersionStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * Support state of a version.
 */
export const versionStatus: Validator<VersionStatus> = /* @__PURE__ */ createFastValidator(
  'VersionStatus',
  versionStatusRule,
  checkVersionStatus,
);

/**
 * Makes sure that a value is {@link VersionStatus} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertVersionStatus(value: unknown): asserts value is VersionStatus {
  versionStatus.parse(value);
}
