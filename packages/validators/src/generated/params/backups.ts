// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { DeleteBackupParams, GetBackupParams, ListBackupsParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const deleteBackupParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { backupId: { kind: core.text } },
  required: ['backupId'],
};

/** Whether a value is a valid {@link DeleteBackupParams} in a request. Never throws. */
export const isDeleteBackupParams = (value: unknown): value is DeleteBackupParams =>
  core.conforms(deleteBackupParamsRule, value);

/** Validates {@link DeleteBackupParams} in a request. Input of `backups.delete`: path, query and body together. */
export const deleteBackupParams: core.Validator<DeleteBackupParams> = /* @__PURE__ */ core.createRequestValidator(
  'DeleteBackupParams',
  deleteBackupParamsRule,
);

export const getBackupParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { backupId: { kind: core.text } },
  required: ['backupId'],
};

/** Whether a value is a valid {@link GetBackupParams} in a request. Never throws. */
export const isGetBackupParams = (value: unknown): value is GetBackupParams =>
  core.conforms(getBackupParamsRule, value);

/** Validates {@link GetBackupParams} in a request. Input of `backups.get`: path, query and body together. */
export const getBackupParams: core.Validator<GetBackupParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetBackupParams',
  getBackupParamsRule,
);

export const listBackupsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    folderId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['folderId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListBackupsParams} in a request. Never throws. */
export const isListBackupsParams = (value: unknown): value is ListBackupsParams =>
  core.conforms(listBackupsParamsRule, value);

/** Validates {@link ListBackupsParams} in a request. Input of `backups.list`: path, query and body together. */
export const listBackupsParams: core.Validator<ListBackupsParams> = /* @__PURE__ */ core.createRequestValidator(
  'ListBackupsParams',
  listBackupsParamsRule,
);
