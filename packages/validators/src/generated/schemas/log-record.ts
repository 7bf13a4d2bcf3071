// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { map } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isMap, isPlain, isString, type Fields } from '../../core/predicates.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import type { LogRecord } from '@managed-redis/types';

export const logRecordRule: ObjectRule = [object, { timestamp: timestamp, message: [map, text] }, 1];

export function checkLogRecord(value: Fields): boolean {
  let field: unknown;
  return (
    isTimestamp(value.timestamp) && ((field = value.message) === undefined || isMap(field, isString)) && isPlain(value)
  );
}

/** Whether a value is {@link LogRecord} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isLogRecord(value: unknown): value is LogRecord {
  return passes(checkLogRecord, value);
}

/**
 * Validates {@link LogRecord} as found in responses: fields and enum values that this version does not know pass.
 *
 * One log record.
 */
export const logRecord: Validator<LogRecord> = /* @__PURE__ */ createFastValidator(
  'LogRecord',
  logRecordRule,
  checkLogRecord,
);

/**
 * Makes sure that a value is {@link LogRecord} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertLogRecord(value: unknown): asserts value is LogRecord {
  logRecord.parse(value);
}
