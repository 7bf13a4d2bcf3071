import { expect, it } from 'vitest';
import { createIds, type IdKind } from './ids.ts';

it.each<[IdKind, RegExp]>([
  ['cluster', /^c9q[a-z0-9]{17}$/],
  ['operation', /^c9q[a-z0-9]{17}$/],
  ['host', /^[a-z0-9]{16}$/],
  ['request', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ['trace', /^[0-9a-f]{16}:[0-9a-f]{16}:[0-9a-f]{16}:1$/],
  ['token', /^t1\.[A-Z0-9a-z_-]+[=]{0,2}\.[A-Z0-9a-z_-]{86}[=]{0,2}$/],
])('makes unique ids of kind %s in the format of the service', (kind, format) => {
  const createId = createIds(7);
  const ids = Array.from({ length: 1000 }, () => createId(kind));
  expect(ids.filter((id) => !format.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('makes the same ids for the same seed, and others for another', () => {
  const make = (seed: number): string => createIds(seed)('cluster');
  expect(make(1)).toBe(make(1));
  expect(make(1)).not.toBe(make(2));
});
