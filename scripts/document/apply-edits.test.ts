import { expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { DocumentFiles } from './document-files.ts';
import type { Edit } from './edit.ts';

const texts = new Map([
  [
    'openapi.yaml',
    `openapi: 3.1.1
info:
  title: Library # as on the door
  version: 1.0.0
tags:
  - name: Book
paths:
  /books/{id}:
    $ref: paths/books.id.yaml
components:
  schemas:
    Book:
      $ref: schemas/book/Book.yaml
    Genre:
      $ref: schemas/book/Genre.yaml
`,
  ],
  [
    'paths/books.id.yaml',
    `get:
  operationId: getBook
  tags:
    - Book
  parameters:
    # Every call has it.
    - $ref: ../parameters/Id.yaml
  responses:
    "200":
      description: The book.
      content:
        application/json:
          schema:
            $ref: ../schemas/book/Book.yaml
          example:
            title: Dune # the first one
            pages: 7
`,
  ],
  ['parameters/Id.yaml', 'name: id\nin: path\nrequired: true\nschema:\n  type: string\n'],
  [
    'schemas/book/Book.yaml',
    `type: object
description: A book.
required:
  - title
properties:
  title:
    description: Title. # on the spine
    type: string
    maxLength: 200 # printed
  genre:
    $ref: Genre.yaml
`,
  ],
  [
    'schemas/book/Genre.yaml',
    `type: string
enum:
  - NONE
  - FACT # not fiction
x-zero-value: NONE
x-enumDescriptions:
  NONE: None.
  FACT: Facts.
`,
  ],
]);

const title = { schema: 'Book', property: 'title' } as const;

/** Edit, file, lines before, and the lines that replace them. */
const cases: Readonly<Record<string, [edit: Edit, file: string, before: string, after: string]>> = {
  'sets a limit and keeps its comment': [
    { kind: 'setLimit', at: title, path: [], keyword: 'maxLength', value: 99 },
    'schemas/book/Book.yaml',
    '    maxLength: 200 # printed\n',
    '    maxLength: 99 # printed\n',
  ],
  'removes a limit': [
    { kind: 'removeLimit', at: title, path: [], keyword: 'maxLength' },
    'schemas/book/Book.yaml',
    '    maxLength: 200 # printed\n',
    '',
  ],
  'replaces a type in place': [
    { kind: 'setType', at: title, value: { type: 'integer', format: 'int32' } },
    'schemas/book/Book.yaml',
    '    type: string\n    maxLength: 200 # printed\n',
    '    type: integer\n    format: int32\n',
  ],
  'adds a property after those that precede it': [
    {
      kind: 'addProperty',
      schema: 'Book',
      property: 'kind',
      value: { $ref: '#/components/schemas/Genre' },
      after: ['id', 'title'],
    },
    'schemas/book/Book.yaml',
    '  genre:\n',
    '  kind:\n    $ref: Genre.yaml\n  genre:\n',
  ],
  'adds a first property': [
    { kind: 'addProperty', schema: 'Book', property: 'id', value: { type: 'string' }, after: [] },
    'schemas/book/Book.yaml',
    '  title:\n',
    '  id:\n    type: string\n  title:\n',
  ],
  'marks a property as required': [
    { kind: 'setRequired', at: { schema: 'Book', property: 'genre' }, required: true },
    'schemas/book/Book.yaml',
    '  - title\n',
    '  - title\n  - genre\n',
  ],
  'drops an empty list of required properties': [
    { kind: 'setRequired', at: title, required: false },
    'schemas/book/Book.yaml',
    'required:\n  - title\n',
    '',
  ],
  'deprecates a property at its end': [
    { kind: 'setDeprecated', at: title, deprecated: true },
    'schemas/book/Book.yaml',
    '    maxLength: 200 # printed\n',
    '    maxLength: 200 # printed\n    deprecated: true\n',
  ],
  'edits a shared parameter in its file': [
    { kind: 'setLimit', at: { parameter: 'Id' }, path: [], keyword: 'minLength', value: 3 },
    'parameters/Id.yaml',
    '  type: string\n',
    '  type: string\n  minLength: 3\n',
  ],
  'deprecates an operation before its tags': [
    { kind: 'setDeprecated', at: { operation: 'getBook' }, deprecated: true },
    'paths/books.id.yaml',
    '  tags:\n',
    '  deprecated: true\n  tags:\n',
  ],
  'changes one value of an example': [
    { kind: 'setExample', operation: 'getBook', side: 'response', value: { title: 'Dune', pages: 9 } },
    'paths/books.id.yaml',
    '            pages: 7\n',
    '            pages: 9\n',
  ],
};

test.each(Object.entries(cases))('%s', (_title, [edit, file, before, after]) => {
  const files = new DocumentFiles(texts);
  applyEdits(files, [edit]);
  const text = texts.get(file) ?? '';
  expect(text).toContain(before);
  expect(files.changes()).toEqual([{ path: file, text: text.replace(before, after) }]);
});

test('puts a new value of an enum in its place, with a description to write', () => {
  const files = new DocumentFiles(texts);
  applyEdits(files, [{ kind: 'setEnumValues', schema: 'Genre', values: ['NONE', 'POEM', 'FACT'], zero: 'NONE' }]);
  expect(files.text('schemas/book/Genre.yaml')).toBe(`type: string
enum:
  - NONE
  - POEM
  - FACT # not fiction
x-zero-value: NONE
x-enumDescriptions:
  NONE: None.
  POEM: TODO.
  FACT: Facts.
`);
});

test('writes new schemas that refer to each other into files of their own', () => {
  const files = new DocumentFiles(texts);
  const schema = (other: string) => ({
    type: 'object',
    properties: { other: { $ref: `#/components/schemas/${other}` } },
  });
  applyEdits(files, [
    { kind: 'addSchema', schema: 'Shelf', value: schema('Row'), near: 'Book', folder: 'schemas/shelf' },
    { kind: 'addSchema', schema: 'Row', value: schema('Shelf'), folder: 'schemas/row' },
  ]);
  expect(files.changes().map(({ path }) => path)).toEqual([
    'openapi.yaml',
    'schemas/book/Shelf.yaml',
    'schemas/row/Row.yaml',
  ]);
  expect(files.text('schemas/book/Shelf.yaml')).toContain('$ref: ../row/Row.yaml');
  expect(files.text('schemas/row/Row.yaml')).toContain('$ref: ../book/Shelf.yaml');
});

test('moves an operation with its file', () => {
  const files = new DocumentFiles(texts);
  applyEdits(files, [{ kind: 'moveOperation', operation: 'getBook', path: '/volumes/{id}', method: 'get' }]);
  expect(files.changes().map(({ path, text }) => [path, text !== undefined])).toEqual([
    ['openapi.yaml', true],
    ['paths/books.id.yaml', false],
    ['paths/volumes.id.yaml', true],
  ]);
  expect(files.text('paths/volumes.id.yaml')).toBe(texts.get('paths/books.id.yaml'));
});

test.each<[edit: Edit, message: string]>([
  [{ kind: 'removeProperty', schema: 'Nope', property: 'title' }, 'The document has no component schemas/Nope'],
  [{ kind: 'removeOperation', operation: 'nope' }, 'The document has no operation nope'],
  [
    { kind: 'setRequired', at: { operation: 'getBook', in: 'query', name: 'nope' }, required: true },
    'paths/books.id.yaml: get has no query parameter nope',
  ],
  [
    { kind: 'setDeprecated', at: { schema: 'Book', property: 'nope' }, deprecated: true },
    'schemas/book/Book.yaml: Book has no property nope',
  ],
])('refuses an edit of something that the document does not have: %j', (edit, message) => {
  expect(() => applyEdits(new DocumentFiles(texts), [edit])).toThrow(message);
});

test('the update mask of a schema follows the type of its property', () => {
  const masked = `openapi: 3.1.1
components:
  schemas:
    UpdateBookRequest:
      type: object
      x-update-mask: updateMask
      properties:
        updateMask:
          type: string
          format: field-mask
`;
  const files = new DocumentFiles(new Map([['openapi.yaml', masked]]), 'openapi.yaml');
  const at = { schema: 'UpdateBookRequest', property: 'updateMask' };
  applyEdits(files, [{ kind: 'setType', at, value: { type: 'string', format: 'google-duration' } }]);
  expect(files.text('openapi.yaml')).not.toContain('x-update-mask');
  applyEdits(files, [{ kind: 'setType', at, value: { type: 'string', format: 'field-mask' } }]);
  expect(files.text('openapi.yaml')).toContain('x-update-mask: updateMask');
});
