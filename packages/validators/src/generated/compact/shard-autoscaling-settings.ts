// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool } from '../../core/scalars.ts';
import { shardAutoscalingThresholdRule } from './shard-autoscaling-threshold.ts';

export const shardAutoscalingSettingsRule: ObjectRule = [
  object,
  {
    enabled: bool,
    minShards: [compactLimitedInt64, 1],
    maxShards: [compactLimitedInt64, 1],
    cpuThreshold: shardAutoscalingThresholdRule,
    memoryThreshold: shardAutoscalingThresholdRule,
    networkThreshold: shardAutoscalingThresholdRule,
  },
];
