import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { readSpec, type Spec } from '../model/read-spec.ts';
import { publishDocument } from './publish-document.ts';

const documents = ['../../openapi/openapi.yaml', '../fixtures/mini/openapi.yaml'];
const publish = (spec: Spec): Spec => publishDocument(spec, buildModel(spec));
const read = (document: string): Promise<Spec> => readSpec(join(import.meta.dirname, document));

const mini = await read('../fixtures/mini/openapi.yaml');
const published = publish(mini);
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(published, 'document');
const isValid = (pointer: string, value: unknown): boolean =>
  ajv.validate({ $ref: `document#${encodeURI(pointer)}` }, value) === true;
const schema = (name: string): string => `/components/schemas/${name}`;
const pageSize = '/paths/~1v1~1books/get/parameters/7/schema';
const created = '/paths/~1v1~1books/post/responses/200/content/application~1json/schema';

test.each([
  ['a response has what is always present', schema('Book'), { id: 'b1', title: 'Dune' }, { id: 'b1' }],
  ['a 64-bit integer is digits', schema('Book'), book({ pages: '412' }), book({ pages: 'many' })],
  ['a 64-bit integer is in its range', schema('Book'), book({ pages: '1' }), book({ pages: '0' })],
  ['a parameter is digits', pageSize, '100', 'x'],
  ['a parameter is in its range', pageSize, '0', '101'],
  ['a duration ends in s', schema('LendingRules'), { period: '1.5s' }, { period: '1.5' }],
  ['a mask is paths', schema('UpdateBookRequest'), { updateMask: 'title,lending.limit' }, { updateMask: 'title;' }],
  ['a group has one field', schema('LendingRules'), { forever: {} }, { forever: {}, period: '1s' }],
  ['an operation has its metadata', created, { id: 'j1', metadata: { bookId: 'b1' } }, { id: 'j1', metadata: {} }],
  [
    'an operation has its result',
    created,
    { id: 'j1', response: { '@type': 't', ...book({}) } },
    { id: 'j1', response: { id: 'b1' } },
  ],
])('%s', (_title, pointer, valid, invalid) => {
  expect([isValid(pointer, valid), isValid(pointer, invalid)]).toEqual([true, false]);
});

function book(fields: object): object {
  return { id: 'b1', title: 'Dune', ...fields };
}

test('a request may leave out what only responses always hold', () => {
  const both = { ...mini, components: structuredClone(mini.components) } as { components: { schemas: Schemas } };
  both.components.schemas.CreateBookRequest!.properties.like = { description: 'Like.', $ref: `#${schema('Book')}` };
  const { components } = publish(both) as { components: { schemas: Schemas } };
  expect(components.schemas.Book?.required).toEqual(['id']);
});

type Schemas = Record<string, { required?: string[]; properties: Record<string, object> }>;

test('a 64-bit integer is text to every tool', () => {
  const { pages } = (published as unknown as { components: { schemas: Schemas } }).components.schemas.Book!.properties;
  expect(pages).toMatchObject({ type: 'string', 'x-format': 'int64', pattern: expect.any(String) });
  expect(pages).not.toHaveProperty('format');
});

test('leaves the document it is given alone', async () => {
  expect(mini).toEqual(await read('../fixtures/mini/openapi.yaml'));
});

test.each(documents)('examples and schemas of %s pass the strict rules', async (document) => {
  const source = JSON.stringify(publish(await read(document)));
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: document.includes('mini')
      ? { 'info-license': 'off', 'operation-4xx-response': 'off', 'no-server-example.com': 'off' }
      : {},
  });
  const problems = await lintFromString({ source, absoluteRef: 'published.json', config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});
