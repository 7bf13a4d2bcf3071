import { expect, test } from 'vitest';
import { anchoredPattern, barePattern } from './pattern.ts';

test.each([
  ['[a-z]*', '^[a-z]*$'],
  ['^[a-z]*$', '^[a-z]*$'],
  ['[a\\@z]', '^[a@z]$'],
  ['a|b', '^(?:a|b)$'],
  ['^a|b$', '^(?:a|b)$'],
  ['(a|b)c', '^(a|b)c$'],
  ['[|]', '^[|]$'],
  ['a\\|b', '^a\\|b$'],
  ['price\\$', '^price\\$$'],
  ['(?:a|b)x(?:c|d)', '^(?:a|b)x(?:c|d)$'],
])('anchors %s as %s', (pattern, want) => {
  expect(anchoredPattern(pattern)).toBe(want);
  expect(barePattern(want)).toBe(barePattern(pattern));
  expect(anchoredPattern(want)).toBe(want);
});
