// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { LogRecord } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const logRecordRule: core.ObjectRule = {
  kind: core.object,
  fields: { timestamp: { kind: core.timestamp }, message: { kind: core.map, values: { kind: core.text } } },
  required: ['timestamp'],
  test: checkLogRecord,
};

export function checkLogRecord(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isTimestamp(value.timestamp) &&
    core.isOptional(value.message, core.isMap, core.isString)
  );
}

/** Whether a value is a valid {@link LogRecord} in a response. Never throws. */
export const isLogRecord = (value: unknown): value is LogRecord => core.passes(checkLogRecord, value);

/** Validates {@link LogRecord} in a response. One log record. */
export const logRecord: core.Validator<LogRecord> = /* @__PURE__ */ core.createResponseValidator(
  'LogRecord',
  logRecordRule,
  checkLogRecord,
);
