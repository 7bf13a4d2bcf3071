// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRescheduleType, rescheduleTypeRule } from './reschedule-type.ts';
import type { RescheduleClusterMaintenanceRequest } from '@managed-redis/types';

export const rescheduleClusterMaintenanceRequestRule: ObjectRule = [
  closed,
  { rescheduleType: rescheduleTypeRule, delayedUntil: timestamp },
  1,
];

export function checkRescheduleClusterMaintenanceRequest(value: Fields): boolean {
  let field: unknown;
  return (
    checkRescheduleType(value.rescheduleType) &&
    ((field = value.delayedUntil) === undefined || isTimestamp(field)) &&
    isPlain(value) &&
    hasOnly(value, rescheduleClusterMaintenanceRequestRule)
  );
}

/** Whether a value is {@link RescheduleClusterMaintenanceRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRescheduleClusterMaintenanceRequest(value: unknown): value is RescheduleClusterMaintenanceRequest {
  return passes(checkRescheduleClusterMaintenanceRequest, value);
}

/**
 * Validates {@link RescheduleClusterMaintenanceRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of rescheduleClusterMaintenance.
 */
export const rescheduleClusterMaintenanceRequest: Validator<RescheduleClusterMaintenanceRequest> =
  /* @__PURE__ */ createRequestValidator(
    'RescheduleClusterMaintenanceRequest',
    rescheduleClusterMaintenanceRequestRule,
    checkRescheduleClusterMaintenanceRequest,
  );

/**
 * Makes sure that a value is {@link RescheduleClusterMaintenanceRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleClusterMaintenanceRequest(
  value: unknown,
): asserts value is RescheduleClusterMaintenanceRequest {
  rescheduleClusterMaintenanceRequest.parse(value);
}
