// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import { type StateTarget, type StateWaitOptions, waitUntilState } from '../../calls/wait-until.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type {
  ChangeFreeze,
  ChangeFreezeLimitsResponse,
  CreateChangeFreezeMetadata,
  CreateChangeFreezeParams,
  GetChangeFreezeLimitsParams,
  GetChangeFreezeParams,
  ListChangeFreezesParams,
  ListChangeFreezesResponse,
  TerminateChangeFreezeMetadata,
  TerminateChangeFreezeParams,
} from '@managed-redis/types';

/**
 * Periods during which maintenance is blocked.
 *
 * @example
 * ```ts
 * import { createClient, ChangeFreezes } from '@managed-redis/client';
 *
 * const changeFreezes = new ChangeFreezes(createClient({ credentials: token }));
 * ```
 */
export class ChangeFreezes extends Resource {
  /**
   * Schedules a change freeze: a period during which maintenance of the resource is blocked.
   *
   * `POST /managed-redis/v1/changeFreezes`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.changeFreezes.create({ resourceId: 'c9qt5vd0rg2v7vs6nu5h', startAt: '2026-12-20T00:00:00Z', endAt: '2027-01-10T00:00:00Z', reason: 'Holiday sale' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/create.md}
   */
  create(
    params: CreateChangeFreezeParams,
    options?: RequestOptions,
  ): OperationPromise<ChangeFreeze, CreateChangeFreezeMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'changeFreezes.create',
        method: 'POST',
        path: '/managed-redis/v1/changeFreezes',
        body: ['resourceId', 'startAt', 'endAt', 'reason'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a change freeze by its ID.
   *
   * `GET /managed-redis/v1/changeFreezes/{changeFreezeId}`
   *
   * @example
   * ```ts
   * const result = await redis.changeFreezes.get({ changeFreezeId: 'c9qf3g6j9l2n5q8s1u4w' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
   */
  get(params: GetChangeFreezeParams, options?: RequestOptions): ApiPromise<ChangeFreeze> {
    return makeCall(
      this.getClient(),
      {
        id: 'changeFreezes.get',
        method: 'GET',
        path: '/managed-redis/v1/changeFreezes/{changeFreezeId}',
        always: ['id', 'startAt', 'endAt', 'createdAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns the limits on change freezes of a resource, and how much of the yearly allowance is used.
   *
   * `GET /managed-redis/v1/changeFreezeLimits`
   *
   * @example
   * ```ts
   * const result = await redis.changeFreezes.getLimits({ resourceId: 'c9qt5vd0rg2v7vs6nu5h' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
   */
  getLimits(params: GetChangeFreezeLimitsParams, options?: RequestOptions): ApiPromise<ChangeFreezeLimitsResponse> {
    return makeCall(
      this.getClient(),
      {
        id: 'changeFreezes.getLimits',
        method: 'GET',
        path: '/managed-redis/v1/changeFreezeLimits',
        query: ['resourceId'],
      },
      params,
      options,
    );
  }

  /**
   * Lists change freezes, optionally only those of one resource path.
   *
   * `GET /managed-redis/v1/changeFreezes`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.changeFreezes.list()) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/list.md}
   */
  list(params?: ListChangeFreezesParams, options?: RequestOptions): Pages<ChangeFreeze, ListChangeFreezesResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'changeFreezes.list',
        method: 'GET',
        path: '/managed-redis/v1/changeFreezes',
        query: ['resourcePath', 'pageSize', 'pageToken', 'filter'],
        items: 'changeFreezes',
      },
      params,
      options,
    );
  }

  /**
   * Ends a change freeze early.
   *
   * `POST /managed-redis/v1/changeFreezes/{changeFreezeId}:terminate`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.changeFreezes.terminate({ changeFreezeId: 'c9qf3g6j9l2n5q8s1u4w' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/terminate.md}
   */
  terminate(
    params: TerminateChangeFreezeParams,
    options?: RequestOptions,
  ): OperationPromise<ChangeFreeze, TerminateChangeFreezeMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'changeFreezes.terminate',
        method: 'POST',
        path: '/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate',
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
   * `GET /managed-redis/v1/changeFreezes/{changeFreezeId}`
   *
   * @example
   * ```ts
   * await redis.changeFreezes.waitUntil({ changeFreezeId: 'c9qf3g6j9l2n5q8s1u4w' }, 'SCHEDULED');
   * ```
   *
   * @throws {TimeoutError} if `timeout` passes.
   * @throws {AbortError} if the signal is aborted.
   * @throws {ApiError} if the state cannot be fetched.
   */
  waitUntil(
    params: GetChangeFreezeParams,
    target: StateTarget<ChangeFreeze>,
    options?: StateWaitOptions<ChangeFreeze>,
  ): Promise<ChangeFreeze> {
    return waitUntilState(
      this.getClient(),
      {
        id: 'changeFreezes.get',
        method: 'GET',
        path: '/managed-redis/v1/changeFreezes/{changeFreezeId}',
        always: ['id', 'startAt', 'endAt', 'createdAt'],
      },
      params,
      target,
      options,
    );
  }
}
