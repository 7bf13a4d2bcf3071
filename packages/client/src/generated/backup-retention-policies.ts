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
  BackupRetentionPolicy,
  CreateBackupRetentionPolicyMetadata,
  CreateBackupRetentionPolicyParams,
  DeleteBackupRetentionPolicyMetadata,
  DeleteBackupRetentionPolicyParams,
  Empty,
  GetBackupRetentionPolicyParams,
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesParams,
  ListBackupRetentionPoliciesResponse,
} from '@managed-redis/types';

/** `backupRetentionPolicies.create` as a function, for bundles that hold only the calls they make. */
export const createBackupRetentionPolicy: (
  client: Core,
  params: CreateBackupRetentionPolicyParams,
  options?: RequestOptions,
) => OperationPromise<BackupRetentionPolicy, CreateBackupRetentionPolicyMetadata> = /* @__PURE__ */ startCall({
  id: 'backupRetentionPolicies.create',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/retention_policies',
  body: true,
});

/** `backupRetentionPolicies.delete` as a function, for bundles that hold only the calls they make. */
export const deleteBackupRetentionPolicy: (
  client: Core,
  params: DeleteBackupRetentionPolicyParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteBackupRetentionPolicyMetadata> = /* @__PURE__ */ startCall({
  id: 'backupRetentionPolicies.delete',
  method: 'DELETE',
  path: '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}',
});

/** `backupRetentionPolicies.get` as a function, for bundles that hold only the calls they make. */
export const getBackupRetentionPolicy: (
  client: Core,
  params: GetBackupRetentionPolicyParams,
  options?: RequestOptions,
) => ApiPromise<BackupRetentionPolicy> = /* @__PURE__ */ call({
  id: 'backupRetentionPolicies.get',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}',
});

/** `backupRetentionPolicies.list` as a function, for bundles that hold only the calls they make. */
export const listBackupRetentionPolicies: (
  client: Core,
  params: ListBackupRetentionPoliciesParams,
  options?: RequestOptions,
) => Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse> = /* @__PURE__ */ listCall({
  id: 'backupRetentionPolicies.list',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/retention_policies',
  items: 'policies',
});

/** `backupRetentionPolicies.listByFolder` as a function, for bundles that hold only the calls they make. */
export const listBackupRetentionPoliciesByFolder: (
  client: Core,
  params: ListBackupRetentionPoliciesByFolderParams,
  options?: RequestOptions,
) => Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse> = /* @__PURE__ */ listCall({
  id: 'backupRetentionPolicies.listByFolder',
  method: 'GET',
  path: '/managed-redis/v1/folders/{folderId}/retention_policies',
  items: 'policies',
});

/**
 * Schedules that keep chosen backups longer than the default period.
 *
 * @example
 * ```ts
 * import { createClient, BackupRetentionPolicies } from '@managed-redis/client';
 *
 * const backupRetentionPolicies = new BackupRetentionPolicies(createClient({ credentials: token }));
 * ```
 */
export interface BackupRetentionPolicies {
  /**
   * Adds a retention policy to a cluster: backups taken on the schedule are kept for the given number of days. A policy cannot be changed afterwards, only deleted.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/retention_policies`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.backupRetentionPolicies.create({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyName: 'monthly', cron: { dayOfMonth: '1' }, retainForDays: '365', description: 'First backup of each month, for a year' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
   */
  create(
    params: CreateBackupRetentionPolicyParams,
    options?: RequestOptions,
  ): OperationPromise<BackupRetentionPolicy, CreateBackupRetentionPolicyMetadata>;

  /**
   * Deletes a retention policy from a cluster.
   *
   * `DELETE /managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.backupRetentionPolicies.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyId: 'c9qp01v5rt8s2m6k4d7h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/delete.md}
   */
  delete(
    params: DeleteBackupRetentionPolicyParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteBackupRetentionPolicyMetadata>;

  /**
   * Returns one retention policy of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}`
   *
   * @example
   * ```ts
   * const result = await redis.backupRetentionPolicies.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyId: 'c9qp01v5rt8s2m6k4d7h' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/get.md}
   */
  get(params: GetBackupRetentionPolicyParams, options?: RequestOptions): ApiPromise<BackupRetentionPolicy>;

  /**
   * Lists the retention policies of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/retention_policies`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.backupRetentionPolicies.list({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/list.md}
   */
  list(
    params: ListBackupRetentionPoliciesParams,
    options?: RequestOptions,
  ): Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse>;

  /**
   * Lists the retention policies of all clusters in a folder.
   *
   * `GET /managed-redis/v1/folders/{folderId}/retention_policies`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.backupRetentionPolicies.listByFolder({ folderId: 'b1gmt5r8vq2c7n4k0p3d' })) console.log(item);
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/listByFolder.md}
   */
  listByFolder(
    params: ListBackupRetentionPoliciesByFolderParams,
    options?: RequestOptions,
  ): Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse>;
}

/** Schedules that keep chosen backups longer than the default period. */
export const BackupRetentionPolicies: ResourceClass<BackupRetentionPolicies> =
  /* @__PURE__ */ defineResource<BackupRetentionPolicies>({
    create: createBackupRetentionPolicy,
    delete: deleteBackupRetentionPolicy,
    get: getBackupRetentionPolicy,
    list: listBackupRetentionPolicies,
    listByFolder: listBackupRetentionPoliciesByFolder,
  });
