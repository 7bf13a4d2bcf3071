import type { Client } from '../core/client.ts';
import { later } from '../core/later.ts';
import type { HttpClient } from './http.ts';

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

type Methods = Record<(typeof methods)[number], (...parameters: readonly unknown[]) => unknown>;

/**
 * The openapi-fetch client, loaded with the first request: most programs never make one, and loading it would take
 * longer than importing this package.
 */
export function createLazyHttpClient(client: Client): HttpClient {
  // All methods wait for the same promise, so middleware is in place before a request that comes after it.
  const callMethod = later(async () => {
    const { createHttpClient } = await import('./http.ts');
    const http = createHttpClient(client) as unknown as Methods;
    return async (name: keyof Methods, ...parameters: readonly unknown[]) => http[name](...parameters);
  });
  const entries = methods.map((name) => [name, (...parameters: readonly unknown[]) => callMethod(name, ...parameters)]);
  return Object.fromEntries(entries) as HttpClient;
}
