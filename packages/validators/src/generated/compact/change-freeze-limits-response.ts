// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { changeFreezeConstraintsRule } from './change-freeze-constraints.ts';

export const changeFreezeLimitsResponseRule: ObjectRule = [
  object,
  {
    resourceId: text,
    constraints: changeFreezeConstraintsRule,
    usedSecondsThisYear: compactInt64,
    remainingSecondsThisYear: compactInt64,
  },
];
