import { expect, test } from 'vitest';
import { isDuration } from './duration.ts';
import { isFieldMask } from './field-mask.ts';
import { nearest } from './nearest.ts';
import { isText } from './predicates.ts';

test.each(['0s', '3.5s', '-1s', '3600s', '0.000000001s', '315576000000s', '-315576000000s'])(
  'the duration %s passes',
  (value) => {
    expect(isDuration(value)).toBe(true);
  },
);

test.each(['', 's', '1', '1.s', '.5s', '1m', '+1s', '1.1234567890s', '315576000001s', '1 s', '1s\n', 3600, null])(
  'the duration %s does not pass',
  (value) => {
    expect(isDuration(value)).toBe(false);
  },
);

test.each(['', 'name', 'configSpec.redis.timeout', 'a,b.c', 'configSpec.redisConfig_7_0.timeout'])(
  'the field mask "%s" passes',
  (value) => {
    expect(isFieldMask(value)).toBe(true);
  },
);

test.each([',', 'a,', ',a', 'a..b', '.a', 'a.', 'a b', 'a, b', '1a', 'a-b', ['a'], null])(
  'the field mask "%s" does not pass',
  (value) => {
    expect(isFieldMask(value)).toBe(false);
  },
);

test('lengths are counted in characters, not in UTF-16 units', () => {
  expect(isText('😀'.repeat(3), 3)).toBe(true);
  expect(isText('😀'.repeat(4), 3)).toBe(false);
  expect(isText('😀'.repeat(3), undefined, undefined, 4)).toBe(false);
  expect(isText('😀'.repeat(4), undefined, undefined, 4)).toBe(true);
  expect(isText('abcd', 3)).toBe(false);
  expect(isText('abc', 3, undefined, 3)).toBe(true);
});

test.each([
  ['zone_id', 'zoneId'],
  ['zoneID', 'zoneId'],
  ['zonId', 'zoneId'],
  ['subnet', 'subnetId'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('"%s" is taken for %s', (name, wanted) => {
  expect(nearest(name, ['zoneId', 'subnetId', 'shardName'])).toBe(wanted && `did you mean "${wanted}"?`);
});
