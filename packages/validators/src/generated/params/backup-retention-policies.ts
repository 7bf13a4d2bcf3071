// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isInt64, isNumberOrInt64 } from '../../core/int64.ts';
import { limitedInt64, limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkCronTabInput, cronTabInputRule } from '../schemas/cron-tab.ts';
import type {
  CreateBackupRetentionPolicyParams,
  DeleteBackupRetentionPolicyParams,
  GetBackupRetentionPolicyParams,
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesParams,
} from '@managed-redis/types';

export const createBackupRetentionPolicyParamsRule: ObjectRule = [
  closed,
  {
    clusterId: [limitedText, 50],
    policyName: text,
    cron: cronTabInputRule,
    retainForDays: [limitedInt64, 7, 1095],
    description: text,
  },
  2,
];

export function checkCreateBackupRetentionPolicyParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.cron) === undefined || checkCronTabInput(field as Fields)) &&
    ((field = value.retainForDays) === undefined || isInt64(field, 7, 1095)) &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    typeof value.policyName === 'string' &&
    isPlain(value) &&
    hasOnly(value, createBackupRetentionPolicyParamsRule)
  );
}

/** Whether a value is {@link CreateBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateBackupRetentionPolicyParams(value: unknown): value is CreateBackupRetentionPolicyParams {
  return passes(checkCreateBackupRetentionPolicyParams, value);
}

/**
 * Validates {@link CreateBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backupRetentionPolicies.create`: path, query and body together.
 */
export const createBackupRetentionPolicyParams: Validator<CreateBackupRetentionPolicyParams> =
  /* @__PURE__ */ createRequestValidator(
    'CreateBackupRetentionPolicyParams',
    createBackupRetentionPolicyParamsRule,
    checkCreateBackupRetentionPolicyParams,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateBackupRetentionPolicyParams(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyParams {
  createBackupRetentionPolicyParams.parse(value);
}

export const deleteBackupRetentionPolicyParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], policyId: text },
  2,
];

export function checkDeleteBackupRetentionPolicyParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    typeof value.policyId === 'string' &&
    isPlain(value) &&
    hasOnly(value, deleteBackupRetentionPolicyParamsRule)
  );
}

/** Whether a value is {@link DeleteBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteBackupRetentionPolicyParams(value: unknown): value is DeleteBackupRetentionPolicyParams {
  return passes(checkDeleteBackupRetentionPolicyParams, value);
}

/**
 * Validates {@link DeleteBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backupRetentionPolicies.delete`: path, query and body together.
 */
export const deleteBackupRetentionPolicyParams: Validator<DeleteBackupRetentionPolicyParams> =
  /* @__PURE__ */ createRequestValidator(
    'DeleteBackupRetentionPolicyParams',
    deleteBackupRetentionPolicyParamsRule,
    checkDeleteBackupRetentionPolicyParams,
  );

/**
 * Makes sure that a value is {@link DeleteBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteBackupRetentionPolicyParams(
  value: unknown,
): asserts value is DeleteBackupRetentionPolicyParams {
  deleteBackupRetentionPolicyParams.parse(value);
}

export const getBackupRetentionPolicyParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], policyId: text },
  2,
];

export function checkGetBackupRetentionPolicyParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    typeof value.policyId === 'string' &&
    isPlain(value) &&
    hasOnly(value, getBackupRetentionPolicyParamsRule)
  );
}

/** Whether a value is {@link GetBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetBackupRetentionPolicyParams(value: unknown): value is GetBackupRetentionPolicyParams {
  return passes(checkGetBackupRetentionPolicyParams, value);
}

/**
 * Validates {@link GetBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backupRetentionPolicies.get`: path, query and body together.
 */
export const getBackupRetentionPolicyParams: Validator<GetBackupRetentionPolicyParams> =
  /* @__PURE__ */ createRequestValidator(
    'GetBackupRetentionPolicyParams',
    getBackupRetentionPolicyParamsRule,
    checkGetBackupRetentionPolicyParams,
  );

/**
 * Makes sure that a value is {@link GetBackupRetentionPolicyParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetBackupRetentionPolicyParams(value: unknown): asserts value is GetBackupRetentionPolicyParams {
  getBackupRetentionPolicyParams.parse(value);
}

export const listBackupRetentionPoliciesParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, undefined, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListBackupRetentionPoliciesParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, undefined, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listBackupRetentionPoliciesParamsRule)
  );
}

/** Whether a value is {@link ListBackupRetentionPoliciesParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListBackupRetentionPoliciesParams(value: unknown): value is ListBackupRetentionPoliciesParams {
  return passes(checkListBackupRetentionPoliciesParams, value);
}

/**
 * Validates {@link ListBackupRetentionPoliciesParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backupRetentionPolicies.list`: path, query and body together.
 */
export const listBackupRetentionPoliciesParams: Validator<ListBackupRetentionPoliciesParams> =
  /* @__PURE__ */ createRequestValidator(
    'ListBackupRetentionPoliciesParams',
    listBackupRetentionPoliciesParamsRule,
    checkListBackupRetentionPoliciesParams,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListBackupRetentionPoliciesParams(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesParams {
  listBackupRetentionPoliciesParams.parse(value);
}

export const listBackupRetentionPoliciesByFolderParamsRule: ObjectRule = [
  closed,
  { folderId: [limitedText, 50], pageSize: [numberOrInt64, undefined, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListBackupRetentionPoliciesByFolderParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.folderId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, undefined, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listBackupRetentionPoliciesByFolderParamsRule)
  );
}

/** Whether a value is {@link ListBackupRetentionPoliciesByFolderParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListBackupRetentionPoliciesByFolderParams(
  value: unknown,
): value is ListBackupRetentionPoliciesByFolderParams {
  return passes(checkListBackupRetentionPoliciesByFolderParams, value);
}

/**
 * Validates {@link ListBackupRetentionPoliciesByFolderParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backupRetentionPolicies.listByFolder`: path, query and body together.
 */
export const listBackupRetentionPoliciesByFolderParams: Validator<ListBackupRetentionPoliciesByFolderParams> =
  /* @__PURE__ */ createRequestValidator(
    'ListBackupRetentionPoliciesByFolderParams',
    listBackupRetentionPoliciesByFolderParamsRule,
    checkListBackupRetentionPoliciesByFolderParams,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesByFolderParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListBackupRetentionPoliciesByFolderParams(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesByFolderParams {
  listBackupRetentionPoliciesByFolderParams.parse(value);
}
