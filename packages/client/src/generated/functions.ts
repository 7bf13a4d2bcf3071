// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import type { RequestOptions } from '../core/request-options.ts';
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
  BackupRetentionPolicy,
  CancelOperationParams,
  ChangeFreeze,
  ChangeFreezeLimitsResponse,
  Cluster,
  CreateBackupRetentionPolicyMetadata,
  CreateBackupRetentionPolicyParams,
  CreateChangeFreezeMetadata,
  CreateChangeFreezeParams,
  CreateClusterMetadata,
  CreateClusterParams,
  CreateIamTokenParams,
  CreateIamTokenResponse,
  CreateUserMetadata,
  CreateUserParams,
  DeleteBackupMetadata,
  DeleteBackupParams,
  DeleteBackupRetentionPolicyMetadata,
  DeleteBackupRetentionPolicyParams,
  DeleteClusterHostsMetadata,
  DeleteClusterHostsParams,
  DeleteClusterMetadata,
  DeleteClusterParams,
  DeleteClusterShardMetadata,
  DeleteClusterShardParams,
  DeleteUserMetadata,
  DeleteUserParams,
  Empty,
  EnableClusterShardingParams,
  EnableShardingClusterMetadata,
  GetBackupParams,
  GetBackupRetentionPolicyParams,
  GetChangeFreezeLimitsParams,
  GetChangeFreezeParams,
  GetClusterParams,
  GetClusterShardParams,
  GetMaintenanceParams,
  GetOperationParams,
  GetResourcePresetParams,
  GetUserParams,
  Host,
  ListAccessBindingsResponse,
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesParams,
  ListBackupRetentionPoliciesResponse,
  ListBackupsParams,
  ListBackupsResponse,
  ListChangeFreezesParams,
  ListChangeFreezesResponse,
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
  ListMaintenancesParams,
  ListMaintenancesResponse,
  ListResourcePresetsParams,
  ListResourcePresetsResponse,
  ListUsersParams,
  ListUsersResponse,
  ListVersionsParams,
  ListVersionsResponse,
  LogRecord,
  Maintenance,
  MoveClusterMetadata,
  MoveClusterParams,
  Operation,
  RebalanceClusterMetadata,
  RebalanceClusterParams,
  RescheduleClusterMaintenanceParams,
  RescheduleMaintenanceMetadata,
  RescheduleMaintenanceParams,
  RescheduleMaintenanceV2Metadata,
  ResourcePreset,
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
  TerminateChangeFreezeMetadata,
  TerminateChangeFreezeParams,
  UpdateAccessBindingsMetadata,
  UpdateClusterAccessBindingsParams,
  UpdateClusterHostsMetadata,
  UpdateClusterMetadata,
  UpdateUserMetadata,
  User,
  Version,
} from '@managed-redis/types';
import type { UpdateClusterHostsParams, UpdateClusterParams, UpdateUserParams } from './update-params.ts';

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

/** `backups.delete` as a function, for bundles that hold only the calls they make. */
export const deleteBackup: (
  client: Core,
  params: DeleteBackupParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteBackupMetadata> = /* @__PURE__ */ startCall({
  id: 'backups.delete',
  method: 'DELETE',
  path: '/managed-redis/v1/backups/{backupId}',
});

/** `backups.get` as a function, for bundles that hold only the calls they make. */
export const getBackup: (client: Core, params: GetBackupParams, options?: RequestOptions) => ApiPromise<Backup> =
  /* @__PURE__ */ call({ id: 'backups.get', method: 'GET', path: '/managed-redis/v1/backups/{backupId}' });

/** `backups.list` as a function, for bundles that hold only the calls they make. */
export const listBackups: (
  client: Core,
  params: ListBackupsParams,
  options?: RequestOptions,
) => Pages<Backup, ListBackupsResponse> = /* @__PURE__ */ listCall({
  id: 'backups.list',
  method: 'GET',
  path: '/managed-redis/v1/backups',
  items: 'backups',
});

/** `changeFreezes.create` as a function, for bundles that hold only the calls they make. */
export const createChangeFreeze: (
  client: Core,
  params: CreateChangeFreezeParams,
  options?: RequestOptions,
) => OperationPromise<ChangeFreeze, CreateChangeFreezeMetadata> = /* @__PURE__ */ startCall({
  id: 'changeFreezes.create',
  method: 'POST',
  path: '/managed-redis/v1/changeFreezes',
  body: true,
});

/** `changeFreezes.get` as a function, for bundles that hold only the calls they make. */
export const getChangeFreeze: (
  client: Core,
  params: GetChangeFreezeParams,
  options?: RequestOptions,
) => ApiPromise<ChangeFreeze> = /* @__PURE__ */ call({
  id: 'changeFreezes.get',
  method: 'GET',
  path: '/managed-redis/v1/changeFreezes/{changeFreezeId}',
});

/** `changeFreezes.getLimits` as a function, for bundles that hold only the calls they make. */
export const getChangeFreezeLimits: (
  client: Core,
  params: GetChangeFreezeLimitsParams,
  options?: RequestOptions,
) => ApiPromise<ChangeFreezeLimitsResponse> = /* @__PURE__ */ call({
  id: 'changeFreezes.getLimits',
  method: 'GET',
  path: '/managed-redis/v1/changeFreezeLimits',
});

/** `changeFreezes.list` as a function, for bundles that hold only the calls they make. */
export const listChangeFreezes: (
  client: Core,
  params?: ListChangeFreezesParams,
  options?: RequestOptions,
) => Pages<ChangeFreeze, ListChangeFreezesResponse> = /* @__PURE__ */ listCall({
  id: 'changeFreezes.list',
  method: 'GET',
  path: '/managed-redis/v1/changeFreezes',
  items: 'changeFreezes',
});

/** `changeFreezes.terminate` as a function, for bundles that hold only the calls they make. */
export const terminateChangeFreeze: (
  client: Core,
  params: TerminateChangeFreezeParams,
  options?: RequestOptions,
) => OperationPromise<ChangeFreeze, TerminateChangeFreezeMetadata> = /* @__PURE__ */ startCall({
  id: 'changeFreezes.terminate',
  method: 'POST',
  path: '/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate',
});

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

/** `iamTokens.create` as a function, for bundles that hold only the calls they make. */
export const createIamToken: (
  client: Core,
  params: CreateIamTokenParams,
  options?: RequestOptions,
) => ApiPromise<CreateIamTokenResponse> = /* @__PURE__ */ call({
  id: 'iamTokens.create',
  method: 'POST',
  path: '/iam/v1/tokens',
  host: 'iam',
  anonymous: true,
  body: true,
});

/** `maintenances.get` as a function, for bundles that hold only the calls they make. */
export const getMaintenance: (
  client: Core,
  params: GetMaintenanceParams,
  options?: RequestOptions,
) => ApiPromise<Maintenance> = /* @__PURE__ */ call({
  id: 'maintenances.get',
  method: 'GET',
  path: '/managed-redis/v1/maintenances/{maintenanceId}',
});

/** `maintenances.list` as a function, for bundles that hold only the calls they make. */
export const listMaintenances: (
  client: Core,
  params?: ListMaintenancesParams,
  options?: RequestOptions,
) => Pages<Maintenance, ListMaintenancesResponse> = /* @__PURE__ */ listCall({
  id: 'maintenances.list',
  method: 'GET',
  path: '/managed-redis/v1/maintenances',
  items: 'maintenances',
});

/** `maintenances.reschedule` as a function, for bundles that hold only the calls they make. */
export const rescheduleMaintenance: (
  client: Core,
  params: RescheduleMaintenanceParams,
  options?: RequestOptions,
) => OperationPromise<Maintenance, RescheduleMaintenanceV2Metadata> = /* @__PURE__ */ startCall({
  id: 'maintenances.reschedule',
  method: 'POST',
  path: '/managed-redis/v1/maintenances/{maintenanceId}:reschedule',
  body: true,
});

/** `operations.cancel` as a function, for bundles that hold only the calls they make. */
export const cancelOperation: (
  client: Core,
  params: CancelOperationParams,
  options?: RequestOptions,
) => ApiPromise<Operation> = /* @__PURE__ */ call({
  id: 'operations.cancel',
  method: 'GET',
  path: '/operations/{operationId}:cancel',
  host: 'operation',
});

/** `operations.get` as a function, for bundles that hold only the calls they make. */
export const getOperation: (
  client: Core,
  params: GetOperationParams,
  options?: RequestOptions,
) => ApiPromise<Operation> = /* @__PURE__ */ call({
  id: 'operations.get',
  method: 'GET',
  path: '/operations/{operationId}',
  host: 'operation',
});

/** `resourcePresets.get` as a function, for bundles that hold only the calls they make. */
export const getResourcePreset: (
  client: Core,
  params: GetResourcePresetParams,
  options?: RequestOptions,
) => ApiPromise<ResourcePreset> = /* @__PURE__ */ call({
  id: 'resourcePresets.get',
  method: 'GET',
  path: '/managed-redis/v1/resourcePresets/{resourcePresetId}',
});

/** `resourcePresets.list` as a function, for bundles that hold only the calls they make. */
export const listResourcePresets: (
  client: Core,
  params?: ListResourcePresetsParams,
  options?: RequestOptions,
) => Pages<ResourcePreset, ListResourcePresetsResponse> = /* @__PURE__ */ listCall({
  id: 'resourcePresets.list',
  method: 'GET',
  path: '/managed-redis/v1/resourcePresets',
  items: 'resourcePresets',
});

/** `users.create` as a function, for bundles that hold only the calls they make. */
export const createUser: (
  client: Core,
  params: CreateUserParams,
  options?: RequestOptions,
) => OperationPromise<User, CreateUserMetadata> = /* @__PURE__ */ startCall({
  id: 'users.create',
  method: 'POST',
  path: '/managed-redis/v1/clusters/{clusterId}/users',
  body: true,
});

/** `users.delete` as a function, for bundles that hold only the calls they make. */
export const deleteUser: (
  client: Core,
  params: DeleteUserParams,
  options?: RequestOptions,
) => OperationPromise<Empty, DeleteUserMetadata> = /* @__PURE__ */ startCall({
  id: 'users.delete',
  method: 'DELETE',
  path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
});

/** `users.get` as a function, for bundles that hold only the calls they make. */
export const getUser: (client: Core, params: GetUserParams, options?: RequestOptions) => ApiPromise<User> =
  /* @__PURE__ */ call({
    id: 'users.get',
    method: 'GET',
    path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
  });

/** `users.list` as a function, for bundles that hold only the calls they make. */
export const listUsers: (
  client: Core,
  params: ListUsersParams,
  options?: RequestOptions,
) => Pages<User, ListUsersResponse> = /* @__PURE__ */ listCall({
  id: 'users.list',
  method: 'GET',
  path: '/managed-redis/v1/clusters/{clusterId}/users',
  items: 'users',
});

/** `users.update` as a function, for bundles that hold only the calls they make. */
export const updateUser: (
  client: Core,
  params: UpdateUserParams,
  options?: RequestOptions,
) => OperationPromise<User, UpdateUserMetadata> = /* @__PURE__ */ updateCall({
  id: 'users.update',
  method: 'PATCH',
  path: '/managed-redis/v1/clusters/{clusterId}/users/{userName}',
  body: true,
  mask: { field: 'updateMask', whole: [] },
});

/** `versions.list` as a function, for bundles that hold only the calls they make. */
export const listVersions: (
  client: Core,
  params?: ListVersionsParams,
  options?: RequestOptions,
) => Pages<Version, ListVersionsResponse> = /* @__PURE__ */ listCall({
  id: 'versions.list',
  method: 'GET',
  path: '/managed-redis/v1/versions',
  items: 'version',
});
