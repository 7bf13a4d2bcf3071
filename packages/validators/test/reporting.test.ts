import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../../scripts/emit/validators/form.ts';
import type { Type } from '../../../scripts/model/model.ts';
import type { Unknown } from '../src/core/issue.ts';
import type { Validator } from '../src/core/validator.ts';
import * as fast from '../src/generated/index.ts';
import {
  cluster,
  host,
  listClusterHostsResponse,
  listClusterLogsResponse,
  operation,
} from '../src/generated/reporting.ts';
import { createReportingValidator } from '../src/reporting/reporting-validator.ts';
import { arbitraryOf, target } from './arbitrary.ts';
import { emitted, property, ref, schema } from './emitted.ts';
import { exportsOf, forms } from './forms.ts';

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

test('a response keeps and reports what this version does not know', () => {
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

test('one callback is enough', () => {
  const told: string[] = [];
  const tell = ({ pointer }: Unknown) => told.push(pointer);
  cluster.safeParse(valid, { onUnknownEnum: tell });
  expect(told.splice(0)).toEqual(['/environment']);
  cluster.safeParse(valid, { onUnknownField: tell });
  expect(told).toEqual(['/config/resources/cores', '/newField']);
});

test('what is unknown is told wherever it stands, and only where it means something', () => {
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
    [['hosts', 1, 'extra'], '/hosts/1/extra'],
    [['hosts', 1, 'services', 1, 'type'], 'VALKEY'],
    [['hosts', 1, 'services', 1, 'a/b'], '/hosts/1/services/1/a~1b'],
  ]);
  const done = { id: 'o', description: '', createdAt: '2024-01-01T00:00:00Z', createdBy: 'u', done: true };
  operation.safeParse({ ...done, response: { '@type': 't', anything: { at: 'all' } } }, options);
  listClusterLogsResponse.safeParse(
    { logs: [{ timestamp: '2024-01-01T00:00:00Z', message: { any: 'key' } }] },
    options,
  );
  expect(told).toEqual([]);
});

test('nothing is told of a value that is not valid', () => {
  const fail = () => expect.unreachable();
  const options = { onUnknownField: fail, onUnknownEnum: fail };
  const value = { ...valid, id: 5 };
  expect(cluster.safeParse(value, options).issues).toMatchObject([{ pointer: '/id' }]);
  expect(() => cluster.parse(value, options)).toThrow(fast.ValidationError);
});

test('`maxIssues` is kept', () => {
  expect(host.safeParse({}, { maxIssues: 2 }).issues).toHaveLength(2);
});

const responses = forms.filter(({ side }) => side === 'response');

/** A valid value with a field more in each object and another value in each enum, and where they are. */
function withUnknown(
  form: Form,
  value: unknown,
  path: Unknown['path'] = [],
): { value: unknown; paths: Unknown['path'][] } {
  if (form.kind === 'enum') return { value: 'UNHEARD_OF', paths: [path] };
  if (form.open) return { value, paths: [] };
  const paths: Unknown['path'][] = [[...path, 'unheardOf']];
  const ofType = (type: Type, item: unknown, place: Unknown['path']): unknown => {
    if (type.kind === 'array')
      return (item as unknown[]).map((each, index) => ofType(type.items, each, [...place, index]));
    if (type.kind === 'map') return mapValues(item, (each, key) => ofType(type.values, each, [...place, key]));
    if (type.kind !== 'ref') return item;
    const inner = withUnknown(target(type.schema, 'response'), item, place);
    paths.push(...inner.paths);
    return inner.value;
  };
  const known = mapValues(value, (item, name) => {
    const field = form.fields.find((field) => field.name === name);
    return field ? ofType(field.type, item, [...path, name]) : item;
  });
  return { value: { ...known, unheardOf: { any: 'thing' } }, paths };
}

const mapValues = (value: unknown, change: (item: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, change(item, key)]));

test.each(responses)('all that is unknown in $name is told', (form) => {
  fc.assert(
    fc.property(arbitraryOf(form), (plain) => {
      const { reporting } = exportsOf(form);
      const told: Unknown['path'][] = [];
      const tell = ({ path }: Unknown) => told.push(path);
      const options = { onUnknownField: tell, onUnknownEnum: tell };
      expect(reporting.safeParse(plain, options).success).toBe(true);
      expect(told).toEqual([]);
      const { value, paths } = withUnknown(form, plain);
      expect(reporting.safeParse(value, options).success).toBe(true);
      expect(new Set(told.map(String))).toEqual(new Set(paths.map(String)));
      expect(told).toHaveLength(paths.length);
    }),
    { numRuns: 15 },
  );
});

const enums = forms.flatMap((form) => (form.kind === 'enum' && form.side === 'response' ? [form] : []));

test.each(enums)('the values of $name are known', (form) => {
  const { reporting } = exportsOf(form);
  const told: Unknown[] = [];
  const options = { onUnknownEnum: (unknown: Unknown) => told.push(unknown) };
  for (const value of [...form.values, 'UNHEARD_OF']) expect(reporting.safeParse(value, options).success).toBe(true);
  expect(told).toEqual([{ path: [], pointer: '', value: 'UNHEARD_OF', known: form.values }]);
});

test('a callback that throws is the business of the caller', () => {
  const fail = () => {
    throw new RangeError('mine');
  };
  expect(() => cluster.safeParse(valid, { onUnknownField: fail })).toThrow(new RangeError('mine'));
});

test('a value that throws when it is read once more is still valid', () => {
  let reads = 0;
  const value = {
    ...validHost,
    get services() {
      if (reads++ > 0) throw new Error('no');
      return [];
    },
    extra: 1,
  };
  const result = host.safeParse(value, { onUnknownField: () => {} });
  expect(result).toEqual({ success: true, value: expect.anything() });
  expect(reads).toBe(2);
});

test('what a list has beside its items is not told', () => {
  const services = Object.assign([{ type: 'VALKEY', extra: 1 }], { nothing: null, text: 'x', object: { unknown: 1 } });
  const told: unknown[] = [];
  const tell = ({ path }: Unknown) => told.push(path);
  expect(host.safeParse({ ...validHost, services }, { onUnknownField: tell, onUnknownEnum: tell }).success).toBe(true);
  expect(told).toEqual([
    ['services', 0, 'type'],
    ['services', 0, 'extra'],
  ]);
});

/** What the document of the service does not have, but another one may. */
const load = emitted([
  schema('Tree', [property('leaf', { kind: 'string' }), property('children', { kind: 'array', items: ref('Tree') })]),
  schema('Vault', [
    property('inner', ref('Inner'), { secret: true }),
    property('kinds', { kind: 'array', items: { kind: 'string' } }, { secret: true }),
  ]),
  schema('Inner', [property('key', { kind: 'string' }), property('child', ref('Leaf'))]),
  schema('Leaf', [property('size', { kind: 'int32' })]),
]);

const [{ tree }, { vault }] = await Promise.all([load('tree'), load('vault')]);

function fieldsTold(validator: Validator<unknown> | undefined, value: unknown): string[] {
  if (!validator) throw new Error('no validator');
  const told: string[] = [];
  const options = { onUnknownField: ({ pointer }: Unknown) => told.push(pointer) };
  expect(createReportingValidator(validator, []).safeParse(value, options).success).toBe(true);
  return told;
}

test('what is unknown is told at every level', () => {
  const value = { children: [{ children: [{ leaf: 'x', bark: 'y' }] }] };
  expect(fieldsTold(tree, value)).toEqual(['/children/0/children/0/bark']);
});

test('nothing that is unknown inside a secret is told', () => {
  const value = { inner: { key: 'k', hunter2: 1, child: { hunter2: 'hunter2' } }, kinds: ['hunter2'], other: 1 };
  expect(fieldsTold(vault, value)).toEqual(['/other']);
});
