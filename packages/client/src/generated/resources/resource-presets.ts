// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type {
  GetResourcePresetParams,
  ListResourcePresetsParams,
  ListResourcePresetsResponse,
  ResourcePreset,
} from '@managed-redis/types';

/**
 * Host classes: how many cores and how much memory a host has.
 *
 * @example
 * ```ts
 * import { createClient, ResourcePresets } from '@managed-redis/client';
 *
 * const resourcePresets = new ResourcePresets(createClient({ credentials: token }));
 * ```
 */
export class ResourcePresets extends Resource {
  /**
   * Returns a host class (resource preset) by its ID.
   *
   * `GET /managed-redis/v1/resourcePresets/{resourcePresetId}`
   *
   * @example
   * ```ts
   * const result = await redis.resourcePresets.get({ resourcePresetId: 'hm3-c2-m8' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/get.md}
   */
  get(params: GetResourcePresetParams, options?: RequestOptions): ApiPromise<ResourcePreset> {
    return makeCall(
      this.getClient(),
      {
        id: 'resourcePresets.get',
        method: 'GET',
        path: '/managed-redis/v1/resourcePresets/{resourcePresetId}',
        always: ['id'],
      },
      params,
      options,
    );
  }

  /**
   * Lists the available host classes (resource presets).
   *
   * `GET /managed-redis/v1/resourcePresets`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.resourcePresets.list()) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/list.md}
   */
  list(
    params?: ListResourcePresetsParams,
    options?: RequestOptions,
  ): Pages<ResourcePreset, ListResourcePresetsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'resourcePresets.list',
        method: 'GET',
        path: '/managed-redis/v1/resourcePresets',
        query: ['pageSize', 'pageToken'],
        items: 'resourcePresets',
      },
      params,
      options,
    );
  }
}
