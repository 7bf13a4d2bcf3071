import { expect, it } from 'vitest';
import { routePattern } from './emulator.ts';

const paths = [
  '/v1/things',
  '/v1/things:restore',
  '/v1/things/{thingId}',
  '/v1/things/{thingId}:start',
  '/v1/things/{thingId}/parts',
  '/v1/things/{thingId}/parts:batchCreate',
  '/v1/things/{thingId}/parts/{partName}',
  '/v1/others/{otherId}',
];

it.each([
  ['/v1/things', '/v1/things'],
  ['/v1/things:restore', '/v1/things:restore'],
  ['/v1/things/{thingId}', '/v1/things/:thingId{[^/:]+}'],
  ['/v1/things/{thingId}:start', '/v1/things/:thingId{[^/:]+:start}'],
  ['/v1/things/{thingId}/parts', '/v1/things/:thingId{[^/:]+}/parts'],
  ['/v1/things/{thingId}/parts:batchCreate', '/v1/things/:thingId{[^/:]+}/parts:batchCreate'],
  ['/v1/things/{thingId}/parts/{partName}', '/v1/things/:thingId{[^/:]+}/parts/:partName'],
  ['/v1/others/{otherId}', '/v1/others/:otherId'],
])('writes %s for the router', (given, want) => {
  const all = paths.map((path) => ({ path }));
  expect(routePattern({ path: given }, all)).toBe(want);
});
