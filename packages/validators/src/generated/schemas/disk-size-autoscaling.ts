// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DiskSizeAutoscaling, DiskSizeAutoscalingInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const diskSizeAutoscalingRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    plannedUsageThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
    emergencyUsageThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
    diskSizeLimit: { kind: core.int64 },
  },
  test: checkDiskSizeAutoscaling,
};

export function checkDiskSizeAutoscaling(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalInt64(value.plannedUsageThreshold, 0, 100) &&
    core.isOptionalInt64(value.emergencyUsageThreshold, 0, 100) &&
    core.isOptionalInt64(value.diskSizeLimit)
  );
}

/** Whether a value is a valid {@link DiskSizeAutoscaling} in a response. Never throws. */
export const isDiskSizeAutoscaling = (value: unknown): value is DiskSizeAutoscaling =>
  core.passes(checkDiskSizeAutoscaling, value);

/** Validates {@link DiskSizeAutoscaling} in a response. When and how far the disk grows automatically. A disk never shrinks. */
export const diskSizeAutoscaling: core.Validator<DiskSizeAutoscaling> = /* @__PURE__ */ core.createResponseValidator(
  'DiskSizeAutoscaling',
  diskSizeAutoscalingRule,
  checkDiskSizeAutoscaling,
);

export const diskSizeAutoscalingInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    plannedUsageThreshold: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0, maximum: 100 } },
    emergencyUsageThreshold: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0, maximum: 100 } },
    diskSizeLimit: { kind: core.nullable, of: { kind: core.int64 } },
  },
};

/** Whether a value is a valid {@link DiskSizeAutoscalingInput} in a request. Never throws. */
export const isDiskSizeAutoscalingInput = (value: unknown): value is DiskSizeAutoscalingInput =>
  core.conforms(diskSizeAutoscalingInputRule, value);

/** Validates {@link DiskSizeAutoscalingInput} in a request. When and how far the disk grows automatically. A disk never shrinks. */
export const diskSizeAutoscalingInput: core.Validator<DiskSizeAutoscalingInput> =
  /* @__PURE__ */ core.createRequestValidator('DiskSizeAutoscalingInput', diskSizeAutoscalingInputRule);
