import { isDuration } from './duration.ts';
import { isFieldMask } from './field-mask.ts';
import { isInt64 } from './int64.ts';
import { mismatch } from './mismatch.ts';
import { isString } from './predicates.ts';
import { isTimestamp } from './timestamp.ts';
import type { Rule } from './walk.ts';

export const text: Rule = [(value) => !isString(value) && 'string'];

export const bool: Rule = [(value) => typeof value !== 'boolean' && 'boolean'];

export const int64: Rule = [
  (value, _rule, _visit, report) => !isInt64(value) && mismatch(value, report, '64-bit integer in a string'),
];

export const timestamp: Rule = [
  (value, _rule, _visit, report) => !isTimestamp(value) && mismatch(value, report, 'RFC 3339 time'),
];

export const duration: Rule = [
  (value, _rule, _visit, report) => !isDuration(value) && mismatch(value, report, 'duration like 1.5s'),
];

export const fieldMask: Rule = [
  (value, _rule, _visit, report) => !isFieldMask(value) && mismatch(value, report, 'field paths joined by commas'),
];
