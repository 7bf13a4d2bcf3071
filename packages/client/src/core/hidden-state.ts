/**
 * Whether JSON would leave out some of an object because of its class: state behind getters or in a prototype, as in a
 * `Map`, a typed array or an `Error`, or all of it, as in a `WeakMap` or a class whose fields are private. A class
 * whose fields are all public is as good as a plain object.
 *
 * @param isEmpty The object has no fields of its own.
 */
export function hasHiddenState(object: object, isEmpty: boolean): boolean {
  let prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === null || isObjectPrototype(prototype as object)) return false;
  if (isEmpty) return true;
  while (prototype !== null && !isObjectPrototype(prototype as object)) {
    if (holdsState(prototype as object)) return true;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/** Whether it is `Object.prototype`, that of another realm included. */
const isObjectPrototype = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');

/** Whether there is more than methods to a prototype. */
function holdsState(prototype: object): boolean {
  return Object.getOwnPropertyNames(prototype).some((name) => {
    const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    return get !== undefined || (value !== undefined && typeof value !== 'function');
  });
}
