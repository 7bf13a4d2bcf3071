import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from './refusal.ts';
import { applyUpdate, readMask } from './update-mask.ts';

const updatable = ['a', 'b', 'c'];
const current = { a: 1, b: { x: 1, y: { z: 1 } }, fixed: true };

it.each<[string, string | undefined, object, object]>([
  ['a masked field', 'a', { a: 2, b: {} }, { a: 2, b: { x: 1, y: { z: 1 } }, fixed: true }],
  ['a nested one', 'b.y.z', { b: { y: { z: 2 } } }, { a: 1, b: { x: 1, y: { z: 2 } }, fixed: true }],
  ['a whole message', 'b', { b: { x: 2 } }, { a: 1, b: { x: 2 }, fixed: true }],
  ['several, with spaces', 'a, b.x', { a: 2, b: { x: 3 } }, { a: 2, b: { x: 3, y: { z: 1 } }, fixed: true }],
  ['a message that was not set', 'c.d.e', { c: { d: { e: 1 } } }, { ...current, c: { d: { e: 1 } } }],
  ['a field that is not sent, which resets it', 'b.x', {}, { a: 1, b: { y: { z: 1 } }, fixed: true }],
  ['nothing below a field that is not set', 'c.d.e', {}, current],
  ['nothing of a prototype', 'b.constructor', {}, current],
  ['everything without a mask', undefined, { a: 5 }, { a: 5, fixed: true }],
])('takes %s', (_, mask, patch, wanted) => {
  const before = structuredClone(current);
  expect(applyUpdate(current, patch, mask, updatable)).toEqual(wanted);
  expect(current).toEqual(before);
});

it.each<[string, string | undefined, object, object]>([
  ['an enum', 'kind', { kind: 'KIND_UNSPECIFIED' }, { kind: 'BIG' }],
  [
    'an enum in a message',
    'inner',
    { inner: { kind: 'KIND_UNSPECIFIED', size: 2 } },
    { inner: { kind: 'BIG', size: 2 } },
  ],
  ['an enum without a mask', undefined, { kind: 'KIND_UNSPECIFIED', inner: {} }, { inner: {} }],
  ['an enum that is not set', 'other', { other: 'KIND_UNSPECIFIED' }, {}],
  ['an enum in a message that is not set', 'other', { other: { kind: 'KIND_UNSPECIFIED' } }, { other: {} }],
])('treats the unspecified value of %s as no change', (_, mask, patch, change) => {
  const present = { kind: 'BIG', inner: { kind: 'BIG', size: 1 } };
  expect(applyUpdate(present, patch, mask, ['kind', 'inner', 'other'])).toEqual({ ...present, ...change });
});

it.each(['', ' ', 'a,', ',a', 'a,,b', 'a..b', 'a-b', 'fixed', 'd', '__proto__.x', 'constructor'])(
  'refuses the mask "%s"',
  (mask) => {
    expect(() => applyUpdate(current, {}, mask, updatable)).toThrow(Refusal);
  },
);

it('never reaches a prototype', () => {
  const patch = JSON.parse('{"b":{"__proto__":{"polluted":true}}}');
  const after = applyUpdate(current, patch, 'b.__proto__.polluted', updatable);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.hasOwn(after.b, '__proto__')).toBe(true);
});

it('throws only refusals, for any mask and any patch', () => {
  fc.assert(
    fc.property(fc.string(), fc.json(), (mask, text) => {
      try {
        readMask(mask);
        applyUpdate(current, Object(JSON.parse(text)), mask, updatable);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
  );
});
