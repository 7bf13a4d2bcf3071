// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { int64 } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { DiskSizeAutoscaling, DiskSizeAutoscalingInput } from '@managed-redis/types';

export const diskSizeAutoscalingRule: ObjectRule = [
  object,
  {
    plannedUsageThreshold: [limitedInt64, 0, 100],
    emergencyUsageThreshold: [limitedInt64, 0, 100],
    diskSizeLimit: int64,
  },
];

export function checkDiskSizeAutoscaling(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.plannedUsageThreshold) === undefined || isInt64(field, 0, 100)) &&
    ((field = value.emergencyUsageThreshold) === undefined || isInt64(field, 0, 100)) &&
    ((field = value.diskSizeLimit) === undefined || isInt64(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link DiskSizeAutoscaling} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isDiskSizeAutoscaling(value: unknown): value is DiskSizeAutoscaling {
  return passes(checkDiskSizeAutoscaling, value);
}

/**
 * Validates {@link DiskSizeAutoscaling} as found in responses: fields and enum values that this version does not know pass.
 *
 * When and how far the disk grows by itself. A disk never shrinks.
 */
export const diskSizeAutoscaling: Validator<DiskSizeAutoscaling> = /* @__PURE__ */ createFastValidator(
  'DiskSizeAutoscaling',
  diskSizeAutoscalingRule,
  checkDiskSizeAutoscaling,
);

/**
 * Makes sure that a value is {@link DiskSizeAutoscaling} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDiskSizeAutoscaling(value: unknown): asserts value is DiskSizeAutoscaling {
  diskSizeAutoscaling.parse(value);
}

export const diskSizeAutoscalingInputRule: ObjectRule = [
  closed,
  {
    plannedUsageThreshold: [nullable, [limitedInt64, 0, 100]],
    emergencyUsageThreshold: [nullable, [limitedInt64, 0, 100]],
    diskSizeLimit: [nullable, int64],
  },
];

export function checkDiskSizeAutoscalingInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.plannedUsageThreshold) == null || isInt64(field, 0, 100)) &&
    ((field = value.emergencyUsageThreshold) == null || isInt64(field, 0, 100)) &&
    ((field = value.diskSizeLimit) == null || isInt64(field)) &&
    isPlain(value) &&
    hasOnly(value, diskSizeAutoscalingInputRule)
  );
}

/** Whether a value is {@link DiskSizeAutoscalingInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDiskSizeAutoscalingInput(value: unknown): value is DiskSizeAutoscalingInput {
  return passes(checkDiskSizeAutoscalingInput, value);
}

/**
 * Validates {@link DiskSizeAutoscalingInput} as sent in requests: nothing unknown may be in it.
 *
 * When and how far the disk grows by itself. A disk never shrinks.
 */
export const diskSizeAutoscalingInput: Validator<DiskSizeAutoscalingInput> = /* @__PURE__ */ createRequestValidator(
  'DiskSizeAutoscalingInput',
  diskSizeAutoscalingInputRule,
  checkDiskSizeAutoscalingInput,
);

/**
 * Makes sure that a value is {@link DiskSizeAutoscalingInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDiskSizeAutoscalingInput(value: unknown): asserts value is DiskSizeAutoscalingInput {
  diskSizeAutoscalingInput.parse(value);
}
