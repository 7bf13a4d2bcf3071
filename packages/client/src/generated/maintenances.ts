// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { defineResource, type ResourceClass } from '../core/resource.ts';
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

/** `maintenances.get` as a function, for bundles that hold only the calls they make. */
export const getMaintenance: (
  client: Core,
  params: GetMaintenanceParams,
  options?: RequestOptions,
) => ApiPromise<Maintenance> = /* @__PURE__ */ call({
  id: 'maintenances.get',
  method: 'GET',
  path: '/managed-redis/v1/maintenances/{maintenanceId}',
});

/** `maintenances.list` as a function, for bundles that hold only the calls they make. */
export const listMaintenances: (
  client: Core,
  params?: ListMaintenancesParams,
  options?: RequestOptions,
) => Pages<Maintenance, ListMaintenancesResponse> = /* @__PURE__ */ listCall({
  id: 'maintenances.list',
  method: 'GET',
  path: '/managed-redis/v1/maintenances',
  items: 'maintenances',
});

/** `maintenances.reschedule` as a function, for bundles that hold only the calls they make. */
export const rescheduleMaintenance: (
  client: Core,
  params: RescheduleMaintenanceParams,
  options?: RequestOptions,
) => OperationPromise<Maintenance, RescheduleMaintenanceV2Metadata> = /* @__PURE__ */ startCall({
  id: 'maintenances.reschedule',
  method: 'POST',
  path: '/managed-redis/v1/maintenances/{maintenanceId}:reschedule',
  body: true,
});

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
export const Maintenances: ResourceClass<Maintenances> = /* @__PURE__ */ defineResource<Maintenances>({
  get: getMaintenance,
  list: listMaintenances,
  reschedule: rescheduleMaintenance,
});
