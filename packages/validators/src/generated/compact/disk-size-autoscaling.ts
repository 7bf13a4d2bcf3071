// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64, compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const diskSizeAutoscalingRule: ObjectRule = [
  object,
  {
    plannedUsageThreshold: [compactLimitedInt64, 0, 100],
    emergencyUsageThreshold: [compactLimitedInt64, 0, 100],
    diskSizeLimit: compactInt64,
  },
];
