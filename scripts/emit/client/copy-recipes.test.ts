import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import type { Copies } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { readSpec } from '../../model/read-spec.ts';
import { RecipeWriter } from './copy-recipes.ts';

const model = buildModel(await readSpec(join(import.meta.dirname, '../../fixtures/mini/openapi.yaml')));
const index = new ModelIndex(model);

const write = (id: string, fields: Copies['fields'], schema = 'Book') => {
  const writer = new RecipeWriter(index);
  const recipe = writer.write({ ...index.operation(id), copies: { schema, to: 'create', fields } });
  return { ...recipe, constants: Object.fromEntries(writer.constants) };
};

test('takes fields of the same name, and objects by a recipe of their own', () => {
  expect(write('createBook', {})).toEqual({
    fields: ['title', 'genre', 'lending'],
    text: '{ same: ["title", "genre"], from: { "lending": { recipe: lendingRules } } }',
    constants: { lendingRules: '{ same: ["period", "forever", "limit"] }' },
  });
});

test.each([
  ['takes a field from another one', { bookId: 'id' }, '"bookId": { path: "id" }'],
  ['takes a field from inside a list', { bookId: 'related.0.id' }, '"bookId": { path: "related.0.id" }'],
  ['leaves a field out', { title: null }, '{ same: [], from: { "lending"'],
])('%s', (_title, fields, want) => {
  expect(write('updateBook', fields).text).toContain(want);
});

test.each([
  [
    'a source that does not exist',
    { bookId: 'number' },
    '/paths/~1v1~1books~1{bookId}/patch/x-copies: Book has no number',
  ],
  [
    'a field that does not exist',
    { number: 'id' },
    '/paths/~1v1~1books~1{bookId}/patch/x-copies: the input has no field number',
  ],
  [
    'a source of another type',
    { title: 'pages' },
    '/paths/~1v1~1books~1{bookId}/patch/x-copies: title is of another type than its source',
  ],
])('refuses %s', (_title, fields, want) => {
  expect(() => write('updateBook', fields)).toThrow(want);
});
