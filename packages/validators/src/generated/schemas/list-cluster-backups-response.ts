// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collection-checks.ts';
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isList, isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { backupDescriptor, checkBackup } from './backup.ts';
import type { ListClusterBackupsResponse } from '@managed-redis/types';

export const listClusterBackupsResponseDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { backups: [list, backupDescriptor], nextPageToken: text },
];

export function checkListClusterBackupsResponse(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.backups) === undefined || isList(field, checkBackup)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string')
  );
}

/** Whether a value is {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterBackupsResponse(value: unknown): value is ListClusterBackupsResponse {
  return passes(checkListClusterBackupsResponse, value);
}

/**
 * Validates {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of backups of a cluster.
 */
export const listClusterBackupsResponse: Validator<ListClusterBackupsResponse> = /* @__PURE__ */ createValidator(
  'ListClusterBackupsResponse',
  listClusterBackupsResponseDescriptor,
  checkListClusterBackupsResponse,
);

/**
 * Makes sure that a value is {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterBackupsResponse(value: unknown): asserts value is ListClusterBackupsResponse {
  listClusterBackupsResponse.parse(value);
}
