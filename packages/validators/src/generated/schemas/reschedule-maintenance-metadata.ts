// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RescheduleMaintenanceMetadata } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const rescheduleMaintenanceMetadataRule: core.ObjectRule = {
  kind: core.object,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 }, delayedUntil: { kind: core.timestamp } },
  required: ['clusterId'],
  test: checkRescheduleMaintenanceMetadata,
};

export function checkRescheduleMaintenanceMetadata(value: unknown): boolean {
  return (
    core.isPlain(value) && core.isText(value.clusterId, 0, 50) && core.isOptional(value.delayedUntil, core.isTimestamp)
  );
}

/** Whether a value is a valid {@link RescheduleMaintenanceMetadata} in a response. Never throws. */
export const isRescheduleMaintenanceMetadata = (value: unknown): value is RescheduleMaintenanceMetadata =>
  core.passes(checkRescheduleMaintenanceMetadata, value);

/** Validates {@link RescheduleMaintenanceMetadata} in a response. Metadata of an operation started by rescheduleClusterMaintenance. */
export const rescheduleMaintenanceMetadata: core.Validator<RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ core.createResponseValidator(
    'RescheduleMaintenanceMetadata',
    rescheduleMaintenanceMetadataRule,
    checkRescheduleMaintenanceMetadata,
  );
