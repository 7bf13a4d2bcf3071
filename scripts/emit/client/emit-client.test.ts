import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import type { Model, ObjectSchema } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { readSpec } from '../../model/read-spec.ts';
import { emitClient } from './emit-client.ts';
import { wholePaths } from './update-params.ts';

const mini = join(import.meta.dirname, '../../fixtures/mini');
const model = buildModel(await readSpec(join(mini, 'openapi.yaml')));
const files = new Map(emitClient(model).map((file) => [file.path, file.text]));

test('emits the same text twice', () => {
  expect(new Map(emitClient(model).map((file) => [file.path, file.text]))).toEqual(files);
});

test('emits the files in golden, and no others', () => {
  const golden = readdirSync(join(mini, 'golden/client'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(mini, 'golden/client'), join(entry.parentPath, entry.name)))
    // Emitted from the catalogue.
    .filter((path) => !path.startsWith('catalog'));
  expect(golden.sort()).toEqual([...files.keys()].sort());
});

const books = 'resources/books.ts';

test.each([
  ['a class with its own name', books, 'export class Books extends Resource {'],
  ['a call with its types', books, 'get(params: GetBookParams, options?: RequestOptions): ApiPromise<Book> {'],
  ['a list', books, 'list(params?: ListBooksParams, options?: RequestOptions): Pages<Book, ListBooksResponse> {'],
  ['a long-running call', books, 'OperationPromise<Book, CreateBookMetadata>'],
  [
    'the data of an endpoint',
    books,
    `{ id: 'books.get', method: 'GET', path: "/v1/books/{bookId}", always: ["id", "title"] }, params, options)`,
  ],
  ['how a stream is resumed', books, 'resume: { parameter: "cursor", field: "nextCursor" }'],
  ['an update by its own input', books, `import type { UpdateBookParams } from '../update-params.ts';`],
  ['objects that a mask sets whole', books, 'mask: { field: "updateMask", whole: ["lending"] }'],
  ['a reset by null', 'update-params.ts', '?: string | null | undefined;'],
  ['a property for each resource', 'resources/resources.ts', '  readonly books: Books;'],
  ['a value for each property', 'resources/resources.ts', '    this.books = new Books(client);'],
  ['the calls that follow an operation', 'operation-endpoints.ts', `get: { id: 'jobs.get', method: 'GET'`],
  ['types and values of one module together', books, `import { type Pages, listPages } from`],
  ['an import of types alone as such', books, `import type { RequestOptions } from`],
])('emits %s', (_what, path, text) => {
  expect(files.get(path)).toContain(text);
});

const withOperation = (change: (operation: Model['operations'][number]) => object): Model => ({
  ...model,
  operations: model.operations.map((operation) => ({ ...operation, ...change(operation) })),
});

test('sends the mask of an update that starts no operation', () => {
  const immediate = withOperation(({ id, longRunning: _, ...others }) => ({ id, ...others, longRunning: undefined }));
  const text = emitClient(immediate).find(({ path }) => path === books)?.text;
  expect(text).toMatch(/makeMaskedCall\(this\.getClient\(\), \{[^\n]*mask: \{ field: "updateMask"/);
});

test('refuses pages that go by other names than the core knows', () => {
  const other = withOperation(({ pagination }) =>
    pagination ? { pagination: { ...pagination, token: 'cursor' } } : {},
  );
  expect(() => emitClient(other)).toThrow(/^\/paths\/.*pageSize, pageToken and nextPageToken/);
});

test('refuses hosts that have no domain in common', () => {
  const [first, ...others] = model.servers;
  const odd = { name: 'odd', url: 'https://odd.elsewhere.test' };
  expect(() => emitClient({ ...model, servers: [first!, ...others, odd] })).toThrow('https://odd.elsewhere.test');
});

test('refuses one path that two hosts serve', () => {
  let index = 0;
  const other = withOperation(() => ({ path: '/v1/same', server: index++ % 2 === 0 ? 'a' : 'b' }));
  expect(() => emitClient(other)).toThrow('/paths/~1v1~1same');
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
  expect(wholePaths(book, new ModelIndex({ ...model, schemas: [owner, book] }))).toEqual(['owner.parent']);
});

test('refuses two calls that follow operations under one name', () => {
  const getJob = model.operations.find(({ id }) => id === 'getJob')!;
  const operations = [...model.operations, { ...getJob, id: 'getOtherJob' }];
  expect(() => emitClient({ ...model, operations })).toThrow('The name get is claimed by operation getJob');
});

test.each([
  ['constructor', 'The name constructor is claimed by every class'],
  ['resource', 'The name Resource is claimed by an import from ../../calls/resource.ts and by the resource resource'],
  ['pages', 'The name Pages is claimed by an import from ../../calls/list-pages.ts and by the resource pages'],
  ['client', 'The name Client is claimed by an import from ../../core/client.ts and by an import from ./client.ts'],
  ['resources', 'The name Resources is claimed by an import from ./resources.ts and by the class that holds'],
  ['book', 'The name Book is claimed by an import from @managed-redis/types and by the resource book'],
])('refuses a resource named %s', (name, message) => {
  const resources = model.resources.map((resource) =>
    resource.name === 'books' ? { ...resource, name, className: name.replace(/^./, (c) => c.toUpperCase()) } : resource,
  );
  expect(() => emitClient({ ...model, resources })).toThrow(message);
});

test('refuses a method that every class has', () => {
  expect(() => emitClient(withOperation(({ id }) => (id === 'getBook' ? { method: 'constructor' } : {})))).toThrow(
    'The name constructor is claimed by every class and by operation getBook',
  );
});

test('refuses a schema with the name of a type that calls return', () => {
  const renamed = model.schemas.map((schema) => (schema.name === 'Book' ? { ...schema, name: 'ApiPromise' } : schema));
  const text = JSON.stringify({ ...model, schemas: renamed }).replaceAll('"Book"', '"ApiPromise"');
  expect(() => emitClient(JSON.parse(text))).toThrow(
    /The name ApiPromise is claimed by an import from (@managed-redis\/types|\.\.\/\.\.\/core\/api-promise\.ts)/,
  );
});
