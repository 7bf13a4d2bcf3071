// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { ShardAutoscalingThreshold } from '@managed-redis/types';

export const shardAutoscalingThresholdRule: ObjectRule = [
  object,
  { downThreshold: [limitedInt64, 0, 100], upThreshold: [limitedInt64, 0, 100] },
];

export function checkShardAutoscalingThreshold(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.downThreshold) === undefined || isInt64(field, 0, 100)) &&
    ((field = value.upThreshold) === undefined || isInt64(field, 0, 100)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ShardAutoscalingThreshold} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isShardAutoscalingThreshold(value: unknown): value is ShardAutoscalingThreshold {
  return passes(checkShardAutoscalingThreshold, value);
}

/**
 * Validates {@link ShardAutoscalingThreshold} as found in responses: fields and enum values that this version does not know pass.
 *
 * Use of one resource at which shards are removed or added.
 */
export const shardAutoscalingThreshold: Validator<ShardAutoscalingThreshold> = /* @__PURE__ */ createFastValidator(
  'ShardAutoscalingThreshold',
  shardAutoscalingThresholdRule,
  checkShardAutoscalingThreshold,
);

/**
 * Makes sure that a value is {@link ShardAutoscalingThreshold} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertShardAutoscalingThreshold(value: unknown): asserts value is ShardAutoscalingThreshold {
  shardAutoscalingThreshold.parse(value);
}

export const shardAutoscalingThresholdInputRule: ObjectRule = [
  closed,
  { downThreshold: [limitedInt64, 0, 100], upThreshold: [limitedInt64, 0, 100] },
];

export function checkShardAutoscalingThresholdInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.downThreshold) === undefined || isInt64(field, 0, 100)) &&
    ((field = value.upThreshold) === undefined || isInt64(field, 0, 100)) &&
    isPlain(value) &&
    hasOnly(value, shardAutoscalingThresholdInputRule)
  );
}

/** Whether a value is {@link ShardAutoscalingThreshold} as sent in requests: nothing unknown may be in it. Never throws. */
export function isShardAutoscalingThresholdInput(value: unknown): value is ShardAutoscalingThreshold {
  return passes(checkShardAutoscalingThresholdInput, value);
}

/**
 * Validates {@link ShardAutoscalingThreshold} as sent in requests: nothing unknown may be in it.
 *
 * Use of one resource at which shards are removed or added.
 */
export const shardAutoscalingThresholdInput: Validator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ createRequestValidator(
    'ShardAutoscalingThreshold',
    shardAutoscalingThresholdInputRule,
    checkShardAutoscalingThresholdInput,
  );

/**
 * Makes sure that a value is {@link ShardAutoscalingThreshold} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertShardAutoscalingThresholdInput(value: unknown): asserts value is ShardAutoscalingThreshold {
  shardAutoscalingThresholdInput.parse(value);
}
