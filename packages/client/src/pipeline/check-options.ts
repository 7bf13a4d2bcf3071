import type { ClientOptions } from '../core/client-options.ts';
import { checkHeaderOptions, kindOf } from './check-headers.ts';

/**
 * Checks the options that would otherwise fail in every call.
 *
 * @throws {TypeError} An option is not usable. The message names it.
 */
export function checkOptions(options: ClientOptions): void {
  const { fetch, middleware, headers, random, generateId } = options;
  if ('credentials' in options && options.credentials === undefined) {
    throw new TypeError(
      '`credentials` is undefined: set the variable it comes from. Leave the option out to look for credentials in the usual places; `null` sends none',
    );
  }
  checkFunction('fetch', fetch);
  checkFunction('random', random);
  checkFunction('generateId', generateId);
  checkMiddleware(middleware);
  checkHeaderOptions(headers);
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
