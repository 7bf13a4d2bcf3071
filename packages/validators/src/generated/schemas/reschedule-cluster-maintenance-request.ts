// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RescheduleClusterMaintenanceRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { rescheduleTypeRule } from './reschedule-type.ts';

export const rescheduleClusterMaintenanceRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { rescheduleType: rescheduleTypeRule, delayedUntil: { kind: core.timestamp } },
  required: ['rescheduleType'],
};

/** Whether a value is a valid {@link RescheduleClusterMaintenanceRequest} in a request. Never throws. */
export const isRescheduleClusterMaintenanceRequest = (value: unknown): value is RescheduleClusterMaintenanceRequest =>
  core.conforms(rescheduleClusterMaintenanceRequestRule, value);

/** Validates {@link RescheduleClusterMaintenanceRequest} in a request. Request body of rescheduleClusterMaintenance. */
export const rescheduleClusterMaintenanceRequest: core.Validator<RescheduleClusterMaintenanceRequest> =
  /* @__PURE__ */ core.createRequestValidator(
    'RescheduleClusterMaintenanceRequest',
    rescheduleClusterMaintenanceRequestRule,
  );
