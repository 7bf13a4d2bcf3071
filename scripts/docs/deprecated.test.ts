import { expect, test } from 'vitest';
import { isDeprecated } from './deprecated.ts';

test.each([
  ['Deprecated. Use shelves instead.', true],
  ['\n\nRequired field. Deprecated. Use shelves.', true],
  ['Required. Deprecated.', true],
  ['Shelf of the book. Deprecated.', true],
  ['Shelf of the book.\n\nDeprecated: use shelves.', true],
  ['Shelf of the book. Deprecated since the second edition.', true],
  ['Shelf of the book.\nDeprecated', true],
  ['Shelf of the book.', false],
  ['Whether books on deprecated shelves are listed.', false],
  ['Shelf of the book. Deprecated shelves are refused.', false],
  ['Kind of book.\n\n- `POEM`: Verse. Deprecated.\n- `FACT`: True.', false],
  ['Deprecated. Kind of book.\n\n- `POEM`: Verse.', true],
])('tells whether %j deprecates (%s)', (text, want) => {
  expect(isDeprecated(text)).toBe(want);
});
