import { expect, test } from 'vitest';
import { isFieldMask } from './field-mask.ts';

test.each(['', 'name', 'configSpec.redis.timeout', 'a,b.c', 'configSpec.redisConfig_7_0.timeout'])(
  'takes "%s"',
  (value) => {
    expect(isFieldMask(value)).toBe(true);
  },
);

test.each([',', 'a,', ',a', 'a..b', '.a', 'a.', 'a b', 'a, b', '1a', 'a-b', ['a'], null])('refuses "%s"', (value) => {
  expect(isFieldMask(value)).toBe(false);
});
