// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { redisConfig5_0ClientOutputBufferLimitRule } from './redis-config5-0-client-output-buffer-limit.ts';

const pattern = /^[KEg$lshzxeAtm]{0,13}$/u;

export const redisConfig6_2Rule: ObjectRule = [
  object,
  {
    maxmemoryPolicy: text,
    timeout: [compactLimitedInt64, 0],
    databases: [compactLimitedInt64, 1],
    slowlogLogSlowerThan: [compactLimitedInt64, 0],
    slowlogMaxLen: [compactLimitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: [compactLimitedInt64, 1, 75],
  },
];
