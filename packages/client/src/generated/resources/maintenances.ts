// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import { type StateTarget, type StateWaitOptions, waitUntilState } from '../../calls/wait-until.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
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
export class Maintenances extends Resource {
  /**
   * Returns a maintenance by its ID.
   *
   * `GET /managed-redis/v1/maintenances/{maintenanceId}`
   *
   * @example
   * ```ts
   * const result = await redis.maintenances.get({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
   */
  get(params: GetMaintenanceParams, options?: RequestOptions): ApiPromise<Maintenance> {
    return makeCall(
      this.getClient(),
      {
        id: 'maintenances.get',
        method: 'GET',
        path: '/managed-redis/v1/maintenances/{maintenanceId}',
        always: ['id', 'createdAt'],
      },
      params,
      options,
    );
  }

  /**
   * Lists maintenances of a cloud, a folder or a resource. One of the three is required.
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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/list.md}
   */
  list(params?: ListMaintenancesParams, options?: RequestOptions): Pages<Maintenance, ListMaintenancesResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'maintenances.list',
        method: 'GET',
        path: '/managed-redis/v1/maintenances',
        query: ['cloudId', 'folderId', 'resourceId', 'pageSize', 'pageToken', 'orderBy', 'filter'],
        items: 'maintenances',
      },
      params,
      options,
    );
  }

  /**
   * Reschedules a maintenance, or starts it now.
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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
   */
  reschedule(
    params: RescheduleMaintenanceParams,
    options?: RequestOptions,
  ): OperationPromise<Maintenance, RescheduleMaintenanceV2Metadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'maintenances.reschedule',
        method: 'POST',
        path: '/managed-redis/v1/maintenances/{maintenanceId}:reschedule',
        body: ['rescheduleType', 'scheduledAt'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Polls until the status is the wanted one, one of several, or a predicate is true, and returns what was read then. Polls
   * that fail are tolerated as by `Operation.wait`, whose options this takes, too.
   *
   * `GET /managed-redis/v1/maintenances/{maintenanceId}`
   *
   * @example
   * ```ts
   * await redis.maintenances.waitUntil({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d' }, 'SCHEDULED');
   * ```
   *
   * @throws {TimeoutError} if `timeout` passes.
   * @throws {AbortError} if the signal is aborted.
   * @throws {ApiError} if the state cannot be fetched.
   */
  waitUntil(
    params: GetMaintenanceParams,
    target: StateTarget<Maintenance>,
    options?: StateWaitOptions<Maintenance>,
  ): Promise<Maintenance> {
    return waitUntilState(
      this.getClient(),
      {
        id: 'maintenances.get',
        method: 'GET',
        path: '/managed-redis/v1/maintenances/{maintenanceId}',
        always: ['id', 'createdAt'],
      },
      params,
      target,
      options,
    );
  }
}
