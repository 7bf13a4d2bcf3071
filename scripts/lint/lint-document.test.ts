import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Spec } from '../model/read-spec.ts';
import { lintDocument } from './lint-document.ts';

const read = (path: string) => parseYaml(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
const extensions = read('../openapi/extensions.yaml');

function lintChanged(pointer: string, value: unknown) {
  const spec = read('fixtures/mini/openapi.yaml') as Spec;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/'));
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, spec);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return lintDocument(spec, extensions);
}

test('finds nothing wrong with the mini document', () => {
  expect(lintDocument(read('fixtures/mini/openapi.yaml'), extensions)).toEqual([]);
});

const list = '/paths/~1v1~1books/get';

test.each([
  [
    'a missing description',
    '/components/schemas/Book/properties/title/description',
    undefined,
    'description',
    'has no description',
  ],
  ['a placeholder', `${list}/description`, 'TODO.', 'description', 'placeholder'],
  ['a placeholder in a summary', `${list}/summary`, 'TODO.', 'description', 'the summary of the operation'],
  [
    'a placeholder in an example',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example',
    { title: 'TODO' },
    'example',
    'placeholder',
  ],
  ['a description that is not a sentence', `${list}/description`, 'books', 'description', 'not a sentence'],
  ['a missing page', `${list}/x-docs`, undefined, 'description', 'no x-docs'],
  [
    'an undescribed enum value',
    '/components/schemas/Genre/x-enumDescriptions/FACT',
    undefined,
    'description',
    'the value FACT',
  ],
  [
    'a description of a value that does not exist',
    '/components/schemas/Genre/x-enumDescriptions/POEM',
    'Verse.',
    'description',
    'POEM is not a value',
  ],
  ['an unknown extension', `${list}/x-color`, 'red', 'extension', 'x-color is not described'],
  [
    'an extension of the wrong shape',
    `${list}/x-sdk`,
    { resource: 'books' },
    'extension',
    "required property 'method'",
  ],
  [
    'an extension in the wrong place',
    '/components/schemas/Book/x-range',
    { minimum: '1' },
    'extension',
    'not allowed on a schema',
  ],
  [
    'a schema in x-operation that does not exist',
    '/paths/~1v1~1books/post/x-operation/response',
    'Gone',
    'extension',
    'no schema "Gone"',
  ],
  [
    'x-operation on a call that starts no operation',
    '/paths/~1v1~1books/post/responses/200/content/application~1json/schema/$ref',
    '#/components/schemas/Book',
    'long-running',
    'the response Book is not an operation',
  ],
  [
    'a call that starts an operation and does not say so',
    '/paths/~1v1~1books/post/x-operation',
    undefined,
    'long-running',
    'the call returns Job but has no x-operation',
  ],
  [
    'a parameter in x-pagination that does not exist',
    `${list}/x-pagination/size`,
    'limit',
    'extension',
    'no field "limit"',
  ],
  [
    'a field in x-one-of that does not exist',
    '/components/schemas/LendingRules/x-one-of',
    [{ fields: ['period', 'gone'] }],
    'extension',
    'no field "gone"',
  ],
  [
    'a missing example',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example',
    undefined,
    'example',
    'there is no example',
  ],
  [
    'an example that breaks a limit',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example',
    { title: '' },
    'example',
    'fewer than 1',
  ],
  [
    'an example with a field that its schema lacks',
    '/paths/~1v1~1books/post/requestBody/content/application~1json/example',
    { title: 'A', colour: 'red' },
    'example',
    'additional properties',
  ],
  [
    'a default of the wrong type',
    '/components/schemas/Book/properties/shelf/default',
    'first',
    'default',
    'default must be integer',
  ],
  [
    'a default that the enum lacks',
    '/components/schemas/Book/properties/genre/default',
    'POEM',
    'default',
    'allowed values',
  ],
  ['a default of a parameter out of range', `${list}/parameters/7/schema/default`, '101', 'default', 'outside x-range'],
  [
    'an unused component',
    '/components/schemas/Stray',
    { type: 'object', description: 'A stray.', 'x-docs': 'en/a.md' },
    'unused-component',
    'is unused',
  ],
])('reports %s', (_title, pointer, value, rule, message) => {
  const problems = lintChanged(pointer, value);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
});
