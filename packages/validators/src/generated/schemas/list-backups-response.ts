// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListBackupsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { backupRule, checkBackup } from './backup.ts';

export const listBackupsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { backups: { kind: core.list, items: backupRule }, nextPageToken: { kind: core.text } },
  test: checkListBackupsResponse,
};

export function checkListBackupsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.backups, core.isList, checkBackup) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListBackupsResponse} in a response. Never throws. */
export const isListBackupsResponse = (value: unknown): value is ListBackupsResponse =>
  core.passes(checkListBackupsResponse, value);

/** Validates {@link ListBackupsResponse} in a response. A page of backups of a folder. */
export const listBackupsResponse: core.Validator<ListBackupsResponse> = /* @__PURE__ */ core.createResponseValidator(
  'ListBackupsResponse',
  listBackupsResponseRule,
  checkListBackupsResponse,
);
