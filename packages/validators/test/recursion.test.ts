import { expect, test } from 'vitest';
import { createCompactValidator } from '../src/core/validator.ts';
import { emitted, property, ref, schema } from './emitted.ts';

/** A tree with children in itself, in a list and in a map; a loop over two schemas; a root that is in no loop. */
const load = emitted([
  schema('Forest', [property('tree', ref('Tree'))]),
  schema('Left', [property('right', ref('Right'))]),
  schema('Right', [property('left', ref('Left')), property('leaf', { kind: 'string' })]),
  schema('Tree', [
    property('leaf', { kind: 'string' }),
    property('child', ref('Tree')),
    property('children', { kind: 'array', items: ref('Tree') }),
    property('named', { kind: 'map', keys: { kind: 'string' }, values: ref('Tree') }),
  ]),
]);

const [{ tree, treeInput }, { forest }, { left }] = await Promise.all([load('tree'), load('forest'), load('left')]);

/** `depth` objects inside each other. */
function nested(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown = { leaf: 'x' }): unknown {
  let value: unknown = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const cases = [
  ['in a field', tree, (inner: unknown) => ({ child: inner }), 1],
  ['in a list', tree, (inner: unknown) => ({ children: [inner] }), 2],
  ['in a map', tree, (inner: unknown) => ({ named: { a: inner } }), 2],
  ['in a request', treeInput, (inner: unknown) => ({ child: inner }), 1],
] as const;

test.each(cases)('a schema that refers to itself %s is checked at every level', (_, validator, wrap) => {
  if (!validator) throw new Error('no validator');
  expect(validator.safeParse(nested(20, wrap)).success).toBe(true);
  expect(validator.safeParse(nested(20, wrap, { leaf: 5 })).success).toBe(false);
});

test.each(cases)('nesting %s ends at the limit, for the predicate as for the rule', (_, validator, wrap, steps) => {
  if (!validator) throw new Error('no validator');
  const byRule = createCompactValidator('Tree', validator.rule);
  for (let depth = 100 / steps - 2; depth < 100 / steps + 3; depth++) {
    const value = nested(depth, wrap);
    const expected = depth * steps <= 100;
    expect({ depth, valid: validator.safeParse(value).success }).toEqual({ depth, valid: expected });
    expect({ depth, valid: byRule.safeParse(value).success }).toEqual({ depth, valid: expected });
  }
  const issues = validator.safeParse(nested(100_000, wrap)).issues;
  expect(issues?.map(({ code }) => code)).toEqual(['too_deep']);
});

test('a cyclic value ends in an issue', () => {
  const value: Record<string, unknown> = {};
  value.child = value;
  expect(tree?.safeParse(value).issues?.map(({ code }) => code)).toEqual(['too_deep']);
  const right: Record<string, unknown> = {};
  right.left = { right };
  expect(left?.safeParse({ right }).issues?.map(({ code }) => code)).toEqual(['too_deep']);
  expect(forest?.safeParse({ tree: value }).issues?.map(({ code }) => code)).toEqual(['too_deep']);
});

test('a cyclic value that branches does not take for ever', () => {
  const value: Record<string, unknown> = {};
  value.children = [value, value];
  value.child = value;
  expect(tree?.safeParse(value).success).toBe(false);
});
