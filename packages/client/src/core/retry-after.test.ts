import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1);

test.each([
  ['3', 3000],
  ['0', 0],
  ['0.5', 500],
  [' 2 ', 2000],
  ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['-1', undefined],
  ['soon', undefined],
  ['5, 10', undefined],
  ['2026-01-01', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('reads %j as %j milliseconds', (header, milliseconds) => {
  expect(readRetryAfter(header, now)).toBe(milliseconds);
});
