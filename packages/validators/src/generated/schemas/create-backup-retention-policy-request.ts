// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCronTabInput, cronTabInputRule } from './cron-tab.ts';
import type { CreateBackupRetentionPolicyRequest } from '@managed-redis/types';

export const createBackupRetentionPolicyRequestRule: ObjectRule = [
  closed,
  { policyName: text, cron: cronTabInputRule, retainForDays: [limitedInt64, 7, 1095], description: text },
  1,
];

export function checkCreateBackupRetentionPolicyRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.cron) === undefined || checkCronTabInput(field as Fields)) &&
    ((field = value.retainForDays) === undefined || isInt64(field, 7, 1095)) &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    typeof value.policyName === 'string' &&
    isPlain(value) &&
    hasOnly(value, createBackupRetentionPolicyRequestRule)
  );
}

/** Whether a value is {@link CreateBackupRetentionPolicyRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateBackupRetentionPolicyRequest(value: unknown): value is CreateBackupRetentionPolicyRequest {
  return passes(checkCreateBackupRetentionPolicyRequest, value);
}

/**
 * Validates {@link CreateBackupRetentionPolicyRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of createBackupRetentionPolicy.
 */
export const createBackupRetentionPolicyRequest: Validator<CreateBackupRetentionPolicyRequest> =
  /* @__PURE__ */ createRequestValidator(
    'CreateBackupRetentionPolicyRequest',
    createBackupRetentionPolicyRequestRule,
    checkCreateBackupRetentionPolicyRequest,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateBackupRetentionPolicyRequest(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyRequest {
  createBackupRetentionPolicyRequest.parse(value);
}
