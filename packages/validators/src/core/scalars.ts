import { isDuration } from './duration.ts';
import { isFieldMask } from './field-mask.ts';
import { int64Problem } from './int64.ts';
import type { IssueCode } from './issue.ts';
import { isBoolean, isString } from './predicates.ts';
import { isTimestamp } from './timestamp.ts';
import { type Rule, report, type Walk } from './walk.ts';

export const text: Rule = [(value) => !isString(value) && 'text'];

export const bool: Rule = [(value) => !isBoolean(value) && 'true or false'];

export const int64: Rule = [
  (value, walk) => {
    const problem = int64Problem(value);
    if (problem) reportInt64(value, walk, problem);
  },
];

export const timestamp: Rule = [
  (value, walk) => {
    if (!isTimestamp(value)) report(walk, value, 'an RFC 3339 timestamp', formatCode(value));
  },
];

export const duration: Rule = [
  (value, walk) => {
    if (!isDuration(value)) report(walk, value, 'a duration in seconds such as 1.5s', formatCode(value));
  },
];

export const fieldMask: Rule = [
  (value, walk) => {
    if (!isFieldMask(value)) report(walk, value, 'field paths joined by commas', formatCode(value));
  },
];

/** `limits` go on with the sentence of what is wanted. */
export function reportInt64(value: unknown, walk: Walk, problem: IssueCode, limits = ''): void {
  const isNumber = typeof value === 'bigint' || Number.isSafeInteger(value);
  const hint = isNumber ? `write it as a string: '${value}'` : undefined;
  report(walk, value, `a 64-bit integer in a string${limits}`, problem, hint);
}

const formatCode = (value: unknown): IssueCode => (isString(value) ? 'invalid_format' : 'invalid_type');
