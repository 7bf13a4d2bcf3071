// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { logRecordRule } from './log-record.ts';

export const streamLogRecordRule: ObjectRule = [object, { record: logRecordRule, nextRecordToken: text }, 1];
