// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import { startCall } from '../core/operation.ts';
import type { Pages } from '../core/pages.ts';
import { listCall } from '../core/pages.ts';
import type { RecordStream } from '../core/record-stream.ts';
import { streamCall } from '../core/record-stream.ts';
import { updateCall } from '../core/update.ts';
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
import type { UpdateClusterHostsParams, UpdateClusterParams } from './update-params.ts';

/** `clusters.addHosts` as a function, for bundles that hold only the calls they make. */
export const addClusterHosts: (
  client: Core,
  params: AddClusterHostsParams,
  options?: RequestOptions,
) => OperationPromise<Empty, AddClusterHostsMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.addHosts',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate',
  body: true,
});

/** `clusters.addShard` as a function, for bundles that hold only the calls they make. */
export const addClusterShard: (
  client: Core,
  params: AddClusterShardParams,
  options?: RequestOptions,
) => OperationPromise<Shard, AddClusterShardMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.addShard',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/shards',
  body: true,
});

/** `clusters.backup` as a function, for bundles that hold only the calls they make. */
export const backupCluster: (
  client: Core,
  params: BackupClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, BackupClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.backup',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:backup',
});

/** `clusters.create` as a function, for bundles that hold only the calls they make. */
export const createCluster: (
  client: Core,
  params: CreateClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, CreateClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.create',
  method: 'POST',
  path: '/managed-redis/v1/clusters',
  body: true,
});

/** `clusters.delete` as a function, for bundles that hold only the calls they make. */
export const deleteCluster: (
  client: Core,
  params: DeleteClusterParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.delete',
  method: 'DELETE',
  path: '/managed-redis/v1/clusters/{clusterId}',
});

/** `clusters.deleteHosts` as a function, for bundles that hold only the calls they make. */
export const deleteClusterHosts: (
  client: Core,
  params: DeleteClusterHostsParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteClusterHostsMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.deleteHosts',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete',
  body: true,
});

/** `clusters.deleteShard` as a function, for bundles that hold only the calls they make. */
export const deleteClusterShard: (
  client: Core,
  params: DeleteClusterShardParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteClusterShardMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.deleteShard',
  method: 'DELETE',
  path: '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}',
});

/** `clusters.enableSharding` as a function, for bundles that hold only the calls they make. */
export const enableClusterSharding: (
  client: Core,
  params: EnableClusterShardingParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, EnableShardingClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.enableSharding',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:enable_sharding',
});

/** `clusters.get` as a function, for bundles that hold only the calls they make. */
export const getCluster: (client: Core, params: GetClusterParams, options?: RequestOptions) => ApiPromise<Cluster> =
  /* @__PURE__ */ call({ id: 'clusters.get', method: 'GET', path: '/managed-redis/v1/clusters/{clusterId}' });

/** `clusters.getShard` as a function, for bundles that hold only the calls they make. */
export const getClusterShard: (
  client: Core,
  params: GetClusterShardParams,
  options?: RequestOptions,
) => ApiPromise<Shard> = /* @__PURE__ */ call({
  id: 'clusters.getShard',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}',
});

/** `clusters.listAccessBindings` as a function, for bundles that hold only the calls they make. */
export const listClusterAccessBindings: (
  client: Core,
  params: ListClusterAccessBindingsParams,
  options?: RequestOptions,
) => Pages<AccessBinding, ListAccessBindingsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listAccessBindings',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{resourceId}:listAccessBindings',
  items: 'accessBindings',
});

/** `clusters.listBackups` as a function, for bundles that hold only the calls they make. */
export const listClusterBackups: (
  client: Core,
  params: ListClusterBackupsParams,
  options?: RequestOptions,
) => Pages<Backup, ListClusterBackupsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listBackups',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/backups',
  items: 'backups',
});

/** `clusters.listHosts` as a function, for bundles that hold only the calls they make. */
export const listClusterHosts: (
  client: Core,
  params: ListClusterHostsParams,
  options?: RequestOptions,
) => Pages<Host, ListClusterHostsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listHosts',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/hosts',
  items: 'hosts',
});

/** `clusters.listLogs` as a function, for bundles that hold only the calls they make. */
export const listClusterLogs: (
  client: Core,
  params: ListClusterLogsParams,
  options?: RequestOptions,
) => Pages<LogRecord, ListClusterLogsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listLogs',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}:logs',
  items: 'logs',
});

/** `clusters.listOperations` as a function, for bundles that hold only the calls they make. */
export const listClusterOperations: (
  client: Core,
  params: ListClusterOperationsParams,
  options?: RequestOptions,
) => Pages<Operation, ListClusterOperationsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listOperations',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/operations',
  items: 'operations',
});

/** `clusters.listShards` as a function, for bundles that hold only the calls they make. */
export const listClusterShards: (
  client: Core,
  params: ListClusterShardsParams,
  options?: RequestOptions,
) => Pages<Shard, ListClusterShardsResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.listShards',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/shards',
  items: 'shards',
});

/** `clusters.list` as a function, for bundles that hold only the calls they make. */
export const listClusters: (
  client: Core,
  params: ListClustersParams,
  options?: RequestOptions,
) => Pages<Cluster, ListClustersResponse> = /* @__PURE__ */ listCall({
  id: 'clusters.list',
  method: 'GET',
  path: '/managed-redis/v1/clusters',
  items: 'clusters',
});

/** `clusters.move` as a function, for bundles that hold only the calls they make. */
export const moveCluster: (
  client: Core,
  params: MoveClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, MoveClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.move',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:move',
  body: true,
});

/** `clusters.rebalance` as a function, for bundles that hold only the calls they make. */
export const rebalanceCluster: (
  client: Core,
  params: RebalanceClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, RebalanceClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.rebalance',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:rebalance',
});

/** `clusters.rescheduleMaintenance` as a function, for bundles that hold only the calls they make. */
export const rescheduleClusterMaintenance: (
  client: Core,
  params: RescheduleClusterMaintenanceParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, RescheduleMaintenanceMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.rescheduleMaintenance',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance',
  body: true,
});

/** `clusters.restore` as a function, for bundles that hold only the calls they make. */
export const restoreCluster: (
  client: Core,
  params: RestoreClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, RestoreClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.restore',
  method: 'POST',
  path: '/managed-redis/v1/clusters:restore',
  body: true,
});

/** `clusters.setAccessBindings` as a function, for bundles that hold only the calls they make. */
export const setClusterAccessBindings: (
  client: Core,
  params: SetClusterAccessBindingsParams,
  options?: RequestOptions,
) => OperationPromise<AccessBindingsOperationResult, SetAccessBindingsMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.setAccessBindings',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{resourceId}:setAccessBindings',
  body: true,
});

/** `clusters.start` as a function, for bundles that hold only the calls they make. */
export const startCluster: (
  client: Core,
  params: StartClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, StartClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.start',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:start',
});

/** `clusters.startFailover` as a function, for bundles that hold only the calls they make. */
export const startClusterFailover: (
  client: Core,
  params: StartClusterFailoverParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, StartClusterFailoverMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.startFailover',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:startFailover',
  body: true,
});

/** `clusters.stop` as a function, for bundles that hold only the calls they make. */
export const stopCluster: (
  client: Core,
  params: StopClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, StopClusterMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.stop',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}:stop',
});

/** `clusters.streamLogs` as a function, for bundles that hold only the calls they make. */
export const streamClusterLogs: (
  client: Core,
  params: StreamClusterLogsParams,
  options?: RequestOptions,
) => RecordStream<StreamLogRecord> = /* @__PURE__ */ streamCall({
  id: 'clusters.streamLogs',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}:stream_logs',
  resume: ['recordToken', 'nextRecordToken'],
});

/** `clusters.update` as a function, for bundles that hold only the calls they make. */
export const updateCluster: (
  client: Core,
  params: UpdateClusterParams,
  options?: RequestOptions,
) => OperationPromise<Cluster, UpdateClusterMetadata> = /* @__PURE__ */ updateCall({
  id: 'clusters.update',
  method: 'PATCH',
  path: '/managed-redis/v1/clusters/{clusterId}',
  body: true,
  mask: {
    field: 'updateMask',
    whole: ['labels', 'configSpec.backupWindowStart', 'maintenanceWindow', 'maintenanceWindows'],
  },
});

/** `clusters.updateAccessBindings` as a function, for bundles that hold only the calls they make. */
export const updateClusterAccessBindings: (
  client: Core,
  params: UpdateClusterAccessBindingsParams,
  options?: RequestOptions,
) => OperationPromise<AccessBindingsOperationResult, UpdateAccessBindingsMetadata> = /* @__PURE__ */ startCall({
  id: 'clusters.updateAccessBindings',
  method: 'PATCH',
  path: '/managed-redis/v1/clusters/{resourceId}:updateAccessBindings',
  body: true,
});

/** `clusters.updateHosts` as a function, for bundles that hold only the calls they make. */
export const updateClusterHosts: (
  client: Core,
  params: UpdateClusterHostsParams,
  options?: RequestOptions,
) => OperationPromise<Empty, UpdateClusterHostsMetadata> = /* @__PURE__ */ updateCall({
  id: 'clusters.updateHosts',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate',
  body: true,
  maskEach: { list: 'updateHostSpecs', field: 'updateMask', keys: ['hostName'], whole: [] },
});

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
export interface Clusters {
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
   */
  addHosts(params: AddClusterHostsParams, options?: RequestOptions): OperationPromise<Empty, AddClusterHostsMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
   */
  addShard(params: AddClusterShardParams, options?: RequestOptions): OperationPromise<Shard, AddClusterShardMetadata>;

  /**
   * Takes a backup of a running cluster now. The operation does not name the new backup; list the cluster's backups to find it.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/backup.md}
   */
  backup(params: BackupClusterParams, options?: RequestOptions): OperationPromise<Cluster, BackupClusterMetadata>;

  /**
   * Creates a cluster in a folder.
   *
   * `POST /managed-redis/v1/clusters`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
   */
  create(params: CreateClusterParams, options?: RequestOptions): OperationPromise<Cluster, CreateClusterMetadata>;

  /**
   * Deletes a cluster and its data. Refused while deletion protection is on. Its backups stay for their retention period.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/delete.md}
   */
  delete(params: DeleteClusterParams, options?: RequestOptions): OperationPromise<Empty, DeleteClusterMetadata>;

  /**
   * Removes hosts from a cluster. If a master is removed, a replica takes its role.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
   */
  deleteHosts(
    params: DeleteClusterHostsParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteClusterHostsMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteShard.md}
   */
  deleteShard(
    params: DeleteClusterShardParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, DeleteClusterShardMetadata>;

  /**
   * Turns a non-sharded cluster into a sharded one. It cannot be undone.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/enableSharding.md}
   */
  enableSharding(
    params: EnableClusterShardingParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, EnableShardingClusterMetadata>;

  /**
   * Returns one cluster by its id.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}`
   *
   * @example
   * ```ts
   * const result = await redis.clusters.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
   */
  get(params: GetClusterParams, options?: RequestOptions): ApiPromise<Cluster>;

  /**
   * Returns one shard of a cluster by its name.
   *
   * `GET /managed-redis/v1/clusters/{clusterId}/shards/{shardName}`
   *
   * @example
   * ```ts
   * const result = await redis.clusters.getShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard1' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/getShard.md}
   */
  getShard(params: GetClusterShardParams, options?: RequestOptions): ApiPromise<Shard>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
   */
  listAccessBindings(
    params: ListClusterAccessBindingsParams,
    options?: RequestOptions,
  ): Pages<AccessBinding, ListAccessBindingsResponse>;

  /**
   * Lists the backups of one cluster.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listBackups.md}
   */
  listBackups(params: ListClusterBackupsParams, options?: RequestOptions): Pages<Backup, ListClusterBackupsResponse>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
   */
  listHosts(params: ListClusterHostsParams, options?: RequestOptions): Pages<Host, ListClusterHostsResponse>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
   */
  listLogs(params: ListClusterLogsParams, options?: RequestOptions): Pages<LogRecord, ListClusterLogsResponse>;

  /**
   * Lists the operations of a cluster, newest first, those started by the service itself included.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listOperations.md}
   */
  listOperations(
    params: ListClusterOperationsParams,
    options?: RequestOptions,
  ): Pages<Operation, ListClusterOperationsResponse>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listShards.md}
   */
  listShards(params: ListClusterShardsParams, options?: RequestOptions): Pages<Shard, ListClusterShardsResponse>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/list.md}
   */
  list(params: ListClustersParams, options?: RequestOptions): Pages<Cluster, ListClustersResponse>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
   */
  move(params: MoveClusterParams, options?: RequestOptions): OperationPromise<Cluster, MoveClusterMetadata>;

  /**
   * Distributes the hash slots of a sharded cluster evenly over its shards.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rebalance.md}
   */
  rebalance(
    params: RebalanceClusterParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, RebalanceClusterMetadata>;

  /**
   * Moves the planned maintenance of a cluster to another time, or starts it now.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
   */
  rescheduleMaintenance(
    params: RescheduleClusterMaintenanceParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, RescheduleMaintenanceMetadata>;

  /**
   * Creates a new cluster from a backup. The source cluster is not touched.
   *
   * `POST /managed-redis/v1/clusters:restore`
   *
   * Resolves as soon as the work has begun: `wait()` for its end.
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
   */
  restore(params: RestoreClusterParams, options?: RequestOptions): OperationPromise<Cluster, RestoreClusterMetadata>;

  /**
   * Replaces all access bindings of a cluster by the given list.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
   */
  setAccessBindings(
    params: SetClusterAccessBindingsParams,
    options?: RequestOptions,
  ): OperationPromise<AccessBindingsOperationResult, SetAccessBindingsMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/start.md}
   */
  start(params: StartClusterParams, options?: RequestOptions): OperationPromise<Cluster, StartClusterMetadata>;

  /**
   * Hands the master role to another host by hand. A sharded cluster needs host names; a non-sharded one needs none.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
   */
  startFailover(
    params: StartClusterFailoverParams,
    options?: RequestOptions,
  ): OperationPromise<Cluster, StartClusterFailoverMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/stop.md}
   */
  stop(params: StopClusterParams, options?: RequestOptions): OperationPromise<Cluster, StopClusterMetadata>;

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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/streamLogs.md}
   */
  streamLogs(params: StreamClusterLogsParams, options?: RequestOptions): RecordStream<StreamLogRecord>;

  /**
   * Changes settings of a cluster. Send `updateMask`: without it, every setting left out of the body goes back to its default.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
   */
  update(params: UpdateClusterParams, options?: RequestOptions): OperationPromise<Cluster, UpdateClusterMetadata>;

  /**
   * Adds and removes single access bindings of a cluster.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
   */
  updateAccessBindings(
    params: UpdateClusterAccessBindingsParams,
    options?: RequestOptions,
  ): OperationPromise<AccessBindingsOperationResult, UpdateAccessBindingsMetadata>;

  /**
   * Changes settings of hosts of a cluster.
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
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
   */
  updateHosts(
    params: UpdateClusterHostsParams,
    options?: RequestOptions,
  ): OperationPromise<Empty, UpdateClusterHostsMetadata>;
}

/** Clusters with their hosts, shards, logs, operations and access bindings. */
export const Clusters: ResourceClass<Clusters> = /* @__PURE__ */ defineResource<Clusters>({
  addHosts: addClusterHosts,
  addShard: addClusterShard,
  backup: backupCluster,
  create: createCluster,
  delete: deleteCluster,
  deleteHosts: deleteClusterHosts,
  deleteShard: deleteClusterShard,
  enableSharding: enableClusterSharding,
  get: getCluster,
  getShard: getClusterShard,
  listAccessBindings: listClusterAccessBindings,
  listBackups: listClusterBackups,
  listHosts: listClusterHosts,
  listLogs: listClusterLogs,
  listOperations: listClusterOperations,
  listShards: listClusterShards,
  list: listClusters,
  move: moveCluster,
  rebalance: rebalanceCluster,
  rescheduleMaintenance: rescheduleClusterMaintenance,
  restore: restoreCluster,
  setAccessBindings: setClusterAccessBindings,
  start: startCluster,
  startFailover: startClusterFailover,
  stop: stopCluster,
  streamLogs: streamClusterLogs,
  update: updateCluster,
  updateAccessBindings: updateClusterAccessBindings,
  updateHosts: updateClusterHosts,
});
