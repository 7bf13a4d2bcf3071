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
  ['opens an enum in responses', 'openapi.ts', `Genre: "GENRE_UNSPECIFIED" | "FICTION" | "FACT" | (string & {});`],
  ['closes an enum in requests', 'openapi.ts', `GenreInput: "GENRE_UNSPECIFIED" | "FICTION" | "FACT";`],
  ['requires in a response what can never be zero', 'openapi.ts', 'title: string;'],
  ['lets a wrapper be null in a request', 'openapi.ts', 'limit?: string | null;'],
  ['quotes the name of a parameter that needs it', 'operations.ts', '"order-by"?: string;'],
  [
    'exports the input of a call with a body',
    'operations.ts',
    'export interface UpdateBookParams extends UpdateBookRequest {\n  /** Id of the book. */\n  bookId: string;',
  ],
  [
    'types metadata and result of a long-running call',
    'operations.ts',
    'export type CreateBookResponse = TypedOperation<CreateBookMetadata, Book>;',
  ],
  ['says which form of a schema a type is', 'schemas.ts', 'The form sent in requests.'],
])('%s', (_title, path, text) => {
  expect(files.get(path)).toContain(text);
});

test('keeps a field of one direction out of the other form', () => {
  const text = files.get('openapi.ts') ?? '';
  const form = (name: string) => text.slice(text.indexOf(`${name}: {`), text.indexOf('};', text.indexOf(`${name}: {`)));
  expect(form('LendingRules')).toContain('rank?:');
  expect(form('LendingRulesInput')).not.toContain('rank?:');
});

test.each(['TypedOperation', 'components', 'Record'])('refuses a schema named %s', async (name) => {
  const schemas = [...model.schemas, { ...model.schemas[0]!, name }];
  await expect(emitTypes({ ...model, schemas })).rejects.toThrow(`The name ${name} is claimed by`);
});
