// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { MaintenanceDetail } from '@managed-redis/types';

export const maintenanceDetailRule: ObjectRule = [object, { key: text, value: text }];

export function checkMaintenanceDetail(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.key) === undefined || typeof field === 'string') &&
    ((field = value.value) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link MaintenanceDetail} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceDetail(value: unknown): value is MaintenanceDetail {
  return passes(checkMaintenanceDetail, value);
}

/**
 * Validates {@link MaintenanceDetail} as found in responses: fields and enum values that this version does not know pass.
 *
 * One service-specific fact about a maintenance.
 */
export const maintenanceDetail: Validator<MaintenanceDetail> = /* @__PURE__ */ createFastValidator(
  'MaintenanceDetail',
  maintenanceDetailRule,
  checkMaintenanceDetail,
);

/**
 * Makes sure that a value is {@link MaintenanceDetail} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceDetail(value: unknown): asserts value is MaintenanceDetail {
  maintenanceDetail.parse(value);
}
