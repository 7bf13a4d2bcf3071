// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ShardAutoscalingThreshold } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const shardAutoscalingThresholdRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    downThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
    upThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
  },
  test: checkShardAutoscalingThreshold,
};

export function checkShardAutoscalingThreshold(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalInt64(value.downThreshold, 0, 100) &&
    core.isOptionalInt64(value.upThreshold, 0, 100)
  );
}

/** Whether a value is a valid {@link ShardAutoscalingThreshold} in a response. Never throws. */
export const isShardAutoscalingThreshold = (value: unknown): value is ShardAutoscalingThreshold =>
  core.passes(checkShardAutoscalingThreshold, value);

/** Validates {@link ShardAutoscalingThreshold} in a response. Utilization of one resource at which shards are removed or added. */
export const shardAutoscalingThreshold: core.Validator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ core.createResponseValidator(
    'ShardAutoscalingThreshold',
    shardAutoscalingThresholdRule,
    checkShardAutoscalingThreshold,
  );

export const shardAutoscalingThresholdInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    downThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
    upThreshold: { kind: core.limitedInt64, minimum: 0, maximum: 100 },
  },
};

/** Whether a value is a valid {@link ShardAutoscalingThreshold} in a request. Never throws. */
export const isShardAutoscalingThresholdInput = (value: unknown): value is ShardAutoscalingThreshold =>
  core.conforms(shardAutoscalingThresholdInputRule, value);

/** Validates {@link ShardAutoscalingThreshold} in a request. Utilization of one resource at which shards are removed or added. */
export const shardAutoscalingThresholdInput: core.Validator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ core.createRequestValidator('ShardAutoscalingThreshold', shardAutoscalingThresholdInputRule);
