// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { BackupRetentionPolicy } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkCronTab, cronTabRule } from './cron-tab.ts';

export const backupRetentionPolicyRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    policyId: { kind: core.text },
    clusterId: { kind: core.limitedText, maximum: 50 },
    policyName: { kind: core.text },
    createdAt: { kind: core.timestamp },
    cron: cronTabRule,
    retainForDays: { kind: core.int64 },
    description: { kind: core.text },
  },
  required: ['policyId', 'clusterId', 'policyName', 'createdAt'],
  test: checkBackupRetentionPolicy,
};

export function checkBackupRetentionPolicy(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.policyId) &&
    core.isText(value.clusterId, 0, 50) &&
    core.isString(value.policyName) &&
    core.isTimestamp(value.createdAt) &&
    core.isOptional(value.cron, checkCronTab) &&
    core.isOptionalInt64(value.retainForDays) &&
    core.isOptionalString(value.description)
  );
}

/** Whether a value is a valid {@link BackupRetentionPolicy} in a response. Never throws. */
export const isBackupRetentionPolicy = (value: unknown): value is BackupRetentionPolicy =>
  core.passes(checkBackupRetentionPolicy, value);

/** Validates {@link BackupRetentionPolicy} in a response. A schedule, and how long backups taken on it are kept. */
export const backupRetentionPolicy: core.Validator<BackupRetentionPolicy> =
  /* @__PURE__ */ core.createResponseValidator(
    'BackupRetentionPolicy',
    backupRetentionPolicyRule,
    checkBackupRetentionPolicy,
  );
