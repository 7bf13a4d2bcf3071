// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListBackupRetentionPoliciesResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupRetentionPolicyRule, checkBackupRetentionPolicy } from './backup-retention-policy.ts';

export const listBackupRetentionPoliciesResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { policies: { kind: core.list, items: backupRetentionPolicyRule }, nextPageToken: { kind: core.text } },
  test: checkListBackupRetentionPoliciesResponse,
};

export function checkListBackupRetentionPoliciesResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.policies, core.isList, checkBackupRetentionPolicy) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListBackupRetentionPoliciesResponse} in a response. Never throws. */
export const isListBackupRetentionPoliciesResponse = (value: unknown): value is ListBackupRetentionPoliciesResponse =>
  core.passes(checkListBackupRetentionPoliciesResponse, value);

/** Validates {@link ListBackupRetentionPoliciesResponse} in a response. A page of retention policies. */
export const listBackupRetentionPoliciesResponse: core.Validator<ListBackupRetentionPoliciesResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListBackupRetentionPoliciesResponse',
    listBackupRetentionPoliciesResponseRule,
    checkListBackupRetentionPoliciesResponse,
  );
