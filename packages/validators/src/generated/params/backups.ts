// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { DeleteBackupParams, GetBackupParams, ListBackupsParams } from '@managed-redis/types';

export const deleteBackupParamsRule: ObjectRule = [closed, { backupId: text }, 1];

export function checkDeleteBackupParams(value: Fields): boolean {
  return typeof value.backupId === 'string' && isPlain(value) && hasOnly(value, deleteBackupParamsRule);
}

/** Whether a value is {@link DeleteBackupParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteBackupParams(value: unknown): value is DeleteBackupParams {
  return passes(checkDeleteBackupParams, value);
}

/**
 * Validates {@link DeleteBackupParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backups.delete`: path, query and body together.
 */
export const deleteBackupParams: Validator<DeleteBackupParams> = /* @__PURE__ */ createRequestValidator(
  'DeleteBackupParams',
  deleteBackupParamsRule,
  checkDeleteBackupParams,
);

/**
 * Makes sure that a value is {@link DeleteBackupParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteBackupParams(value: unknown): asserts value is DeleteBackupParams {
  deleteBackupParams.parse(value);
}

export const getBackupParamsRule: ObjectRule = [closed, { backupId: text }, 1];

export function checkGetBackupParams(value: Fields): boolean {
  return typeof value.backupId === 'string' && isPlain(value) && hasOnly(value, getBackupParamsRule);
}

/** Whether a value is {@link GetBackupParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetBackupParams(value: unknown): value is GetBackupParams {
  return passes(checkGetBackupParams, value);
}

/**
 * Validates {@link GetBackupParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backups.get`: path, query and body together.
 */
export const getBackupParams: Validator<GetBackupParams> = /* @__PURE__ */ createRequestValidator(
  'GetBackupParams',
  getBackupParamsRule,
  checkGetBackupParams,
);

/**
 * Makes sure that a value is {@link GetBackupParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetBackupParams(value: unknown): asserts value is GetBackupParams {
  getBackupParams.parse(value);
}

export const listBackupsParamsRule: ObjectRule = [
  closed,
  { folderId: [limitedText, 50], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListBackupsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.folderId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listBackupsParamsRule)
  );
}

/** Whether a value is {@link ListBackupsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListBackupsParams(value: unknown): value is ListBackupsParams {
  return passes(checkListBackupsParams, value);
}

/**
 * Validates {@link ListBackupsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `backups.list`: path, query and body together.
 */
export const listBackupsParams: Validator<ListBackupsParams> = /* @__PURE__ */ createRequestValidator(
  'ListBackupsParams',
  listBackupsParamsRule,
  checkListBackupsParams,
);

/**
 * Makes sure that a value is {@link ListBackupsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListBackupsParams(value: unknown): asserts value is ListBackupsParams {
  listBackupsParams.parse(value);
}
