import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import type { Model, ObjectSchema } from '../../model/model.ts';
import { readSpec } from '../../model/read-spec.ts';
import { emitClient } from './emit-client.ts';
import { clientSchemas } from './types.ts';
import { wholePaths } from './update-params.ts';

const mini = join(import.meta.dirname, '../../fixtures/mini');
const model = buildModel(await readSpec(join(mini, 'openapi.yaml')));
const files = new Map(emitClient(model).map((file) => [file.path, file.text]));

test('emits the same text twice', () => {
  expect(new Map(emitClient(model).map((file) => [file.path, file.text]))).toEqual(files);
});

test('emits the files that stand in golden', () => {
  for (const path of files.keys()) {
    expect(readFileSync(join(mini, 'golden/client', path), 'utf8')).toContain('Do not edit.');
  }
});

test.each([
  ['a call with its types', 'books.ts', 'get(params: GetBookParams, options?: RequestOptions): ApiPromise<Book>'],
  ['a list', 'books.ts', 'list(params?: ListBooksParams, options?: RequestOptions): Pages<Book, ListBooksResponse>'],
  ['a stream', 'books.ts', `resume: ["cursor", "nextCursor"]`],
  ['a long-running call', 'books.ts', 'OperationPromise<Book, CreateBookMetadata>'],
  ['an update by its own input', 'books.ts', `import type { UpdateBookParams } from './update-params.ts';`],
  ['what a mask takes whole', 'books.ts', `mask: { field: "updateMask", whole: ["lending"] }`],
  ['a reset by null', 'update-params.ts', '?: string | null;'],
  ['a function for each method', 'functions.ts', 'export const getBook: (client: Core, params: GetBookParams'],
  ['a class made when it is used', 'books.ts', `defineResource<Books>('books', () => ({`],
  ['what a function calls', 'functions.ts', `{ id: 'books.get', method: 'GET', path: '/v1/books/{bookId}' }`],
  ['what a method calls', 'books.ts', `get: [call, 'GET', '/v1/books/{bookId}']`],
  ['what the addresses of the hosts have in common', 'routes.ts', `domain = 'example.test'`],
  ['an import of types alone as such', 'books.ts', `import type { Pages } from '../core/pages.ts';`],
])('emits %s', (_what, path, text) => {
  expect(files.get(path)).toContain(text);
});

const withOperation = (change: (operation: Model['operations'][number]) => object): Model => ({
  ...model,
  operations: model.operations.map((operation) => ({ ...operation, ...change(operation) })),
});

test('refuses pages that go by other names than the core knows', () => {
  const other = withOperation(({ pagination }) =>
    pagination ? { pagination: { ...pagination, token: 'cursor' } } : {},
  );
  expect(() => emitClient(other)).toThrow(/#\/paths\/.*pageSize, pageToken and nextPageToken/);
});

test('refuses hosts that have no domain in common', () => {
  const [first, ...others] = model.servers;
  const odd = { name: 'odd', url: 'https://odd.elsewhere.test', description: '' };
  expect(() => emitClient({ ...model, servers: [first!, ...others, odd] })).toThrow('https://odd.elsewhere.test');
});

test('refuses one path that two hosts serve', () => {
  let index = 0;
  const other = withOperation(() => ({ path: '/v1/same', server: index++ % 2 === 0 ? 'a' : 'b' }));
  expect(() => emitClient(other)).toThrow('#/paths//v1/same');
});

test('a message in itself is set as one value', () => {
  const [title] = model.schemas.flatMap((schema) => (schema.kind === 'object' ? schema.properties : []));
  const [base] = model.schemas.filter((schema): schema is ObjectSchema => schema.kind === 'object');
  const parent = { ...title!, name: 'parent', type: { kind: 'ref', schema: 'Owner' } } as const;
  const owner: ObjectSchema = {
    ...base!,
    name: 'Owner',
    message: 'library.Owner',
    oneOf: [],
    open: false,
    properties: [title!, parent],
  };
  const book: ObjectSchema = { ...owner, name: 'UpdateBook', properties: [{ ...parent, name: 'owner' }] };
  expect(wholePaths(book, clientSchemas({ ...model, schemas: [owner, book] }))).toEqual(['owner.parent']);
});

test.each([
  ['http', 'The name http is claimed by ManagedRedis.http and by the resource http'],
  ['constructor', 'The name constructor is claimed by every class'],
  ['core', 'The name Core is claimed by core/core.ts'],
  ['pages', 'The name Pages is claimed by core/pages.ts'],
  ['routes', 'The name routes is claimed by generated/routes.ts'],
  ['book', 'The name Book is claimed by the resource book and by the type Book'],
])('refuses a resource named %s', (name, message) => {
  const resources = model.resources.map((resource) =>
    resource.name === 'books' ? { ...resource, name, className: name.replace(/^./, (c) => c.toUpperCase()) } : resource,
  );
  expect(() => emitClient({ ...model, resources })).toThrow(message);
});

test.each([
  [{ id: 'createClient' }, 'The name createClient is claimed by functions/index.ts and by operation createClient'],
  [{ id: 'listCall' }, 'The name listCall is claimed by core/listCall'],
])('refuses an operation with the name of a function of the client: %j', (change, message) => {
  const { id } = model.operations[0]!;
  expect(() => emitClient(withOperation((operation) => (operation.id === id ? change : {})))).toThrow(message);
});

test('refuses a method that every class has', () => {
  expect(() => emitClient(withOperation(({ id }) => (id === 'getBook' ? { method: 'constructor' } : {})))).toThrow(
    'The name constructor is claimed by every class and by operation getBook',
  );
});

test('refuses a schema with the name of a type that calls have', () => {
  const schemas = [...model.schemas, { ...model.schemas[0]!, name: 'ApiPromise' }];
  expect(() => emitClient({ ...model, schemas })).toThrow('The name ApiPromise is claimed by core/api-promise.ts');
});
