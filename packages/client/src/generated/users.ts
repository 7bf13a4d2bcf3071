// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import { startCall } from '../core/operation.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
import { updateCall } from '../core/update.ts';
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
import type { UpdateUserParams } from './update-params.ts';

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
export interface Users {
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
   */
  create(params: CreateUserParams, options?: RequestOptions): OperationPromise<User, CreateUserMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/delete.md}
   */
  delete(params: DeleteUserParams, options?: RequestOptions): OperationPromise<Empty, DeleteUserMetadata>;

  /**
   * Returns one user of a cluster by name.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/users/{userName}`
   *
   * @example
   * ```ts
   * const result = await redis.users.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
   */
  get(params: GetUserParams, options?: RequestOptions): ApiPromise<User>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/list.md}
   */
  list(params: ListUsersParams, options?: RequestOptions): Pages<User, ListUsersResponse>;

  /**
   * Changes a user of a cluster. Send `updateMask`: without it, every setting left out of the body goes back to its default.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
   */
  update(params: UpdateUserParams, options?: RequestOptions): OperationPromise<User, UpdateUserMetadata>;
}

/** ACL users of a cluster. */
export const Users: ResourceClass<Users> = /* @__PURE__ */ defineResource<Users>('users', () => ({
  create: [startCall, 'POST', '/managed-redis/v1/clusters/{clusterId}/users', { body: true }],
  delete: [startCall, 'DELETE', '/managed-redis/v1/clusters/{clusterId}/users/{userName}'],
  get: [call, 'GET', '/managed-redis/v1/clusters/{clusterId}/users/{userName}'],
  list: [listCall, 'GET', '/managed-redis/v1/clusters/{clusterId}/users', { items: 'users' }],
  update: [
    updateCall,
    'PATCH',
    '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
    { body: true, mask: { field: 'updateMask', whole: [] } },
  ],
}));
