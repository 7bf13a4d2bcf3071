import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { emitTypes } from '../emit/types/emit-types.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import type { Spec } from '../model/read-spec.ts';
import { type Level, sentence } from './change.ts';
import { writeChangeset } from './changeset.ts';
import { diffModels } from './diff-models.ts';
import { packageLevels } from './package-changes.ts';

type Json = Record<string, unknown>;

const text = readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8');
const mini = (): Spec => parseYaml(text) as Spec;
const before = buildModel(mini());

/** The mini document with values set at places; `undefined` takes a place away. */
function changed(changes: Record<string, unknown>): Model {
  const spec = mini();
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.split('.').map((key) => key.replaceAll('~', '/'));
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Json>((node, key) => node[key] as Json, spec as Json);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return buildModel(spec);
}

const schemas = 'components.schemas';
const create = `${schemas}.CreateBookRequest`;
const book = `${schemas}.Book`;
const text200 = { description: 'A text.', type: 'string' };

const rows: [title: string, changes: Record<string, unknown>, level: Level, direction: string, sentence: string][] = [
  [
    'a new operation',
    {
      'paths.~v1~books~{bookId}.delete': {
        ...((mini().paths as Record<string, Json>)['/v1/books/{bookId}']?.get as Json),
        operationId: 'deleteBook',
        'x-sdk': { resource: 'books', method: 'delete' },
      },
    },
    'minor',
    'both',
    'Add the operation `books.delete`.',
  ],
  [
    'an operation that is gone',
    { 'paths.~v1~books~{bookId}.patch': undefined, [`${schemas}.UpdateBookRequest`]: undefined },
    'major',
    'both',
    'Remove the operation `books.update`.',
  ],
  [
    'another host',
    { 'paths.~v1~books:watch.get.servers': [{ url: 'https://operation.example.test' }] },
    'minor',
    'request',
    'Change the operation `books.watch`: the host `operation` answers it now.',
  ],
  [
    'a new optional field of a request',
    { [`${create}.properties.isbn`]: text200 },
    'minor',
    'request',
    'Add the field `CreateBookRequest.isbn`.',
  ],
  [
    'a new required field of a request',
    { [`${create}.properties.isbn`]: text200, [`${create}.required`]: ['title', 'isbn'] },
    'major',
    'request',
    'Add the field `CreateBookRequest.isbn`, which requests must hold.',
  ],
  [
    'a field of a request that is gone',
    { [`${create}.properties.note`]: undefined },
    'major',
    'request',
    'Remove the field `CreateBookRequest.note`.',
  ],
  [
    'a field that requests must hold now',
    { [`${create}.required`]: ['title', 'pin'] },
    'major',
    'request',
    'Change the field `CreateBookRequest.pin`: requests must hold it.',
  ],
  [
    'a field that requests need not hold',
    { [`${create}.required`]: undefined },
    'minor',
    'request',
    'Change the field `CreateBookRequest.title`: requests need not hold it.',
  ],
  [
    'a narrower limit of a request',
    { [`${create}.properties.title.maxLength`]: 100 },
    'major',
    'request',
    'Change the field `CreateBookRequest.title`: at most 100 characters instead of at most 200 characters.',
  ],
  [
    'a wider limit of a request',
    { [`${create}.properties.title.maxLength`]: 300 },
    'minor',
    'request',
    'Change the field `CreateBookRequest.title`: at most 300 characters instead of at most 200 characters.',
  ],
  [
    'a limit that is gone',
    { [`${create}.properties.tags.maxItems`]: undefined },
    'minor',
    'request',
    'Change the field `CreateBookRequest.tags`: no limit instead of at most 3 elements.',
  ],
  [
    'another pattern',
    { [`${create}.properties.tags.items.pattern`]: '^[a-z]$' },
    'major',
    'request',
    'Change the field `CreateBookRequest.tags`: the pattern `^[a-z]$` in each element instead of the pattern `^[a-z]{1,8}$` in each element.',
  ],
  [
    'a new field of a response',
    { [`${book}.properties.isbn`]: text200 },
    'minor',
    'response',
    'Add the field `Book.isbn`.',
  ],
  [
    'a field of a response that is gone',
    { [`${book}.properties.lent`]: undefined },
    'major',
    'response',
    'Remove the field `Book.lent`.',
  ],
  [
    'another type',
    { [`${book}.properties.lent`]: text200 },
    'major',
    'response',
    'Change the field `Book.lent`: string instead of boolean.',
  ],
  [
    'a narrower limit of a response',
    { [`${book}.properties.title.maxLength`]: 100 },
    'patch',
    'response',
    'Change the field `Book.title`: at most 100 characters instead of at most 200 characters.',
  ],
  [
    'a field that responses may lack',
    { [`${book}.x-always-present`]: undefined },
    'major',
    'response',
    'Change the field `Book.title`: responses may lack it.',
  ],
  [
    'a deprecated field',
    { [`${book}.properties.lent.deprecated`]: true },
    'minor',
    'response',
    'Change the field `Book.lent`: it is deprecated.',
  ],
  [
    'a new value',
    { [`${schemas}.Genre.enum`]: ['GENRE_UNSPECIFIED', 'FICTION', 'FACT', 'POEM'] },
    'minor',
    'both',
    'Add the value `POEM` of `Genre`.',
  ],
  [
    'a value that is gone',
    {
      [`${schemas}.Genre.enum`]: ['GENRE_UNSPECIFIED', 'FICTION'],
      [`${schemas}.Genre.x-enumDescriptions.FACT`]: undefined,
    },
    'major',
    'both',
    'Remove the value `FACT` of `Genre`.',
  ],
  [
    'a new one-of group of known fields',
    { [`${create}.x-one-of`]: [{ fields: ['pin', 'note'] }] },
    'major',
    'request',
    'Change `CreateBookRequest`: at most one of `pin`, `note` may be set.',
  ],
  [
    'a narrower parameter',
    { 'components.parameters.BookId.schema.maxLength': 10 },
    'major',
    'request',
    'Change the parameter `getBook.bookId`: at most 10 characters instead of at most 20 characters.',
  ],
  [
    'another description',
    { [`${book}.description`]: 'A bound book.' },
    'patch',
    'response',
    'Change the type `Book` in wording.',
  ],
];

test.each(rows)('classifies %s', (_title, changes, level, direction, want) => {
  const found = diffModels(before, changed(changes));
  const match = found.find((change) => sentence(change) === want);
  expect(found.map(sentence)).toContain(want);
  expect(match).toMatchObject({ level, direction });
});

test('finds nothing between a model and itself', () => {
  expect(diffModels(before, buildModel(mini()))).toEqual([]);
});

const types = { name: 'types', emit: emitTypes };

test.each<[title: string, changes: Record<string, unknown>, want: [string, Level][]]>([
  ['gives no bump to a package whose output is the same', { [`${create}.properties.title.maxLength`]: 100 }, []],
  [
    'gives a package the bump of the changes that it shows',
    { [`${create}.properties.title.maxLength`]: 100, [`${book}.properties.isbn`]: text200 },
    [['types', 'minor']],
  ],
  [
    'tells a field apart from a limit of the same type',
    { [`${create}.properties.title.maxLength`]: 100, [`${create}.properties.isbn`]: text200 },
    [['types', 'minor']],
  ],
  ['calls wording a patch', { [`${book}.description`]: 'A bound book.' }, [['types', 'patch']]],
])('%s', async (_title, changes, want) => {
  const after = changed(changes);
  expect([...(await packageLevels([types], before, after, diffModels(before, after)))]).toEqual(want);
});

test('writes one changeset, named by its content, with a bump for each package that changed', () => {
  const after = changed({ [`${book}.properties.isbn`]: text200, [`${create}.properties.note`]: undefined });
  const changes = diffModels(before, after);
  const changeset = writeChangeset(
    new Map([
      ['b', 'major'],
      ['a', 'minor'],
    ]),
    changes,
  );
  expect(changeset?.file).toMatch(/^sync-[0-9a-f]{10}\.md$/);
  expect(changeset?.text).toBe(
    '---\n"a": minor\n"b": major\n---\n\nChange the API to what its documentation states today. Some changes break callers.\n\n- Remove the field `CreateBookRequest.note`.\n- Add the field `Book.isbn`.\n',
  );
  expect(
    writeChangeset(
      new Map([
        ['a', 'minor'],
        ['b', 'major'],
      ]),
      changes,
    ),
  ).toEqual(changeset);
  expect(writeChangeset(new Map(), changes)).toBeUndefined();
});

test.each([
  [{ [`${book}.properties.isbn`]: text200 }, 'Add the field `Book.isbn`.\n'],
  [{ [`${book}.description`]: 'A bound book.' }, 'Change the wording of 1 place.\n'],
])('says a single change in one sentence', (changes, want) => {
  const text = writeChangeset(new Map([['a', 'minor']]), diffModels(before, changed(changes)))?.text;
  expect(text?.split('\n\n').at(-1)).toBe(want);
});
