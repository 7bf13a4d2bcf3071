// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import { startCall } from '../core/operation.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
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
 * Backups of clusters, taken daily by the service or by hand.
 *
 * @example
 * ```ts
 * import { createClient, Backups } from '@managed-redis/client';
 *
 * const backups = new Backups(createClient({ credentials: token }));
 * ```
 */
export interface Backups {
  /**
   * Deletes a backup. Only backups taken by hand can be expected to go; automatic ones expire by themselves.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
   */
  delete(params: DeleteBackupParams, options?: RequestOptions): OperationPromise<Empty, DeleteBackupMetadata>;

  /**
   * Returns one backup by its id.
   *
   * `GET /managed-redis/v1/backups/{backupId}`
   *
   * @example
   * ```ts
   * const result = await redis.backups.get({ backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
   */
  get(params: GetBackupParams, options?: RequestOptions): ApiPromise<Backup>;

  /**
   * Lists the backups of a folder, those of deleted clusters included while they are retained.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/list.md}
   */
  list(params: ListBackupsParams, options?: RequestOptions): Pages<Backup, ListBackupsResponse>;
}

/** Backups of clusters, taken daily by the service or by hand. */
export const Backups: ResourceClass<Backups> = /* @__PURE__ */ defineResource<Backups>('backups', () => ({
  delete: [startCall, 'DELETE', '/managed-redis/v1/backups/{backupId}'],
  get: [call, 'GET', '/managed-redis/v1/backups/{backupId}'],
  list: [listCall, 'GET', '/managed-redis/v1/backups', { items: 'backups' }],
}));
