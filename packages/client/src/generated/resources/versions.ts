// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { Resource } from '../../calls/resource.ts';
import type { RequestOptions } from '../../core/request-options.ts';
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
export class Versions extends Resource {
  /**
   * Lists the Valkey versions, the support status of each, and the versions that it can be upgraded to.
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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
   */
  list(params?: ListVersionsParams, options?: RequestOptions): Pages<Version, ListVersionsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'versions.list',
        method: 'GET',
        path: '/managed-redis/v1/versions',
        query: ['pageSize', 'pageToken'],
        items: 'version',
      },
      params,
      options,
    );
  }
}
