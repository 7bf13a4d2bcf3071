// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import { startCall } from '../core/operation.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
import type {
  GetMaintenanceParams,
  ListMaintenancesParams,
  ListMaintenancesResponse,
  Maintenance,
  RescheduleMaintenanceParams,
  RescheduleMaintenanceV2Metadata,
} from '@managed-redis/types';

/**
 * Planned, running and past maintenance of resources.
 *
 * @example
 * ```ts
 * import { createClient, Maintenances } from '@managed-redis/client';
 *
 * const maintenances = new Maintenances(createClient({ credentials: token }));
 * ```
 */
export interface Maintenances {
  /**
   * Returns one maintenance by its id.
   *
   * `GET /managed-redis/v1/maintenances/{maintenanceId}`
   *
   * @example
   * ```ts
   * const result = await redis.maintenances.get({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
   */
  get(params: GetMaintenanceParams, options?: RequestOptions): ApiPromise<Maintenance>;

  /**
   * Lists maintenances of a cloud, a folder or a resource. One of the three must be given.
   *
   * `GET /managed-redis/v1/maintenances`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.maintenances.list()) console.log(item);
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/list.md}
   */
  list(params?: ListMaintenancesParams, options?: RequestOptions): Pages<Maintenance, ListMaintenancesResponse>;

  /**
   * Moves a maintenance to another time, or starts it now.
   *
   * `POST /managed-redis/v1/maintenances/{maintenanceId}:reschedule`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.maintenances.reschedule({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d', rescheduleType: 'NEXT_AVAILABLE_WINDOW' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
   */
  reschedule(
    params: RescheduleMaintenanceParams,
    options?: RequestOptions,
  ): OperationPromise<Maintenance, RescheduleMaintenanceV2Metadata>;
}

/** Planned, running and past maintenance of resources. */
export const Maintenances: ResourceClass<Maintenances> = /* @__PURE__ */ defineResource<Maintenances>(
  'maintenances',
  () => ({
    get: [call, 'GET', '/managed-redis/v1/maintenances/{maintenanceId}'],
    list: [listCall, 'GET', '/managed-redis/v1/maintenances', { items: 'maintenances' }],
    reschedule: [startCall, 'POST', '/managed-redis/v1/maintenances/{maintenanceId}:reschedule', { body: true }],
  }),
);
