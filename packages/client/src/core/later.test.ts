import { expect, test } from 'vitest';
import { later } from './later.ts';

test('loads once for all calls, and again after a failure to load', async () => {
  let loads = 0;
  const double = later(async () => {
    loads += 1;
    if (loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return async (value: number) => 2 * value;
  });
  const failed = await Promise.allSettled([double(1), double(2)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([double(1), double(2)])).toEqual([2, 4]);
  expect(await double(3)).toBe(6);
  expect(loads).toBe(2);
});
