import { expect, it } from 'vitest';
import { isSame } from './is-same.ts';

it.each<[string, unknown, unknown, boolean]>([
  ['another order of keys', { a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }, true],
  ['another order of items', { a: [1, 2] }, { a: [2, 1] }, false],
  ['another order of keys in an item', [{ a: 1, b: 2 }], [{ b: 2, a: 1 }], true],
  ['an undefined field and an absent one', { a: undefined }, {}, true],
  ['an empty message and an absent one', { a: {} }, {}, false],
  ['null and an empty object', null, {}, false],
])('compares %s', (_, left, right, same) => {
  expect(isSame(left, right)).toBe(same);
});
