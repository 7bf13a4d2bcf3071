import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/build-model.ts';
import { readSpec } from '../../model/read-spec.ts';
import { emitTypes } from './emit-types.ts';

const mini = join(import.meta.dirname, '../../fixtures/mini');
const model = buildModel(await readSpec(join(mini, 'openapi.yaml')));
const files = new Map((await emitTypes(model)).map((file) => [file.path, file.text]));

test('emits the same text twice', async () => {
  expect(new Map((await emitTypes(model)).map((file) => [file.path, file.text]))).toEqual(files);
});

test('emits exactly the files in golden', () => {
  expect(readdirSync(join(mini, 'golden/types')).sort()).toEqual([...files.keys()].sort());
  for (const text of files.values()) expect(text.split('\n')[0]).toContain('Do not edit.');
});

test.each([
  [
    'opens an enum in responses',
    'schemas.ts',
    `type Genre = "GENRE_UNSPECIFIED" | "FICTION" | "FACT" | (string & {});`,
  ],
  ['closes an enum in requests', 'schemas.ts', `type GenreInput = "GENRE_UNSPECIFIED" | "FICTION" | "FACT";`],
  ['requires in a response what can never be zero', 'schemas.ts', 'title: string;'],
  ['lets a wrapper be null in a request', 'schemas.ts', 'limit?: string | null | undefined;'],
  ['quotes the name of a parameter that needs it', 'operations.ts', '"order-by"?: string | undefined;'],
  [
    'exports the input of a call with a body',
    'operations.ts',
    'export type UpdateBookParams = UpdateBookRequest & {\n  /** Id of the book. */\n  bookId: string;',
  ],
  [
    'types metadata and result of a long-running call',
    'operations.ts',
    'export type CreateBookResponse = TypedOperation<CreateBookMetadata, Book>;',
  ],
  ['refers to a schema by its name', 'schemas.ts', 'genre?: Genre;'],
  ['points from components to the named types', 'openapi.ts', 'GenreInput: schemas.GenreInput;'],
  ['declares what is only received as an interface', 'schemas.ts', 'export interface Book {'],
  ['declares what is sent as an alias', 'schemas.ts', 'export type CreateBookRequest = {'],
  ['lets an optional query parameter be undefined', 'openapi.ts', 'onlyFree?: boolean | undefined;'],
  ['says which form of a schema a type is', 'schemas.ts', 'The form sent in requests.'],
])('%s', (_title, path, text) => {
  expect(files.get(path)).toContain(text);
});

test('leaves a body without fields out of the input', async () => {
  const schemas = model.schemas.map((schema) =>
    schema.kind === 'object' && schema.name === 'UpdateBookRequest' ? { ...schema, properties: [] } : schema,
  );
  const operations = (await emitTypes({ ...model, schemas })).find(({ path }) => path === 'operations.ts');
  expect(operations?.text).toContain(
    'export type UpdateBookParams = {\n  /** Id of the book. */\n  bookId: string;\n};',
  );
});

test('keeps a field of one direction out of the other form', () => {
  const text = files.get('schemas.ts') ?? '';
  const form = (name: string) => text.match(new RegExp(` ${name} (= )?{[^}]*}`))?.[0];
  expect(form('LendingRules')).toContain('rank?:');
  expect(form('LendingRulesInput')).not.toContain('rank?:');
});

test.each(['TypedOperation', 'Known', 'components', 'Record'])('refuses a schema named %s', async (name) => {
  const schemas = [...model.schemas, { ...model.schemas[0]!, name }];
  await expect(emitTypes({ ...model, schemas })).rejects.toThrow(`The name ${name} is claimed by`);
});
