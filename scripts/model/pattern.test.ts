import { expect, test } from 'vitest';
import { parsePattern, patternLengths } from './pattern.ts';

test.each([
  ['^[a-c]*$', { repeat: { of: 'abc' }, min: 0 }],
  ['^a?$', { repeat: { of: 'a' }, min: 0, max: 1 }],
  ['^[a.-]{2,3}$', { repeat: { of: 'a.-' }, min: 2, max: 3 }],
  ['^[a]{2,}$', { repeat: { of: 'a' }, min: 2 }],
  ['^[a]{2}$', { repeat: { of: 'a' }, min: 2, max: 2 }],
  ['^(?:a|b)c+$', { all: [{ any: [{ of: 'a' }, { of: 'b' }] }, { repeat: { of: 'c' }, min: 1 }] }],
  ['^\\d\\.$', { all: [{ of: '0123456789' }, { of: '.' }] }],
  ['^$', { all: [] }],
])('parses %s', (pattern, node) => {
  expect(parsePattern(pattern)).toEqual(node);
});

test.each([
  ['a+', 'must begin with ^ and end with $'],
  ['^a+?$', 'lazy and possessive quantifiers are not supported'],
  ['^(?=a)$', 'only plain and non-capturing groups are supported'],
  ['^\\ba$', 'the escape \\b is not supported'],
  ['^[a$', 'a character class is not closed'],
  ['^(a$', 'a group is not closed'],
  ['^*$', 'unexpected *'],
])('refuses %s', (pattern, problem) => {
  expect(() => parsePattern(pattern)).toThrow(problem);
});

test('a negated class is every other printable character', () => {
  const node = parsePattern('^[^a-z]$');
  expect(node).toMatchObject({ of: expect.not.stringMatching(/[a-z]/) });
});

test.each([
  ['^(abc)*$', [0, 3, 6]],
  ['^(ab|c){2}$', [2, 3, 4]],
  ['^[a]{1,2}b?$', [1, 2, 3]],
])('knows the lengths of %s', (pattern, lengths) => {
  expect([...patternLengths(parsePattern(pattern))].sort((a, b) => a - b).slice(0, lengths.length)).toEqual(lengths);
});
