// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Input and result of each operation. Those with `metadata` are long-running, `streamed` ones yield many. */
export interface OperationTypes {
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate` */
  addClusterHosts: {
    params: types.AddClusterHostsParams;
    metadata: types.AddClusterHostsMetadata;
    result: types.Empty;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}/shards` */
  addClusterShard: {
    params: types.AddClusterShardParams;
    metadata: types.AddClusterShardMetadata;
    result: types.Shard;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}:backup` */
  backupCluster: { params: types.BackupClusterParams; metadata: types.BackupClusterMetadata; result: types.Cluster };
  /** GET `/operations/{operationId}:cancel` */
  cancelOperation: { params: types.CancelOperationParams; result: types.Operation };
  /** POST `/managed-redis/v1/clusters/{clusterId}/retention_policies` */
  createBackupRetentionPolicy: {
    params: types.CreateBackupRetentionPolicyParams;
    metadata: types.CreateBackupRetentionPolicyMetadata;
    result: types.BackupRetentionPolicy;
  };
  /** POST `/managed-redis/v1/changeFreezes` */
  createChangeFreeze: {
    params: types.CreateChangeFreezeParams;
    metadata: types.CreateChangeFreezeMetadata;
    result: types.ChangeFreeze;
  };
  /** POST `/managed-redis/v1/clusters` */
  createCluster: { params: types.CreateClusterParams; metadata: types.CreateClusterMetadata; result: types.Cluster };
  /** POST `/iam/v1/tokens` */
  createIamToken: { params: types.CreateIamTokenParams; result: types.CreateIamTokenResponse };
  /** POST `/managed-redis/v1/clusters/{clusterId}/users` */
  createUser: { params: types.CreateUserParams; metadata: types.CreateUserMetadata; result: types.User };
  /** DELETE `/managed-redis/v1/backups/{backupId}` */
  deleteBackup: { params: types.DeleteBackupParams; metadata: types.DeleteBackupMetadata; result: types.Empty };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}` */
  deleteBackupRetentionPolicy: {
    params: types.DeleteBackupRetentionPolicyParams;
    metadata: types.DeleteBackupRetentionPolicyMetadata;
    result: types.Empty;
  };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}` */
  deleteCluster: { params: types.DeleteClusterParams; metadata: types.DeleteClusterMetadata; result: types.Empty };
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete` */
  deleteClusterHosts: {
    params: types.DeleteClusterHostsParams;
    metadata: types.DeleteClusterHostsMetadata;
    result: types.Empty;
  };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}` */
  deleteClusterShard: {
    params: types.DeleteClusterShardParams;
    metadata: types.DeleteClusterShardMetadata;
    result: types.Empty;
  };
  /** DELETE `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  deleteUser: { params: types.DeleteUserParams; metadata: types.DeleteUserMetadata; result: types.Empty };
  /** POST `/managed-redis/v1/clusters/{clusterId}:enable_sharding` */
  enableClusterSharding: {
    params: types.EnableClusterShardingParams;
    metadata: types.EnableShardingClusterMetadata;
    result: types.Cluster;
  };
  /** GET `/managed-redis/v1/backups/{backupId}` */
  getBackup: { params: types.GetBackupParams; result: types.Backup };
  /** GET `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}` */
  getBackupRetentionPolicy: { params: types.GetBackupRetentionPolicyParams; result: types.BackupRetentionPolicy };
  /** GET `/managed-redis/v1/changeFreezes/{changeFreezeId}` */
  getChangeFreeze: { params: types.GetChangeFreezeParams; result: types.ChangeFreeze };
  /** GET `/managed-redis/v1/changeFreezeLimits` */
  getChangeFreezeLimits: { params: types.GetChangeFreezeLimitsParams; result: types.ChangeFreezeLimitsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}` */
  getCluster: { params: types.GetClusterParams; result: types.Cluster };
  /** GET `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}` */
  getClusterShard: { params: types.GetClusterShardParams; result: types.Shard };
  /** GET `/managed-redis/v1/maintenances/{maintenanceId}` */
  getMaintenance: { params: types.GetMaintenanceParams; result: types.Maintenance };
  /** GET `/operations/{operationId}` */
  getOperation: { params: types.GetOperationParams; result: types.Operation };
  /** GET `/managed-redis/v1/resourcePresets/{resourcePresetId}` */
  getResourcePreset: { params: types.GetResourcePresetParams; result: types.ResourcePreset };
  /** GET `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  getUser: { params: types.GetUserParams; result: types.User };
  /** GET `/managed-redis/v1/clusters/{clusterId}/retention_policies` */
  listBackupRetentionPolicies: {
    params: types.ListBackupRetentionPoliciesParams;
    result: types.ListBackupRetentionPoliciesResponse;
  };
  /** GET `/managed-redis/v1/folders/{folderId}/retention_policies` */
  listBackupRetentionPoliciesByFolder: {
    params: types.ListBackupRetentionPoliciesByFolderParams;
    result: types.ListBackupRetentionPoliciesResponse;
  };
  /** GET `/managed-redis/v1/backups` */
  listBackups: { params: types.ListBackupsParams; result: types.ListBackupsResponse };
  /** GET `/managed-redis/v1/changeFreezes` */
  listChangeFreezes: { params: types.ListChangeFreezesParams; result: types.ListChangeFreezesResponse };
  /** GET `/managed-redis/v1/clusters/{resourceId}:listAccessBindings` */
  listClusterAccessBindings: {
    params: types.ListClusterAccessBindingsParams;
    result: types.ListAccessBindingsResponse;
  };
  /** GET `/managed-redis/v1/clusters/{clusterId}/backups` */
  listClusterBackups: { params: types.ListClusterBackupsParams; result: types.ListClusterBackupsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/hosts` */
  listClusterHosts: { params: types.ListClusterHostsParams; result: types.ListClusterHostsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}:logs` */
  listClusterLogs: { params: types.ListClusterLogsParams; result: types.ListClusterLogsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/operations` */
  listClusterOperations: { params: types.ListClusterOperationsParams; result: types.ListClusterOperationsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/shards` */
  listClusterShards: { params: types.ListClusterShardsParams; result: types.ListClusterShardsResponse };
  /** GET `/managed-redis/v1/clusters` */
  listClusters: { params: types.ListClustersParams; result: types.ListClustersResponse };
  /** GET `/managed-redis/v1/maintenances` */
  listMaintenances: { params: types.ListMaintenancesParams; result: types.ListMaintenancesResponse };
  /** GET `/managed-redis/v1/resourcePresets` */
  listResourcePresets: { params: types.ListResourcePresetsParams; result: types.ListResourcePresetsResponse };
  /** GET `/managed-redis/v1/clusters/{clusterId}/users` */
  listUsers: { params: types.ListUsersParams; result: types.ListUsersResponse };
  /** GET `/managed-redis/v1/versions` */
  listVersions: { params: types.ListVersionsParams; result: types.ListVersionsResponse };
  /** POST `/managed-redis/v1/clusters/{clusterId}:move` */
  moveCluster: { params: types.MoveClusterParams; metadata: types.MoveClusterMetadata; result: types.Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:rebalance` */
  rebalanceCluster: {
    params: types.RebalanceClusterParams;
    metadata: types.RebalanceClusterMetadata;
    result: types.Cluster;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance` */
  rescheduleClusterMaintenance: {
    params: types.RescheduleClusterMaintenanceParams;
    metadata: types.RescheduleMaintenanceMetadata;
    result: types.Cluster;
  };
  /** POST `/managed-redis/v1/maintenances/{maintenanceId}:reschedule` */
  rescheduleMaintenance: {
    params: types.RescheduleMaintenanceParams;
    metadata: types.RescheduleMaintenanceV2Metadata;
    result: types.Maintenance;
  };
  /** POST `/managed-redis/v1/clusters:restore` */
  restoreCluster: { params: types.RestoreClusterParams; metadata: types.RestoreClusterMetadata; result: types.Cluster };
  /** POST `/managed-redis/v1/clusters/{resourceId}:setAccessBindings` */
  setClusterAccessBindings: {
    params: types.SetClusterAccessBindingsParams;
    metadata: types.SetAccessBindingsMetadata;
    result: types.AccessBindingsOperationResult;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}:start` */
  startCluster: { params: types.StartClusterParams; metadata: types.StartClusterMetadata; result: types.Cluster };
  /** POST `/managed-redis/v1/clusters/{clusterId}:startFailover` */
  startClusterFailover: {
    params: types.StartClusterFailoverParams;
    metadata: types.StartClusterFailoverMetadata;
    result: types.Cluster;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}:stop` */
  stopCluster: { params: types.StopClusterParams; metadata: types.StopClusterMetadata; result: types.Cluster };
  /** GET `/managed-redis/v1/clusters/{clusterId}:stream_logs` */
  streamClusterLogs: { params: types.StreamClusterLogsParams; streamed: true; result: types.StreamLogRecord };
  /** POST `/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate` */
  terminateChangeFreeze: {
    params: types.TerminateChangeFreezeParams;
    metadata: types.TerminateChangeFreezeMetadata;
    result: types.ChangeFreeze;
  };
  /** PATCH `/managed-redis/v1/clusters/{clusterId}` */
  updateCluster: { params: types.UpdateClusterParams; metadata: types.UpdateClusterMetadata; result: types.Cluster };
  /** PATCH `/managed-redis/v1/clusters/{resourceId}:updateAccessBindings` */
  updateClusterAccessBindings: {
    params: types.UpdateClusterAccessBindingsParams;
    metadata: types.UpdateAccessBindingsMetadata;
    result: types.AccessBindingsOperationResult;
  };
  /** POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate` */
  updateClusterHosts: {
    params: types.UpdateClusterHostsParams;
    metadata: types.UpdateClusterHostsMetadata;
    result: types.Empty;
  };
  /** PATCH `/managed-redis/v1/clusters/{clusterId}/users/{userName}` */
  updateUser: { params: types.UpdateUserParams; metadata: types.UpdateUserMetadata; result: types.User };
}

/** Name of an operation of the API. */
export type OperationId = keyof OperationTypes;
