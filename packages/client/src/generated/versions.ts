// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
import type { ListVersionsParams, ListVersionsResponse, Version } from '@managed-redis/types';

/**
 * Valkey versions and their support state.
 *
 * @example
 * ```ts
 * import { createClient, Versions } from '@managed-redis/client';
 *
 * const versions = new Versions(createClient({ credentials: token }));
 * ```
 */
export interface Versions {
  /**
   * Lists the Valkey versions, how well each is supported, and which it can be upgraded to.
   *
   * `GET /managed-redis/v1/versions`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.versions.list()) console.log(item);
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
   */
  list(params?: ListVersionsParams, options?: RequestOptions): Pages<Version, ListVersionsResponse>;
}

/** Valkey versions and their support state. */
export const Versions: ResourceClass<Versions> = /* @__PURE__ */ defineResource<Versions>('versions', () => ({
  list: [listCall, 'GET', '/managed-redis/v1/versions', { items: 'version' }],
}));
