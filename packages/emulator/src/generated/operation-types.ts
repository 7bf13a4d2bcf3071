// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
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
  UpdateClusterHostsParams,
  UpdateClusterMetadata,
  UpdateClusterParams,
  UpdateUserMetadata,
  UpdateUserParams,
  User,
} from '@managed-redis/types';

/** Input and result of each operation. Those with `metadata` are long-running, `streamed` ones yield many. */
export interface OperationTypes {
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate` */
  addClusterHosts: { params: AddClusterHostsParams; metadata: AddClusterHostsMetadata; result: Empty };
  /** POST `/managed-redis/v1/clusters/{clusterId}/shards` */
  addClusterShard: { params: AddClusterShardParams; metadata: AddClusterShardMetadata; result: Shard };
  /** POST `/managed-redis/v1/clusters/{clusterId}:backup` */
  backupCluster: { params: BackupClusterParams; metadata: BackupClusterMetadata; result: Cluster };
  /** GET `/operations/{operationId}:cancel` */
  cancelOperation: { params: CancelOperationParams; result: Operation };
  /** POST `/managed-redis/v1/clusters/{clusterId}/retention_policies` */
  createBackupRetentionPolicy: {
    params: CreateBackupRetentionPolicyParams;
    metadata: CreateBackupRetentionPolicyMetadata;
    result: BackupRetentionPolicy;
  };
  /** POST `/managed-redis/v1/changeFreezes` */
  createChangeFreeze: { params: CreateChangeFreezeParams; metadata: CreateChangeFreezeMetadata; result: ChangeFreeze };
  /** POST `/managed-redis/v1/clusters` */
  createCluster: { params: CreateClusterParams; metadata: CreateClusterMetadata; result: Cluster };
  /** POST `/iam/v1/tokens` */
  createIamToken: { params: CreateIamTokenParams; result: CreateIamTokenResponse };
  /** POST `/managed-redis/v1/clusters/{clusterId}/users` */
  createUser: { params: CreateUserParams; metadata: CreateUserMetadata; result: User };
  /** DELETE `/managed-redis/v1/backups/{backupId}` */
  deleteBackup: { params: DeleteBackupParams; metadata: DeleteBackupMetadata; result: Empty };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}` */
  deleteBackupRetentionPolicy: {
    params: DeleteBackupRetentionPolicyParams;
    metadata: DeleteBackupRetentionPolicyMetadata;
    result: Empty;
  };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}` */
  deleteCluster: { params: DeleteClusterParams; metadata: DeleteClusterMetadata; result: Empty };
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete` */
  deleteClusterHosts: { params: DeleteClusterHostsParams; metadata: DeleteClusterHostsMetadata; result: Empty };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}` */
  deleteClusterShard: { params: DeleteClusterShardParams; metadata: DeleteClusterShardMetadata; result: Empty };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  deleteUser: { params: DeleteUserParams; metadata: DeleteUserMetadata; result: Empty };
  /** POST `/managed-redis/v1/clusters/{clusterId}:enable_sharding` */
  enableClusterSharding: {
    params: EnableClusterShardingParams;
    metadata: EnableShardingClusterMetadata;
    result: Cluster;
  };
  /** GET `/managed-redis/v1/backups/{backupId}` */
  getBackup: { params: GetBackupParams; result: Backup };
  /** GET `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}` */
  getBackupRetentionPolicy: { params: GetBackupRetentionPolicyParams; result: BackupRetentionPolicy };
  /** GET `/managed-redis/v1/changeFreezes/{changeFreezeId}` */
  getChangeFreeze: { params: GetChangeFreezeParams; result: ChangeFreeze };
  /** GET `/managed-redis/v1/changeFreezeLimits` */
  getChangeFreezeLimits: { params: GetChangeFreezeLimitsParams; result: ChangeFreezeLimitsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}` */
  getCluster: { params: GetClusterParams; result: Cluster };
  /** GET `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}` */
  getClusterShard: { params: GetClusterShardParams; result: Shard };
  /** GET `/managed-redis/v1/maintenances/{maintenanceId}` */
  getMaintenance: { params: GetMaintenanceParams; result: Maintenance };
  /** GET `/operations/{operationId}` */
  getOperation: { params: GetOperationParams; result: Operation };
  /** GET `/managed-redis/v1/resourcePresets/{resourcePresetId}` */
  getResourcePreset: { params: GetResourcePresetParams; result: ResourcePreset };
  /** GET `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  getUser: { params: GetUserParams; result: User };
  /** GET `/managed-redis/v1/clusters/{clusterId}/retention_policies` */
  listBackupRetentionPolicies: {
    params: ListBackupRetentionPoliciesParams;
    result: ListBackupRetentionPoliciesResponse;
  };
  /** GET `/managed-redis/v1/folders/{folderId}/retention_policies` */
  listBackupRetentionPoliciesByFolder: {
    params: ListBackupRetentionPoliciesByFolderParams;
    result: ListBackupRetentionPoliciesResponse;
  };
  /** GET `/managed-redis/v1/backups` */
  listBackups: { params: ListBackupsParams; result: ListBackupsResponse };
  /** GET `/managed-redis/v1/changeFreezes` */
  listChangeFreezes: { params: ListChangeFreezesParams; result: ListChangeFreezesResponse };
  /** GET `/managed-redis/v1/clusters/{resourceId}:listAccessBindings` */
  listClusterAccessBindings: { params: ListClusterAccessBindingsParams; result: ListAccessBindingsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/backups` */
  listClusterBackups: { params: ListClusterBackupsParams; result: ListClusterBackupsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/hosts` */
  listClusterHosts: { params: ListClusterHostsParams; result: ListClusterHostsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}:logs` */
  listClusterLogs: { params: ListClusterLogsParams; result: ListClusterLogsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/operations` */
  listClusterOperations: { params: ListClusterOperationsParams; result: ListClusterOperationsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/shards` */
  listClusterShards: { params: ListClusterShardsParams; result: ListClusterShardsResponse };
  /** GET `/managed-redis/v1/clusters` */
  listClusters: { params: ListClustersParams; result: ListClustersResponse };
  /** GET `/managed-redis/v1/maintenances` */
  listMaintenances: { params: ListMaintenancesParams; result: ListMaintenancesResponse };
  /** GET `/managed-redis/v1/resourcePresets` */
  listResourcePresets: { params: ListResourcePresetsParams; result: ListResourcePresetsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/users` */
  listUsers: { params: ListUsersParams; result: ListUsersResponse };
  /** GET `/managed-redis/v1/versions` */
  listVersions: { params: ListVersionsParams; result: ListVersionsResponse };
  /** POST `/managed-redis/v1/clusters/{clusterId}:move` */
  moveCluster: { params: MoveClusterParams; metadata: MoveClusterMetadata; result: Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:rebalance` */
  rebalanceCluster: { params: RebalanceClusterParams; metadata: RebalanceClusterMetadata; result: Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance` */
  rescheduleClusterMaintenance: {
    params: RescheduleClusterMaintenanceParams;
    metadata: RescheduleMaintenanceMetadata;
    result: Cluster;
  };
  /** POST `/managed-redis/v1/maintenances/{maintenanceId}:reschedule` */
  rescheduleMaintenance: {
    params: RescheduleMaintenanceParams;
    metadata: RescheduleMaintenanceV2Metadata;
    result: Maintenance;
  };
  /** POST `/managed-redis/v1/clusters:restore` */
  restoreCluster: { params: RestoreClusterParams; metadata: RestoreClusterMetadata; result: Cluster };
  /** POST `/managed-redis/v1/clusters/{resourceId}:setAccessBindings` */
  setClusterAccessBindings: {
    params: SetClusterAccessBindingsParams;
    metadata: SetAccessBindingsMetadata;
    result: AccessBindingsOperationResult;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}:start` */
  startCluster: { params: StartClusterParams; metadata: StartClusterMetadata; result: Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:startFailover` */
  startClusterFailover: { params: StartClusterFailoverParams; metadata: StartClusterFailoverMetadata; result: Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:stop` */
  stopCluster: { params: StopClusterParams; metadata: StopClusterMetadata; result: Cluster };
  /** GET `/managed-redis/v1/clusters/{clusterId}:stream_logs` */
  streamClusterLogs: { params: StreamClusterLogsParams; streamed: true; result: StreamLogRecord };
  /** POST `/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate` */
  terminateChangeFreeze: {
    params: TerminateChangeFreezeParams;
    metadata: TerminateChangeFreezeMetadata;
    result: ChangeFreeze;
  };
  /** PATCH `/managed-redis/v1/clusters/{clusterId}` */
  updateCluster: { params: UpdateClusterParams; metadata: UpdateClusterMetadata; result: Cluster };
  /** PATCH `/managed-redis/v1/clusters/{resourceId}:updateAccessBindings` */
  updateClusterAccessBindings: {
    params: UpdateClusterAccessBindingsParams;
    metadata: UpdateAccessBindingsMetadata;
    result: AccessBindingsOperationResult;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate` */
  updateClusterHosts: { params: UpdateClusterHostsParams; metadata: UpdateClusterHostsMetadata; result: Empty };
  /** PATCH `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  updateUser: { params: UpdateUserParams; metadata: UpdateUserMetadata; result: User };
}

/** Name of an operation of the API. */
export type OperationId = keyof OperationTypes;
