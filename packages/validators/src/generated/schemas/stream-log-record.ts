// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { StreamLogRecord } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkLogRecord, logRecordRule } from './log-record.ts';

export const streamLogRecordRule: core.ObjectRule = {
  kind: core.object,
  fields: { record: logRecordRule, nextRecordToken: { kind: core.text } },
  required: ['record'],
  test: checkStreamLogRecord,
};

export function checkStreamLogRecord(value: unknown): boolean {
  return core.isPlain(value) && checkLogRecord(value.record) && core.isOptionalString(value.nextRecordToken);
}

/** Whether a value is a valid {@link StreamLogRecord} in a response. Never throws. */
export const isStreamLogRecord = (value: unknown): value is StreamLogRecord => core.passes(checkStreamLogRecord, value);

/** Validates {@link StreamLogRecord} in a response. One log record of a stream, with the token to continue after it. */
export const streamLogRecord: core.Validator<StreamLogRecord> = /* @__PURE__ */ core.createResponseValidator(
  'StreamLogRecord',
  streamLogRecordRule,
  checkStreamLogRecord,
);
