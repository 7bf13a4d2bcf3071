import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCutOffJson } from './cut-off-json.ts';

test('every beginning of a JSON object is cut off', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), fc.nat(), (value, isIndented, at) => {
      const text = JSON.stringify(value, null, isIndented ? 2 : 0);
      expect(isCutOffJson(text.slice(0, at % text.length))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '',
  ' ',
  '\n',
  '{',
  '[',
  '{"a',
  '{"a\\',
  '{"a\\u00',
  '{"a":t',
  '{"a":-',
  '{"a":1.',
  '{"a":1e',
  '[1,',
  '{"a":[]',
])('%j is cut off', (text) => {
  expect(isCutOffJson(text)).toBe(true);
});

test.each([
  '{}{}',
  '{"a":1}{"a":1}',
  '{"a":1} x',
  '{"a":1,}',
  '[1,]',
  '[,',
  '{,',
  '{"a":1\0',
  '{"a":"\0',
  '{"a":"\n',
  '\0',
  '{a',
  "{'a",
  '{"a" 1',
  '{"a":01,',
  '{"a":tru,',
  '{"a":x',
  '{"a":"\\x',
  '{"a":"\\u00g',
  '{"a":1]',
  '[1}',
  '<html>',
  'x',
  '// {',
  '{"a":+1',
  '{"a":.5',
])('%j is wrong, not cut off', (text) => {
  expect(isCutOffJson(text)).toBe(false);
});

test('a text of any depth is read without recursion', () => {
  expect(isCutOffJson('['.repeat(1_000_000))).toBe(true);
  expect(isCutOffJson('{"a":'.repeat(200_000))).toBe(true);
});
