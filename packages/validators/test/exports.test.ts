import { expect, test } from 'vitest';
import * as compact from '../src/generated/compact.ts';
import * as fast from '../src/generated/index.ts';
import * as reporting from '../src/generated/reporting.ts';
import * as jsonSchema from '../src/json-schema/index.ts';
import { forms, model } from './forms.ts';

test('each form has a validator, a predicate and an assertion in all entries', () => {
  const names = forms.flatMap(({ name }) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    `is${name}`,
    `assert${name}`,
  ]);
  const core = ['ValidationError', 'isValidationError'];
  expect(Object.keys(fast).sort()).toEqual([...names, ...core, 'requests'].sort());
  expect(Object.keys(reporting).sort()).toEqual([...names, ...core, 'requests'].sort());
  expect(Object.keys(compact).sort()).toEqual([...names, ...core].sort());
  expect(Object.keys(jsonSchema)).toEqual(['toJsonSchema', 'withJsonSchema']);
});

test('each operation stands under the name of its resource and its method', () => {
  const names = Object.fromEntries(
    Object.entries(fast.requests).map(([resource, methods]) => [resource, Object.keys(methods)]),
  );
  for (const { resource, method } of model.operations) expect(names[resource]).toContain(method);
  expect(Object.values(names).flat()).toHaveLength(model.operations.length);
});

test('the names are these; one that goes is a major change', () => {
  const { requests, ...names } = fast;
  expect({
    names: Object.keys(names)
      .filter((name) => !/^(is|assert)[A-Z]/.test(name))
      .sort(),
    requests: Object.fromEntries(
      Object.entries(requests).map(([resource, methods]) => [resource, Object.keys(methods).sort()]),
    ),
  }).toMatchSnapshot();
});
