// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListClusterLogsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkLogRecord, logRecordRule } from './log-record.ts';

export const listClusterLogsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { logs: { kind: core.list, items: logRecordRule }, nextPageToken: { kind: core.text } },
  test: checkListClusterLogsResponse,
};

export function checkListClusterLogsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.logs, core.isList, checkLogRecord) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListClusterLogsResponse} in a response. Never throws. */
export const isListClusterLogsResponse = (value: unknown): value is ListClusterLogsResponse =>
  core.passes(checkListClusterLogsResponse, value);

/** Validates {@link ListClusterLogsResponse} in a response. A page of log records. */
export const listClusterLogsResponse: core.Validator<ListClusterLogsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListClusterLogsResponse',
    listClusterLogsResponseRule,
    checkListClusterLogsResponse,
  );
