// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import { startOperation } from '../core/operation.ts';
import type { Pages } from '../core/pages.ts';
import { listPages } from '../core/pages.ts';
import { startUpdate } from '../core/update.ts';
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

export const createUserEndpoint: Endpoint = {
  id: 'users.create',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/users',
  idempotent: true,
  body: true,
};

export const deleteUserEndpoint: Endpoint = {
  id: 'users.delete',
  method: 'DELETE',
  path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
  idempotent: true,
};

export const getUserEndpoint: Endpoint = {
  id: 'users.get',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
};

export const listUsersEndpoint: Endpoint = {
  id: 'users.list',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/users',
  items: 'users',
};

export const updateUserEndpoint: Endpoint = {
  id: 'users.update',
  method: 'PATCH',
  path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
  idempotent: true,
  body: true,
  mask: { field: 'updateMask', whole: [] },
};

/** `users.create` as a function, for bundles that hold only the calls they make. */
export const createUser = (
  client: Core,
  params: CreateUserParams,
  options?: RequestOptions,
): OperationPromise<User, CreateUserMetadata> => startOperation(client, createUserEndpoint, params, options);

/** `users.delete` as a function, for bundles that hold only the calls they make. */
export const deleteUser = (
  client: Core,
  params: DeleteUserParams,
  options?: RequestOptions,
): OperationPromise<Empty, DeleteUserMetadata> => startOperation(client, deleteUserEndpoint, params, options);

/** `users.get` as a function, for bundles that hold only the calls they make. */
export const getUser = (client: Core, params: GetUserParams, options?: RequestOptions): ApiPromise<User> =>
  call(client, getUserEndpoint, params, options);

/** `users.list` as a function, for bundles that hold only the calls they make. */
export const listUsers = (
  client: Core,
  params: ListUsersParams,
  options?: RequestOptions,
): Pages<User, ListUsersResponse> => listPages(client, listUsersEndpoint, params, options);

/** `users.update` as a function, for bundles that hold only the calls they make. */
export const updateUser = (
  client: Core,
  params: UpdateUserParams,
  options?: RequestOptions,
): OperationPromise<User, UpdateUserMetadata> => startUpdate(client, updateUserEndpoint, params, options);

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
export class Users {
  readonly #core: Core;

  /** @param core What `createClient` returns; shared by all resources made from it. */
  constructor(core: Core) {
    this.#core = core;
  }

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
  create(params: CreateUserParams, options?: RequestOptions): OperationPromise<User, CreateUserMetadata> {
    return createUser(this.#core, params, options);
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/delete.md}
   */
  delete(params: DeleteUserParams, options?: RequestOptions): OperationPromise<Empty, DeleteUserMetadata> {
    return deleteUser(this.#core, params, options);
  }

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
  get(params: GetUserParams, options?: RequestOptions): ApiPromise<User> {
    return getUser(this.#core, params, options);
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/list.md}
   */
  list(params: ListUsersParams, options?: RequestOptions): Pages<User, ListUsersResponse> {
    return listUsers(this.#core, params, options);
  }

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
  update(params: UpdateUserParams, options?: RequestOptions): OperationPromise<User, UpdateUserMetadata> {
    return updateUser(this.#core, params, options);
  }
}
