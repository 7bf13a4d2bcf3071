/**
 * Sets a property that printing and serializing leave out. It stays replaceable: a Proxy around the object, such as
 * those of Vue and Immer, may only then return something else for it.
 */
export function hideProperty(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: true, configurable: true });
}
