import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildModel } from './build-model.ts';
import type { Model } from './model.ts';
import type { Spec } from './read-spec.ts';

const mini = () => parseYaml(readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8')) as Spec;

/** Sets the value at a JSON pointer of the mini document; `undefined` removes it. */
function changed(pointer: string, value: unknown): Spec {
  const spec = mini();
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, spec);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return spec;
}

const schema = (model: Model, name: string) => model.schemas.find((candidate) => candidate.name === name);
const operation = (model: Model, id: string) => model.operations.find((candidate) => candidate.id === id);

test('sorts operations and schemas by name and keeps the order of properties', () => {
  const model = buildModel(mini());
  expect(model.operations.map(({ id }) => id)).toEqual([
    'createBook',
    'getBook',
    'getJob',
    'listBooks',
    'updateBook',
    'watchBooks',
  ]);
  const names = model.schemas.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  const book = schema(model, 'Book');
  expect(book?.kind === 'object' && book.properties.slice(0, 3).map(({ name }) => name)).toEqual([
    'id',
    'title',
    'pages',
  ]);
});

test('is frozen all the way down and survives JSON', () => {
  const model = buildModel(mini());
  expect(Object.isFrozen(model.operations[0]?.pathParameters)).toBe(true);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test('settles directions and which schemas need two types', () => {
  const model = buildModel(mini());
  const both = model.schemas.filter(({ direction }) => direction.request && direction.response).map(({ name }) => name);
  expect(both).toEqual(['Genre', 'LendingRules', 'Nothing']);
  expect(model.schemas.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['Genre', 'LendingRules']);
});

test('names the server of each operation and whether it needs a token', () => {
  const model = buildModel(mini());
  expect(model.servers.map(({ name }) => name)).toEqual(['books', 'operation']);
  expect(operation(model, 'getJob')?.server).toBe('operation');
  expect(operation(buildModel(changed('/paths/~1v1~1jobs~1{jobId}/get/security', [])), 'getJob')?.authenticated).toBe(
    false,
  );
});

test('reads what a long-running, a paged and a streaming call need', () => {
  const model = buildModel(mini());
  expect(operation(model, 'createBook')).toMatchObject({
    longRunning: { metadata: 'CreateBookMetadata', response: 'Book' },
    idempotencyKey: true,
    body: { schema: 'CreateBookRequest', required: true },
  });
  expect(operation(model, 'listBooks')?.pagination).toEqual({
    items: 'books',
    itemSchema: 'Book',
    size: 'pageSize',
    token: 'pageToken',
    next: 'nextPageToken',
  });
  expect(operation(model, 'listBooks')?.oneOf).toEqual([{ fields: ['shelfId', 'author'], required: true }]);
  expect(operation(model, 'watchBooks')?.streaming).toEqual({ resumeFrom: 'cursor', resumeToken: 'nextCursor' });
});

const book = '/components/schemas/Book/properties';

const reference = (name: string) => ({ description: 'Invented.', $ref: `#/components/schemas/${name}` });
const listOf = (name: string) => ({
  description: 'Invented.',
  type: 'array',
  items: { $ref: `#/components/schemas/${name}` },
});
/** A schema in the place of `LendingRules`, which is the only one that refers to `Nothing`. */
const object = (properties: object) => ({
  type: 'object',
  description: 'Invented.',
  properties: { ...properties, nothing: reference('Nothing') },
});

const { get: getBook } = (mini().paths as Record<string, { get: object }>)['/v1/books/{bookId}']!;
const bookId = { in: 'path', description: 'Id.', required: true, schema: { type: 'string' } };

test.each([
  [{ left: reference('LendingRules') }, undefined],
  [{ left: listOf('LendingRules') }, ['left']],
])('a schema may hold itself where a value can end: %j', (properties, required) => {
  const spec = changed('/components/schemas/LendingRules', { ...object(properties), ...(required && { required }) });
  expect(schema(buildModel(spec), 'LendingRules')).toMatchObject({ kind: 'object' });
});

test.each([
  [
    'an unknown keyword',
    `${book}/title/contentEncoding`,
    'base64',
    `${book}/title/contentEncoding: the generator does not support`,
  ],
  ['a type list', `${book}/title/type`, ['string', 'null'], `${book}/title/type: a list of types`],
  [
    'an inline object',
    `${book}/title`,
    { type: 'object', properties: {} },
    `${book}/title: an inline object is not supported`,
  ],
  ['a 64-bit integer as a number', `${book}/shelf/format`, 'int64', `${book}/shelf: an integer needs the format int32`],
  [
    'a range that is not a number',
    `${book}/pages/x-range/exclusiveMinimum`,
    'many',
    `${book}/pages/x-range/exclusiveMinimum: expected a whole number`,
  ],
  [
    'a limit that numbers cannot hold',
    `${book}/pages/x-range/exclusiveMinimum`,
    '-9000000000000000000',
    `${book}/pages/x-range/exclusiveMinimum: the limit -9000000000000000000 is beyond 2^53`,
  ],
  [
    'a pattern without anchors',
    `${book}/title/pattern`,
    '[a-z',
    `${book}/title/pattern: pattern [a-z must begin with ^ and end with $`,
  ],
  ['a class that is not closed', `${book}/title/pattern`, '^[a-z$', `${book}/title/pattern: pattern ^[a-z$ at 4`],
  ['a group that looks ahead', `${book}/title/pattern`, '^(?=a)$', `${book}/title/pattern: pattern ^(?=a)$ at 2`],
  ['an invalid pattern', `${book}/title/pattern`, '^a\\-$', `${book}/title/pattern: Invalid regular expression`],
  [
    'a pattern of keys',
    `${book}/tags`,
    { description: 'Tags.', type: 'object', propertyNames: { pattern: 'a' }, additionalProperties: { type: 'string' } },
    `${book}/tags/propertyNames/pattern: pattern a must begin with ^`,
  ],
  [
    'an empty enum value',
    '/components/schemas/Genre/enum/1',
    '',
    '/components/schemas/Genre/enum/1: an enum value must not be empty',
  ],
  [
    'an operation named by a reserved word',
    '/paths/~1v1~1books/get/operationId',
    'delete',
    '/paths/~1v1~1books/get/operationId: "delete" is a reserved word',
  ],
  [
    'an operation id that is not an identifier',
    '/paths/~1v1~1books/get/operationId',
    'list-books',
    '/paths/~1v1~1books/get/operationId: "list-books" is not a valid identifier',
  ],
  [
    'a method name that is not an identifier',
    '/paths/~1v1~1books/get/x-sdk/method',
    'list all',
    '/paths/~1v1~1books/get/x-sdk/method: "list all" is not a valid identifier',
  ],
  [
    'a path parameter with a dash',
    '/paths/~1v1~1books~1{book-id}',
    { get: { ...getBook, parameters: [{ ...bookId, name: 'book-id' }] } },
    '/paths/~1v1~1books~1{book-id}/get: the path parameter {book-id} must be of letters',
  ],
  [
    'a schema named by a reserved word',
    '/components/schemas/Delete',
    object({}),
    '/components/schemas/Delete: "Delete" cannot be the name',
  ],
  ['a missing type', `${book}/title/type`, undefined, `${book}/title: a schema needs "type"`],
  ['a reference that leads nowhere', `${book}/genre/$ref`, '#/components/schemas/Gone', 'no schema named Gone'],
  ['a reference outside components', `${book}/genre/$ref`, 'other.yaml', `${book}/genre/$ref: expected a reference`],
  [
    'a required field that does not exist',
    '/components/schemas/Book/required',
    ['isbn'],
    '/components/schemas/Book/required/0: "isbn" is not a property',
  ],
  [
    'a zero value that does not come first',
    '/components/schemas/Genre/x-zero-value',
    'FACT',
    '/components/schemas/Genre/x-zero-value: the zero value',
  ],
  [
    'an undeclared path parameter',
    '/paths/~1v1~1books~1{bookId}/get/parameters',
    [],
    'the path parameter {bookId} is not declared',
  ],
  [
    'an unused schema',
    '/components/schemas/Stray',
    { type: 'object', description: 'Stray.' },
    '/components/schemas/Stray: no operation uses this schema',
  ],
  [
    'another media type',
    '/paths/~1v1~1books/post/requestBody/content',
    { 'text/plain': {} },
    'content/text~1plain: the generator does not support',
  ],
  [
    'a page field that is not a list of schemas',
    '/paths/~1v1~1books/get/x-pagination/items',
    'nextPageToken',
    'must be a list of a named schema',
  ],
  [
    'a schema that must hold itself',
    '/components/schemas/LendingRules',
    { ...object({ inner: reference('LendingRules') }), required: ['inner'] },
    '/components/schemas/LendingRules/properties/inner: LendingRules requires infinite nesting',
  ],
  [
    'a list that must hold its own schema',
    '/components/schemas/LendingRules',
    {
      ...object({ inner: { ...listOf('LendingRules'), minItems: 1 } }),
      'x-always-present': ['inner'],
    },
    '/components/schemas/LendingRules/properties/inner: LendingRules requires infinite nesting',
  ],
  [
    'alternatives that all lead back',
    '/components/schemas/LendingRules',
    {
      ...object({ left: reference('LendingRules'), right: reference('LendingRules') }),
      'x-one-of': [{ fields: ['left', 'right'], required: true }],
    },
    '/components/schemas/LendingRules/x-one-of/0: LendingRules requires infinite nesting',
  ],
  [
    'map keys that are ruled out',
    `${book}/labels/propertyNames`,
    false,
    `${book}/labels/propertyNames: expected an object, found false`,
  ],
  [
    'a secret in items',
    '/components/schemas/CreateBookRequest/properties/tags/items/x-secret',
    true,
    '/components/schemas/CreateBookRequest/properties/tags/items/x-secret: the generator does not support "x-secret"',
  ],
  [
    'a secret in the values of a map',
    `${book}/labels/additionalProperties/x-secret`,
    true,
    `${book}/labels/additionalProperties/x-secret: the generator does not support`,
  ],
  [
    'a secret parameter',
    '/components/parameters/BookId/schema/x-secret',
    true,
    '/components/parameters/BookId/schema/x-secret: the generator does not support',
  ],
  [
    'an exclusive minimum beside a minimum',
    `${book}/pages/x-range/minimum`,
    '5',
    `${book}/pages/x-range/exclusiveMinimum: state one limit`,
  ],
  [
    'a pattern of a duration',
    '/components/schemas/LendingRules/properties/period/pattern',
    '^[0-9]s$',
    '/components/schemas/LendingRules/properties/period/pattern: the generator does not support',
  ],
  ['a float', `${book}/rating/format`, 'float', `${book}/rating/format: unsupported format "float"`],
  ['a number as int32', `${book}/rating/format`, 'int32', `${book}/rating/format: unsupported format "int32"`],
  [
    'a format of text that nothing checks',
    `${book}/title/format`,
    'email',
    `${book}/title/format: unsupported format "email"`,
  ],
  [
    'a list in one parameter',
    '/paths/~1v1~1books/get/parameters/2/explode',
    false,
    '/paths/~1v1~1books/get/parameters/2/explode: a query parameter is written with "explode: true"',
  ],
  [
    'another style',
    '/paths/~1v1~1books/get/parameters/2/style',
    'pipeDelimited',
    '/paths/~1v1~1books/get/parameters/2/style: a query parameter is written with "style: form"',
  ],
  [
    'a cookie',
    '/components/parameters/IdempotencyKey/in',
    'cookie',
    '/components/parameters/IdempotencyKey/in: parameters in a cookie are not supported',
  ],
  [
    'a required header',
    '/components/parameters/IdempotencyKey/required',
    true,
    '/components/parameters/IdempotencyKey/required: required header parameters are not supported',
  ],
  [
    'an API key',
    '/components/securitySchemes/token',
    { type: 'apiKey', in: 'header', name: 'X-Key' },
    '/components/securitySchemes/token/type: the one supported security scheme is http',
  ],
  [
    'alternative ways to authenticate',
    '/security',
    [{ token: [] }, {}],
    '/security/1: alternative ways to authenticate are not supported',
  ],
  [
    'server variables',
    '/servers/0/variables',
    { a: { default: 'b' } },
    '/servers/0/variables: the generator does not support "variables"',
  ],
  [
    'one name in path and query',
    '/paths/~1v1~1books~1{bookId}/get/parameters/1',
    { name: 'bookId', in: 'query', description: 'Id.', schema: { type: 'string' } },
    '/paths/~1v1~1books~1{bookId}/get/parameters/1: the operation has another parameter named "bookId"',
  ],
  [
    'one name in path and body',
    '/components/schemas/UpdateBookRequest/properties/bookId',
    { description: 'Id.', type: 'string' },
    '/components/schemas/UpdateBookRequest/properties/bookId: "bookId" is a parameter of updateBook',
  ],
  [
    'a second successful response',
    '/paths/~1v1~1books/get/responses/201',
    { $ref: '#/components/responses/Error' },
    '/paths/~1v1~1books/get/responses/201: an operation answers with 200',
  ],
  [
    'a call of two kinds',
    '/paths/~1v1~1books/get/x-operation',
    { metadata: 'CreateBookMetadata', response: 'Book' },
    '/paths/~1v1~1books/get/x-pagination: an operation is long-running, paginated or streaming',
  ],
  [
    'a component that leads back to itself',
    '/components/parameters/BookId',
    { $ref: '#/components/parameters/BookId' },
    '/components/parameters/BookId/$ref: this reference leads back to itself',
  ],
])('stops at %s with the JSON pointer', (_title, pointer, value, message) => {
  expect(() => buildModel(changed(pointer, value))).toThrow(message);
});

test('a parameter of the operation replaces its namesake of the path', () => {
  const spec = changed('/paths/~1v1~1books~1{bookId}/parameters', [{ ...bookId, name: 'bookId' }]);
  const [parameter, ...others] = operation(buildModel(spec), 'getBook')?.pathParameters ?? [];
  expect(others).toEqual([]);
  expect(parameter?.type).toEqual({ kind: 'string', maxLength: 20, pattern: '^[a-z0-9:]+$' });
});

test.each(['path', 'query'])('an enum that only a %s parameter names is used', (place) => {
  const schemas = '/components/schemas';
  const spec = changed(`${schemas}/Shade`, {
    type: 'string',
    description: 'Shade.',
    enum: ['SHADE_UNSPECIFIED', 'LIGHT'],
    'x-zero-value': 'SHADE_UNSPECIFIED',
  }) as { paths: Record<string, { get: object }> };
  const shade = { name: 'shade', in: place, description: 'Shade.', schema: { $ref: `#${schemas}/Shade` } };
  spec.paths['/v1/shades/{shade}'] = {
    get: {
      ...getBook,
      operationId: 'getShade',
      'x-sdk': { resource: 'books', method: 'getShade' },
      parameters: [{ ...shade, required: true }, ...(place === 'path' ? [] : [{ ...bookId, name: 'shadeId' }])],
    },
  };
  if (place === 'query') {
    spec.paths['/v1/shades/{shadeId}'] = spec.paths['/v1/shades/{shade}']!;
    delete spec.paths['/v1/shades/{shade}'];
  }
  expect(schema(buildModel(spec), 'Shade')?.direction).toEqual({ request: true, response: false });
});

test('refuses a schema named like the response of an operation that answers with another', () => {
  const spec = changed('/components/schemas/GetBookResponse', { type: 'object', description: 'Clash.' });
  const { schemas } = (spec as { components: { schemas: Record<string, { properties: object }> } }).components;
  schemas.Book!.properties = { ...schemas.Book!.properties, clash: reference('GetBookResponse') };
  expect(() => buildModel(spec)).toThrow(
    'The name GetBookResponse is claimed by schema GetBookResponse and by operation getBook. Rename one of them',
  );
});

test('refuses two things that would have the same type name', () => {
  const spec = changed('/components/schemas/GenreInput', { type: 'object', description: 'Clash.' });
  const schemas = (spec as { components: { schemas: Record<string, { properties: Record<string, unknown> }> } })
    .components.schemas;
  schemas.Book!.properties.clash = { description: 'Clash.', $ref: '#/components/schemas/GenreInput' };
  expect(() => buildModel(spec)).toThrow('The name GenreInput is claimed by');
});
