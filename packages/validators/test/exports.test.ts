import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as entry from '../src/generated/index.ts';
import * as jsonSchema from '../src/json-schema/index.ts';
import * as zod from '../src/zod/index.ts';
import { forms, operations } from './document.ts';

test('each form has a validator and a predicate', () => {
  const names = forms.flatMap(({ name }) => [name.charAt(0).toLowerCase() + name.slice(1), `is${name}`]);
  expect(Object.keys(entry).sort()).toEqual([...names, 'ValidationError', 'isValidationError', 'requests'].sort());
  expect(Object.keys(jsonSchema)).toEqual(['toJsonSchema', 'withJsonSchema']);
  expect(Object.keys(zod)).toEqual(['toZod']);
});

test('no entry has another file for another runtime', () => {
  const { './package.json': _, ...entries } = manifest.exports;
  expect(Object.keys(entries)).toEqual(['.', './requests/*', './json-schema', './zod']);
  for (const conditions of Object.values(entries)) expect(Object.keys(conditions)).toEqual(['types', 'default']);
});

test('each operation has a validator under the name of its resource and its method', () => {
  const given = Object.entries(entry.requests).flatMap(([resource, methods]) =>
    Object.keys(methods).map((method) => `${resource}.${method}`),
  );
  const wanted = operations.map(({ 'x-sdk': { resource, method } }) => `${resource}.${method}`);
  expect(given.sort()).toEqual(wanted.sort());
});

test('the names are these; removing one is a major change', () => {
  const { requests, ...names } = entry;
  expect({
    names: Object.keys(names)
      .filter((name) => !/^is[A-Z]/.test(name))
      .sort(),
    requests: Object.fromEntries(
      Object.entries(requests).map(([resource, methods]) => [resource, Object.keys(methods).sort()]),
    ),
  }).toMatchSnapshot();
});
