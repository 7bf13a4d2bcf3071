// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type {
  Backup,
  DeleteBackupMetadata,
  DeleteBackupParams,
  Empty,
  GetBackupParams,
  ListBackupsParams,
  ListBackupsResponse,
} from '@managed-redis/types';

/**
 * Backups of clusters, taken daily by the service or on request.
 *
 * @example
 * ```ts
 * import { createClient, Backups } from '@managed-redis/client';
 *
 * const backups = new Backups(createClient({ credentials: token }));
 * ```
 */
export class Backups extends Resource {
  /**
   * Deletes a backup. Expect this to work only for backups taken on request; automatic ones expire on their own.
   *
   * `DELETE /managed-redis/v1/backups/{backupId}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.backups.delete({ backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
   */
  delete(params: DeleteBackupParams, options?: RequestOptions): OperationPromise<Empty, DeleteBackupMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'backups.delete',
        method: 'DELETE',
        path: '/managed-redis/v1/backups/{backupId}',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a backup by its ID.
   *
   * `GET /managed-redis/v1/backups/{backupId}`
   *
   * @example
   * ```ts
   * const result = await redis.backups.get({ backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
   */
  get(params: GetBackupParams, options?: RequestOptions): ApiPromise<Backup> {
    return makeCall(
      this.getClient(),
      {
        id: 'backups.get',
        method: 'GET',
        path: '/managed-redis/v1/backups/{backupId}',
        always: ['id', 'folderId', 'createdAt', 'sourceClusterId', 'startedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Lists the backups of a folder, including retained backups of deleted clusters.
   *
   * `GET /managed-redis/v1/backups`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.backups.list({ folderId: 'b1gmt5r8vq2c7n4k0p3d' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/list.md}
   */
  list(params: ListBackupsParams, options?: RequestOptions): Pages<Backup, ListBackupsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'backups.list',
        method: 'GET',
        path: '/managed-redis/v1/backups',
        query: ['folderId', 'pageSize', 'pageToken'],
        items: 'backups',
      },
      params,
      options,
    );
  }
}
