// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkLogRecord, logRecordRule } from './log-record.ts';
import type { StreamLogRecord } from '@managed-redis/types';

export const streamLogRecordRule: ObjectRule = [object, { record: logRecordRule, nextRecordToken: text }, 1];

export function checkStreamLogRecord(value: Fields): boolean {
  let field: unknown;
  return (
    checkLogRecord(value.record as Fields) &&
    ((field = value.nextRecordToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link StreamLogRecord} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStreamLogRecord(value: unknown): value is StreamLogRecord {
  return passes(checkStreamLogRecord, value);
}

/**
 * Validates {@link StreamLogRecord} as found in responses: fields and enum values that this version does not know pass.
 *
 * One log record of a stream, with the token to continue after it.
 */
export const streamLogRecord: Validator<StreamLogRecord> = /* @__PURE__ */ createFastValidator(
  'StreamLogRecord',
  streamLogRecordRule,
  checkStreamLogRecord,
);

/**
 * Makes sure that a value is {@link StreamLogRecord} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStreamLogRecord(value: unknown): asserts value is StreamLogRecord {
  streamLogRecord.parse(value);
}
