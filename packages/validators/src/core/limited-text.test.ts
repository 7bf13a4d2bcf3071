import { expect, test } from 'vitest';
import { isText } from './limited-text.ts';

test.each([
  ['😀'.repeat(3), 0, 3, true],
  ['😀'.repeat(4), 0, 3, false],
  ['😀'.repeat(3), 4, Infinity, false],
  ['😀'.repeat(4), 4, Infinity, true],
  ['abcd', 0, 3, false],
  ['abc', 3, 3, true],
  ['', 0, 0, true],
])('counts the characters of %s, not its UTF-16 units', (value, minimum, maximum, expected) => {
  expect(isText(value, minimum, maximum)).toBe(expected);
});
