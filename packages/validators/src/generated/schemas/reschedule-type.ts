// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, type EnumRule } from '../../core/enums.ts';
import { passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { RescheduleType } from '@managed-redis/types';

export const rescheduleTypeRule: EnumRule = [
  closedEnum,
  'RESCHEDULE_TYPE_UNSPECIFIED IMMEDIATE NEXT_AVAILABLE_WINDOW SPECIFIC_TIME',
];

export function checkRescheduleType(value: unknown): boolean {
  return (
    value === 'RESCHEDULE_TYPE_UNSPECIFIED' ||
    value === 'IMMEDIATE' ||
    value === 'NEXT_AVAILABLE_WINDOW' ||
    value === 'SPECIFIC_TIME'
  );
}

/** Whether a value is {@link RescheduleType} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRescheduleType(value: unknown): value is RescheduleType {
  return passes(checkRescheduleType, value);
}

/**
 * Validates {@link RescheduleType} as sent in requests: nothing unknown may be in it.
 *
 * How planned maintenance of a cluster is moved.
 */
export const rescheduleType: Validator<RescheduleType> = /* @__PURE__ */ createRequestValidator(
  'RescheduleType',
  rescheduleTypeRule,
  checkRescheduleType,
);

/**
 * Makes sure that a value is {@link RescheduleType} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleType(value: unknown): asserts value is RescheduleType {
  rescheduleType.parse(value);
}
