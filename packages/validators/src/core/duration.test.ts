import { expect, test } from 'vitest';
import { isDuration } from './duration.ts';

test.each(['0s', '3.5s', '-1s', '3600s', '0.000000001s', '315576000000s', '-315576000000s'])('takes %s', (value) => {
  expect(isDuration(value)).toBe(true);
});

test.each(['', 's', '1', '1.s', '.5s', '1m', '+1s', '1.1234567890s', '315576000001s', '1 s', '1s\n', 3600, null])(
  'refuses %s',
  (value) => {
    expect(isDuration(value)).toBe(false);
  },
);
