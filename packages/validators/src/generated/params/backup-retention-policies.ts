// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  CreateBackupRetentionPolicyParams,
  DeleteBackupRetentionPolicyParams,
  GetBackupRetentionPolicyParams,
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesParams,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { cronTabInputRule } from '../schemas/cron-tab.ts';

export const createBackupRetentionPolicyParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    cron: cronTabInputRule,
    retainForDays: { kind: core.limitedInt64, minimum: 7, maximum: 1095 },
    description: { kind: core.text },
    policyName: { kind: core.text },
  },
  required: ['clusterId', 'policyName'],
};

/** Whether a value is a valid {@link CreateBackupRetentionPolicyParams} in a request. Never throws. */
export const isCreateBackupRetentionPolicyParams = (value: unknown): value is CreateBackupRetentionPolicyParams =>
  core.conforms(createBackupRetentionPolicyParamsRule, value);

/** Validates {@link CreateBackupRetentionPolicyParams} in a request. Input of `backupRetentionPolicies.create`: path, query and body together. */
export const createBackupRetentionPolicyParams: core.Validator<CreateBackupRetentionPolicyParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'CreateBackupRetentionPolicyParams',
    createBackupRetentionPolicyParamsRule,
  );

export const deleteBackupRetentionPolicyParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 }, policyId: { kind: core.text } },
  required: ['clusterId', 'policyId'],
};

/** Whether a value is a valid {@link DeleteBackupRetentionPolicyParams} in a request. Never throws. */
export const isDeleteBackupRetentionPolicyParams = (value: unknown): value is DeleteBackupRetentionPolicyParams =>
  core.conforms(deleteBackupRetentionPolicyParamsRule, value);

/** Validates {@link DeleteBackupRetentionPolicyParams} in a request. Input of `backupRetentionPolicies.delete`: path, query and body together. */
export const deleteBackupRetentionPolicyParams: core.Validator<DeleteBackupRetentionPolicyParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'DeleteBackupRetentionPolicyParams',
    deleteBackupRetentionPolicyParamsRule,
  );

export const getBackupRetentionPolicyParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 }, policyId: { kind: core.text } },
  required: ['clusterId', 'policyId'],
};

/** Whether a value is a valid {@link GetBackupRetentionPolicyParams} in a request. Never throws. */
export const isGetBackupRetentionPolicyParams = (value: unknown): value is GetBackupRetentionPolicyParams =>
  core.conforms(getBackupRetentionPolicyParamsRule, value);

/** Validates {@link GetBackupRetentionPolicyParams} in a request. Input of `backupRetentionPolicies.get`: path, query and body together. */
export const getBackupRetentionPolicyParams: core.Validator<GetBackupRetentionPolicyParams> =
  /* @__PURE__ */ core.createRequestValidator('GetBackupRetentionPolicyParams', getBackupRetentionPolicyParamsRule);

export const listBackupRetentionPoliciesParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListBackupRetentionPoliciesParams} in a request. Never throws. */
export const isListBackupRetentionPoliciesParams = (value: unknown): value is ListBackupRetentionPoliciesParams =>
  core.conforms(listBackupRetentionPoliciesParamsRule, value);

/** Validates {@link ListBackupRetentionPoliciesParams} in a request. Input of `backupRetentionPolicies.list`: path, query and body together. */
export const listBackupRetentionPoliciesParams: core.Validator<ListBackupRetentionPoliciesParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'ListBackupRetentionPoliciesParams',
    listBackupRetentionPoliciesParamsRule,
  );

export const listBackupRetentionPoliciesByFolderParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    folderId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['folderId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListBackupRetentionPoliciesByFolderParams} in a request. Never throws. */
export const isListBackupRetentionPoliciesByFolderParams = (
  value: unknown,
): value is ListBackupRetentionPoliciesByFolderParams =>
  core.conforms(listBackupRetentionPoliciesByFolderParamsRule, value);

/** Validates {@link ListBackupRetentionPoliciesByFolderParams} in a request. Input of `backupRetentionPolicies.listByFolder`: path, query and body together. */
export const listBackupRetentionPoliciesByFolderParams: core.Validator<ListBackupRetentionPoliciesByFolderParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'ListBackupRetentionPoliciesByFolderParams',
    listBackupRetentionPoliciesByFolderParamsRule,
  );
