import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { documentFacts } from '../compare-facts/document-facts.ts';
import { keyOf } from '../compare-facts/fact.ts';
import { type Facts, type FieldFact, operationNames } from '../docs/facts.ts';
import { renderPages } from '../docs/testing/render-pages.ts';
import { splitDocument } from '../document/testing/split-document.ts';
import { emitTypes } from '../emit/types/emit-types.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { buildModel } from '../model/build-model.ts';
import type { Spec } from '../model/read-spec.ts';
import { readSpec } from '../model/read-spec.ts';
import { readAll } from './read-all.ts';
import { planSync, type Repository } from './sync-repository.ts';
import { type Disk, writeChanges } from './write-changes.ts';

const toolRoot = join(import.meta.dirname, '../..');
const mini = parseYaml(readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8')) as Spec;
const facts = documentFacts(mini);
const extensions = parseYaml(readFileSync(join(toolRoot, 'openapi/extensions.yaml'), 'utf8'));

// Each test reads a document from the disk several times.
vi.setConfig({ testTimeout: 120_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository with the invented document in many files, a package of types, and pages that state the given facts. */
async function setUp(pages: Facts, format: 2019 | 2024 | 2025 = 2025, extra: [string, string][] = []) {
  const root = mkdtempSync(join(tmpdir(), 'sync-'));
  folders.push(root);
  const packageJson = (name: string) => JSON.stringify({ name, version: '1.0.0' });
  writeAll(join(root, 'openapi'), splitDocument(mini));
  writeAll(
    root,
    new Map([
      ['openapi/package.json', packageJson('@library/openapi')],
      ['openapi/beyond-pages.yaml', '# Facts that no page states.\n'],
      ['packages/types/package.json', packageJson('@library/types')],
      ...extra,
    ]),
  );
  writeAll(join(root, 'pages'), renderPages(pages, format));
  const repository: Repository = {
    root,
    format: (files) => files,
    targets: [{ name: 'types', folder: 'packages/types/src/generated', emit: emitTypes }],
  };
  // The packages as they are before anything changes.
  writeAll(
    join(root, 'packages/types/src/generated'),
    new Map((await emitTypes(buildModel(mini))).map((file) => [file.path, file.text])),
  );
  return { repository, docs: join(root, 'pages') };
}

async function sync(repository: Repository, docs: string) {
  const plan = await planSync(repository, await readAll(repository.root, docs));
  writeChanges(repository.root, plan.files);
  return plan;
}

const field = (name: string, change: Partial<FieldFact> = {}): FieldFact => ({
  name,
  type: { kind: 'string' },
  repeated: false,
  required: false,
  deprecated: false,
  constraints: {},
  ...change,
});

const messageOf = (pages: Facts, name: string) =>
  pages.messages.find((message) => message.name === `google.library.${name}`)?.fields ?? [];

const changesetOf = (root: string): string => {
  const [name = ''] = readdirSync(join(root, '.changeset'));
  return readFileSync(join(root, '.changeset', name), 'utf8');
};

test('writes nothing where pages and document agree', async () => {
  const { repository, docs } = await setUp(facts);
  expect(await sync(repository, docs)).toMatchObject({ files: [], tasks: [], changes: [] });
});

test('carries a new field from a page into the document, the packages and a changeset', async () => {
  const pages = structuredClone(facts);
  messageOf(pages, 'Book').splice(2, 0, field('isbn', { constraints: { pattern: '[0-9-]+', maxLength: 17 } }));
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  expect(plan.files.map((file) => file.path)).toEqual([
    'openapi/schemas/book/Book.yaml',
    'packages/types/src/generated/schemas.ts',
    expect.stringMatching(/^\.changeset\/sync-\w+\.md$/),
  ]);
  const schema = readFileSync(join(repository.root, 'openapi/schemas/book/Book.yaml'), 'utf8');
  expect(schema).toContain(
    '    maxLength: 200\n  isbn:\n    description: TODO.\n    type: string\n    maxLength: 17\n    pattern: ^[0-9-]+$\n  pages:\n',
  );
  expect(readFileSync(join(repository.root, 'packages/types/src/generated/schemas.ts'), 'utf8')).toContain('isbn');
  expect(changesetOf(repository.root)).toBe(
    '---\n"@library/openapi": minor\n"@library/types": minor\n---\n\nAdd the field `Book.isbn`.\n',
  );
  const again = await readAll(repository.root, docs);
  expect(again.differences).toEqual({ added: [], changed: [], removed: [], stale: [] });
  expect(await sync(repository, docs)).toMatchObject({ files: [], changes: [] });
});

test('bumps a package like the one whose types its signatures show', async () => {
  const pages = structuredClone(facts);
  messageOf(pages, 'Book').splice(2, 0, field('isbn'));
  const { repository, docs } = await setUp(pages, undefined, [
    ['packages/client/package.json', JSON.stringify({ name: '@library/client', version: '1.0.0' })],
  ]);
  const client = { name: 'client', folder: 'packages/client/src/generated', emit: () => [], shows: emitTypes };
  const { levels } = await sync({ ...repository, targets: [...repository.targets, client] }, docs);
  expect(Object.fromEntries(levels)).toEqual({
    '@library/openapi': 'minor',
    '@library/types': 'minor',
    '@library/client': 'minor',
  });
});

test('sets and clears the deprecation of operations as the pages do', async () => {
  const pages = structuredClone(facts);
  const operationOf = (id: string) => pages.operations.find((operation) => operation.id === id);
  Object.assign(operationOf('Book.Get') ?? {}, { deprecated: true });
  delete operationOf('Book.Update')?.deprecated;
  const { repository, docs } = await setUp(pages);
  const reading = await readAll(repository.root, docs);
  expect(reading.differences.added.map(keyOf)).toEqual(['Book.Get: deprecated']);
  expect(reading.differences.removed.map(keyOf)).toEqual(['Book.Update: deprecated']);
  await sync(repository, docs);
  const text = readFileSync(join(repository.root, 'openapi/paths/books.bookId.yaml'), 'utf8');
  expect(text).toContain('  description: Returns a book.\n  deprecated: true\n  tags:\n');
  expect(parseYaml(text).patch).not.toHaveProperty('deprecated');
  expect(changesetOf(repository.root)).toContain('"@library/types": minor');
});

test('follows a renamed page', async () => {
  const { repository, docs } = await setUp(facts);
  writeAll(docs, new Map([['Book/fetch.md', readFileSync(join(docs, 'Book/get.md'), 'utf8')]]));
  rmSync(join(docs, 'Book/get.md'));
  const index = readFileSync(join(docs, 'Book/index.md'), 'utf8');
  writeFileSync(join(docs, 'Book/index.md'), index.replace('(get.md)', '(fetch.md)'));
  const reading = await readAll(repository.root, docs);
  expect(reading.differences.changed.map(({ page, document }) => [keyOf(page), document.value, page.value])).toEqual([
    ['Book.Get: page', 'Book/get.md', 'Book/fetch.md'],
  ]);
  await sync(repository, docs);
  const read = (path: string) => parseYaml(readFileSync(join(repository.root, 'openapi', path), 'utf8'));
  expect(read('paths/books.bookId.yaml').get['x-docs']).toBe('en/library/Book/fetch.md');
  expect(read('schemas/book/Book.yaml')['x-docs']).toBe('en/library/Book/fetch.md');
  expect(changesetOf(repository.root)).toContain('"@library/openapi": patch');
  expect(await sync(repository, docs)).toMatchObject({ files: [], changes: [] });
});

test('writes a map of messages, and a map whose values have another type now', async () => {
  const pages = structuredClone(facts);
  const shelf = 'google.library.Shelf';
  pages.messages.push({ name: shelf, fields: [field('code')], source: '' });
  const labels = messageOf(pages, 'Book').find((other) => other.name === 'labels');
  Object.assign(labels ?? {}, { type: { kind: 'map', values: { kind: 'int64' } }, constraints: { minimum: '1' } });
  messageOf(pages, 'Book').push(field('shelves', { type: { kind: 'map', values: { kind: 'message', name: shelf } } }));
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  const book = parseYaml(readFileSync(join(repository.root, 'openapi/schemas/book/Book.yaml'), 'utf8'));
  expect(book.properties).toMatchObject({
    labels: { type: 'object', additionalProperties: { type: 'string', format: 'int64', 'x-range': { minimum: '1' } } },
    shelves: { type: 'object', additionalProperties: { $ref: 'Shelf.yaml' } },
  });
  expect(plan.changes.map(({ subject, level }) => [subject, level])).toContainEqual([
    'the field `Book.labels`',
    'major',
  ]);
  expect(await sync(repository, docs)).toMatchObject({ files: [], changes: [] });
});

test('asks a person for exactly the texts that it cannot write', async () => {
  const pages = structuredClone(facts);
  pages.messages.push({
    name: 'google.library.Shelf',
    fields: [field('code', { required: true, constraints: { minLength: 3 } })],
    source: '',
  });
  const shelf = { kind: 'message', name: 'google.library.Shelf' } as const;
  messageOf(pages, 'Book').push(field('shelfPlace', { type: shelf }));
  const create = pages.operations.find((operation) => operation.id === 'Book.Create');
  create?.body?.push(field('shelfCode', { required: true, constraints: { minLength: 9 } }));
  if (create)
    pages.operations.push({
      ...structuredClone(create),
      ...operationNames('Book', 'Import'),
      path: '/v1/books:import',
    });
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  const problems = lintDocument(await readSpec(join(repository.root, 'openapi/openapi.yaml')), extensions);
  expect(problems.map((problem) => `${problem.pointer} ${problem.rule}`)).toEqual([
    '/components/schemas/Book/properties/shelfPlace description',
    '/components/schemas/CreateBookRequest/properties/shelfCode description',
    '/components/schemas/Shelf description',
    '/components/schemas/Shelf/properties/code description',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example example',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example example',
    '/paths/~1v1~1books:import/post description',
    '/paths/~1v1~1books:import/post long-running',
    '/paths/~1v1~1books:import/post/requestBody/content/application~1json/example example',
    '/paths/~1v1~1books:import/post/requestBody/content/application~1json/example example',
    '/paths/~1v1~1books:import/post/summary description',
  ]);
  expect(plan.tasks.map((task) => task.text)).toContain(
    'add x-operation: the page names neither the metadata nor the result of this long-running call',
  );
  expect(plan.changes.find((change) => change.subject === 'the field `CreateBookRequest.shelfCode`')?.level).toBe(
    'major',
  );
});

test('creates an operation like its neighbours', async () => {
  const pages = structuredClone(facts);
  const create = pages.operations.find((operation) => operation.id === 'Book.Create');
  if (create)
    pages.operations.push({
      ...structuredClone(create),
      ...operationNames('Book', 'Import'),
      path: '/v1/books:import',
    });
  const { repository, docs } = await setUp(pages);
  await sync(repository, docs);
  const operation = parseYaml(readFileSync(join(repository.root, 'openapi/paths/books.import.yaml'), 'utf8')).post;
  expect(operation).toMatchObject({
    operationId: 'importBook',
    description: 'TODO.',
    tags: ['Book'],
    'x-docs': 'en/library/Book/import.md',
    'x-sdk': { resource: 'books', method: 'import' },
    parameters: [{ $ref: '../parameters/IdempotencyKey.yaml' }],
    requestBody: { content: { 'application/json': { schema: { $ref: '../schemas/book/CreateBookRequest.yaml' } } } },
    responses: { default: { $ref: '../responses/Error.yaml' } },
  });
});

test('takes x-operation off a call that is no longer long-running', async () => {
  const pages = structuredClone(facts);
  const update = pages.operations.find((operation) => operation.id === 'Book.Update');
  const create = pages.operations.find((operation) => operation.id === 'Book.Create');
  if (update) update.responseMessage = 'google.library.Book';
  if (create) create.responseMessage = 'google.protobuf.Empty';
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  const read = (file: string) => parseYaml(readFileSync(join(repository.root, 'openapi/paths', file), 'utf8'));
  const { get, patch } = read('books.bookId.yaml');
  const { post } = read('books.yaml');
  expect(patch).not.toHaveProperty('x-operation');
  expect(patch.responses['200'].description).toBe(get.responses['200'].description);
  expect(post).not.toHaveProperty('x-operation');
  expect(post.responses['200'].description).toBe('TODO.');
  const gone = 'the call is no longer long-running and lost x-operation; check its descriptions and header parameters';
  expect(plan.tasks).toContainEqual({ pointer: '/paths/~1v1~1books/post', page: 'Book/create.md', text: gone });
  expect(plan.left).toEqual({ added: [], changed: [], removed: [], stale: [] });
  expect(await sync(repository, docs)).toMatchObject({ files: [], changes: [] });
});

test('asks for the types of a call that is long-running now', async () => {
  const pages = structuredClone(facts);
  const archive = structuredClone(pages.operations.find((operation) => operation.id === 'Book.Create'));
  if (archive) pages.operations.push({ ...archive, ...operationNames('Book', 'Archive'), path: '/v1/books:archive' });
  const before = structuredClone(pages);
  const plain = before.operations.find((operation) => operation.id === 'Book.Archive');
  if (plain) plain.responseMessage = 'google.library.Book';
  const { repository, docs } = await setUp(before);
  await sync(repository, docs);
  writeAll(docs, renderPages(pages, 2025));
  const plan = await sync(repository, docs);
  const { post } = parseYaml(readFileSync(join(repository.root, 'openapi/paths/books.archive.yaml'), 'utf8'));
  expect(post.responses['200'].description).toBe('The job.');
  expect(post.parameters).toEqual([{ $ref: '../parameters/IdempotencyKey.yaml' }]);
  expect(plan.tasks.map((task) => `${task.pointer} ${task.text}`)).toContain(
    '/paths/~1v1~1books:archive/post/x-operation add x-operation: the page names neither the metadata nor the result of this long-running call',
  );
  const problems = lintDocument(await readSpec(join(repository.root, 'openapi/openapi.yaml')), extensions);
  expect(problems.map((problem) => `${problem.pointer} ${problem.rule}`)).toContain(
    '/paths/~1v1~1books:archive/post long-running',
  );
});

test('removes an operation without a page where the index of its service was read, with all that only it used', async () => {
  const pages = structuredClone(facts);
  pages.operations = pages.operations.filter((operation) => operation.id !== 'Book.Update');
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  expect(plan.files.filter((file) => file.text === undefined).map((file) => file.path)).toEqual([
    'openapi/schemas/book/UpdateBookRequest.yaml',
  ]);
  expect(changesetOf(repository.root)).toContain('"@library/types": major');
  expect(changesetOf(repository.root)).toContain('- Remove the operation `books.update`.');
});

test('removes nothing because a folder holds only some pages', async () => {
  const { repository, docs } = await setUp(facts);
  rmSync(docs, { recursive: true });
  writeAll(docs, new Map([['Book/get.md', renderPages(facts, 2025).get('Book/get.md') ?? '']]));
  expect(await sync(repository, docs)).toMatchObject({ files: [], changes: [] });
});

test('keeps what beyond-pages.yaml explains, and drops explanations of what is gone', async () => {
  const pages = structuredClone(facts);
  const title = messageOf(pages, 'Book').find((other) => other.name === 'title');
  if (title) title.constraints = { maxLength: 200 };
  const reasons = '# Facts that no page states.\ngoogle.library.Book title: minLength: prose\n';
  const quoted = reasons.replace('google.library.Book title: minLength:', '"google.library.Book title: minLength":');
  const stale = `${quoted}"google.library.Book weight: maximum": old\n`;
  const { repository, docs } = await setUp(pages, 2025, [['openapi/beyond-pages.yaml', stale]]);
  const plan = await sync(repository, docs);
  expect(plan.files).toEqual([{ path: 'openapi/beyond-pages.yaml', text: quoted }]);
  expect(readFileSync(join(repository.root, 'openapi/schemas/book/Book.yaml'), 'utf8')).toContain('minLength: 1');
  expect((await readAll(repository.root, docs)).differences.stale).toEqual([]);
});

test.each([2019, 2024] as const)('adds what a page of the format of %i states, and removes nothing', async (format) => {
  const pages = structuredClone(facts);
  messageOf(pages, 'Book').splice(0, 6, field('isbn'));
  const { repository, docs } = await setUp(pages, format);
  await sync(repository, docs);
  const text = readFileSync(join(repository.root, 'openapi/schemas/book/Book.yaml'), 'utf8');
  expect(Object.keys(parseYaml(text).properties)).toEqual(expect.arrayContaining(['id', 'title', 'genre', 'isbn']));
  expect((await readAll(repository.root, docs)).differences.added).toEqual([]);
});

test('lists what it cannot write, and lists the same the next time', async () => {
  const pages = structuredClone(facts);
  const shelf = messageOf(pages, 'Book').find((other) => other.name === 'shelf');
  if (shelf) shelf.constraints = { minimum: '0', exclusiveMinimum: '-1' };
  const { repository, docs } = await setUp(pages);
  const plan = await sync(repository, docs);
  expect(plan.left.added.map(keyOf)).toEqual(['google.library.Book shelf: exclusiveMinimum']);
  const again = await sync(repository, docs);
  expect(again.files).toEqual([]);
  expect(again.left).toEqual(plan.left);
});

test('keeps a limit whose wording no rule reads, and says which field of which page has it', async () => {
  const pages = structuredClone(facts);
  const rating = messageOf(pages, 'Book').find((other) => other.name === 'rating');
  const title = messageOf(pages, 'Book').find((other) => other.name === 'title');
  const shelfId = pages.operations.find((operation) => operation.id === 'Book.List')?.queryParameters[0];
  Object.assign(rating ?? {}, { constraints: { maximum: '4.5' }, unread: ['The minimum value is nought.'] });
  Object.assign(title ?? {}, { constraints: {}, unread: ['Between 1 and 200 characters.'] });
  Object.assign(shelfId ?? {}, { constraints: {}, unread: ['At most 50 characters.'] });
  const { repository, docs } = await setUp(pages);
  const reading = await readAll(repository.root, docs);
  expect(reading.pages.doubts.map((doubt) => `${doubt.page}: ${doubt.text.split(',')[0]}`)).toEqual([
    'Book/list.md: Book.List query shelfId: no rule reads "At most 50 characters."',
    'Book/get.md: google.library.Book title: no rule reads "Between 1 and 200 characters."',
    'Book/get.md: google.library.Book rating: no rule reads "The minimum value is nought."',
  ]);
  const plan = await sync(repository, docs);
  expect(plan.left.removed.map(keyOf)).toEqual([
    'Book.List query shelfId: maxLength',
    'google.library.Book title: minLength',
    'google.library.Book title: maxLength',
    'google.library.Book rating: minimum',
  ]);
  const book = parseYaml(readFileSync(join(repository.root, 'openapi/schemas/book/Book.yaml'), 'utf8'));
  expect(book.properties).toMatchObject({
    title: { minLength: 1, maxLength: 200 },
    rating: { minimum: 0, maximum: 4.5 },
  });
  expect(await sync(repository, docs)).toMatchObject({ files: [] });
});

test('writes all files or none', async () => {
  const pages = structuredClone(facts);
  messageOf(pages, 'Book').push(field('isbn'));
  const { repository, docs } = await setUp(pages);
  const plan = await planSync(repository, await readAll(repository.root, docs));
  const snapshot = () =>
    (readdirSync(repository.root, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
  const before = snapshot();
  for (const fails of ['write', 'rename'] as const) {
    let calls = 0;
    const failing: Disk = {
      write: (path, text) => {
        if (fails === 'write' && ++calls === 3) throw new Error('the disk is full');
        writeFileSync(path, text);
      },
      rename: (from, to) => {
        if (fails === 'rename' && ++calls === 3) throw new Error('the disk is full');
        writeFileSync(to, readFileSync(from, 'utf8'));
        rmSync(from);
      },
      remove: (path) => rmSync(path),
    };
    expect(() => writeChanges(repository.root, plan.files, failing)).toThrow(
      'Nothing was written, and all files are as before: the disk is full',
    );
    expect(snapshot()).toEqual(before);
  }
});
