// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkListBackupsResponse, listBackupsResponseRule } from './list-backups-response.ts';
import type { ListClusterBackupsResponse } from '@managed-redis/types';

/** Whether a value is {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterBackupsResponse(value: unknown): value is ListClusterBackupsResponse {
  return passes(checkListBackupsResponse, value);
}

/**
 * Validates {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of backups of a cluster.
 */
export const listClusterBackupsResponse: Validator<ListClusterBackupsResponse> = /* @__PURE__ */ createFastValidator(
  'ListClusterBackupsResponse',
  listBackupsResponseRule,
  checkListBackupsResponse,
);

/**
 * Makes sure that a value is {@link ListClusterBackupsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterBackupsResponse(value: unknown): asserts value is ListClusterBackupsResponse {
  listClusterBackupsResponse.parse(value);
}
