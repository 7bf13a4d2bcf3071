import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './json-value.ts';

const read = (input: unknown) => readJson(input, 'test');

/** A class whose state JSON sees. */
class Labels {
  team = 'a';
  describe(): string {
    return this.team;
  }
}

class ReplicaLabels extends Labels {
  role = 'replica';
}

/** A class whose state JSON does not see. */
class Secretive {
  readonly #name = 'a';
  get name(): string {
    return this.#name;
  }
}

class HalfSecretive extends Secretive {
  readonly shown = 1;
}

/** A value that serializes itself. */
const money = { amount: 5, toJSON: (key: string) => `5 EUR in ${key}` };

test.each<[string, unknown, unknown]>([
  ['a date', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
  ['a date of another realm', { at: runInNewContext('new Date(0)') }, { at: '1970-01-01T00:00:00.000Z' }],
  ['a URL', { url: new URL('https://a.test/b') }, { url: 'https://a.test/b' }],
  ['an object with toJSON', { price: money }, { price: '5 EUR in price' }],
  ['an element with toJSON', [money], ['5 EUR in 0']],
  ['a function with toJSON', { f: Object.assign(() => 1, { toJSON: () => 'text' }) }, { f: 'text' }],
  ['a toJSON that returns an object', { a: { toJSON: () => ({ b: [1] }) } }, { a: { b: [1] } }],
  ['a toJSON that returns null', { a: { toJSON: () => null } }, { a: null }],
  ['an array with toJSON', { a: Object.assign([1], { toJSON: () => 'list' }) }, { a: 'list' }],
  ['boxed values', [Object('a'), Object(1), Object(false)], ['a', 1, false]],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ['an object of another realm', runInNewContext('({ a: [1] })'), { a: [1] }],
  ['an instance whose fields are public', new ReplicaLabels(), { team: 'a', role: 'replica' }],
  ['a getter of a plain object', Object.defineProperty({}, 'a', { get: () => 1, enumerable: true }), { a: 1 }],
  ['a field that JSON does not list', Object.defineProperty({ a: 1 }, 'mark', { value: true }), { a: 1 }],
  ['a Proxy', new Proxy({ a: new Proxy([1], {}) }, {}), { a: [1] }],
  ['undefined fields as left out', { a: undefined, b: 1 }, { b: 1 }],
  ['negative zero', { a: -0 }, { a: 0 }],
  ['one object twice', [money.amount, ...[{ a: 1 }].flatMap((item) => [item, item])], [5, { a: 1 }, { a: 1 }]],
  ['half of a surrogate pair', '\ud800', '\ud800'],
])('reads %s', (_what, input, value) => {
  expect(read(input)).toStrictEqual(value);
});

const cyclic: Record<string, unknown> = { name: 'a' };
cyclic.inner = [cyclic];

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const throwing = (): never => {
  throw new Error('broken');
};

// biome-ignore lint/suspicious/noSparseArray: holes are the point
const sparse = [1, , 3];

test.each<[string, unknown, string]>([
  ['a Map', new Map([['a', '1']]), 'is of class Map, which JSON cannot carry: send Object.fromEntries(map)'],
  ['a Map of another realm', runInNewContext('new Map()'), 'is of class Map'],
  ['an instance of a subclass of Map', new (class Registry extends Map {})(), 'is of class Map'],
  ['a Set', new Set(['a']), 'is of class Set, which JSON cannot carry: send an array, [...set]'],
  ['a WeakMap', new WeakMap(), 'is of class WeakMap'],
  ['a typed array', new Uint8Array([1, 2]), 'is of class Uint8Array'],
  ['an empty typed array', new Float64Array(), 'is of class Float64Array'],
  ['an ArrayBuffer', new ArrayBuffer(1), 'is of class ArrayBuffer'],
  ['a DataView', new DataView(new ArrayBuffer(1)), 'is of class DataView'],
  ['a regular expression', /a/, 'is of class RegExp'],
  ['an error', Object.assign(new Error('x'), { code: 1 }), 'is of class Error'],
  ['a promise', Promise.resolve(1), 'is of class Promise, which JSON cannot carry: await it first'],
  ['Headers', new Headers({ a: 'b' }), 'is of class Headers'],
  ['URLSearchParams', new URLSearchParams('a=b'), 'is of class URLSearchParams'],
  ['a Blob', new Blob(['a']), 'is of class Blob'],
  ['a generator', (function* () {})(), 'is of class Generator'],
  ['an instance with private state', new Secretive(), 'is of class Secretive'],
  ['an instance that inherits private state', new HalfSecretive(), 'is of class HalfSecretive'],
  ['inherited fields', Object.create({ a: 1 }), 'is of class Object'],
  ['inherited fields beside own ones', Object.assign(Object.create({ a: 1 }), { b: 2 }), 'is of class Object'],
  ['a function', () => 1, 'is a function'],
  ['a class', Labels, 'is a function'],
  ['a symbol', Symbol('x'), 'is a symbol'],
  ['a boxed symbol', Object(Symbol('x')), 'is of class Symbol'],
  ['a field named by a symbol', { [Symbol('x')]: 1 }, 'has a field named by Symbol(x)'],
  ['a BigInt', 1n, 'is a BigInt: send its digits as text'],
  ['a boxed BigInt', Object(1n), 'is of class BigInt'],
  ['NaN', Number.NaN, 'is NaN: send a finite number'],
  ['Infinity', Number.POSITIVE_INFINITY, 'is Infinity'],
  ['minus Infinity', Number.NEGATIVE_INFINITY, 'is -Infinity'],
  ['an invalid date', new Date(Number.NaN), 'is an invalid date'],
  ['a toJSON that returns undefined', { toJSON: () => undefined }, 'has a `toJSON` that returns undefined'],
  ['a toJSON that returns a Map', { toJSON: () => new Map() }, 'is of class Map'],
  ['a toJSON that returns a date', { toJSON: () => new Date(0) }, 'is of class Date'],
  ['a toJSON that throws', { toJSON: throwing }, 'cannot be read'],
  ['a revoked Proxy', revoked(), 'cannot be read'],
  ['a Proxy that throws', new Proxy({}, { ownKeys: throwing }), 'cannot be read'],
])('refuses %s, and says where it is', (_what, value, problem) => {
  for (const [input, path] of [
    [{ labels: value }, 'labels'],
    [{ hostSpecs: [{ zoneId: value }] }, 'hostSpecs[0].zoneId'],
    [{ 'a b': [0, value] }, '["a b"][1]'],
  ] as const) {
    expect(() => read(input)).toThrow(TypeError);
    expect(() => read(input)).toThrow(`test: ${path} ${problem}`);
  }
});

test.each<[string, unknown, string]>([
  ['undefined in an array', { a: [1, undefined] }, 'a[1] is undefined'],
  ['a hole in an array', { a: sparse }, 'a[1] is a hole'],
  ['an array of holes', { a: new Array(3) }, 'a[0] is a hole'],
  ['the longest array, which has no elements', { a: new Array(2 ** 32 - 1) }, 'a[0] is a hole'],
  ['a field of an array', { a: Object.assign([1], { name: 'x' }) }, 'a.name is a field of an array'],
  ['an array that hides elements', { a: new Proxy([1, 2], { ownKeys: () => ['length', '0'] }) }, 'a[1] is a hole'],
  ['a cycle', { a: cyclic }, 'a.inner[0] refers back'],
  ['a getter that throws', { a: Object.defineProperty({}, 'b', { get: throwing, enumerable: true }) }, 'a.b cannot'],
])('refuses %s', (_what, input, problem) => {
  expect(() => read(input)).toThrow(TypeError);
  expect(() => read(input)).toThrow(`test: ${problem}`);
});

test('keeps the error of a getter as the cause', () => {
  const input = Object.defineProperty({}, 'a', { get: throwing, enumerable: true });
  expect(() => read(input)).toThrow(expect.objectContaining({ cause: new Error('broken') }));
});

test.each([
  ['objects', (inner: unknown) => ({ a: inner })],
  ['arrays', (inner: unknown) => [inner]],
  ['objects that toJSON makes', (inner: unknown) => ({ toJSON: () => ({ a: inner }) })],
])('refuses %s nested too deeply, instead of running out of stack', (_what, wrap) => {
  let input: unknown = 1;
  for (let level = 0; level < 100_000; level++) input = wrap(input);
  expect(() => read(input)).toThrow(TypeError);
  expect(() => read(input)).toThrow('is nested more than 500 levels deep');
});

test('refuses nesting without an end', () => {
  const endless = (): object => ({ toJSON: () => ({ inner: endless() }) });
  expect(() => read(endless())).toThrow('is nested more than 500 levels deep');
});

test('reads each field once', () => {
  let reads = 0;
  const input = Object.defineProperty({}, 'a', { get: () => ++reads, enumerable: true });
  expect(read(input)).toEqual({ a: 1 });
  expect(reads).toBe(1);
});

test('any JSON value is read as it is, whatever its keys', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toJSON', 'a'), fc.jsonValue()),
  );
  fc.assert(
    fc.property(values, (value) => {
      const parsed: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.stringify(read(parsed))).toBe(JSON.stringify(parsed));
    }),
  );
});

test('any value is read as JSON.stringify writes it, or refused with a TypeError that names the place', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      let result: unknown;
      try {
        result = read({ field: value });
      } catch (error) {
        return error instanceof TypeError && /^test: field/.test(error.message);
      }
      return JSON.stringify(result) === JSON.stringify({ field: value });
    }),
    { numRuns: 1000 },
  );
});

test('one value that JSON cannot carry is refused wherever it is', () => {
  const refused = fc.constantFrom<unknown>(
    new Map(),
    new Set(),
    1n,
    Number.NaN,
    Symbol('x'),
    () => 1,
    new Uint8Array(1),
  );
  const nest = fc.array(fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/), fc.nat({ max: 3 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(refused, nest, (value, keys) => {
      const input = keys.reduceRight<unknown>(
        (inner, key) => (typeof key === 'number' ? [...Array(key).fill(0), inner] : { [key]: inner, other: 1 }),
        value,
      );
      const path = keys
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
        .join('')
        .replace(/^\./, '');
      expect(() => read(input)).toThrow(`test: ${path} `);
    }),
  );
});
