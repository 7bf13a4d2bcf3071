import { expect, test } from 'vitest';
import { emptyCatalog } from '../../model/catalog.ts';
import type {
  EnumSchema,
  Int64Type,
  Model,
  ObjectSchema,
  Operation,
  Property,
  Schema,
  Type,
} from '../../model/model.ts';
import { emitValidators } from './emit-validators.ts';
import { paramsForm, validatorName } from './form.ts';
import { int64Limits, patternText, trailing } from './limits.ts';

test.each<[Omit<Int64Type, 'kind'>, object]>([
  [{}, {}],
  [
    { minimum: '7', maximum: '60' },
    { minimum: 7, maximum: 60 },
  ],
  [{ exclusiveMinimum: '0' }, { minimum: 1 }],
  [{ exclusiveMaximum: '-5' }, { maximum: -6 }],
  [{ maximum: '9007199254740991' }, { maximum: 9007199254740991 }],
])('the limits %j are inclusive numbers', (limits, expected) => {
  expect(int64Limits({ kind: 'int64', ...limits }, 'Book.pages')).toEqual(expected);
});

test.each(['9007199254740992', '-9223372036854775808'])(
  'a limit of %s stops the run and names the field',
  (minimum) => {
    expect(() => int64Limits({ kind: 'int64', minimum }, 'Book.pages')).toThrow(`Book.pages: the limit ${minimum}`);
  },
);

test.each([
  ['^[a-z]+$', '/^[a-z]+$/u'],
  ['[a-z]+', '/^(?:[a-z]+)$/u'],
  ['^a|b$', '/^(?:^a|b$)$/u'],
  ['^a\\$', '/^(?:^a\\$)$/u'],
  ['^a/b$', '/^a\\/b$/u'],
])('the pattern %s is matched whole', (pattern, expected) => {
  expect(patternText(pattern)).toBe(expected);
});

test('a pattern that is none stops the run', () => {
  expect(() => patternText('^[a-$')).toThrow(SyntaxError);
});

test('arguments missing at the end are left out', () => {
  expect(trailing([undefined, 5, undefined, false])).toEqual(['undefined', '5']);
  expect(trailing([undefined])).toEqual([]);
  expect(trailing([0])).toEqual(['0']);
});

test('a validator must not be named like a word of the language', () => {
  expect(validatorName('Cluster')).toBe('cluster');
  for (const name of ['Default', 'Eval', 'Arguments', 'Undefined']) {
    expect(() => validatorName(name)).toThrow('is a reserved word');
  }
});

const property = (name: string, type: Type = { kind: 'string' }, traits: Partial<Property> = {}): Property => ({
  name,
  description: '',
  type,
  required: false,
  alwaysPresent: false,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  secret: false,
  wrapper: false,
  ...traits,
});

const base = { description: '', docs: '', message: '', direction: { request: true, response: true }, differs: false };

const book = (properties: readonly Property[], traits: Partial<ObjectSchema> = {}): ObjectSchema => ({
  ...base,
  kind: 'object',
  name: 'Book',
  properties,
  oneOf: [],
  open: false,
  ...traits,
});

const genre = (...values: string[]): EnumSchema => ({
  ...base,
  kind: 'enum',
  name: 'Genre',
  values: values.map((value) => ({ value, description: '' })),
  zeroValue: values[0] ?? '',
});

const modelOf = (schemas: readonly Schema[]): Model => ({
  title: '',
  version: '1',
  servers: [],
  resources: [],
  operations: [],
  catalog: emptyCatalog,
  schemas,
});

const group = (...fields: string[]) => ({ oneOf: [{ fields, required: false }] });

test.each<[string, readonly Schema[], string]>([
  ['named constructor', [book([property('constructor')])], 'Book.constructor: every object inherits'],
  ['named __proto__', [book([property('__proto__')])], 'Book.__proto__: every object inherits'],
  ['named by a number', [book([property('10')])], 'Book.10: fields named by numbers'],
  ['with a pattern that is none', [book([property('title', { kind: 'string', pattern: '{' })])], 'Book.title: Invalid'],
  [
    'with such a pattern for the keys of maps in a list',
    [
      book([
        property('tags', {
          kind: 'array',
          items: { kind: 'map', keys: { kind: 'string', pattern: '{' }, values: { kind: 'string' } },
        }),
      ]),
    ],
    'Book.tags: Invalid',
  ],
  [
    'of a format that nobody checks',
    [book([property('tags', { kind: 'array', items: { kind: 'string', format: 'uuid' } })])],
    'Book.tags: the format "uuid" is not supported',
  ],
  [
    'that is a secret without end',
    [book([property('sequel', { kind: 'ref', schema: 'Book' }, { secret: true })])],
    'Book.sequel: a secret that contains itself',
  ],
])('a field %s stops the run', (_, schemas, message) => {
  expect(() => emitValidators(modelOf(schemas))).toThrow(message);
});

test.each<[string, readonly Schema[], string]>([
  ['a group without fields', [book([property('a')], group())], 'Book: a group without fields'],
  ['an unknown field in a group', [book([property('a')], group('a', 'b'))], 'BookInput: "b" in a group is no field'],
  ['a name that is none', [{ ...book([]), name: 'My-Book' }], 'My-Book is no name of a type'],
  ['a comma in a group', [book([property('a, b'), property('c')], group('a, b', 'c'))], 'Book: the name "a, b"'],
  ['an enum value with a space', [genre('A', 'B C')], 'Genre: the value "B C"'],
  [
    'an open object with a read-only field',
    [book([property('a', undefined, { readOnly: true })], { open: true })],
    'BookInput: an open object with a field that only the service sets',
  ],
])('%s stops the run', (_, schemas, message) => {
  expect(() => emitValidators(modelOf(schemas))).toThrow(message);
});

test.each([
  'Pattern',
  'Value',
  'Requests',
  'Conforms',
  'ToZod',
  'ZodType',
  'Fields',
  'Validator',
  'Enums',
  'ReportingValidator',
  'ValidationError',
])('a schema named %s stops the run, since generated modules have a name like it', (name) => {
  expect(() => emitValidators(modelOf([{ ...book([]), name }]))).toThrow('Rename one of them in the document');
});

test.each([
  ['Security', 'SecurityRule', 'securityRule'],
  ['Book', 'CheckBook', 'checkBook'],
  ['Book', 'BookValidator', 'bookValidator'],
  ['IamToken', 'IAMToken', 'schemas/iam-token.ts'],
])('schemas named %s and %s stop the run, both having %s', (first, second, name) => {
  const schemas = [first, second].map((name) => ({ ...book([]), name }));
  expect(() => emitValidators(modelOf(schemas))).toThrow(`The name ${name} is claimed by`);
});

test('names that are odd, but no danger, do not stop the run', () => {
  const names = ['class', 'a-b', "it's", 'q"q', 'имя', 'new\nline', '`', '', 'length', 'then'];
  expect(() => emitValidators(modelOf([book(names.map((name) => property(name)))]))).not.toThrow();
});

test('a parameter may be a field of the body that only the service sets', () => {
  const model = modelOf([book([property('bookId', undefined, { readOnly: true }), property('title')])]);
  const bookId = {
    name: 'bookId',
    description: '',
    required: true,
    deprecated: false,
    type: { kind: 'string' },
  } as const;
  const operation = {
    typeName: 'UpdateBook',
    pathParameters: [bookId],
    queryParameters: [],
    body: { schema: 'Book' },
    oneOf: [],
  } as unknown as Operation;
  const { fields, readOnly } = paramsForm(operation, model);
  expect(fields.map(({ name }) => name)).toEqual(['bookId', 'title']);
  expect(readOnly).toEqual([]);
});
