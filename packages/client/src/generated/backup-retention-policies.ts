// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
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
  /* @__PURE__ */ defineResource<BackupRetentionPolicies>('backupRetentionPolicies', () => ({
    create: [startCall, 'POST', '/managed-redis/v1/clusters/{clusterId}/retention_policies', { body: true }],
    delete: [startCall, 'DELETE', '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}'],
    get: [call, 'GET', '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}'],
    list: [listCall, 'GET', '/managed-redis/v1/clusters/{clusterId}/retention_policies', { items: 'policies' }],
    listByFolder: [listCall, 'GET', '/managed-redis/v1/folders/{folderId}/retention_policies', { items: 'policies' }],
  }));
