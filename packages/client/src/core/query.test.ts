import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildQuery } from './query.ts';

test.each([
  [{}, ''],
  [{ a: undefined, b: null }, ''],
  [{ pageSize: 10 }, '?pageSize=10'],
  [{ pageSize: '9007199254740993' }, '?pageSize=9007199254740993'],
  [{ x: 0.5 }, '?x=0.5'],
  [{ columnFilter: ['hostname', 'message'] }, '?columnFilter=hostname&columnFilter=message'],
  [{ columnFilter: [] }, ''],
  [{ alwaysNextPageToken: false }, '?alwaysNextPageToken=false'],
  [{ filter: 'name = "a&b"' }, '?filter=name%20%3D%20%22a%26b%22'],
  [{ fromTime: new Date(0) }, '?fromTime=1970-01-01T00%3A00%3A00.000Z'],
  [{ resourcePath: [{ id: 'a', type: 'b' }] }, '?resourcePath=%7B%22id%22%3A%22a%22%2C%22type%22%3A%22b%22%7D'],
  [{ empty: '' }, '?empty='],
])('%j is sent as %s', (params, query) => {
  expect(buildQuery(params)).toBe(query);
});

test('a bigint is sent as digits', () => {
  expect(buildQuery({ pageSize: 12n })).toBe('?pageSize=12');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [Symbol('x')], [new Date(Number.NaN)]])(
  'refuses %s',
  (value) => {
    expect(() => buildQuery({ name: value })).toThrow(TypeError);
  },
);

test('texts survive encoding and decoding, in order', () => {
  const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(texts, (params) => {
      const read = new URLSearchParams(buildQuery(params));
      for (const [name, values] of Object.entries(params)) expect(read.getAll(name)).toEqual(values);
    }),
  );
});
