// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkMaintenanceRescheduleTypeInput,
  maintenanceRescheduleTypeInputRule,
} from './maintenance-reschedule-type.ts';
import type { RescheduleMaintenanceRequest } from '@managed-redis/types';

export const rescheduleMaintenanceRequestRule: ObjectRule = [
  closed,
  { rescheduleType: maintenanceRescheduleTypeInputRule, scheduledAt: timestamp },
];

export function checkRescheduleMaintenanceRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.rescheduleType) === undefined || checkMaintenanceRescheduleTypeInput(field)) &&
    ((field = value.scheduledAt) === undefined || isTimestamp(field)) &&
    isPlain(value) &&
    hasOnly(value, rescheduleMaintenanceRequestRule)
  );
}

/** Whether a value is {@link RescheduleMaintenanceRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRescheduleMaintenanceRequest(value: unknown): value is RescheduleMaintenanceRequest {
  return passes(checkRescheduleMaintenanceRequest, value);
}

/**
 * Validates {@link RescheduleMaintenanceRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of rescheduleMaintenance.
 */
export const rescheduleMaintenanceRequest: Validator<RescheduleMaintenanceRequest> =
  /* @__PURE__ */ createRequestValidator(
    'RescheduleMaintenanceRequest',
    rescheduleMaintenanceRequestRule,
    checkRescheduleMaintenanceRequest,
  );

/**
 * Makes sure that a value is {@link RescheduleMaintenanceRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleMaintenanceRequest(value: unknown): asserts value is RescheduleMaintenanceRequest {
  rescheduleMaintenanceRequest.parse(value);
}
