import { expect, test } from 'vitest';
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
    property('hidden', ref('Tree'), { secret: true }),
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
  ['in a secret', tree, (inner: unknown) => ({ hidden: inner }), 1],
  ['in a request', treeInput, (inner: unknown) => ({ child: inner }), 1],
] as const;

test.each(cases)('checks a schema that refers to itself %s at every level', (_, validator, wrap) => {
  expect(validator?.safeParse(nested(20, wrap)).success).toBe(true);
  expect(validator?.safeParse(nested(20, wrap, { leaf: 5 })).success).toBe(false);
});

test.each(cases)('limits nesting %s, for the predicate and for the rule alike', (_, validator, wrap, steps) => {
  const options = { onUnknownField: () => {} };
  for (let depth = 100 / steps - 2; depth < 100 / steps + 3; depth++) {
    const value = nested(depth, wrap);
    const valid = depth * steps <= 100;
    expect({ depth, valid: validator?.is(value) }).toEqual({ depth, valid });
    expect({ depth, valid: validator?.safeParse(value, options).success }).toEqual({ depth, valid });
  }
  const issues = validator?.safeParse(nested(100_000, wrap)).issues;
  expect(issues?.map(({ code }) => code)).toEqual(['too_deep']);
});

test('finds the one issue at the bottom of a value as deep as the limit', () => {
  const value = nested(99, (inner) => ({ child: inner, leaf: 'x' }), { leaf: 5 });
  expect(tree?.safeParse(value).issues).toMatchObject([{ pointer: `${'/child'.repeat(99)}/leaf` }]);
});

test('reports a cyclic value as nested too deeply', () => {
  const value: Record<string, unknown> = {};
  value.child = value;
  expect(tree?.safeParse(value).issues?.map(({ code }) => code)).toEqual(['too_deep']);
  const right: Record<string, unknown> = {};
  right.left = { right };
  expect(left?.safeParse({ right }).issues?.map(({ code }) => code)).toEqual(['too_deep']);
  expect(forest?.safeParse({ tree: value }).issues?.map(({ code }) => code)).toEqual(['too_deep']);
});

test('answers about a cyclic value that branches', () => {
  const value: Record<string, unknown> = {};
  value.children = [value, value];
  value.child = value;
  expect(tree?.safeParse(value).success).toBe(false);
});
