import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInt64 } from './int64.ts';

test.each(['0', '1', '-1', '17179869184', '9223372036854775807', '-9223372036854775808', '1000000000000000000'])(
  'takes %s',
  (value) => {
    expect(isInt64(value)).toBe(true);
  },
);

test.each([
  '',
  '-',
  '+1',
  '01',
  '-01',
  '-0',
  'a1',
  '-a',
  '--1',
  '/1',
  ':1',
  '1.0',
  '1e3',
  '0x10',
  ' 1',
  '1 ',
  '1\n',
  '١',
  '9223372036854775808',
  '-9223372036854775809',
  '99999999999999999999',
  1,
  1n,
  null,
  undefined,
  ['1'],
])('refuses %s', (value) => {
  expect(isInt64(value)).toBe(false);
});

test('includes the limits', () => {
  expect(['0', '1', '75', '76'].map((value) => isInt64(value, 1, 75))).toEqual([false, true, true, false]);
  expect(['-11', '-10', '-9'].map((value) => isInt64(value, -10))).toEqual([false, true, true]);
});

test('agrees with BigInt near any limit', () => {
  const limit = fc.maxSafeInteger();
  const near = fc.tuple(limit, fc.integer({ min: -3, max: 3 })).map(([base, step]) => BigInt(base) + BigInt(step));
  const wide = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  fc.assert(
    fc.property(fc.oneof(near, wide), limit, limit, (value, minimum, maximum) => {
      const fits = value === BigInt.asIntN(64, value);
      expect(isInt64(String(value))).toBe(fits);
      expect(isInt64(String(value), minimum, maximum)).toBe(fits && value >= minimum && value <= maximum);
    }),
    { numRuns: 2000 },
  );
});
