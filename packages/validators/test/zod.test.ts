import { expect, test } from 'vitest';
import { z } from 'zod';
import * as validators from '../src/generated/index.ts';
import * as schemas from '../src/generated/zod.ts';

test('there is a zod schema for each validator', () => {
  const names = Object.entries(validators)
    .filter(([name, value]) => typeof value === 'object' && name !== 'requests')
    .map(([name]) => name);
  expect(
    Object.keys(schemas)
      .filter((name) => name !== 'toZod')
      .sort(),
  ).toEqual(names.sort());
});

test('a zod schema takes what the validator takes and returns it as it is', () => {
  const value = { name: 'h', clusterId: 'c', zoneId: 'z', later: 'kept' };
  expect(schemas.host.parse(value)).toBe(value);
});

test('issues come with path, message and what else they say', () => {
  const schema = z.object({ hosts: z.array(schemas.hostSpec).min(1) });
  const result = schema.safeParse({ hosts: [{ zone_id: 'a', replicaPriority: 5 }] });
  expect(result.error?.issues).toEqual([
    expect.objectContaining({
      code: 'custom',
      path: ['hosts', 0, 'replicaPriority'],
      message: "expected 64-bit integer in a string, min 0, received Number; write it as a string: '5'",
    }),
    expect.objectContaining({
      code: 'custom',
      path: ['hosts', 0, 'zone_id'],
      params: {
        code: 'unknown_field',
        expected: 'known field',
        received: '"zone_id"',
        hint: 'did you mean "zoneId"?',
      },
    }),
  ]);
});

test('a zod schema composes', () => {
  expect(schemas.host.optional().parse(undefined)).toBe(undefined);
  expect(schemas.timeOfDay.transform(({ hours = 0 }) => hours).parse({ hours: 3 })).toBe(3);
});
