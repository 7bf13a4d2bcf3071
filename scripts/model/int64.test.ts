import { expect, test } from 'vitest';
import { inclusiveLimits, int64Range, nearestAllowed, numericLimits } from './int64.ts';

test('spans 64 bits', () => {
  expect(int64Range).toEqual({ minimum: -9223372036854775808n, maximum: 9223372036854775807n });
});

test.each([
  ['none', {}, {}],
  ['inclusive limits', { minimum: '1', maximum: '9' }, { minimum: 1n, maximum: 9n }],
  ['exclusive limits', { exclusiveMinimum: '1', exclusiveMaximum: '9' }, { minimum: 2n, maximum: 8n }],
  ['the stricter minimum', { minimum: '5', exclusiveMinimum: '1' }, { minimum: 5n }],
  ['the stricter maximum', { maximum: '5', exclusiveMaximum: '5' }, { maximum: 4n }],
  ['limits beyond what a number can hold', { maximum: '9223372036854775807' }, { maximum: int64Range.maximum }],
])('reads %s', (_title, limits, want) => {
  expect(inclusiveLimits(limits)).toEqual(want);
});

test('steps from an exclusive limit to the nearest allowed number', () => {
  expect(nearestAllowed('exclusiveMinimum', '-1')).toBe(0n);
  expect(nearestAllowed('maximum', '-1')).toBe(-1n);
});

test('refuses numeric limits that a number cannot hold exactly', () => {
  expect(numericLimits({ exclusiveMaximum: '9007199254740992' }, 'Book.pages')).toEqual({ maximum: 2 ** 53 - 1 });
  expect(() => numericLimits({ maximum: '9007199254740992' }, 'Book.pages')).toThrow(
    'Book.pages: the limit 9007199254740992 is beyond 2^53',
  );
});
