import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createCompactValidator, type Validator } from '../src/core/validator.ts';
import { toJsonSchema } from '../src/json-schema/index.ts';
import { emitted, property, ref, schema } from './emitted.ts';

interface Wrapped {
  readonly wrappedInput: Validator<unknown>;
  readonly isWrappedInput: (value: unknown) => boolean;
}

/** What the document of the service does not have, but another one may. */
const load = emitted([
  schema('Wrapped', [property('name', { kind: 'string' }, { wrapper: true, required: true })]),
  schema('Vault', [
    property('inner', ref('Inner'), { secret: true }),
    property('kinds', { kind: 'array', items: { kind: 'string' } }, { secret: true }),
  ]),
  schema('Inner', [property('key', { kind: 'string' }), property('child', ref('Leaf'))]),
  schema('Leaf', [property('size', { kind: 'int32' })]),
  schema('Keywords', [property('anyOf', { kind: 'string' }), property('examples', ref('Leaf'))]),
  schema(
    'Odd',
    ['a/b', '~', 'a%b', 'a#b', "it's", 'q"q', 'имя', 'a b', ''].map((name) => property(name, ref('Leaf'))),
  ),
]);

const [wrapped, { vaultInput }, { odd, oddInput }, { keywords }] = await Promise.all([
  load('wrapped'),
  load('vault'),
  load('odd'),
  load('keywords'),
]);

test('a required wrapper takes null, for the predicate as for the rule', () => {
  const { wrappedInput, isWrappedInput } = wrapped as unknown as Wrapped;
  const byRule = createCompactValidator('Wrapped', wrappedInput.rule);
  for (const [value, expected] of [
    [{ name: null }, true],
    [{ name: 'x' }, true],
    [{ name: 5 }, false],
    [{}, false],
  ] as const) {
    expect(byRule.safeParse(value).success).toBe(expected);
    expect(wrappedInput.safeParse(value).success).toBe(expected);
    expect(isWrappedInput(value)).toBe(expected);
  }
});

test('what is wrong inside a secret is told without its value', () => {
  const { issues } = vaultInput?.safeParse({ inner: { key: 5, child: { size: 'hunter2' } } }) ?? {};
  expect(issues).toMatchObject([
    { pointer: '/inner/key', received: 'hidden value' },
    { pointer: '/inner/child/size', received: 'hidden value' },
  ]);
  expect(JSON.stringify(issues)).not.toContain('hunter2');
});

test.each(['a/b', '~', 'a%b', 'a#b', "it's", 'q"q', 'имя', 'a b', ''])(
  'a field named %j is validated, and found by its reference in JSON Schema',
  (name) => {
    for (const validator of [odd, oddInput]) {
      if (!validator) throw new Error('no validator');
      expect(validator.safeParse({ [name]: { size: 5 } }).success).toBe(true);
      expect(validator.safeParse({ [name]: { size: 'x' } }).success).toBe(false);
      const takes = new Ajv2020().compile(toJsonSchema(validator, { target: 'draft-2020-12' }));
      expect(takes({ [name]: { size: 5 } })).toBe(true);
      expect(takes({ [name]: { size: 'x' } })).toBe(false);
    }
  },
);

test('fields named like keywords are fields in every dialect', () => {
  if (!keywords) throw new Error('no validator');
  for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
    expect(Object.keys(toJsonSchema(keywords, { target }).properties as object)).toEqual(['anyOf', 'examples']);
  }
});
