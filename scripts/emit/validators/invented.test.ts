import { expect, test } from 'vitest';
import type { EnumSchema } from '../../model/model.ts';
import { emitted, property, ref, schema } from './emitted.ts';

const genre: EnumSchema = {
  kind: 'enum',
  name: 'Genre',
  description: '',
  docs: '',
  message: '',
  direction: { request: true, response: true },
  differs: true,
  values: ['SCIENCE FICTION', 'CRIME, TRUE', 'O\'Hara "x"'].map((value) => ({ value, description: '' })),
  zeroValue: 'SCIENCE FICTION',
};

const oddNames = ['a/b', '~', 'a%b', 'a#b', "it's", 'q"q', 'имя', 'a b', '', '10', 'value', 'class', 'a, b'];

/** What the document of the service does not have, but another one may. */
const load = emitted([
  genre,
  schema('Book', [property('genre', ref('Genre')), property('genres', { kind: 'array', items: ref('Genre') })]),
  schema('Wrapped', [property('name', { kind: 'string' }, { wrapper: true, required: true, alwaysPresent: true })]),
  schema('Vault', [
    property('inner', ref('Inner'), { secret: true }),
    property('kinds', { kind: 'array', items: { kind: 'string' } }, { secret: true }),
  ]),
  schema('Inner', [property('key'), property('child', ref('Leaf'))]),
  schema('Leaf', [property('size', { kind: 'int32' })]),
  schema(
    'Odd',
    oddNames.map((name) => property(name, ref('Leaf'))),
  ),
  schema('Grouped', [property('a, b'), property('c')], { oneOf: [{ fields: ['a, b', 'c'], required: true }] }),
  schema('Open', [property('id', undefined, { readOnly: true }), property('name')], { open: true }),
  schema('Listed', [
    property('few', { kind: 'array', items: { kind: 'string' }, minItems: 1, maxItems: 2 }),
    property('unique', { kind: 'array', items: { kind: 'int32', minimum: 0 }, uniqueItems: true }),
    property('sized', { kind: 'map', keys: { kind: 'string', maxLength: 2 }, values: ref('Leaf'), minProperties: 1 }),
    property('code', { kind: 'string', minLength: 2, pattern: '^[a-z]*$' }),
    property('big', { kind: 'int64', minimum: '-5', exclusiveMaximum: '10' }),
    property('ratio', { kind: 'double', minimum: 0, maximum: 1 }),
  ]),
]);

const { wrapped, wrappedInput } = await load('wrapped');
const { vault, vaultInput } = await load('vault');
const { odd, oddInput } = await load('odd');
const { book, bookInput } = await load('book');
const { grouped, groupedInput } = await load('grouped');
const { openInput } = await load('open');
const { listed, listedInput } = await load('listed');

test.each(['SCIENCE FICTION', 'CRIME, TRUE', 'O\'Hara "x"'])('takes the enum value %s', (value) => {
  for (const validator of [book, bookInput])
    expect(validator?.safeParse({ genre: value, genres: [value] }).success).toBe(true);
});

test.each(['SCIENCE', 'FICTION', 'CRIME', ''])('takes %j as an unknown value of an enum in responses only', (value) => {
  expect(book?.safeParse({ genre: value }).success).toBe(true);
  expect(bookInput?.safeParse({ genre: value }).issues).toMatchObject([{ code: 'invalid_enum', pointer: '/genre' }]);
});

test('takes null for a required wrapper of a request only', () => {
  expect([{ name: null }, { name: 'x' }, { name: 5 }, {}].map((value) => wrappedInput?.is(value))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(wrapped?.is({ name: null })).toBe(false);
});

test('reports what is wrong inside a secret without its value', () => {
  const { issues } = vaultInput?.safeParse({ inner: { key: 5, child: { size: 'hunter2' } } }) ?? {};
  expect(issues).toMatchObject([
    { pointer: '/inner/key', received: 'hidden value' },
    { pointer: '/inner/child/size', received: 'hidden value' },
  ]);
  expect(JSON.stringify(issues)).not.toContain('hunter2');
});

test('tells of no unknown field inside a secret', () => {
  const told: string[] = [];
  const value = { inner: { key: 'k', hunter2: 1, child: { hunter2: 'hunter2' } }, kinds: ['hunter2'], other: 1 };
  const options = { onUnknownField: ({ pointer }: { pointer: string }) => told.push(pointer) };
  expect(vault?.safeParse(value, options).success).toBe(true);
  expect(told).toEqual(['/other']);
});

test.each(oddNames)('validates a field named %j', (name) => {
  for (const validator of [odd, oddInput]) {
    expect(validator?.safeParse({ [name]: { size: 5 } }).success).toBe(true);
    expect(validator?.safeParse({ [name]: { size: 'x' } }).success).toBe(false);
  }
});

test('keeps groups of fields whose names hold commas', () => {
  expect([{ 'a, b': 'x' }, { c: 'x' }].map((value) => groupedInput?.is(value))).toEqual([true, true]);
  expect([{ 'a, b': 'x', c: 'x' }, {}].map((value) => groupedInput?.is(value))).toEqual([false, false]);
  expect([{ 'a, b': 'x', c: 'x' }, {}].map((value) => grouped?.is(value))).toEqual([false, true]);
});

test('refuses a read-only field of an object that takes other fields', () => {
  expect(openInput?.safeParse({ name: 'x', other: 1 }).success).toBe(true);
  expect(openInput?.safeParse({ id: 'x' }).issues).toMatchObject([{ code: 'read_only_field', pointer: '/id' }]);
});

test.each([
  [{ few: ['a'], unique: [1, 2], sized: { ab: {} }, code: 'ab', big: '9', ratio: 1 }, []],
  [{ few: [] }, ['/few invalid_size']],
  [{ few: ['a', 'b', 'c'] }, ['/few invalid_size']],
  [{ unique: [1, 1] }, ['/unique not_unique']],
  [{ unique: [-1] }, ['/unique/0 out_of_range']],
  [{ sized: {} }, ['/sized invalid_size']],
  [{ sized: { abc: {} } }, ['/sized/abc invalid_length']],
  [{ sized: { a: { size: 1.5 } } }, ['/sized/a/size invalid_type']],
  [{ code: 'a' }, ['/code invalid_length']],
  [{ code: 'AB' }, ['/code invalid_pattern']],
  [{ big: '10' }, ['/big out_of_range']],
  [{ big: '-6' }, ['/big out_of_range']],
  [{ big: 'x' }, ['/big invalid_format']],
  [{ ratio: 1.5 }, ['/ratio out_of_range']],
  [{ ratio: Number.NaN }, ['/ratio invalid_type']],
])('keeps the limits that %j meets', (value, expected) => {
  for (const validator of [listed, listedInput]) {
    const { issues = [] } = validator?.safeParse(value) ?? {};
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
    expect(validator?.is(value)).toBe(expected.length === 0);
  }
});
