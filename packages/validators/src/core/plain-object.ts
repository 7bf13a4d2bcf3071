import type { Hint } from './hint.ts';

export type Fields = Record<string, unknown>;

/**
 * Whether a value is an object without behaviour of its own: a literal of this realm or another, one without prototype, or
 * one whose prototype is empty, as frameworks make for parameters.
 */
export function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  if (Object.getPrototypeOf(prototype) !== null) return false;
  // Only the prototype of all literals, in whatever realm, has this method of its own.
  return Object.hasOwn(prototype as object, 'isPrototypeOf') || Reflect.ownKeys(prototype as object).length === 0;
}

export function hintPlainObject(value: unknown): Hint | undefined {
  const isInstance = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isInstance ? { text: 'pass an object literal, not an instance of a class' } : undefined;
}
