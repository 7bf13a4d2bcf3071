import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import { readSpec } from '../../model/read-spec.ts';
import { emitEmulator } from './emit-emulator.ts';
import { routePattern } from './routes.ts';

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

it('accepts a schema named like one of its own types', async () => {
  const model = buildModel(await readSpec(join(import.meta.dirname, '../../fixtures/mini/openapi.yaml')));
  const [first] = model.operations;
  const named = { ...model.schemas[0]!, name: 'OperationId' };
  const operations = [{ ...first!, longRunning: { metadata: 'OperationId', response: 'OperationId' } }];
  const files = emitEmulator({ ...model, operations, schemas: [...model.schemas, named] });
  expect(files.find(({ path }) => path === 'operation-types.ts')?.text).toContain('result: types.OperationId');
});
