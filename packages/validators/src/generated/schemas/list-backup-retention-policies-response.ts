// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { backupRetentionPolicyRule, checkBackupRetentionPolicy } from './backup-retention-policy.ts';
import type { ListBackupRetentionPoliciesResponse } from '@managed-redis/types';

export const listBackupRetentionPoliciesResponseRule: ObjectRule = [
  object,
  { policies: [list, backupRetentionPolicyRule], nextPageToken: text },
];

export function checkListBackupRetentionPoliciesResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.policies) === undefined || isList(field, checkBackupRetentionPolicy)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListBackupRetentionPoliciesResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListBackupRetentionPoliciesResponse(value: unknown): value is ListBackupRetentionPoliciesResponse {
  return passes(checkListBackupRetentionPoliciesResponse, value);
}

/**
 * Validates {@link ListBackupRetentionPoliciesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of retention policies.
 */
export const listBackupRetentionPoliciesResponse: Validator<ListBackupRetentionPoliciesResponse> =
  /* @__PURE__ */ createFastValidator(
    'ListBackupRetentionPoliciesResponse',
    listBackupRetentionPoliciesResponseRule,
    checkListBackupRetentionPoliciesResponse,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListBackupRetentionPoliciesResponse(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesResponse {
  listBackupRetentionPoliciesResponse.parse(value);
}
