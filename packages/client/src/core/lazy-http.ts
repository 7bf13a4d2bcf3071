import type { Core } from './core.ts';
import type { HttpClient } from './http.ts';
import { later } from './later.ts';

const methods = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
  'request',
  'use',
  'eject',
] as const;

/**
 * The openapi-fetch client, loaded with the first request: most programs never make one, and loading it would be half
 * of what importing this package costs.
 */
export function createLazyHttpClient(core: Core): HttpClient {
  // All methods wait for the same promise, so middleware is in place before a request that comes after it.
  const call = later(async () => {
    const { createHttpClient } = await import('./http.ts');
    const client = createHttpClient(core) as unknown as Methods;
    return async (name: keyof Methods, ...parameters: readonly unknown[]) => client[name](...parameters);
  });
  const entries = methods.map((name) => [name, (...parameters: readonly unknown[]) => call(name, ...parameters)]);
  return Object.fromEntries(entries) as HttpClient;
}

type Methods = Record<(typeof methods)[number], (...parameters: readonly unknown[]) => unknown>;
