import type { Core } from './core.ts';
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

/**
 * The openapi-fetch client, loaded with the first request: most programs never make one, and loading it would be half
 * of what importing this package costs.
 */
export function createLazyHttpClient(core: Core): HttpClient {
  let loading: Promise<HttpClient> | undefined;
  const load = (): Promise<HttpClient> => {
    loading ??= import('./http.ts').then(({ createHttpClient }) => createHttpClient(core));
    return loading;
  };
  // All methods wait for the same promise, so middleware is in place before a request that comes after it.
  const entries = methods.map((name) => [
    name,
    async (...parameters: readonly unknown[]) => ((await load()) as unknown as Methods)[name](...parameters),
  ]);
  return Object.fromEntries(entries) as HttpClient;
}

type Methods = Record<(typeof methods)[number], (...parameters: readonly unknown[]) => unknown>;
