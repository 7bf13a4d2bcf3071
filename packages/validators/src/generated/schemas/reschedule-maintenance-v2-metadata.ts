// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { maintenanceRescheduleTypeRule } from './maintenance-reschedule-type.ts';
import type { RescheduleMaintenanceV2Metadata } from '@managed-redis/types';

export const rescheduleMaintenanceV2MetadataRule: ObjectRule = [
  object,
  { rescheduleType: maintenanceRescheduleTypeRule },
];

export function checkRescheduleMaintenanceV2Metadata(value: Fields): boolean {
  let field: unknown;
  return ((field = value.rescheduleType) === undefined || typeof field === 'string') && isPlain(value);
}

/** Whether a value is {@link RescheduleMaintenanceV2Metadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRescheduleMaintenanceV2Metadata(value: unknown): value is RescheduleMaintenanceV2Metadata {
  return passes(checkRescheduleMaintenanceV2Metadata, value);
}

/**
 * Validates {@link RescheduleMaintenanceV2Metadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of rescheduleMaintenance works on.
 */
export const rescheduleMaintenanceV2Metadata: Validator<RescheduleMaintenanceV2Metadata> =
  /* @__PURE__ */ createFastValidator(
    'RescheduleMaintenanceV2Metadata',
    rescheduleMaintenanceV2MetadataRule,
    checkRescheduleMaintenanceV2Metadata,
  );

/**
 * Makes sure that a value is {@link RescheduleMaintenanceV2Metadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleMaintenanceV2Metadata(
  value: unknown,
): asserts value is RescheduleMaintenanceV2Metadata {
  rescheduleMaintenanceV2Metadata.parse(value);
}
