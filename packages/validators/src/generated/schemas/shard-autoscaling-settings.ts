// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ShardAutoscalingSettings } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkShardAutoscalingThreshold,
  shardAutoscalingThresholdInputRule,
  shardAutoscalingThresholdRule,
} from './shard-autoscaling-threshold.ts';

export const shardAutoscalingSettingsRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    enabled: { kind: core.boolean },
    minShards: { kind: core.limitedInt64, minimum: 1 },
    maxShards: { kind: core.limitedInt64, minimum: 1 },
    cpuThreshold: shardAutoscalingThresholdRule,
    memoryThreshold: shardAutoscalingThresholdRule,
    networkThreshold: shardAutoscalingThresholdRule,
  },
  test: checkShardAutoscalingSettings,
};

export function checkShardAutoscalingSettings(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalBoolean(value.enabled) &&
    core.isOptionalInt64(value.minShards, 1) &&
    core.isOptionalInt64(value.maxShards, 1) &&
    core.isOptional(value.cpuThreshold, checkShardAutoscalingThreshold) &&
    core.isOptional(value.memoryThreshold, checkShardAutoscalingThreshold) &&
    core.isOptional(value.networkThreshold, checkShardAutoscalingThreshold)
  );
}

/** Whether a value is a valid {@link ShardAutoscalingSettings} in a response. Never throws. */
export const isShardAutoscalingSettings = (value: unknown): value is ShardAutoscalingSettings =>
  core.passes(checkShardAutoscalingSettings, value);

/** Validates {@link ShardAutoscalingSettings} in a response. When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0. */
export const shardAutoscalingSettings: core.Validator<ShardAutoscalingSettings> =
  /* @__PURE__ */ core.createResponseValidator(
    'ShardAutoscalingSettings',
    shardAutoscalingSettingsRule,
    checkShardAutoscalingSettings,
  );

export const shardAutoscalingSettingsInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    enabled: { kind: core.boolean },
    minShards: { kind: core.limitedInt64, minimum: 1 },
    maxShards: { kind: core.limitedInt64, minimum: 1 },
    cpuThreshold: shardAutoscalingThresholdInputRule,
    memoryThreshold: shardAutoscalingThresholdInputRule,
    networkThreshold: shardAutoscalingThresholdInputRule,
  },
};

/** Whether a value is a valid {@link ShardAutoscalingSettings} in a request. Never throws. */
export const isShardAutoscalingSettingsInput = (value: unknown): value is ShardAutoscalingSettings =>
  core.conforms(shardAutoscalingSettingsInputRule, value);

/** Validates {@link ShardAutoscalingSettings} in a request. When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0. */
export const shardAutoscalingSettingsInput: core.Validator<ShardAutoscalingSettings> =
  /* @__PURE__ */ core.createRequestValidator('ShardAutoscalingSettings', shardAutoscalingSettingsInputRule);
