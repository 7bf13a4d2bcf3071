// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import type { RescheduleMaintenanceMetadata } from '@managed-redis/types';

export const rescheduleMaintenanceMetadataRule: ObjectRule = [
  object,
  { clusterId: [limitedText, 50], delayedUntil: timestamp },
  1,
];

export function checkRescheduleMaintenanceMetadata(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) && ((field = value.delayedUntil) === undefined || isTimestamp(field)) && isPlain(value)
  );
}

/** Whether a value is {@link RescheduleMaintenanceMetadata} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRescheduleMaintenanceMetadata(value: unknown): value is RescheduleMaintenanceMetadata {
  return passes(checkRescheduleMaintenanceMetadata, value);
}

/**
 * Validates {@link RescheduleMaintenanceMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the operation of rescheduleClusterMaintenance works on.
 */
export const rescheduleMaintenanceMetadata: Validator<RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ createFastValidator(
    'RescheduleMaintenanceMetadata',
    rescheduleMaintenanceMetadataRule,
    checkRescheduleMaintenanceMetadata,
  );

/**
 * Makes sure that a value is {@link RescheduleMaintenanceMetadata} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleMaintenanceMetadata(value: unknown): asserts value is RescheduleMaintenanceMetadata {
  rescheduleMaintenanceMetadata.parse(value);
}
