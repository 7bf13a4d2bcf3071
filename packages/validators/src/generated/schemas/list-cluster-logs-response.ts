// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkLogRecord, logRecordRule } from './log-record.ts';
import type { ListClusterLogsResponse } from '@managed-redis/types';

export const listClusterLogsResponseRule: ObjectRule = [object, { logs: [list, logRecordRule], nextPageToken: text }];

export function checkListClusterLogsResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.logs) === undefined || isList(field, checkLogRecord)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListClusterLogsResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListClusterLogsResponse(value: unknown): value is ListClusterLogsResponse {
  return passes(checkListClusterLogsResponse, value);
}

/**
 * Validates {@link ListClusterLogsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of log records.
 */
export const listClusterLogsResponse: Validator<ListClusterLogsResponse> = /* @__PURE__ */ createFastValidator(
  'ListClusterLogsResponse',
  listClusterLogsResponseRule,
  checkListClusterLogsResponse,
);

/**
 * Makes sure that a value is {@link ListClusterLogsResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterLogsResponse(value: unknown): asserts value is ListClusterLogsResponse {
  listClusterLogsResponse.parse(value);
}
