// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { int64, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCronTab, cronTabRule } from './cron-tab.ts';
import type { BackupRetentionPolicy } from '@managed-redis/types';

export const backupRetentionPolicyRule: ObjectRule = [
  object,
  {
    policyId: text,
    clusterId: [limitedText, 50],
    policyName: text,
    createdAt: timestamp,
    cron: cronTabRule,
    retainForDays: int64,
    description: text,
  },
  4,
];

export function checkBackupRetentionPolicy(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.policyId === 'string' &&
    isText(value.clusterId, 50) &&
    typeof value.policyName === 'string' &&
    isTimestamp(value.createdAt) &&
    ((field = value.cron) === undefined || checkCronTab(field as Fields)) &&
    ((field = value.retainForDays) === undefined || isInt64(field)) &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link BackupRetentionPolicy} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isBackupRetentionPolicy(value: unknown): value is BackupRetentionPolicy {
  return passes(checkBackupRetentionPolicy, value);
}

/**
 * Validates {@link BackupRetentionPolicy} as found in responses: fields and enum values that this version does not know pass.
 *
 * A schedule and the number of days for which backups taken on it are kept.
 */
export const backupRetentionPolicy: Validator<BackupRetentionPolicy> = /* @__PURE__ */ createFastValidator(
  'BackupRetentionPolicy',
  backupRetentionPolicyRule,
  checkBackupRetentionPolicy,
);

/**
 * Makes sure that a value is {@link BackupRetentionPolicy} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertBackupRetentionPolicy(value: unknown): asserts value is BackupRetentionPolicy {
  backupRetentionPolicy.parse(value);
}
