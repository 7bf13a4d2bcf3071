import { expect, test } from 'vitest';
import type { Int64Type } from '../model/model.ts';
import { validatorName } from './validators-form.ts';
import { int64Limits, patternText, trailing } from './validators-limits.ts';

test.each<[Omit<Int64Type, 'kind'>, object]>([
  [{}, {}],
  [
    { minimum: '7', maximum: '60' },
    { minimum: 7, maximum: 60 },
  ],
  [{ exclusiveMinimum: '0' }, { minimum: 1 }],
  [{ exclusiveMaximum: '-5' }, { maximum: -6 }],
  [{ maximum: '9007199254740991' }, { maximum: 9007199254740991 }],
])('the limits %j are inclusive numbers', (limits, expected) => {
  expect(int64Limits({ kind: 'int64', ...limits }, 'Book.pages')).toEqual(expected);
});

test.each(['9007199254740992', '-9223372036854775808'])(
  'a limit of %s stops the run and names the field',
  (minimum) => {
    expect(() => int64Limits({ kind: 'int64', minimum }, 'Book.pages')).toThrow(`Book.pages: the limit ${minimum}`);
  },
);

test.each([
  ['^[a-z]+$', '/^[a-z]+$/u'],
  ['[a-z]+', '/^(?:[a-z]+)$/u'],
  ['^a|b$', '/^(?:^a|b$)$/u'],
  ['^a\\$', '/^(?:^a\\$)$/u'],
  ['^a/b$', '/^a\\/b$/u'],
])('the pattern %s is matched whole', (pattern, expected) => {
  expect(patternText(pattern)).toBe(expected);
});

test('a pattern that is none stops the run', () => {
  expect(() => patternText('^[a-$')).toThrow(SyntaxError);
});

test('arguments missing at the end are left out', () => {
  expect(trailing([undefined, 5, undefined, false])).toEqual(['undefined', '5']);
  expect(trailing([undefined])).toEqual([]);
  expect(trailing([0])).toEqual(['0']);
});

test('a validator must not be named like a word of the language', () => {
  expect(validatorName('Cluster')).toBe('cluster');
  expect(() => validatorName('Default')).toThrow('"default" is a reserved word');
});
