import { expect, test } from 'vitest';
import type { EnumStatement } from './plan.ts';
import { mergeValues } from './plan-enums.ts';

const page = (values: string[], change: Partial<EnumStatement> = {}): EnumStatement => ({
  values,
  isExplained: () => false,
  isPartial: false,
  ...change,
});

const have = ['NONE', 'A', 'C'];

test.each<[title: string, statements: EnumStatement[], want: string[]]>([
  ['keeps the zero value that pages leave out', [page(['A', 'C'])], ['NONE', 'A', 'C']],
  ['puts a new value in its place', [page(['A', 'B', 'C'])], ['NONE', 'A', 'B', 'C']],
  ['puts a new first value first', [page(['Z', 'A', 'C'])], ['NONE', 'Z', 'A', 'C']],
  ['follows the order of the page', [page(['C', 'A'])], ['NONE', 'C', 'A']],
  ['drops a value that no page lists', [page(['A'])], ['NONE', 'A']],
  ['keeps a value that one of two pages lists', [page(['A']), page(['A', 'C'])], ['NONE', 'A', 'C']],
  ['joins what two pages list', [page(['A', 'B']), page(['A', 'C'])], ['NONE', 'A', 'C', 'B']],
  ['drops nothing because an older page lacks it', [page(['B'], { isPartial: true })], ['NONE', 'A', 'C', 'B']],
  ['takes another zero value from a page that knows it', [page(['NIL', 'A', 'C'], { zero: 'NIL' })], ['NIL', 'A', 'C']],
  ['keeps the zero value first where a page lists it later', [page(['A', 'NONE', 'C'])], ['NONE', 'A', 'C']],
])('%s', (_title, statements, want) => {
  expect(mergeValues(have, 'NONE', statements).values).toEqual(want);
});

test('keeps a value that is explained elsewhere', () => {
  const statement = page(['A'], { isExplained: (value) => value === 'C' });
  expect(mergeValues(have, 'NONE', [statement]).values).toEqual(['NONE', 'A', 'C']);
});
