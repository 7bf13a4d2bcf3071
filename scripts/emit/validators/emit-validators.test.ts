import { expect, test } from 'vitest';
import type { ObjectSchema, Operation, Property, Schema } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { emitValidators } from './emit-validators.ts';
import { modelOf, property, schema } from './emitted.ts';
import { paramsForm, validatorName } from './form.ts';
import { patternText } from './pattern.ts';

test.each([
  ['^[a-z]+$', '/^[a-z]+$/u'],
  ['[a-z]+', '/^(?:[a-z]+)$/u'],
  ['^a|b$', '/^(?:^a|b$)$/u'],
  ['^a\\$', '/^(?:^a\\$)$/u'],
  ['^a/b$', '/^a\\/b$/u'],
])('the pattern %s matches whole values', (pattern, expected) => {
  expect(patternText(pattern)).toBe(expected);
});

test('a pattern that does not compile stops the run', () => {
  expect(() => patternText('^[a-$')).toThrow(SyntaxError);
});

test('a validator must not be named like a reserved word', () => {
  expect(validatorName('Cluster')).toBe('cluster');
  for (const name of ['Default', 'Eval', 'Arguments', 'Undefined']) {
    expect(() => validatorName(name)).toThrow('is a reserved word');
  }
});

const book = (properties: readonly Property[], traits: Partial<ObjectSchema> = {}): ObjectSchema =>
  schema('Book', properties, traits);

const group = (...fields: string[]) => ({ oneOf: [{ fields, required: false }] });

test.each<[string, readonly Schema[], string]>([
  ['named constructor', [book([property('constructor')])], 'Book.constructor: every object inherits'],
  ['named __proto__', [book([property('__proto__')])], 'Book.__proto__: every object inherits'],
  [
    'with a pattern that does not compile',
    [book([property('title', { kind: 'string', pattern: '{' })])],
    'Book.title: Invalid',
  ],
  [
    'with such a pattern for keys of maps in a list',
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
    'with unique items that are lists',
    [
      book([
        property('tags', { kind: 'array', items: { kind: 'array', items: { kind: 'string' } }, uniqueItems: true }),
      ]),
    ],
    'Book.tags: uniqueItems is supported only for lists of scalars',
  ],
])('a field %s stops the run', (_, schemas, message) => {
  expect(() => emitValidators(modelOf(schemas))).toThrow(message);
});

test.each<[string, readonly Schema[], string]>([
  ['a group without fields', [book([property('a')], group())], 'Book: a group without fields'],
  [
    'an unknown field in a group',
    [book([property('a')], group('a', 'b'))],
    'BookInput: a group names "b", which is not a field',
  ],
  ['a name that is not an identifier', [{ ...book([]), name: 'My-Book' }], 'My-Book is not a valid type name'],
])('%s stops the run', (_, schemas, message) => {
  expect(() => emitValidators(modelOf(schemas))).toThrow(message);
});

test.each(['Core', 'Pattern', 'Requests', 'ValidationError'])(
  'a schema named %s stops the run, since generated modules use that name',
  (name) => {
    expect(() => emitValidators(modelOf([{ ...book([]), name }]))).toThrow('Rename one of them in the document');
  },
);

test.each([
  ['Security', 'SecurityRule', 'securityRule'],
  ['Book', 'CheckBook', 'checkBook'],
  ['IamToken', 'IAMToken', 'schemas/iam-token.ts'],
])('schemas named %s and %s stop the run, since both lead to %s', (first, second, name) => {
  const schemas = [first, second].map((name) => ({ ...book([]), name }));
  expect(() => emitValidators(modelOf(schemas))).toThrow(
    `The name ${name} is claimed by /components/schemas/${first} and by /components/schemas/${second}`,
  );
});

test('odd names of fields do not stop the run', () => {
  const names = ['class', 'a-b', "it's", 'q"q', 'имя', 'new\nline', '`', '', 'length', 'then', '10', 'value', 'core'];
  expect(() => emitValidators(modelOf([book(names.map((name) => property(name)))]))).not.toThrow();
});

test('a parameter may have the name of a read-only field of the body', () => {
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
  const { fields, readOnly } = paramsForm(operation, new ModelIndex(model));
  expect(fields.map(({ name }) => name)).toEqual(['bookId', 'title']);
  expect(readOnly).toEqual([]);
});
