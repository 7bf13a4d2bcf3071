import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cluster,
  host,
  listClusterHostsResponse,
  listClusterLogsResponse,
  operation,
  type Unknown,
  ValidationError,
} from '../src/generated/index.ts';
import { arbitraryOf, schemaOf, targetOf } from './arbitrary.ts';
import { forms, type JsonSchema } from './document.ts';
import { validatorOf } from './validators.ts';

const validHost = { name: 'h', clusterId: 'c', zoneId: 'z' };

const valid = {
  id: 'c',
  folderId: 'f',
  createdAt: '2024-01-01T00:00:00Z',
  name: 'n',
  networkId: 'n',
  environment: 'STAGING',
  config: { version: '10', resources: { cores: 4 } },
  newField: { any: ['thing'] },
};

test('keeps and tells what this version does not know', () => {
  const told: unknown[] = [];
  const options = { onUnknownField: told.push.bind(told), onUnknownEnum: told.push.bind(told) };
  expect(cluster.safeParse(valid, options)).toEqual({ success: true, value: valid });
  const all = told.splice(0);
  expect(all).toEqual([
    {
      path: ['environment'],
      pointer: '/environment',
      value: 'STAGING',
      known: ['ENVIRONMENT_UNSPECIFIED', 'PRODUCTION', 'PRESTABLE'],
    },
    {
      path: ['config', 'resources', 'cores'],
      pointer: '/config/resources/cores',
      value: 'cores',
      known: ['resourcePresetId', 'diskSize', 'diskTypeId'],
    },
    expect.objectContaining({ pointer: '/newField', value: 'newField' }),
  ]);
  expect(cluster.parse(valid, options)).toBe(valid);
  expect(told.splice(0)).toEqual(all);
  cluster['~standard'].validate(valid, { libraryOptions: options });
  expect(told).toEqual(all);
});

test('needs only one callback', () => {
  const told: string[] = [];
  const tell = ({ pointer }: Unknown) => told.push(pointer);
  cluster.safeParse(valid, { onUnknownEnum: tell });
  expect(told.splice(0)).toEqual(['/environment']);
  cluster.safeParse(valid, { onUnknownField: tell });
  expect(told).toEqual(['/config/resources/cores', '/newField']);
});

test('tells what is unknown at any depth, but not inside open objects and maps', () => {
  const told: unknown[] = [];
  const options = {
    onUnknownField: ({ path, pointer }: Unknown) => told.push([path, pointer]),
    onUnknownEnum: ({ path, value }: Unknown) => told.push([path, value]),
  };
  const odd = { ...validHost, role: undefined, extra: undefined };
  const services = [{ type: 'REDIS' }, { type: 'VALKEY', health: 'ALIVE', 'a/b': 1 }];
  listClusterHostsResponse.safeParse({ hosts: [odd, { ...odd, services }] }, options);
  expect(told.splice(0)).toEqual([
    [['hosts', 0, 'extra'], '/hosts/0/extra'],
    [['hosts', 1, 'services', 1, 'type'], 'VALKEY'],
    [['hosts', 1, 'services', 1, 'a/b'], '/hosts/1/services/1/a~1b'],
    [['hosts', 1, 'extra'], '/hosts/1/extra'],
  ]);
  const done = { id: 'o', description: '', createdAt: '2024-01-01T00:00:00Z', createdBy: 'u', done: true };
  operation.safeParse({ ...done, response: { '@type': 't', anything: { at: 'all' } } }, options);
  listClusterLogsResponse.safeParse(
    { logs: [{ timestamp: '2024-01-01T00:00:00Z', message: { any: 'key' } }] },
    options,
  );
  expect(told).toEqual([]);
});

test('tells nothing of an invalid value', () => {
  const fail = () => expect.unreachable();
  const options = { onUnknownField: fail, onUnknownEnum: fail };
  const value = { ...valid, id: 5 };
  expect(cluster.safeParse(value, options).issues).toMatchObject([{ pointer: '/id' }]);
  expect(() => cluster.parse(value, options)).toThrow(ValidationError);
});

test('stops at `maxIssues`', () => {
  expect(host.safeParse({}, { maxIssues: 2 }).issues).toHaveLength(2);
});

const responses = forms.filter(({ side }) => side === 'response');

/** A valid value with one more field in each object and another value in each enum, and where they are. */
function withUnknown(
  schema: JsonSchema,
  value: unknown,
  path: Unknown['path'] = [],
): { value: unknown; paths: Unknown['path'][] } {
  const target = targetOf(schema);
  if (target !== undefined) return withUnknown(schemaOf(target), value, path);
  if (schema.examples) return { value: 'UNHEARD_OF', paths: [path] };
  const paths: Unknown['path'][] = [];
  const inside = (inner: JsonSchema, item: unknown, key: string | number): unknown => {
    const result = withUnknown(inner, item, [...path, key]);
    paths.push(...result.paths);
    return result.value;
  };
  if (schema.type === 'array') {
    return { value: (value as unknown[]).map((item, at) => inside(schema.items as JsonSchema, item, at)), paths };
  }
  if (schema.type !== 'object') return { value, paths };
  const properties = schema.properties as Record<string, JsonSchema> | undefined;
  const entries = Object.entries(value as object).map(([key, item]) => {
    const inner = properties?.[key] ?? (schema.additionalProperties as JsonSchema | undefined);
    return [key, inner ? inside(inner, item, key) : item];
  });
  const isTold = properties !== undefined && !('@type' in properties);
  if (isTold) {
    entries.push(['unheardOf', { any: 'thing' }]);
    paths.push([...path, 'unheardOf']);
  }
  return { value: Object.fromEntries(entries), paths };
}

test.each(responses)('tells all that is unknown in $name', ({ name, schema }) => {
  fc.assert(
    fc.property(arbitraryOf(name), (plain) => {
      const told: Unknown['path'][] = [];
      const tell = ({ path }: Unknown) => told.push(path);
      const options = { onUnknownField: tell, onUnknownEnum: tell };
      expect(validatorOf(name).safeParse(plain, options).success).toBe(true);
      expect(told).toEqual([]);
      const { value, paths } = withUnknown(schema, plain);
      expect(validatorOf(name).safeParse(value, options).success).toBe(true);
      expect(new Set(told.map(String))).toEqual(new Set(paths.map(String)));
      expect(told).toHaveLength(paths.length);
    }),
    { numRuns: 15 },
  );
});

test.each(responses.filter(({ schema }) => schema.examples))('knows the values of $name', ({ name, schema }) => {
  const values = schema.examples as string[];
  const told: Unknown[] = [];
  const options = { onUnknownEnum: (unknown: Unknown) => told.push(unknown) };
  for (const value of [...values, 'UNHEARD_OF']) expect(validatorOf(name).safeParse(value, options).success).toBe(true);
  expect(told).toEqual([{ path: [], pointer: '', value: 'UNHEARD_OF', known: values }]);
});

test('lets an error of a callback through', () => {
  const fail = () => {
    throw new RangeError('mine');
  };
  expect(() => cluster.safeParse(valid, { onUnknownField: fail })).toThrow(new RangeError('mine'));
});

test('reads a value once when there are callbacks', () => {
  let reads = 0;
  const value = {
    ...validHost,
    get services() {
      if (reads++ > 0) throw new Error('no');
      return [];
    },
    extra: 1,
  };
  const told: string[] = [];
  const result = host.safeParse(value, { onUnknownField: ({ pointer }) => told.push(pointer) });
  expect(result).toEqual({ success: true, value: expect.anything() });
  expect([reads, told]).toEqual([1, ['/extra']]);
});

test('does not tell of properties of a list', () => {
  const services = Object.assign([{ type: 'VALKEY', extra: 1 }], { nothing: null, text: 'x', object: { unknown: 1 } });
  const told: unknown[] = [];
  const tell = ({ path }: Unknown) => told.push(path);
  expect(host.safeParse({ ...validHost, services }, { onUnknownField: tell, onUnknownEnum: tell }).success).toBe(true);
  expect(told).toEqual([
    ['services', 0, 'type'],
    ['services', 0, 'extra'],
  ]);
});
