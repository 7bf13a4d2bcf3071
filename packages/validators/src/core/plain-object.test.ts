import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isPlain } from './plain-object.ts';

/** As h3 and Fastify make the objects for parameters and queries. */
function EmptyPrototype(): void {}
EmptyPrototype.prototype = Object.freeze(Object.create(null));

class Custom {}

const NoParent = null as unknown as new () => object;

test.each([
  ['a literal', {}],
  ['a literal of another realm', runInNewContext('({})')],
  ['an object without prototype', Object.create(null)],
  ['an object whose prototype is empty', Reflect.construct(EmptyPrototype, [])],
])('takes %s', (_, value) => {
  expect(isPlain(value)).toBe(true);
});

test.each([
  ['null', null],
  ['an array', []],
  ['an array of another realm', runInNewContext('[]')],
  ['a function', () => {}],
  ['a class instance', new Custom()],
  ['an instance of a class without parent', Object.create(class extends NoParent {}.prototype)],
  ['a date', new Date(0)],
  ['a date of another realm', runInNewContext('new Date(0)')],
  ['a map', new Map()],
  ['an object that inherits fields', Object.create({ name: 'x' })],
  [
    'an object that inherits fields from one without prototype',
    Object.create(Object.assign(Object.create(null), { a: 1 })),
  ],
  ['an iterator', [][Symbol.iterator]()],
])('refuses %s', (_, value) => {
  expect(isPlain(value)).toBe(false);
});
