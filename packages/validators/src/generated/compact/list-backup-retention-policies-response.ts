// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { open, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { backupRetentionPolicyRule } from './backup-retention-policy.ts';

export const listBackupRetentionPoliciesResponseRule: ObjectRule = [
  open,
  { policies: [list, backupRetentionPolicyRule], nextPageToken: text },
];
