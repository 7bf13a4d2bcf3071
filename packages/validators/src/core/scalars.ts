import { isDuration } from './duration.ts';
import { isFieldMask } from './field-mask.ts';
import { int64Problem } from './int64.ts';
import type { IssueCode } from './issue.ts';
import { isBoolean, isString } from './predicates.ts';
import { isTimestamp } from './timestamp.ts';
import type { Rule, Walk } from './walk.ts';

export const text: Rule = [(value) => !isString(value) && 'text'];

export const bool: Rule = [(value) => !isBoolean(value) && 'true or false'];

export const int64: Rule = [
  (value, walk) => {
    const problem = int64Problem(value);
    if (problem) reportInt64(value, walk, problem);
  },
];

export const timestamp: Rule = [
  (value, { report }) => {
    if (!isTimestamp(value)) report(value, 'an RFC 3339 timestamp', formatCode(value));
  },
];

export const duration: Rule = [
  (value, { report }) => {
    if (!isDuration(value)) report(value, 'a duration in seconds such as 1.5s', formatCode(value));
  },
];

export const fieldMask: Rule = [
  (value, { report }) => {
    if (!isFieldMask(value)) report(value, 'field paths joined by commas', formatCode(value));
  },
];

/** `limits` go on with the sentence of what is wanted. */
export function reportInt64(value: unknown, { report }: Walk, problem: IssueCode, limits = ''): void {
  const isNumber = typeof value === 'bigint' || Number.isSafeInteger(value);
  const hint = isNumber ? `write it as a string: '${value}'` : undefined;
  report(value, `a 64-bit integer in a string${limits}`, problem, hint);
}

const formatCode = (value: unknown): IssueCode => (isString(value) ? 'invalid_format' : 'invalid_type');
