import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from './json-value.ts';
import { buildQuery } from './query.ts';

test.each<[JsonObject, string]>([
  [{}, ''],
  [{ b: null }, ''],
  [{ pageSize: 10 }, '?pageSize=10'],
  [{ pageSize: '9007199254740993' }, '?pageSize=9007199254740993'],
  [{ x: 0.5 }, '?x=0.5'],
  [{ columnFilter: ['hostname', 'message'] }, '?columnFilter=hostname&columnFilter=message'],
  [{ columnFilter: [] }, ''],
  [{ alwaysNextPageToken: false }, '?alwaysNextPageToken=false'],
  [{ filter: 'name = "a&b"' }, '?filter=name%20%3D%20%22a%26b%22'],
  [{ resourcePath: [{ id: 'a', type: 'b' }] }, '?resourcePath=%7B%22id%22%3A%22a%22%2C%22type%22%3A%22b%22%7D'],
  [{ empty: '' }, '?empty='],
])('%j is sent as %s', (params, query) => {
  expect(buildQuery(params)).toBe(query);
});

test.each<[JsonValue, string]>([
  ['\ud800', 'holds half of a surrogate pair'],
  [['a', null], 'holds null'],
])('refuses %j', (value, problem) => {
  expect(() => buildQuery({ filter: value })).toThrow(TypeError);
  expect(() => buildQuery({ filter: value })).toThrow(`The query parameter "filter" ${problem}`);
});

test('texts survive encoding and decoding, in order', () => {
  const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(texts, (params) => {
      const read = new URLSearchParams(buildQuery(params));
      for (const [name, values] of Object.entries(params)) expect(read.getAll(name)).toEqual(values);
    }),
  );
});
