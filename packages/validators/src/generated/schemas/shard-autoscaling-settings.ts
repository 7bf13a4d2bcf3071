// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkShardAutoscalingThreshold,
  checkShardAutoscalingThresholdInput,
  shardAutoscalingThresholdInputRule,
  shardAutoscalingThresholdRule,
} from './shard-autoscaling-threshold.ts';
import type { ShardAutoscalingSettings } from '@managed-redis/types';

export const shardAutoscalingSettingsRule: ObjectRule = [
  object,
  {
    enabled: bool,
    minShards: [limitedInt64, 1],
    maxShards: [limitedInt64, 1],
    cpuThreshold: shardAutoscalingThresholdRule,
    memoryThreshold: shardAutoscalingThresholdRule,
    networkThreshold: shardAutoscalingThresholdRule,
  },
];

export function checkShardAutoscalingSettings(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.minShards) === undefined || isInt64(field, 1)) &&
    ((field = value.maxShards) === undefined || isInt64(field, 1)) &&
    ((field = value.cpuThreshold) === undefined || checkShardAutoscalingThreshold(field as Fields)) &&
    ((field = value.memoryThreshold) === undefined || checkShardAutoscalingThreshold(field as Fields)) &&
    ((field = value.networkThreshold) === undefined || checkShardAutoscalingThreshold(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link ShardAutoscalingSettings} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isShardAutoscalingSettings(value: unknown): value is ShardAutoscalingSettings {
  return passes(checkShardAutoscalingSettings, value);
}

/**
 * Validates {@link ShardAutoscalingSettings} as found in responses: fields and enum values that this version does not know pass.
 *
 * When shards are added and removed by themselves. While it is enabled at least one `upThreshold` must be above 0.
 */
export const shardAutoscalingSettings: Validator<ShardAutoscalingSettings> = /* @__PURE__ */ createFastValidator(
  'ShardAutoscalingSettings',
  shardAutoscalingSettingsRule,
  checkShardAutoscalingSettings,
);

/**
 * Makes sure that a value is {@link ShardAutoscalingSettings} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertShardAutoscalingSettings(value: unknown): asserts value is ShardAutoscalingSettings {
  shardAutoscalingSettings.parse(value);
}

export const shardAutoscalingSettingsInputRule: ObjectRule = [
  closed,
  {
    enabled: bool,
    minShards: [limitedInt64, 1],
    maxShards: [limitedInt64, 1],
    cpuThreshold: shardAutoscalingThresholdInputRule,
    memoryThreshold: shardAutoscalingThresholdInputRule,
    networkThreshold: shardAutoscalingThresholdInputRule,
  },
];

export function checkShardAutoscalingSettingsInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.minShards) === undefined || isInt64(field, 1)) &&
    ((field = value.maxShards) === undefined || isInt64(field, 1)) &&
    ((field = value.cpuThreshold) === undefined || checkShardAutoscalingThresholdInput(field as Fields)) &&
    ((field = value.memoryThreshold) === undefined || checkShardAutoscalingThresholdInput(field as Fields)) &&
    ((field = value.networkThreshold) === undefined || checkShardAutoscalingThresholdInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, shardAutoscalingSettingsInputRule)
  );
}

/** Whether a value is {@link ShardAutoscalingSettings} as sent in requests: nothing unknown may be in it. Never throws. */
export function isShardAutoscalingSettingsInput(value: unknown): value is ShardAutoscalingSettings {
  return passes(checkShardAutoscalingSettingsInput, value);
}

/**
 * Validates {@link ShardAutoscalingSettings} as sent in requests: nothing unknown may be in it.
 *
 * When shards are added and removed by themselves. While it is enabled at least one `upThreshold` must be above 0.
 */
export const shardAutoscalingSettingsInput: Validator<ShardAutoscalingSettings> =
  /* @__PURE__ */ createRequestValidator(
    'ShardAutoscalingSettings',
    shardAutoscalingSettingsInputRule,
    checkShardAutoscalingSettingsInput,
  );

/**
 * Makes sure that a value is {@link ShardAutoscalingSettings} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertShardAutoscalingSettingsInput(value: unknown): asserts value is ShardAutoscalingSettings {
  shardAutoscalingSettingsInput.parse(value);
}
