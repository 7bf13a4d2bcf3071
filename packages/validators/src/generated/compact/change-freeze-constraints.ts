// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const changeFreezeConstraintsRule: ObjectRule = [
  object,
  {
    yearlyLimitSeconds: compactInt64,
    maxPeriodSeconds: compactInt64,
    minGapSeconds: compactInt64,
    maxAdvanceSeconds: compactInt64,
  },
];
