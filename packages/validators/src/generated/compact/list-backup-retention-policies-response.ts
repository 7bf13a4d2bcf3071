// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { backupRetentionPolicyRule } from './backup-retention-policy.ts';

export const listBackupRetentionPoliciesResponseRule: ObjectRule = [
  object,
  { policies: [list, backupRetentionPolicyRule], nextPageToken: text },
];
