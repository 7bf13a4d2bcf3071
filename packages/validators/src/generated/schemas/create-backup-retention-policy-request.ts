// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { int64 } from '../../core/int64-check.ts';
import { isInt64 } from '../../core/int64.ts';
import { strict, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkCronTabInput, cronTabInputDescriptor } from './cron-tab.ts';
import type { CreateBackupRetentionPolicyRequest } from '@managed-redis/types';

export const createBackupRetentionPolicyRequestDescriptor: ObjectDescriptor = [
  strict,
  { policyName: text },
  { cron: cronTabInputDescriptor, retainForDays: int64, description: text },
];

export function checkCreateBackupRetentionPolicyRequest(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.cron) === undefined || checkCronTabInput(field)) &&
    ((field = value.retainForDays) === undefined || isInt64(field)) &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    typeof value.policyName === 'string' &&
    hasOnly(value, createBackupRetentionPolicyRequestDescriptor[1], createBackupRetentionPolicyRequestDescriptor[2])
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
  /* @__PURE__ */ createValidator(
    'CreateBackupRetentionPolicyRequest',
    createBackupRetentionPolicyRequestDescriptor,
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
