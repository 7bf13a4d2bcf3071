// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { backupRule, checkBackup } from './backup.ts';
import type { ListBackupsResponse } from '@managed-redis/types';

export const listBackupsResponseRule: ObjectRule = [object, { backups: [list, backupRule], nextPageToken: text }];

export function checkListBackupsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.backups) === undefined || isList(field, checkBackup)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListBackupsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListBackupsResponse(value: unknown): value is ListBackupsResponse {
  return passes(checkListBackupsResponse, value);
}

/**
 * Validates {@link ListBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of backups of a folder.
 */
export const listBackupsResponse: Validator<ListBackupsResponse> = /* @__PURE__ */ createFastValidator(
  'ListBackupsResponse',
  listBackupsResponseRule,
  checkListBackupsResponse,
);

/**
 * Makes sure that a value is {@link ListBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListBackupsResponse(value: unknown): asserts value is ListBackupsResponse {
  listBackupsResponse.parse(value);
}
