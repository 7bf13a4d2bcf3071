import { expect, test } from 'vitest';
import { z } from 'zod';
import { host, hostSpec, timeOfDay } from '../src/generated/index.ts';
import { toZod } from '../src/zod/index.ts';

test('returns a valid value itself', () => {
  const value = { name: 'h', clusterId: 'c', zoneId: 'z', later: 'kept' };
  expect(toZod(host).parse(value)).toBe(value);
});

test('passes on path, message and facts of each issue', () => {
  const schema = z.object({ hosts: z.array(toZod(hostSpec)).min(1) });
  const result = schema.safeParse({ hosts: [{ zone_id: 'a', replicaPriority: 5 }] });
  expect(result.error?.issues).toEqual([
    expect.objectContaining({
      code: 'custom',
      path: ['hosts', 0, 'replicaPriority'],
      message: "Expected 64-bit integer as a string (at least 0), received number; write it as a string: '5'",
    }),
    expect.objectContaining({
      code: 'custom',
      path: ['hosts', 0, 'zone_id'],
      message: 'Unknown field; did you mean "zoneId"?',
      params: {
        code: 'unknown_field',
        expected: 'known field',
        received: '"zone_id"',
        allowed: ['zoneId', 'subnetId', 'shardName', 'assignPublicIp'],
        hint: 'did you mean "zoneId"?',
      },
    }),
  ]);
});

test('composes with other schemas', () => {
  expect(toZod(host).optional().parse(undefined)).toBe(undefined);
  expect(
    toZod(timeOfDay)
      .transform(({ hours = 0 }) => hours)
      .parse({ hours: 3 }),
  ).toBe(3);
});
