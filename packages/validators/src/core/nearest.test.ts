import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['zone_id', 'zoneId'],
  ['zoneID', 'zoneId'],
  ['zonId', 'zoneId'],
  ['subnet', 'subnetId'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('takes "%s" for %s', (name, wanted) => {
  expect(nearest(name, ['zoneId', 'subnetId', 'shardName'])).toBe(wanted && `did you mean "${wanted}"?`);
});
