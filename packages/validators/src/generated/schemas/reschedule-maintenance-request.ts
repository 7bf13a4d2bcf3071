// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RescheduleMaintenanceRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maintenanceRescheduleTypeInputRule } from './maintenance-reschedule-type.ts';

export const rescheduleMaintenanceRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { rescheduleType: maintenanceRescheduleTypeInputRule, scheduledAt: { kind: core.timestamp } },
};

/** Whether a value is a valid {@link RescheduleMaintenanceRequest} in a request. Never throws. */
export const isRescheduleMaintenanceRequest = (value: unknown): value is RescheduleMaintenanceRequest =>
  core.conforms(rescheduleMaintenanceRequestRule, value);

/** Validates {@link RescheduleMaintenanceRequest} in a request. Request body of rescheduleMaintenance. */
export const rescheduleMaintenanceRequest: core.Validator<RescheduleMaintenanceRequest> =
  /* @__PURE__ */ core.createRequestValidator('RescheduleMaintenanceRequest', rescheduleMaintenanceRequestRule);
