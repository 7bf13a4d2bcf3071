import { expect, test } from 'vitest';
import type { Facts, FieldFact } from '../docs/facts.ts';
import { compareFactMaps } from './compare.ts';
import { keyOf, type What } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { unexplained } from './unexplained.ts';

const field = (change: Partial<FieldFact> = {}): FieldFact => ({
  name: 'title',
  type: { kind: 'string' },
  repeated: false,
  required: true,
  deprecated: false,
  constraints: { maxLength: 50, pattern: '[a-z]*' },
  ...change,
});

const facts = (fields: FieldFact[], source = 'Book/get.md'): Facts => ({
  operations: [],
  messages: [{ name: 'library.v1.Book', fields, source }],
});

const compare = (page: FieldFact[], document: FieldFact[]) =>
  compareFactMaps(listFacts(facts(page)), listFacts(facts(document, '/components/schemas/Book')));

test('finds nothing where both sides state the same', () => {
  expect(compare([field()], [field()])).toMatchObject({ same: 5, added: [], changed: [], removed: [] });
});

test('ignores anchors of a pattern', () => {
  const anchored = field({ constraints: { maxLength: 50, pattern: '^[a-z]*$' } });
  expect(compare([field()], [anchored]).changed).toEqual([]);
});

test.each([
  [
    'a limit',
    field({ constraints: { maxLength: 51, pattern: '[a-z]*' } }),
    'changed',
    'library.v1.Book title: maxLength',
  ],
  ['a type', field({ type: { kind: 'int64' } }), 'changed', 'library.v1.Book title: type'],
  ['a list', field({ repeated: true }), 'changed', 'library.v1.Book title: type'],
  ['a new deprecation', field({ deprecated: true }), 'added', 'library.v1.Book title: deprecated'],
  ['a dropped requirement', field({ required: false }), 'removed', 'library.v1.Book title: required'],
] as const)('reports %s', (_title, page, kind, key) => {
  const comparison = compare([page], [field()]);
  const keys = comparison[kind].map((entry) => keyOf('page' in entry ? entry.page : entry));
  expect(keys).toEqual([key]);
});

test('reports a new enum value and its place in the order', () => {
  const kinds = (values: string[]) => [field({ type: { kind: 'enum', name: 'Kind', values } })];
  const { added, removed } = compare(kinds(['A', 'B', 'C']), kinds(['A', 'C']));
  expect(added.map(({ what }) => what)).toEqual<What[]>([
    { value: 'B' },
    { before: 'A', after: 'B' },
    { before: 'B', after: 'C' },
  ]);
  expect(removed.map(({ what }) => what)).toEqual<What[]>([{ before: 'A', after: 'C' }]);
});

test('does not expect the zero value of an enum on pages', () => {
  const page = field({ type: { kind: 'enum', name: 'Kind', values: ['A', 'B'] } });
  const document = field({ type: { kind: 'enum', name: 'Kind', values: ['NONE', 'A', 'B'], zero: 'NONE' } });
  expect(compare([page], [document])).toMatchObject({ added: [], changed: [], removed: [] });
});

test('leaves out what is explained, and finds stale explanations', () => {
  const pages = listFacts(facts([field({ required: false })]));
  const document = listFacts(facts([field()], '/components/schemas/Book'));
  const comparison = compareFactMaps(pages, document);
  const reasons = {
    'library.v1.Book title: required': 'prose',
    'library.v1.Book gone: type': 'old',
    'library.v1.Book title: maxLength': 'the page states it now',
  };
  const differences = unexplained(comparison, reasons, pages, document);
  expect(differences.removed).toEqual([]);
  expect(differences.stale).toEqual(['library.v1.Book gone: type', 'library.v1.Book title: maxLength']);
});

test('does not call an explanation stale because a folder holds few pages', () => {
  const document = listFacts(facts([field()], '/components/schemas/Book'));
  const pages = listFacts({ operations: [], messages: [] });
  const reasons = { 'library.v1.Book title: required': 'prose' };
  expect(unexplained(compareFactMaps(pages, document), reasons, pages, document).stale).toEqual([]);
});
