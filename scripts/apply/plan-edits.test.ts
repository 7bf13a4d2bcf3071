import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { documentFacts } from '../compare-facts/document-facts.ts';
import type { Explanations } from '../compare-facts/unexplained.ts';
import { type Facts, type FieldFact, type OperationFact, operationNames } from '../docs/facts.ts';
import type { Edit } from '../document/edit.ts';
import type { Spec } from '../model/read-spec.ts';
import { planEdits } from './plan-edits.ts';

const spec = parseYaml(readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8')) as Spec;

/** Pages that state exactly the document, of services that were read whole. */
const pagesOfDocument = (): Facts => {
  const facts = structuredClone(documentFacts(spec));
  return { ...facts, complete: [...new Set(facts.operations.map(({ service }) => service))] };
};

const messageOf = (pages: Facts, name: string): FieldFact[] =>
  pages.messages.find((message) => message.name === `google.library.${name}`)?.fields ?? [];

const fieldOf = (fields: readonly FieldFact[], name: string): FieldFact => {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`There is no field ${name}`);
  return field;
};

const operationOf = (pages: Facts, id: string): OperationFact => {
  const operation = pages.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`There is no operation ${id}`);
  return operation;
};

const text = (name: string, change: Partial<FieldFact> = {}): FieldFact => ({
  name,
  type: { kind: 'string' },
  repeated: false,
  required: false,
  deprecated: false,
  constraints: {},
  ...change,
});

const genre = { kind: 'enum', name: 'Genre' } as const;

interface Case {
  readonly change: (pages: Facts) => void;
  readonly explanations?: Explanations;
  readonly want: readonly Edit[];
}

const cases: Readonly<Record<string, Case>> = {
  'nothing where the pages state the document': { change: () => {}, want: [] },
  'a new property, after the ones that precede it on the page': {
    change: (pages) => messageOf(pages, 'Book').splice(1, 0, text('isbn', { constraints: { maxLength: 13 } })),
    want: [
      {
        kind: 'addProperty',
        schema: 'Book',
        property: 'isbn',
        value: { description: 'TODO.', type: 'string', maxLength: 13 },
        after: ['id'],
      },
    ],
  },
  'a new property that requests must hold': {
    change: (pages) => messageOf(pages, 'Book').unshift(text('isbn', { required: true })),
    want: [
      {
        kind: 'addProperty',
        schema: 'Book',
        property: 'isbn',
        value: { description: 'TODO.', type: 'string' },
        after: [],
      },
      { kind: 'setRequired', at: { schema: 'Book', property: 'isbn' }, required: true },
    ],
  },
  'a property that is gone': {
    change: (pages) => {
      const fields = messageOf(pages, 'Book');
      fields.splice(fields.indexOf(fieldOf(fields, 'rating')), 1);
    },
    want: [{ kind: 'removeProperty', schema: 'Book', property: 'rating' }],
  },
  'another limit': {
    change: (pages) => {
      fieldOf(messageOf(pages, 'Book'), 'title').constraints.maxLength = 99;
    },
    want: [
      {
        kind: 'setLimit',
        at: { schema: 'Book', property: 'title' },
        path: [],
        keyword: 'maxLength',
        value: 99,
      },
    ],
  },
  'a limit that is gone': {
    change: (pages) => {
      delete fieldOf(messageOf(pages, 'Book'), 'title').constraints.minLength;
    },
    want: [{ kind: 'removeLimit', at: { schema: 'Book', property: 'title' }, path: [], keyword: 'minLength' }],
  },
  'no removal of a limit that is explained': {
    change: (pages) => {
      delete fieldOf(messageOf(pages, 'Book'), 'title').constraints.minLength;
    },
    explanations: { 'google.library.Book title: minLength': 'stated in prose' },
    want: [],
  },
  'another type': {
    change: (pages) => {
      Object.assign(fieldOf(messageOf(pages, 'Book'), 'rating'), { type: { kind: 'int32' }, constraints: {} });
    },
    want: [
      { kind: 'setType', at: { schema: 'Book', property: 'rating' }, value: { type: 'integer', format: 'int32' } },
    ],
  },
  'a deprecated property': {
    change: (pages) => {
      fieldOf(messageOf(pages, 'Book'), 'title').deprecated = true;
    },
    want: [{ kind: 'setDeprecated', at: { schema: 'Book', property: 'title' }, deprecated: true }],
  },
  'a new value of an enum, once for all fields that list it': {
    change: (pages) => {
      const lists = [...pages.messages.flatMap(({ fields }) => fields), ...pages.operations.flatMap(allFields)];
      for (const field of lists)
        if (field.type.kind === 'enum') field.type = { ...genre, values: ['FICTION', 'POEM', 'FACT'] };
    },
    want: [
      {
        kind: 'setEnumValues',
        schema: 'Genre',
        values: ['GENRE_UNSPECIFIED', 'FICTION', 'POEM', 'FACT'],
        zero: 'GENRE_UNSPECIFIED',
      },
    ],
  },
  'a new message, with its fields, beside the schema that refers to it': {
    change: (pages) => {
      const shelf = { name: 'google.library.Shelf', fields: [text('code', { required: true })], source: 'Book/get.md' };
      pages.messages.push(shelf);
      messageOf(pages, 'Book').push(text('place', { type: { kind: 'message', name: shelf.name } }));
    },
    want: [
      {
        kind: 'addSchema',
        schema: 'Shelf',
        value: {
          type: 'object',
          description: 'TODO.',
          'x-docs': 'en/library/Book/get.md',
          'x-message': 'google.library.Shelf',
          required: ['code'],
          properties: { code: { description: 'TODO.', type: 'string' } },
        },
        near: 'Book',
        folder: 'schemas/book',
      },
      {
        kind: 'addProperty',
        schema: 'Book',
        property: 'place',
        value: { description: 'TODO.', $ref: '#/components/schemas/Shelf' },
        after: expect.arrayContaining(['id', 'title']),
      },
    ],
  },
  'a shared parameter, once, where all its users change alike': {
    change: (pages) => {
      for (const { pathParameters } of pages.operations)
        for (const field of pathParameters) if (field.name === 'bookId') field.constraints = { maxLength: 30 };
    },
    want: [
      { kind: 'setLimit', at: { parameter: 'BookId' }, path: [], keyword: 'maxLength', value: 30 },
      { kind: 'removeLimit', at: { parameter: 'BookId' }, path: [], keyword: 'pattern' },
    ],
  },
  'another path and method': {
    change: (pages) => Object.assign(operationOf(pages, 'Book.Watch'), { path: '/v2/books:watch', method: 'POST' }),
    want: [{ kind: 'moveOperation', operation: 'watchBooks', path: '/v2/books:watch', method: 'post' }],
  },
  'an operation that is gone': {
    change: (pages) => {
      pages.operations = pages.operations.filter(({ id }) => id !== 'Book.Watch');
    },
    want: [{ kind: 'removeOperation', operation: 'watchBooks' }],
  },
  'no removal of an operation whose service was not read whole': {
    change: (pages) => {
      pages.operations = pages.operations.filter(({ id }) => id !== 'Book.Watch');
      pages.complete = [];
    },
    want: [],
  },
  'nothing that an older page merely leaves out': {
    change: (pages) => {
      for (const message of pages.messages) Object.assign(message, { fields: [], partial: true });
      for (const operation of pages.operations) {
        operation.partial = true;
        operation.queryParameters = [];
        delete operation.deprecated;
      }
    },
    want: [],
  },
};

const allFields = (operation: OperationFact): FieldFact[] => [...operation.queryParameters, ...(operation.body ?? [])];

test.each(Object.entries(cases))('plans %s', (_title, { change, explanations = {}, want }) => {
  const pages = pagesOfDocument();
  change(pages);
  expect(planEdits(pages, spec, explanations).edits).toEqual(want);
});

test('plans a new operation like its neighbours, and asks for what no page states', () => {
  const pages = pagesOfDocument();
  const copy = structuredClone(operationOf(pages, 'Book.Create'));
  pages.operations.push({
    ...copy,
    ...operationNames('Book', 'Import'),
    path: '/v1/books:import',
    page: 'Book/import.md',
    source: 'Book/import.md',
  });
  const { edits, tasks } = planEdits(pages, spec, {});
  expect(edits).toEqual([
    expect.objectContaining({
      kind: 'addOperation',
      path: '/v1/books:import',
      method: 'post',
      value: expect.objectContaining({
        operationId: 'importBook',
        tags: ['Book'],
        'x-docs': 'en/library/Book/import.md',
        'x-sdk': { resource: 'books', method: 'import' },
      }),
    }),
  ]);
  expect(tasks.every((task) => task.page === 'Book/import.md')).toBe(true);
});

test('changes neither pages nor document', () => {
  const pages = pagesOfDocument();
  messageOf(pages, 'Book').push(text('isbn'));
  const before = structuredClone([pages, spec]);
  planEdits(pages, spec, {});
  expect([pages, spec]).toEqual(before);
});
