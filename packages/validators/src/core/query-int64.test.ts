import { expect, test } from 'vitest';
import { conforms } from './collect.ts';
import { type QueryInt64Rule, queryInt64 } from './query-int64.ts';

test.each([
  [5, true],
  ['5', true],
  [0, false],
  ['11', false],
  [1.5, false],
  [Number.NaN, false],
  [2 ** 53, false],
  [null, false],
])('answers %s with %s', (value, expected) => {
  const rule: QueryInt64Rule = { kind: queryInt64, minimum: 1, maximum: 10 };
  expect(conforms(rule, value)).toBe(expected);
});
