// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import type { UpdateInput } from '../../calls/update-input.ts';
import { updateResource } from '../../calls/update-resource.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type { UpdateUserParams } from '../update-params.ts';
import type {
  CreateUserMetadata,
  CreateUserParams,
  DeleteUserMetadata,
  DeleteUserParams,
  Empty,
  GetUserParams,
  ListUsersParams,
  ListUsersResponse,
  UpdateUserMetadata,
  User,
} from '@managed-redis/types';

/**
 * ACL users of a cluster.
 *
 * @example
 * ```ts
 * import { createClient, Users } from '@managed-redis/client';
 *
 * const users = new Users(createClient({ credentials: token }));
 * ```
 */
export class Users extends Resource {
  /**
   * Creates a user in a cluster.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/users`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.users.create({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userSpec: { name: 'orders-app', passwords: ['not-a-real-password'], permissions: { patterns: '~orders:*', commands: '+get +set', databases: '0' } } });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
   */
  create(params: CreateUserParams, options?: RequestOptions): OperationPromise<User, CreateUserMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'users.create',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/users',
        body: ['userSpec'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Deletes a user of a cluster.
   *
   * `DELETE /managed-redis/v1/clusters/{clusterId}/users/{userName}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.users.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/delete.md}
   */
  delete(params: DeleteUserParams, options?: RequestOptions): OperationPromise<Empty, DeleteUserMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'users.delete',
        method: 'DELETE',
        path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a user of a cluster by name.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/users/{userName}`
   *
   * @example
   * ```ts
   * const result = await redis.users.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
   */
  get(params: GetUserParams, options?: RequestOptions): ApiPromise<User> {
    return makeCall(
      this.getClient(),
      {
        id: 'users.get',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
        always: ['name', 'clusterId'],
      },
      params,
      options,
    );
  }

  /**
   * Lists the users of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/users`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.users.list({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/list.md}
   */
  list(params: ListUsersParams, options?: RequestOptions): Pages<User, ListUsersResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'users.list',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/users',
        query: ['pageSize', 'pageToken'],
        items: 'users',
      },
      params,
      options,
    );
  }

  /**
   * Updates a user of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default.
   *
   * `PATCH /managed-redis/v1/clusters/{clusterId}/users/{userName}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.users.update({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app', permissions: { commands: '+get +set +del' } });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
   */
  update<Given extends keyof UpdateUserParams>(
    params: UpdateInput<UpdateUserParams, 'clusterId' | 'userName', Given>,
    options?: RequestOptions,
  ): OperationPromise<User, UpdateUserMetadata> {
    return updateResource(
      this.getClient(),
      {
        id: 'users.update',
        method: 'PATCH',
        path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
        body: ['updateMask', 'passwords', 'permissions', 'enabled', 'generatePassword'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
        mask: { field: 'updateMask', whole: [] },
      },
      params,
      options,
    );
  }
}
