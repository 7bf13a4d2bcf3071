// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const redisConfig5_0ClientOutputBufferLimitRule: ObjectRule = [
  object,
  { hardLimit: [compactLimitedInt64, 0], softLimit: [compactLimitedInt64, 0], softSeconds: [compactLimitedInt64, 0] },
];
