// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
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
export class BackupRetentionPolicies extends Resource {
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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
   */
  create(
    params: CreateBackupRetentionPolicyParams,
    options?: RequestOptions,
  ): OperationPromise<BackupRetentionPolicy, CreateBackupRetentionPolicyMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'backupRetentionPolicies.create',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/retention_policies',
        body: ['cron', 'retainForDays', 'description', 'policyName'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/delete.md}
   */
  delete(
    params: DeleteBackupRetentionPolicyParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteBackupRetentionPolicyMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'backupRetentionPolicies.delete',
        method: 'DELETE',
        path: '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a retention policy of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}`
   *
   * @example
   * ```ts
   * const result = await redis.backupRetentionPolicies.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyId: 'c9qp01v5rt8s2m6k4d7h' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/get.md}
   */
  get(params: GetBackupRetentionPolicyParams, options?: RequestOptions): ApiPromise<BackupRetentionPolicy> {
    return makeCall(
      this.getClient(),
      {
        id: 'backupRetentionPolicies.get',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}',
        always: ['policyId', 'clusterId', 'policyName', 'createdAt'],
      },
      params,
      options,
    );
  }

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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/list.md}
   */
  list(
    params: ListBackupRetentionPoliciesParams,
    options?: RequestOptions,
  ): Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'backupRetentionPolicies.list',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/retention_policies',
        query: ['pageSize', 'pageToken'],
        items: 'policies',
      },
      params,
      options,
    );
  }

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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/listByFolder.md}
   */
  listByFolder(
    params: ListBackupRetentionPoliciesByFolderParams,
    options?: RequestOptions,
  ): Pages<BackupRetentionPolicy, ListBackupRetentionPoliciesResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'backupRetentionPolicies.listByFolder',
        method: 'GET',
        path: '/managed-redis/v1/folders/{folderId}/retention_policies',
        query: ['pageSize', 'pageToken'],
        items: 'policies',
      },
      params,
      options,
    );
  }
}
