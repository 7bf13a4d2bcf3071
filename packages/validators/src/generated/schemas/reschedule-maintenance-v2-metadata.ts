// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RescheduleMaintenanceV2Metadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maintenanceRescheduleTypeRule } from './maintenance-reschedule-type.ts';

export const rescheduleMaintenanceV2MetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { rescheduleType: maintenanceRescheduleTypeRule },
  test: checkRescheduleMaintenanceV2Metadata,
};

export function checkRescheduleMaintenanceV2Metadata(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.rescheduleType);
}

/** Whether a value is a valid {@link RescheduleMaintenanceV2Metadata} in a response. Never throws. */
export const isRescheduleMaintenanceV2Metadata = (value: unknown): value is RescheduleMaintenanceV2Metadata =>
  core.passes(checkRescheduleMaintenanceV2Metadata, value);

/** Validates {@link RescheduleMaintenanceV2Metadata} in a response. Metadata of an operation started by rescheduleMaintenance. */
export const rescheduleMaintenanceV2Metadata: core.Validator<RescheduleMaintenanceV2Metadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'RescheduleMaintenanceV2Metadata',
    rescheduleMaintenanceV2MetadataRule,
    checkRescheduleMaintenanceV2Metadata,
  );
