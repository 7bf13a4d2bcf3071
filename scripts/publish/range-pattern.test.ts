import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangePattern } from './range-pattern.ts';

test.each([
  [0n, 1000n, '^(0|[1-9][0-9]{0,2}|1000)$'],
  [1n, 100n, '^([1-9][0-9]{0,1}|100)$'],
  [7n, 7n, '^(7)$'],
  [7n, 60n, '^([7-9]|[1-5][0-9]|60)$'],
  [-1n, 1n, '^(-1|0|1)$'],
])('%s to %s is %s', (minimum, maximum, pattern) => {
  expect(rangePattern(minimum, maximum)).toBe(pattern);
});

test('matches exactly the numbers in the range', () => {
  const limit = fc.oneof(fc.bigInt({ min: -120n, max: 1200n }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));
  fc.assert(
    fc.property(limit, limit, fc.array(limit), (one, other, values) => {
      const [minimum, maximum] = one < other ? [one, other] : [other, one];
      const pattern = new RegExp(rangePattern(minimum, maximum), 'u');
      for (const value of [minimum - 1n, minimum, minimum + 1n, maximum - 1n, maximum, maximum + 1n, ...values])
        expect([value, pattern.test(String(value))]).toEqual([value, value >= minimum && value <= maximum]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0n, undefined, ['0', '1', '9223372036854775807'], ['-1', '01', 'x', '']],
  [undefined, 5n, ['5', '0', '-9223372036854775808'], ['6', '-0']],
])('%s to %s is open at one end', (minimum, maximum, inside, outside) => {
  const pattern = new RegExp(rangePattern(minimum, maximum), 'u');
  expect(inside.filter((value) => !pattern.test(value))).toEqual([]);
  expect(outside.filter((value) => pattern.test(value))).toEqual([]);
});
