import type { Endpoint } from '../core/endpoint.ts';
import { isObject } from '../core/is-object.ts';

/**
 * Checks the options of a call. A signal in their place has none of their names, so it would end nothing.
 *
 * @throws {TypeError} if they are not an object of options.
 */
export function checkCallOptions({ id }: Endpoint, options: unknown): void {
  if (options === undefined) return;
  if (isObject(options) && !('aborted' in options)) return;
  throw new TypeError(`${id} takes its options as a second object: ${id}({ … }, { signal })`);
}
