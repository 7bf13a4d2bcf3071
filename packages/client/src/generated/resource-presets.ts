// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
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
export interface ResourcePresets {
  /**
   * Returns one host class (resource preset) by its id.
   *
   * `GET /managed-redis/v1/resourcePresets/{resourcePresetId}`
   *
   * @example
   * ```ts
   * const result = await redis.resourcePresets.get({ resourcePresetId: 'hm3-c2-m8' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/get.md}
   */
  get(params: GetResourcePresetParams, options?: RequestOptions): ApiPromise<ResourcePreset>;

  /**
   * Lists the host classes (resource presets) that are offered.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/list.md}
   */
  list(
    params?: ListResourcePresetsParams,
    options?: RequestOptions,
  ): Pages<ResourcePreset, ListResourcePresetsResponse>;
}

/** Host classes: how many cores and how much memory a host has. */
export const ResourcePresets: ResourceClass<ResourcePresets> = /* @__PURE__ */ defineResource<ResourcePresets>(
  'resourcePresets',
  () => ({
    get: [call, 'GET', '/managed-redis/v1/resourcePresets/{resourcePresetId}'],
    list: [listCall, 'GET', '/managed-redis/v1/resourcePresets', { items: 'resourcePresets' }],
  }),
);
