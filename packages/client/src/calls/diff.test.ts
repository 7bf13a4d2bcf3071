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
  ['a zero value', { deletionProtection: true }, { deletionProtection: false }, { deletionProtection: false }],
])('finds %s', (_what, before, after, changes) => {
  expect(diff<object, object>(before, after)).toEqual(changes);
});

test('a state does not differ from a copy of itself', () => {
  const states = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(states, (state) => {
      expect(diff(state, JSON.parse(JSON.stringify(state)))).toEqual({});
    }),
  );
});
