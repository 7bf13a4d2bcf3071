// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RescheduleType } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const rescheduleTypeRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['RESCHEDULE_TYPE_UNSPECIFIED', 'IMMEDIATE', 'NEXT_AVAILABLE_WINDOW', 'SPECIFIC_TIME'],
};

/** Whether a value is a valid {@link RescheduleType} in a request. Never throws. */
export const isRescheduleType = (value: unknown): value is RescheduleType => core.conforms(rescheduleTypeRule, value);

/** Validates {@link RescheduleType} in a request. How to reschedule planned maintenance of a cluster. */
export const rescheduleType: core.Validator<RescheduleType> = /* @__PURE__ */ core.createRequestValidator(
  'RescheduleType',
  rescheduleTypeRule,
);
