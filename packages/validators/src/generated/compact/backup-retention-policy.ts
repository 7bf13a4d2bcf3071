// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64 } from '../../core/compact-int64.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { cronTabRule } from './cron-tab.ts';

export const backupRetentionPolicyRule: ObjectRule = [
  object,
  {
    policyId: text,
    clusterId: [limitedText, 50],
    policyName: text,
    createdAt: timestamp,
    cron: cronTabRule,
    retainForDays: compactInt64,
    description: text,
  },
  4,
];
