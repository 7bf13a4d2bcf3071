// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { type Pages, listPages } from '../../calls/list-pages.ts';
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import { type OperationPromise, startOperation } from '../../calls/start-operation.ts';
import { type RecordStream, streamRecords } from '../../calls/stream-records.ts';
import type { UpdateInput } from '../../calls/update-input.ts';
import { updateResource } from '../../calls/update-resource.ts';
import { type StateTarget, type StateWaitOptions, waitUntilState } from '../../calls/wait-until.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type { UpdateClusterHostsParams, UpdateClusterParams } from '../update-params.ts';
import type {
  AccessBinding,
  AccessBindingsOperationResult,
  AddClusterHostsMetadata,
  AddClusterHostsParams,
  AddClusterShardMetadata,
  AddClusterShardParams,
  Backup,
  BackupClusterMetadata,
  BackupClusterParams,
  Cluster,
  CreateClusterMetadata,
  CreateClusterParams,
  DeleteClusterHostsMetadata,
  DeleteClusterHostsParams,
  DeleteClusterMetadata,
  DeleteClusterParams,
  DeleteClusterShardMetadata,
  DeleteClusterShardParams,
  Empty,
  EnableClusterShardingParams,
  EnableShardingClusterMetadata,
  GetClusterParams,
  GetClusterShardParams,
  Host,
  ListAccessBindingsResponse,
  ListClusterAccessBindingsParams,
  ListClusterBackupsParams,
  ListClusterBackupsResponse,
  ListClusterHostsParams,
  ListClusterHostsResponse,
  ListClusterLogsParams,
  ListClusterLogsResponse,
  ListClusterOperationsParams,
  ListClusterOperationsResponse,
  ListClusterShardsParams,
  ListClusterShardsResponse,
  ListClustersParams,
  ListClustersResponse,
  LogRecord,
  MoveClusterMetadata,
  MoveClusterParams,
  Operation,
  RebalanceClusterMetadata,
  RebalanceClusterParams,
  RescheduleClusterMaintenanceParams,
  RescheduleMaintenanceMetadata,
  RestoreClusterMetadata,
  RestoreClusterParams,
  SetAccessBindingsMetadata,
  SetClusterAccessBindingsParams,
  Shard,
  StartClusterFailoverMetadata,
  StartClusterFailoverParams,
  StartClusterMetadata,
  StartClusterParams,
  StopClusterMetadata,
  StopClusterParams,
  StreamClusterLogsParams,
  StreamLogRecord,
  UpdateAccessBindingsMetadata,
  UpdateClusterAccessBindingsParams,
  UpdateClusterHostsMetadata,
  UpdateClusterMetadata,
} from '@managed-redis/types';

/**
 * Clusters with their hosts, shards, logs, operations and access bindings.
 *
 * @example
 * ```ts
 * import { createClient, Clusters } from '@managed-redis/client';
 *
 * const clusters = new Clusters(createClient({ credentials: token }));
 * ```
 */
export class Clusters extends Resource {
  /**
   * Adds hosts to a cluster.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/hosts:batchCreate`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.addHosts({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', hostSpecs: [{ zoneId: 'ru-central1-b', subnetId: 'e2l3j6n9q2t5w8z1c4f7' }] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
   */
  addHosts(params: AddClusterHostsParams, options?: RequestOptions): OperationPromise<Empty, AddClusterHostsMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.addHosts',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate',
        body: ['hostSpecs'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Adds a shard with its hosts to a sharded cluster. The new shard holds no hash slots until the cluster is rebalanced.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/shards`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.addShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard2', hostSpecs: [{ zoneId: 'ru-central1-a', subnetId: 'e9b4k7m2p5s8v1y3b6d9', shardName: 'shard2' }] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
   */
  addShard(params: AddClusterShardParams, options?: RequestOptions): OperationPromise<Shard, AddClusterShardMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.addShard',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/shards',
        body: ['shardName', 'hostSpecs'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Backs up a running cluster. The operation does not name the new backup; list the cluster's backups to find it.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:backup`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.backup({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/backup.md}
   */
  backup(params: BackupClusterParams, options?: RequestOptions): OperationPromise<Cluster, BackupClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.backup',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:backup',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Creates a cluster in a folder.
   *
   * `POST /managed-redis/v1/clusters`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
   */
  create(params: CreateClusterParams, options?: RequestOptions): OperationPromise<Cluster, CreateClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.create',
        method: 'POST',
        path: '/managed-redis/v1/clusters',
        body: [
          'folderId',
          'name',
          'description',
          'labels',
          'environment',
          'configSpec',
          'hostSpecs',
          'networkId',
          'sharded',
          'securityGroupIds',
          'tlsEnabled',
          'deletionProtection',
          'persistenceMode',
          'announceHostnames',
          'maintenanceWindow',
          'userSpecs',
          'authSentinel',
          'diskEncryptionKeyId',
          'maintenanceWindows',
        ],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Deletes a cluster and its data. Refused while deletion protection is on. Its backups are kept for their retention period.
   *
   * `DELETE /managed-redis/v1/clusters/{clusterId}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/delete.md}
   */
  delete(params: DeleteClusterParams, options?: RequestOptions): OperationPromise<Empty, DeleteClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.delete',
        method: 'DELETE',
        path: '/managed-redis/v1/clusters/{clusterId}',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Removes hosts from a cluster. If a master is removed, a replica takes over its role.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/hosts:batchDelete`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.deleteHosts({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', hostNames: ['rc1b-9q4w6e2r8t5y1u3i.mdb.yandexcloud.net'] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
   */
  deleteHosts(
    params: DeleteClusterHostsParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteClusterHostsMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.deleteHosts',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete',
        body: ['hostNames'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Removes a shard and its hosts from a sharded cluster.
   *
   * `DELETE /managed-redis/v1/clusters/{clusterId}/shards/{shardName}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.deleteShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard1' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteShard.md}
   */
  deleteShard(
    params: DeleteClusterShardParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteClusterShardMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.deleteShard',
        method: 'DELETE',
        path: '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Converts a non-sharded cluster to a sharded one. This cannot be undone.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:enable_sharding`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.enableSharding({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/enableSharding.md}
   */
  enableSharding(
    params: EnableClusterShardingParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, EnableShardingClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.enableSharding',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:enable_sharding',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a cluster by its ID.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}`
   *
   * @example
   * ```ts
   * const result = await redis.clusters.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
   */
  get(params: GetClusterParams, options?: RequestOptions): ApiPromise<Cluster> {
    return makeCall(
      this.getClient(),
      {
        id: 'clusters.get',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}',
        always: ['id', 'folderId', 'createdAt', 'name', 'networkId'],
      },
      params,
      options,
    );
  }

  /**
   * Returns a shard of a cluster by its name.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/shards/{shardName}`
   *
   * @example
   * ```ts
   * const result = await redis.clusters.getShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard1' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/getShard.md}
   */
  getShard(params: GetClusterShardParams, options?: RequestOptions): ApiPromise<Shard> {
    return makeCall(
      this.getClient(),
      {
        id: 'clusters.getShard',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}',
        always: ['name', 'clusterId'],
      },
      params,
      options,
    );
  }

  /**
   * Lists the access bindings (subject and role pairs) of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{resourceId}:listAccessBindings`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listAccessBindings({ resourceId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
   */
  listAccessBindings(
    params: ListClusterAccessBindingsParams,
    options?: RequestOptions,
  ): Pages<AccessBinding, ListAccessBindingsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listAccessBindings',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{resourceId}:listAccessBindings',
        query: ['pageSize', 'pageToken'],
        items: 'accessBindings',
      },
      params,
      options,
    );
  }

  /**
   * Lists the backups of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/backups`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listBackups({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listBackups.md}
   */
  listBackups(params: ListClusterBackupsParams, options?: RequestOptions): Pages<Backup, ListClusterBackupsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listBackups',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/backups',
        query: ['pageSize', 'pageToken'],
        items: 'backups',
      },
      params,
      options,
    );
  }

  /**
   * Lists the hosts of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/hosts`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listHosts({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
   */
  listHosts(params: ListClusterHostsParams, options?: RequestOptions): Pages<Host, ListClusterHostsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listHosts',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/hosts',
        query: ['pageSize', 'pageToken'],
        items: 'hosts',
      },
      params,
      options,
    );
  }

  /**
   * Returns log records of a cluster, page by page.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}:logs`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listLogs({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
   */
  listLogs(params: ListClusterLogsParams, options?: RequestOptions): Pages<LogRecord, ListClusterLogsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listLogs',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}:logs',
        query: [
          'columnFilter',
          'serviceType',
          'fromTime',
          'toTime',
          'pageSize',
          'pageToken',
          'alwaysNextPageToken',
          'filter',
          'orderBy',
        ],
        items: 'logs',
      },
      params,
      options,
    );
  }

  /**
   * Lists the operations of a cluster, newest first, including those started by the service itself.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/operations`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listOperations({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listOperations.md}
   */
  listOperations(
    params: ListClusterOperationsParams,
    options?: RequestOptions,
  ): Pages<Operation, ListClusterOperationsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listOperations',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/operations',
        query: ['pageSize', 'pageToken'],
        items: 'operations',
      },
      params,
      options,
    );
  }

  /**
   * Lists the shards of a cluster.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/shards`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.listShards({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listShards.md}
   */
  listShards(params: ListClusterShardsParams, options?: RequestOptions): Pages<Shard, ListClusterShardsResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.listShards',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}/shards',
        query: ['pageSize', 'pageToken'],
        items: 'shards',
      },
      params,
      options,
    );
  }

  /**
   * Lists the clusters of a folder.
   *
   * `GET /managed-redis/v1/clusters`
   *
   * Nothing is sent until the result is iterated or awaited.
   *
   * @example
   * ```ts
   * for await (const item of redis.clusters.list({ folderId: 'b1gmt5r8vq2c7n4k0p3d' })) console.log(item);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/list.md}
   */
  list(params: ListClustersParams, options?: RequestOptions): Pages<Cluster, ListClustersResponse> {
    return listPages(
      this.getClient(),
      {
        id: 'clusters.list',
        method: 'GET',
        path: '/managed-redis/v1/clusters',
        query: ['folderId', 'pageSize', 'pageToken', 'filter'],
        items: 'clusters',
      },
      params,
      options,
    );
  }

  /**
   * Moves a cluster to another folder.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:move`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.move({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', destinationFolderId: 'b1g7h4j1k8l5z2x9c6v3' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
   */
  move(params: MoveClusterParams, options?: RequestOptions): OperationPromise<Cluster, MoveClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.move',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:move',
        body: ['destinationFolderId'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Distributes the hash slots of a sharded cluster evenly across its shards.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:rebalance`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.rebalance({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rebalance.md}
   */
  rebalance(
    params: RebalanceClusterParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, RebalanceClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.rebalance',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:rebalance',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Reschedules the planned maintenance of a cluster, or starts it now.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.rescheduleMaintenance({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', rescheduleType: 'SPECIFIC_TIME', delayedUntil: '2026-07-27T03:00:00Z' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
   */
  rescheduleMaintenance(
    params: RescheduleClusterMaintenanceParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, RescheduleMaintenanceMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.rescheduleMaintenance',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance',
        body: ['rescheduleType', 'delayedUntil'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Creates a new cluster from a backup. The source cluster is not changed.
   *
   * `POST /managed-redis/v1/clusters:restore`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
   */
  restore(params: RestoreClusterParams, options?: RequestOptions): OperationPromise<Cluster, RestoreClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.restore',
        method: 'POST',
        path: '/managed-redis/v1/clusters:restore',
        body: [
          'backupId',
          'name',
          'description',
          'labels',
          'environment',
          'configSpec',
          'hostSpecs',
          'networkId',
          'folderId',
          'securityGroupIds',
          'tlsEnabled',
          'persistenceMode',
          'deletionProtection',
          'announceHostnames',
          'maintenanceWindow',
          'authSentinel',
          'sharded',
          'diskEncryptionKeyId',
          'userSpecs',
          'maintenanceWindows',
        ],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Replaces all access bindings of a cluster with the given list.
   *
   * `POST /managed-redis/v1/clusters/{resourceId}:setAccessBindings`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.setAccessBindings({ resourceId: 'c9qt5vd0rg2v7vs6nu5h', accessBindings: [{ roleId: 'managed-redis.viewer', subject: { id: 'aje1r4t7y2u5i8o3p6a9', type: 'serviceAccount' } }] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
   */
  setAccessBindings(
    params: SetClusterAccessBindingsParams,
    options?: RequestOptions,
  ): OperationPromise<AccessBindingsOperationResult, SetAccessBindingsMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.setAccessBindings',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{resourceId}:setAccessBindings',
        body: ['accessBindings'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Starts a stopped cluster.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:start`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.start({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/start.md}
   */
  start(params: StartClusterParams, options?: RequestOptions): OperationPromise<Cluster, StartClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.start',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:start',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Starts a manual failover, in which another host becomes master. Host names are required for a sharded cluster and not needed for a non-sharded one.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:startFailover`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.startFailover({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', failoverType: 'SWITCH_FROM_HOSTNAMES', hostNames: ['rc1a-3v8k2m5p7r1t4x6z.mdb.yandexcloud.net'] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
   */
  startFailover(
    params: StartClusterFailoverParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, StartClusterFailoverMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.startFailover',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:startFailover',
        body: ['hostNames', 'failoverType', 'zoneId'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Stops a running cluster. Its data is kept.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}:stop`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.stop({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/stop.md}
   */
  stop(params: StopClusterParams, options?: RequestOptions): OperationPromise<Cluster, StopClusterMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.stop',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}:stop',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Streams log records of a cluster. Without an end time the stream stays open and new records follow as they are written.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}:stream_logs`
   *
   * @example
   * ```ts
   * for await (const record of redis.clusters.streamLogs({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })) console.log(record);
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/streamLogs.md}
   */
  streamLogs(params: StreamClusterLogsParams, options?: RequestOptions): RecordStream<StreamLogRecord> {
    return streamRecords(
      this.getClient(),
      {
        id: 'clusters.streamLogs',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}:stream_logs',
        query: ['columnFilter', 'serviceType', 'fromTime', 'toTime', 'recordToken', 'filter'],
        resume: { parameter: 'recordToken', field: 'nextRecordToken' },
      },
      params,
      options,
    );
  }

  /**
   * Updates the settings of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default.
   *
   * `PATCH /managed-redis/v1/clusters/{clusterId}`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.update({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', configSpec: { redis: { maxmemoryPolicy: 'ALLKEYS_LFU' } }, deletionProtection: false });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
   */
  update<Given extends keyof UpdateClusterParams>(
    params: UpdateInput<UpdateClusterParams, 'clusterId', Given>,
    options?: RequestOptions,
  ): OperationPromise<Cluster, UpdateClusterMetadata> {
    return updateResource(
      this.getClient(),
      {
        id: 'clusters.update',
        method: 'PATCH',
        path: '/managed-redis/v1/clusters/{clusterId}',
        body: [
          'updateMask',
          'description',
          'labels',
          'configSpec',
          'name',
          'maintenanceWindow',
          'securityGroupIds',
          'deletionProtection',
          'persistenceMode',
          'networkId',
          'announceHostnames',
          'authSentinel',
          'maintenanceWindows',
        ],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
        mask: {
          field: 'updateMask',
          whole: ['labels', 'configSpec.backupWindowStart', 'maintenanceWindow', 'maintenanceWindows'],
        },
      },
      params,
      options,
    );
  }

  /**
   * Adds and removes individual access bindings of a cluster.
   *
   * `PATCH /managed-redis/v1/clusters/{resourceId}:updateAccessBindings`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.updateAccessBindings({ resourceId: 'c9qt5vd0rg2v7vs6nu5h', accessBindingDeltas: [{ action: 'ADD', accessBinding: { roleId: 'managed-redis.viewer', subject: { id: 'aje1r4t7y2u5i8o3p6a9', type: 'serviceAccount' } } }] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
   */
  updateAccessBindings(
    params: UpdateClusterAccessBindingsParams,
    options?: RequestOptions,
  ): OperationPromise<AccessBindingsOperationResult, UpdateAccessBindingsMetadata> {
    return startOperation(
      this.getClient(),
      {
        id: 'clusters.updateAccessBindings',
        method: 'PATCH',
        path: '/managed-redis/v1/clusters/{resourceId}:updateAccessBindings',
        body: ['accessBindingDeltas'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Updates the settings of hosts of a cluster.
   *
   * `POST /managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @example
   * ```ts
   * const operation = await redis.clusters.updateHosts({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', updateHostSpecs: [{ hostName: 'rc1b-9q4w6e2r8t5y1u3i.mdb.yandexcloud.net', updateMask: 'replicaPriority', replicaPriority: '50' }] });
   * const result = await operation.wait();
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
   */
  updateHosts(
    params: UpdateClusterHostsParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, UpdateClusterHostsMetadata> {
    return updateResource(
      this.getClient(),
      {
        id: 'clusters.updateHosts',
        method: 'POST',
        path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate',
        body: ['updateHostSpecs'],
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
        elementMask: { list: 'updateHostSpecs', field: 'updateMask', keys: ['hostName'], whole: [] },
      },
      params,
      options,
    );
  }

  /**
   * Polls until the status is the wanted one, one of several, or a predicate is true, and returns what was read then. Polls
   * that fail are tolerated as by `Operation.wait`, whose options this takes, too.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}`
   *
   * @example
   * ```ts
   * await redis.clusters.waitUntil({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' }, 'RUNNING');
   * ```
   *
   * @throws {TimeoutError} if `timeout` passes.
   * @throws {AbortError} if the signal is aborted.
   * @throws {ApiError} if the state cannot be fetched.
   */
  waitUntil(
    params: GetClusterParams,
    target: StateTarget<Cluster>,
    options?: StateWaitOptions<Cluster>,
  ): Promise<Cluster> {
    return waitUntilState(
      this.getClient(),
      {
        id: 'clusters.get',
        method: 'GET',
        path: '/managed-redis/v1/clusters/{clusterId}',
        always: ['id', 'folderId', 'createdAt', 'name', 'networkId'],
      },
      params,
      target,
      options,
    );
  }
}
