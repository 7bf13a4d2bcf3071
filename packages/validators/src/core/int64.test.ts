import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactInt64, compactLimitedInt64, isCompactInt64 } from './compact-int64.ts';
import { isInt64, isNumberOrInt64 } from './int64.ts';
import { collect } from './walk.ts';

test.each(['0', '1', '-1', '17179869184', '9223372036854775807', '-9223372036854775808', '1000000000000000000'])(
  'takes %s',
  (value) => {
    expect([isInt64(value), isCompactInt64(value)]).toEqual([true, true]);
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
  expect([isInt64(value), isCompactInt64(value)]).toEqual([false, false]);
});

test('keeps the limits, inclusive', () => {
  expect(['0', '1', '75', '76'].map((value) => isInt64(value, 1, 75))).toEqual([false, true, true, false]);
  expect(['-11', '-10', '-9'].map((value) => isInt64(value, -10))).toEqual([false, true, true]);
});

test('takes whole numbers only where they are allowed', () => {
  expect([5, '5', 0, 11, 1.5, Number.NaN, 2 ** 53].map((value) => isNumberOrInt64(value, 1, 10))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('agrees with BigInt near any limit', () => {
  const limit = fc.maxSafeInteger();
  const near = fc.tuple(limit, fc.integer({ min: -3, max: 3 })).map(([base, step]) => BigInt(base) + BigInt(step));
  const wide = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  fc.assert(
    fc.property(fc.oneof(near, wide), limit, limit, (value, minimum, maximum) => {
      const expected = value === BigInt.asIntN(64, value) && value >= minimum && value <= maximum;
      expect(isInt64(String(value), minimum, maximum)).toBe(expected);
      expect(collect([compactLimitedInt64, minimum, maximum], String(value)).success).toBe(expected);
      expect(collect(compactInt64, String(value)).success).toBe(value === BigInt.asIntN(64, value));
    }),
    { numRuns: 2000 },
  );
});
