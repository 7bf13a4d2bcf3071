// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const shardAutoscalingThresholdRule: ObjectRule = [
  object,
  { downThreshold: [compactLimitedInt64, 0, 100], upThreshold: [compactLimitedInt64, 0, 100] },
];
