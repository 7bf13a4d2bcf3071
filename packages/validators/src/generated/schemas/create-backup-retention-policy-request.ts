// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { CreateBackupRetentionPolicyRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { cronTabInputRule } from './cron-tab.ts';

export const createBackupRetentionPolicyRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    cron: cronTabInputRule,
    retainForDays: { kind: core.limitedInt64, minimum: 7, maximum: 1095 },
    description: { kind: core.text },
    policyName: { kind: core.text },
  },
  required: ['policyName'],
};

/** Whether a value is a valid {@link CreateBackupRetentionPolicyRequest} in a request. Never throws. */
export const isCreateBackupRetentionPolicyRequest = (value: unknown): value is CreateBackupRetentionPolicyRequest =>
  core.conforms(createBackupRetentionPolicyRequestRule, value);

/** Validates {@link CreateBackupRetentionPolicyRequest} in a request. Request body of createBackupRetentionPolicy. */
export const createBackupRetentionPolicyRequest: core.Validator<CreateBackupRetentionPolicyRequest> =
  /* @__PURE__ */ core.createRequestValidator(
    'CreateBackupRetentionPolicyRequest',
    createBackupRetentionPolicyRequestRule,
  );
