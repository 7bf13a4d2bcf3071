import type { ClientOptions } from '../core/client-options.ts';
import { checkHeaders, kindOf } from './check-headers.ts';

/**
 * Checks the options that would otherwise fail in every call.
 *
 * @throws {TypeError} An option is not usable. The message names it.
 */
export function checkOptions({ fetch, middleware, headers, random, generateId }: ClientOptions): void {
  checkFunction('fetch', fetch);
  checkFunction('random', random);
  checkFunction('generateId', generateId);
  checkMiddleware(middleware);
  if (headers !== undefined) checkHeaders(headers);
}

/** @throws {TypeError} It is not a list of functions. */
export function checkMiddleware(middleware: unknown): void {
  if (middleware === undefined) return;
  if (!Array.isArray(middleware)) throw new TypeError(`middleware must be an array, not ${kindOf(middleware)}`);
  middleware.forEach((layer, index) => {
    checkFunction(`middleware[${index}]`, layer ?? null);
  });
}

function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new TypeError(`${name} must be a function, not ${kindOf(value)}`);
}
