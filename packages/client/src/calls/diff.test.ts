import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from './diff.ts';

test.each([
  ['nothing', { name: 'a' }, { name: 'a' }, {}],
  ['a changed field', { name: 'a' }, { name: 'b' }, { name: 'b' }],
  ['a new field', {}, { name: 'b' }, { name: 'b' }],
  ['a field that is gone', { name: 'a' }, {}, { name: null }],
  ['null and absent alike', { name: null }, {}, {}],
  [
    'nested fields',
    { configSpec: { redis: { timeout: '0', databases: '16' } } },
    { configSpec: { redis: { timeout: '3', databases: '16' } } },
    { configSpec: { redis: { timeout: '3' } } },
  ],
  ['labels whole', { labels: { a: '1', b: '2' } }, { labels: { a: '1', b: '3' } }, { labels: { a: '1', b: '3' } }],
  ['equal labels in another order', { labels: { a: '1', b: '2' } }, { labels: { b: '2', a: '1' } }, {}],
  ['lists whole', { securityGroupIds: ['a', 'b'] }, { securityGroupIds: ['b'] }, { securityGroupIds: ['b'] }],
  ['two dates by their time', { at: new Date(0) }, { at: new Date(1) }, { at: '1970-01-01T00:00:00.001Z' }],
  ['equal dates alike', { at: new Date(5) }, { at: new Date(5) }, {}],
  ['a date and its text alike', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }, {}],
  ['two URLs', { at: new URL('https://a.test/x') }, { at: new URL('https://a.test/y') }, { at: 'https://a.test/y' }],
  ['values with toJSON', { at: { toJSON: () => 1 } }, { at: { toJSON: () => 2 } }, { at: 2 }],
  ['dates in lists', { at: [new Date(0)] }, { at: [new Date(1)] }, { at: ['1970-01-01T00:00:00.001Z'] }],
  ['undefined and absent alike', { a: undefined }, {}, {}],
  ['an empty message and its absence alike', { configSpec: { redis: {} } }, {}, {}],
  ['a message that is gone', { configSpec: { redis: { timeout: '0' } } }, {}, { configSpec: null }],
  [
    'a new message by its fields',
    {},
    { configSpec: { redis: { timeout: '0' }, access: {} } },
    { configSpec: { redis: { timeout: '0' } } },
  ],
  ['fields with the names of methods', {}, { toString: 'a', constructor: 'b' }, { toString: 'a', constructor: 'b' }],
  ['a label called as a method', { labels: {} }, { labels: { constructor: 'b' } }, { labels: { constructor: 'b' } }],
  ['a list and an object', { a: [] }, { a: { b: 1 } }, { a: { b: 1 } }],
  ['a zero value', { deletionProtection: true }, { deletionProtection: false }, { deletionProtection: false }],
])('finds %s', (_what, before, after, changes) => {
  expect(diff<object, object>(before, after)).toEqual(changes);
});

test.each<[string, unknown, unknown, string]>([
  ['a Map', { labels: new Map() }, {}, 'diff: before.labels is of class Map'],
  ['a Set', {}, { securityGroupIds: new Set(['a']) }, 'diff: after.securityGroupIds is of class Set'],
  ['NaN', {}, { a: [Number.NaN] }, 'diff: after.a[0] is NaN'],
  ['a side that is missing', undefined, {}, 'diff: before is undefined'],
  ['a list as a side', {}, [], 'diff: after must be an object'],
])('refuses %s', (_what, before, after, problem) => {
  expect(() => diff(before as object, after as object)).toThrow(TypeError);
  expect(() => diff(before as object, after as object)).toThrow(problem);
});

test('a field named __proto__ is compared as any other', () => {
  const state = (text: string): object => JSON.parse(`{"labels": {"__proto__": "${text}"}, "__proto__": "${text}"}`);
  expect(JSON.stringify(diff(state('a'), state('b')))).toBe(JSON.stringify(state('b')));
  expect(diff(state('a'), state('a'))).toEqual({});
});

test('applying the difference to one state makes the other', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 2 }));
  const { state } = fc.letrec<{ state: Record<string, unknown> }>((tie) => ({
    state: fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.oneof({ maxDepth: 3 }, leaf, tie('state')), {
      minKeys: 1,
    }),
  }));
  const apply = (target: unknown, changes: unknown): unknown => {
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) return changes;
    const isMessage = typeof target === 'object' && target !== null && !Array.isArray(target);
    const result = new Map(isMessage ? Object.entries(target) : []);
    for (const [name, change] of Object.entries(changes)) {
      if (change === null) result.delete(name);
      else result.set(name, apply(result.get(name), change));
    }
    return Object.fromEntries(result);
  };
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(apply(before, diff(before, after))).toEqual(after);
    }),
  );
});

test('a state does not differ from a copy of itself', () => {
  const states = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(states, (state) => {
      expect(diff<object, object>(state, JSON.parse(JSON.stringify(state)))).toEqual({});
    }),
  );
});
