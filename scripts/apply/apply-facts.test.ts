import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { comparePages } from '../compare-facts/compare-pages.ts';
import { documentFacts } from '../compare-facts/document-facts.ts';
import { type Facts, type FieldFact, type FieldType, messageOfType, operationNames } from '../docs/facts.ts';
import { applyEdits } from '../document/apply-edits.ts';
import { bundleFiles } from '../document/bundle-files.ts';
import { DocumentFiles } from '../document/document-files.ts';
import { splitDocument } from '../document/testing/split-document.ts';
import { buildModel } from '../model/build-model.ts';
import type { Spec } from '../model/read-spec.ts';
import { applyFacts } from './apply-facts.ts';
import { planEdits } from './plan-edits.ts';

const mini = readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8');

/** The invented document in one file, and split into a file for each schema, path and parameter. */
const split = splitDocument(parseYaml(mini));
const loadOneFile = () => new DocumentFiles(new Map([['openapi.yaml', mini]]));
const loadSplit = () => new DocumentFiles(split);

let facts: Facts;
beforeAll(async () => {
  facts = documentFacts(parseYaml(mini));
});

/** Pages that state exactly the document. */
const pageFacts = (): Facts => ({
  ...structuredClone(facts),
  complete: [...new Set(facts.operations.map(({ service }) => service))],
});

/** What pages and document still state differently. */
const left = (pages: Facts, spec: Spec) => comparePages(pages, documentFacts(spec), {}).differences;

const nothing = { added: [], changed: [], removed: [], stale: [] };
const scalar = fc.constantFrom<FieldType['kind']>(
  'string',
  'boolean',
  'int64',
  'int32',
  'date-time',
  'duration',
  'double',
);
const newName = fc.constantFrom('colour', 'weight', 'serial', 'printedAt', 'stock');

/** A change of what pages say, random in its details. */
type Mutation = (pages: Facts, pick: (size: number) => number, name: string, kind: FieldType['kind']) => void;

const at = <T>(list: readonly T[], pick: (size: number) => number): T => list[pick(list.length)] as T;
const listsOf = (pages: Facts): FieldFact[][] => [
  ...pages.messages.map((message) => message.fields),
  ...pages.operations.flatMap((operation) => [operation.queryParameters, ...(operation.body ? [operation.body] : [])]),
];
const newField = (name: string, kind: FieldType['kind']): FieldFact => ({
  name,
  type: { kind } as FieldType,
  repeated: false,
  required: false,
  deprecated: false,
  constraints: kind === 'string' ? { maxLength: 40, pattern: 'a|b\\@' } : kind === 'int64' ? { minimum: '2' } : {},
});

const mutations: Record<string, Mutation> = {
  'adds a field': (pages, pick, name, kind) => {
    const list = at(listsOf(pages), pick);
    if (!list.some((field) => field.name === name)) list.splice(pick(list.length + 1), 0, newField(name, kind));
  },
  'adds a list': (pages, pick, name, kind) => {
    const list = at(listsOf(pages), pick);
    if (!list.some((field) => field.name === name))
      list.push({ ...newField(name, kind), repeated: true, constraints: { maxItems: 7 } });
  },
  'removes a field': (pages, pick) => {
    const list = at(
      listsOf(pages).filter((fields) => fields.length > 1),
      pick,
    );
    const [gone] = list.splice(pick(list.length), 1);
    for (const field of list) {
      const left = field.oneOf?.filter((member) => member !== gone?.name) ?? [];
      if (left.length > 1) field.oneOf = left;
      else delete field.oneOf;
    }
  },
  'changes a type': (pages, pick, _name, kind) => {
    const field = at(
      at(
        listsOf(pages).filter((fields) => fields.length > 0),
        pick,
      ),
      pick,
    );
    Object.assign(field, { ...newField(field.name, kind), required: field.required, oneOf: field.oneOf });
    if (!field.oneOf) delete field.oneOf;
    field.repeated = pick(2) === 0;
  },
  'changes a limit': (pages, pick) => {
    const all = pages.messages.flatMap((message) => message.fields);
    const field = at(
      all.filter((candidate) => ['string', 'int64', 'map'].includes(candidate.type.kind)),
      pick,
    );
    const limits = {
      string: { minLength: 2, pattern: '[x-z]+' },
      int64: { maximum: '900' },
      map: { maxLength: 9, keyPattern: 'k+' },
    };
    field.constraints = pick(3) === 0 ? {} : ((limits as Record<string, object>)[field.type.kind] ?? {});
  },
  'changes the values of a map': (pages, pick) => {
    const field = at(
      pages.messages.flatMap((message) => message.fields).filter((candidate) => candidate.type.kind === 'map'),
      pick,
    );
    const values: [FieldType, FieldFact['constraints']][] = [
      [{ kind: 'boolean' }, {}],
      [{ kind: 'int64' }, { minimum: '2' }],
      [{ kind: 'double' }, { maximum: '0.5', maxProperties: 3 }],
      [{ kind: 'object' }, {}],
      [{ kind: 'message', name: 'google.library.LendingRules' }, { keyMaxLength: 9 }],
    ];
    const [type, constraints] = at(values, pick);
    Object.assign(field, { type: { kind: 'map', values: type }, constraints });
  },
  'changes marks': (pages, pick) => {
    const field = at(
      at(
        listsOf(pages).filter((fields) => fields.length > 0),
        pick,
      ),
      pick,
    );
    field.required = !field.required;
    field.deprecated = pick(2) === 0;
  },
  'changes a path parameter': (pages, pick) => {
    const operation = at(
      pages.operations.filter((candidate) => candidate.pathParameters.length > 0),
      pick,
    );
    const [field] = operation.pathParameters;
    if (field) field.constraints = { maxLength: 33 };
  },
  'adds and removes values of an enum': (pages, pick) => {
    const value = pick(2) === 0 ? ['FICTION', 'POEM', 'FACT'] : ['FACT', 'FICTION', 'PLAY'];
    for (const field of listsOf(pages).flat()) {
      if (field.type.kind === 'enum') field.type = { ...field.type, values: pick(3) === 0 ? value.slice(0, 2) : value };
    }
    const lists = listsOf(pages)
      .flat()
      .flatMap((field) => (field.type.kind === 'enum' ? [field.type] : []));
    for (const type of lists) type.values = lists[0]?.values ?? [];
  },
  'makes a field an enum that is new': (pages, pick, name) => {
    at(pages.messages, pick).fields.push({
      ...newField(name, 'string'),
      constraints: {},
      type: { kind: 'enum', name: 'Binding', values: ['HARD', 'SOFT'] },
    });
  },
  'adds a message': (pages, pick, name) => {
    pages.messages.push({ name: 'google.library.Shelf', fields: [newField('width', 'int64')], source: 'Shelf/get.md' });
    const used = at(
      pages.messages.filter((message) => message.name !== 'google.protobuf.Empty'),
      pick,
    );
    if (used.name === 'google.library.Shelf') return;
    used.fields.push({
      ...newField(name, 'string'),
      constraints: {},
      type: { kind: 'message', name: 'google.library.Shelf' },
    });
    const body = pages.operations.find((operation) => operation.requestMessage === used.name);
    if (body) body.body = used.fields;
  },
  'changes a one-of group': (pages, pick) => {
    const rules = pages.messages.find((message) => message.name === 'google.library.LendingRules');
    const members = pick(2) === 0 ? ['period', 'forever', 'limit'] : ['limit', 'rank'];
    for (const field of rules?.fields ?? []) {
      if (members.includes(field.name)) field.oneOf = members;
      else delete field.oneOf;
    }
  },
  'moves an operation': (pages, pick) => {
    const operation = at(pages.operations, pick);
    if (pick(2) === 0) operation.host = pick(2) === 0 ? 'moon.example.test' : 'operation.example.test';
    if (pick(2) === 0) operation.path = operation.path.replace('/v1/', '/v2/');
    if (pick(3) === 0) operation.method = 'PUT';
  },
  'deprecates operations, or none': (pages, pick) => {
    for (const operation of pages.operations) {
      if (pick(2) === 0) operation.deprecated = true;
      else delete operation.deprecated;
    }
  },
  'removes an operation': (pages, pick) => {
    pages.operations.splice(pick(pages.operations.length), 1);
  },
  'adds an operation': (pages, pick, name) => {
    const copy = structuredClone(at(pages.operations, pick));
    pages.operations.push({
      ...copy,
      ...operationNames('Book', 'Archive'),
      path: `${copy.path}:archive`,
      page: 'Book/archive.md',
      source: 'Book/archive.md',
    });
    pages.operations.push({
      ...copy,
      ...operationNames('Shelf', 'ListRows'),
      page: 'Shelf/listRows.md',
      method: 'GET',
      path: '/v1/shelves/{shelfId}/rows',
      pathParameters: [{ ...newField('shelfId', 'string'), required: true }],
      queryParameters: [newField(name, 'string')],
      source: 'Shelf/listRows.md',
    });
    delete pages.operations.at(-1)?.body;
  },
};

/** Drops messages that no operation reaches, as real pages do. */
function prune(pages: Facts): Facts {
  const reached = new Set<string>();
  const queue = pages.operations.flatMap((operation) => [
    operation.responseMessage,
    operation.requestMessage ?? '',
    ...[...operation.queryParameters, ...(operation.body ?? [])].flatMap(messagesOf),
    'google.rpc.Status',
  ]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const message = pages.messages.find((candidate) => candidate.name === name);
    queue.push(...(message?.fields ?? []).flatMap(messagesOf));
  }
  return { ...pages, messages: pages.messages.filter((message) => reached.has(message.name)) };
}

const messagesOf = (field: FieldFact): string[] => [messageOfType(field.type) ?? []].flat();

test.each([
  ['one file', loadOneFile],
  ['many files', loadSplit],
] as const)('changes nothing where the pages state the document (%s)', async (_title, load) => {
  const files = load();
  const applied = await applyFacts(files, pageFacts(), {});
  expect(applied.edits).toEqual([]);
  expect(left(pageFacts(), applied.spec)).toEqual(nothing);
  expect(applied.files.changes()).toEqual([]);
});

test.each(Object.entries(mutations))(
  '%s, completely and only once',
  async (_title, mutate) => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat()),
        newName,
        scalar,
        fc.boolean(),
        async (numbers, name, kind, isSplitFirst) => {
          const mutated = pageFacts();
          mutate(mutated, (size) => (numbers.next().value as number) % Math.max(size, 1), name, kind);
          const pages = prune(mutated);
          const [first, second] = isSplitFirst ? [loadSplit, loadOneFile] : [loadOneFile, loadSplit];
          const once = await applyFacts(first(), pages, {});
          expect(left(pages, once.spec)).toEqual(nothing);
          expect(() => buildModel(once.spec)).not.toThrow();
          expect(planEdits(pages, once.spec, {}).edits).toEqual([]);
          // The edits mean the same for a document that is laid out differently.
          const files = second();
          applyEdits(files, once.edits);
          expect(await bundleFiles(files)).toEqual(once.spec);
          // And back: pages of the first document against the changed one.
          const back = await applyFacts(files, pageFacts(), {});
          expect(left(pageFacts(), back.spec)).toEqual(nothing);
        },
      ),
      { numRuns: 4 },
    );
  },
  120_000,
);

test('keeps comments, order and unrelated files', async () => {
  const texts = new Map(split);
  const book = texts.get('schemas/book/Book.yaml') ?? '';
  const commented = book
    .replace('properties:', '# What a reader sees first.\nproperties:')
    .replace('    maxLength: 200', '    maxLength: 200 # as printed on the spine');
  texts.set('schemas/book/Book.yaml', commented);
  const pages = pageFacts();
  const fields = pages.messages.find((message) => message.name === 'google.library.Book')?.fields ?? [];
  fields.splice(1, 0, newField('isbn', 'string'));
  const applied = await applyFacts(new DocumentFiles(texts), pages, {});
  expect(applied.files.changes()).toEqual([
    {
      path: 'schemas/book/Book.yaml',
      text: commented.replace(
        '  title:\n',
        '  isbn:\n    description: TODO.\n    type: string\n    maxLength: 40\n    pattern: ^(?:a|b@)$\n  title:\n',
      ),
    },
  ]);
});

test('keeps the line endings of a file', async () => {
  const texts = new Map([...split].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  const pages = pageFacts();
  pages.messages.find((message) => message.name === 'google.library.Book')?.fields.push(newField('isbn', 'string'));
  const applied = await applyFacts(new DocumentFiles(texts), pages, {});
  expect(applied.files.changes().map((change) => change.path)).toEqual(['schemas/book/Book.yaml']);
  expect(applied.files.text('schemas/book/Book.yaml').replaceAll('\r\n', '')).not.toContain('\n');
});

test('uses a shared parameter that fits, and writes one into the operation where none does', async () => {
  const pages = pageFacts();
  const limit = (maxLength: number) => ({ maxLength, pattern: '[a-z0-9:]+' });
  for (const operation of pages.operations)
    for (const parameter of operation.pathParameters)
      if (parameter.name === 'bookId') parameter.constraints = limit(operation.id === 'Book.Get' ? 30 : 20);
  const one = await applyFacts(new DocumentFiles(split), pages, {});
  expect(one.files.changes().map((change) => change.path)).toEqual(['paths/books.bookId.yaml']);
  for (const operation of pages.operations)
    for (const parameter of operation.pathParameters)
      if (parameter.name === 'bookId') parameter.constraints = limit(30);
  const all = await applyFacts(new DocumentFiles(split), pages, {});
  expect(all.files.changes().map((change) => change.path)).toEqual(['parameters/BookId.yaml']);
  const back = await applyFacts(one.files, pageFacts(), {});
  expect(back.files.text('paths/books.bookId.yaml')).toBe(split.get('paths/books.bookId.yaml'));
});

test('moves the file of a path with its comments, and keeps its name where that still fits', async () => {
  const texts = new Map(split);
  const file = [...texts.keys()].find((path) => path.includes('watch')) ?? '';
  texts.set(file, `# Ends only when the reader does.\n${texts.get(file)}`);
  const pages = pageFacts();
  const watch = pages.operations.find((operation) => operation.id === 'Book.Watch');
  if (watch) watch.path = '/v2/books:watch';
  const kept = await applyFacts(new DocumentFiles(texts), pages, {});
  expect(kept.files.changes().map((change) => change.path)).toEqual(['openapi.yaml']);
  if (watch) watch.path = '/v1/books:follow';
  const moved = await applyFacts(new DocumentFiles(texts), pages, {});
  expect(moved.files.changes().map((change) => [change.path, change.text !== undefined])).toEqual([
    ['openapi.yaml', true],
    ['paths/books.follow.yaml', true],
    [file, false],
  ]);
  expect(moved.files.text('paths/books.follow.yaml')).toBe(texts.get(file));
});
