import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import { readSpec } from '../../model/read-spec.ts';
import { emitClientDefaults } from './defaults.ts';

const mini = join(import.meta.dirname, '../../fixtures/mini');
const model = buildModel(await readSpec(join(mini, 'openapi.yaml')));
const files = new Map(emitClientDefaults(model).map(({ path, text }) => [path, text]));
const golden = join(mini, 'golden/client-helpers');
const defaults = await import(join(golden, 'defaults.ts'));
const knownValues = await import(join(golden, 'known-values.ts'));

test('emits the files in golden, the same twice', () => {
  expect(new Map(emitClientDefaults(model).map(({ path, text }) => [path, text]))).toEqual(files);
  for (const path of files.keys()) expect(readFileSync(join(golden, path), 'utf8')).toContain('Do not edit.');
});

test('has a zero value for each kind of field, and none for fields that can be unset', () => {
  expect(defaults.book.zero).toEqual({
    pages: '0',
    rating: 0,
    shelf: 0,
    genre: 'GENRE_UNSPECIFIED',
    lent: false,
    labels: {},
    related: [],
  });
  const book = model.schemas.find(({ name }) => name === 'Book');
  const unset = book?.kind === 'object' ? book.properties.filter(({ name }) => !(name in defaults.book.zero)) : [];
  expect(unset.length).toBeGreaterThan(0);
  for (const { wrapper, alwaysPresent, writeOnly, type } of unset) {
    const isMessage = ['timestamp', 'duration', 'fieldMask', 'ref'].includes(type.kind);
    expect(wrapper || alwaysPresent || writeOnly || isMessage).toBe(true);
  }
});

test('a schema that contains itself refers to its own constant', () => {
  expect(defaults.book.nested.related).toBe(defaults.book);
  expect(defaults.listBooksResponse.nested.books).toBe(defaults.book);
});

test('lists the values of an enum in the order of the document', () => {
  expect({ ...knownValues }).toEqual({ genre: ['GENRE_UNSPECIFIED', 'FICTION', 'FACT'] });
});

test('a value with a quote stays one text', () => {
  const values = ["CHILDREN'S", 'BACK\\SLASH'].map((value) => ({ value, description: '' }));
  const schemas = model.schemas.map((schema) =>
    schema.kind === 'enum' ? { ...schema, values, zeroValue: "CHILDREN'S" } : schema,
  );
  const texts = new Map(emitClientDefaults({ ...model, schemas }).map(({ path, text }) => [path, text]));
  expect(texts.get('known-values.ts')).toContain(`["CHILDREN'S", "BACK\\\\SLASH"] as const`);
  expect(texts.get('defaults.ts')).toContain(`"genre": "CHILDREN'S"`);
});

test('leaves out schemas that no response holds', () => {
  const requests = model.schemas.filter(({ direction }) => !direction.response).map(({ name }) => name);
  expect(requests.length).toBeGreaterThan(0);
  for (const name of requests) expect(files.get('defaults.ts')).not.toContain(`\`${name}\``);
});
