// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  AccessBindingsOperationResult,
  AddClusterHostsMetadata,
  AddClusterHostsRequest,
  AddClusterShardMetadata,
  AddClusterShardRequest,
  Backup,
  BackupClusterMetadata,
  BackupRetentionPolicy,
  ChangeFreeze,
  ChangeFreezeLimitsResponse,
  ChangeFreezeResource,
  Cluster,
  CreateBackupRetentionPolicyMetadata,
  CreateBackupRetentionPolicyRequest,
  CreateChangeFreezeMetadata,
  CreateChangeFreezeRequest,
  CreateClusterMetadata,
  CreateClusterRequest,
  CreateIamTokenRequest,
  CreateUserMetadata,
  CreateUserRequest,
  DeleteBackupMetadata,
  DeleteBackupRetentionPolicyMetadata,
  DeleteClusterHostsMetadata,
  DeleteClusterHostsRequest,
  DeleteClusterMetadata,
  DeleteClusterShardMetadata,
  DeleteUserMetadata,
  Empty,
  EnableShardingClusterMetadata,
  ListAccessBindingsResponse,
  ListBackupRetentionPoliciesResponse,
  LogServiceType,
  Maintenance,
  MoveClusterMetadata,
  MoveClusterRequest,
  Operation,
  RebalanceClusterMetadata,
  RescheduleClusterMaintenanceRequest,
  RescheduleMaintenanceMetadata,
  RescheduleMaintenanceRequest,
  RescheduleMaintenanceV2Metadata,
  ResourcePreset,
  RestoreClusterMetadata,
  RestoreClusterRequest,
  SetAccessBindingsMetadata,
  SetAccessBindingsRequest,
  Shard,
  StartClusterFailoverMetadata,
  StartClusterFailoverRequest,
  StartClusterMetadata,
  StopClusterMetadata,
  StreamLogRecord,
  TerminateChangeFreezeMetadata,
  UpdateAccessBindingsMetadata,
  UpdateAccessBindingsRequest,
  UpdateClusterHostsMetadata,
  UpdateClusterHostsRequest,
  UpdateClusterMetadata,
  UpdateClusterRequest,
  UpdateUserMetadata,
  UpdateUserRequest,
  User,
} from './schemas.ts';
import type { TypedOperation } from '../typed-operation.ts';

/** Input of `clusters.addHosts`: POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate`. */
export type AddClusterHostsParams = AddClusterHostsRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.addHosts`. */
export type AddClusterHostsResponse = TypedOperation<AddClusterHostsMetadata, Empty>;

/** Input of `clusters.addShard`: POST `/managed-redis/v1/clusters/{clusterId}/shards`. */
export type AddClusterShardParams = AddClusterShardRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.addShard`. */
export type AddClusterShardResponse = TypedOperation<AddClusterShardMetadata, Shard>;

/** Input of `clusters.backup`: POST `/managed-redis/v1/clusters/{clusterId}:backup`. */
export type BackupClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.backup`. */
export type BackupClusterResponse = TypedOperation<BackupClusterMetadata, Cluster>;

/** Input of `operations.cancel`: GET `/operations/{operationId}:cancel`. */
export type CancelOperationParams = {
  /** ID of the operation. */
  operationId: string;
};

/** Response of `operations.cancel`. */
export type CancelOperationResponse = Operation;

/** Input of `backupRetentionPolicies.create`: POST `/managed-redis/v1/clusters/{clusterId}/retention_policies`. */
export type CreateBackupRetentionPolicyParams = CreateBackupRetentionPolicyRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `backupRetentionPolicies.create`. */
export type CreateBackupRetentionPolicyResponse = TypedOperation<
  CreateBackupRetentionPolicyMetadata,
  BackupRetentionPolicy
>;

/** Input of `changeFreezes.create`: POST `/managed-redis/v1/changeFreezes`. */
export type CreateChangeFreezeParams = CreateChangeFreezeRequest;

/** Response of `changeFreezes.create`. */
export type CreateChangeFreezeResponse = TypedOperation<CreateChangeFreezeMetadata, ChangeFreeze>;

/** Input of `clusters.create`: POST `/managed-redis/v1/clusters`. */
export type CreateClusterParams = CreateClusterRequest;

/** Response of `clusters.create`. */
export type CreateClusterResponse = TypedOperation<CreateClusterMetadata, Cluster>;

/** Input of `iamTokens.create`: POST `/iam/v1/tokens`. */
export type CreateIamTokenParams = CreateIamTokenRequest;

/** Input of `users.create`: POST `/managed-redis/v1/clusters/{clusterId}/users`. */
export type CreateUserParams = CreateUserRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `users.create`. */
export type CreateUserResponse = TypedOperation<CreateUserMetadata, User>;

/** Input of `backups.delete`: DELETE `/managed-redis/v1/backups/{backupId}`. */
export type DeleteBackupParams = {
  /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
  backupId: string;
};

/** Response of `backups.delete`. */
export type DeleteBackupResponse = TypedOperation<DeleteBackupMetadata, Empty>;

/** Input of `backupRetentionPolicies.delete`: DELETE `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}`. */
export type DeleteBackupRetentionPolicyParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** ID of the retention policy. */
  policyId: string;
};

/** Response of `backupRetentionPolicies.delete`. */
export type DeleteBackupRetentionPolicyResponse = TypedOperation<DeleteBackupRetentionPolicyMetadata, Empty>;

/** Input of `clusters.delete`: DELETE `/managed-redis/v1/clusters/{clusterId}`. */
export type DeleteClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.delete`. */
export type DeleteClusterResponse = TypedOperation<DeleteClusterMetadata, Empty>;

/** Input of `clusters.deleteHosts`: POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete`. */
export type DeleteClusterHostsParams = DeleteClusterHostsRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.deleteHosts`. */
export type DeleteClusterHostsResponse = TypedOperation<DeleteClusterHostsMetadata, Empty>;

/** Input of `clusters.deleteShard`: DELETE `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}`. */
export type DeleteClusterShardParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the shard. */
  shardName: string;
};

/** Response of `clusters.deleteShard`. */
export type DeleteClusterShardResponse = TypedOperation<DeleteClusterShardMetadata, Empty>;

/** Input of `users.delete`: DELETE `/managed-redis/v1/clusters/{clusterId}/users/{userName}`. */
export type DeleteUserParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
};

/** Response of `users.delete`. */
export type DeleteUserResponse = TypedOperation<DeleteUserMetadata, Empty>;

/** Input of `clusters.enableSharding`: POST `/managed-redis/v1/clusters/{clusterId}:enable_sharding`. */
export type EnableClusterShardingParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.enableSharding`. */
export type EnableClusterShardingResponse = TypedOperation<EnableShardingClusterMetadata, Cluster>;

/** Input of `backups.get`: GET `/managed-redis/v1/backups/{backupId}`. */
export type GetBackupParams = {
  /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
  backupId: string;
};

/** Response of `backups.get`. */
export type GetBackupResponse = Backup;

/** Input of `backupRetentionPolicies.get`: GET `/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}`. */
export type GetBackupRetentionPolicyParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** ID of the retention policy. */
  policyId: string;
};

/** Response of `backupRetentionPolicies.get`. */
export type GetBackupRetentionPolicyResponse = BackupRetentionPolicy;

/** Input of `changeFreezes.get`: GET `/managed-redis/v1/changeFreezes/{changeFreezeId}`. */
export type GetChangeFreezeParams = {
  /** ID of the change freeze. */
  changeFreezeId: string;
};

/** Response of `changeFreezes.get`. */
export type GetChangeFreezeResponse = ChangeFreeze;

/** Input of `changeFreezes.getLimits`: GET `/managed-redis/v1/changeFreezeLimits`. */
export type GetChangeFreezeLimitsParams = {
  /** ID of the resource. */
  resourceId: string;
};

/** Response of `changeFreezes.getLimits`. */
export type GetChangeFreezeLimitsResponse = ChangeFreezeLimitsResponse;

/** Input of `clusters.get`: GET `/managed-redis/v1/clusters/{clusterId}`. */
export type GetClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.get`. */
export type GetClusterResponse = Cluster;

/** Input of `clusters.getShard`: GET `/managed-redis/v1/clusters/{clusterId}/shards/{shardName}`. */
export type GetClusterShardParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the shard. */
  shardName: string;
};

/** Response of `clusters.getShard`. */
export type GetClusterShardResponse = Shard;

/** Input of `maintenances.get`: GET `/managed-redis/v1/maintenances/{maintenanceId}`. */
export type GetMaintenanceParams = {
  /** ID of the maintenance. */
  maintenanceId: string;
};

/** Response of `maintenances.get`. */
export type GetMaintenanceResponse = Maintenance;

/** Input of `operations.get`: GET `/operations/{operationId}`. */
export type GetOperationParams = {
  /** ID of the operation. */
  operationId: string;
};

/** Response of `operations.get`. */
export type GetOperationResponse = Operation;

/** Input of `resourcePresets.get`: GET `/managed-redis/v1/resourcePresets/{resourcePresetId}`. */
export type GetResourcePresetParams = {
  /** ID of the host class, such as `hm3-c2-m8`. */
  resourcePresetId: string;
};

/** Response of `resourcePresets.get`. */
export type GetResourcePresetResponse = ResourcePreset;

/** Input of `users.get`: GET `/managed-redis/v1/clusters/{clusterId}/users/{userName}`. */
export type GetUserParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
};

/** Response of `users.get`. */
export type GetUserResponse = User;

/** Input of `backupRetentionPolicies.list`: GET `/managed-redis/v1/clusters/{clusterId}/retention_policies`. */
export type ListBackupRetentionPoliciesParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Maximum: 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `backupRetentionPolicies.listByFolder`: GET `/managed-redis/v1/folders/{folderId}/retention_policies`. */
export type ListBackupRetentionPoliciesByFolderParams = {
  /** ID of the folder. */
  folderId: string;
  /**
   * Maximum number of results per page. 0 means the default. Maximum: 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Response of `backupRetentionPolicies.listByFolder`. */
export type ListBackupRetentionPoliciesByFolderResponse = ListBackupRetentionPoliciesResponse;

/** Input of `backups.list`: GET `/managed-redis/v1/backups`. */
export type ListBackupsParams = {
  /** ID of the folder. */
  folderId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `changeFreezes.list`: GET `/managed-redis/v1/changeFreezes`. */
export type ListChangeFreezesParams = {
  /** Path of the resource whose change freezes to list, from the resource itself up to its cloud. */
  resourcePath?: ChangeFreezeResource[] | undefined;
  /**
   * Maximum number of results per page. 0 means the default. Maximum: 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
  /** Filter expression. The fields it supports are not documented. */
  filter?: string | undefined;
};

/** Input of `clusters.listAccessBindings`: GET `/managed-redis/v1/clusters/{resourceId}:listAccessBindings`. */
export type ListClusterAccessBindingsParams = {
  /** ID of the cluster that the access bindings belong to. */
  resourceId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Response of `clusters.listAccessBindings`. */
export type ListClusterAccessBindingsResponse = ListAccessBindingsResponse;

/** Input of `clusters.listBackups`: GET `/managed-redis/v1/clusters/{clusterId}/backups`. */
export type ListClusterBackupsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `clusters.listHosts`: GET `/managed-redis/v1/clusters/{clusterId}/hosts`. */
export type ListClusterHostsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `clusters.listLogs`: GET `/managed-redis/v1/clusters/{clusterId}:logs`. */
export type ListClusterLogsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
  columnFilter?: string[] | undefined;
  /** Which log to read. */
  serviceType?: LogServiceType | undefined;
  /** Start of the time range to read. */
  fromTime?: string | undefined;
  /** End of the time range to read. */
  toTime?: string | undefined;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
  /** Return a page token even if the page is empty. A loop that runs until there is no token then never ends. */
  alwaysNextPageToken?: boolean | undefined;
  /** Filter expression on `message.hostname`, with `=`, `!=`, `IN` or `NOT IN`, such as `message.hostname='rc1a-1.mdb.yandexcloud.net'`. */
  filter?: string | undefined;
  /** Order as JSON text: a list of objects with `field` (only `TIMESTAMP`) and `order` (`ASC` or `DESC`). */
  orderBy?: string | undefined;
};

/** Input of `clusters.listOperations`: GET `/managed-redis/v1/clusters/{clusterId}/operations`. */
export type ListClusterOperationsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `clusters.listShards`: GET `/managed-redis/v1/clusters/{clusterId}/shards`. */
export type ListClusterShardsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Maximum: 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `clusters.list`: GET `/managed-redis/v1/clusters`. */
export type ListClustersParams = {
  /** ID of the folder. */
  folderId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
  /** Filter expression. Only equality on `name` is supported: `name = "orders"`. */
  filter?: string | undefined;
};

/** Input of `maintenances.list`: GET `/managed-redis/v1/maintenances`. */
export type ListMaintenancesParams = {
  /** ID of the cloud whose maintenances to list. */
  cloudId?: string | undefined;
  /** ID of the folder whose maintenances to list. */
  folderId?: string | undefined;
  /** ID of the resource whose maintenances to list. */
  resourceId?: string | undefined;
  /**
   * Maximum number of results per page. 0 means the default. Maximum: 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
  /** Field and direction to sort by, such as `created_at desc`. Fields: `created_at`, `start_scheduled_at`, `started_at`. Ascending by default. */
  orderBy?: string | undefined;
  /** Filter expression on `status`, `resource_type` and `resource_id`. */
  filter?: string | undefined;
};

/** Input of `resourcePresets.list`: GET `/managed-redis/v1/resourcePresets`. */
export type ListResourcePresetsParams = {
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `users.list`: GET `/managed-redis/v1/clusters/{clusterId}/users`. */
export type ListUsersParams = {
  /** ID of the cluster. */
  clusterId: string;
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `versions.list`: GET `/managed-redis/v1/versions`. */
export type ListVersionsParams = {
  /**
   * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
   *
   * @defaultValue `"100"`
   */
  pageSize?: string | number | undefined;
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken?: string | undefined;
};

/** Input of `clusters.move`: POST `/managed-redis/v1/clusters/{clusterId}:move`. */
export type MoveClusterParams = MoveClusterRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.move`. */
export type MoveClusterResponse = TypedOperation<MoveClusterMetadata, Cluster>;

/** Input of `clusters.rebalance`: POST `/managed-redis/v1/clusters/{clusterId}:rebalance`. */
export type RebalanceClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.rebalance`. */
export type RebalanceClusterResponse = TypedOperation<RebalanceClusterMetadata, Cluster>;

/** Input of `clusters.rescheduleMaintenance`: POST `/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance`. */
export type RescheduleClusterMaintenanceParams = RescheduleClusterMaintenanceRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.rescheduleMaintenance`. */
export type RescheduleClusterMaintenanceResponse = TypedOperation<RescheduleMaintenanceMetadata, Cluster>;

/** Input of `maintenances.reschedule`: POST `/managed-redis/v1/maintenances/{maintenanceId}:reschedule`. */
export type RescheduleMaintenanceParams = RescheduleMaintenanceRequest & {
  /** ID of the maintenance. */
  maintenanceId: string;
};

/** Response of `maintenances.reschedule`. */
export type RescheduleMaintenanceResponse = TypedOperation<RescheduleMaintenanceV2Metadata, Maintenance>;

/** Input of `clusters.restore`: POST `/managed-redis/v1/clusters:restore`. */
export type RestoreClusterParams = RestoreClusterRequest;

/** Response of `clusters.restore`. */
export type RestoreClusterResponse = TypedOperation<RestoreClusterMetadata, Cluster>;

/** Input of `clusters.setAccessBindings`: POST `/managed-redis/v1/clusters/{resourceId}:setAccessBindings`. */
export type SetClusterAccessBindingsParams = SetAccessBindingsRequest & {
  /** ID of the cluster that the access bindings belong to. */
  resourceId: string;
};

/** Response of `clusters.setAccessBindings`. */
export type SetClusterAccessBindingsResponse = TypedOperation<SetAccessBindingsMetadata, AccessBindingsOperationResult>;

/** Input of `clusters.start`: POST `/managed-redis/v1/clusters/{clusterId}:start`. */
export type StartClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.start`. */
export type StartClusterResponse = TypedOperation<StartClusterMetadata, Cluster>;

/** Input of `clusters.startFailover`: POST `/managed-redis/v1/clusters/{clusterId}:startFailover`. */
export type StartClusterFailoverParams = StartClusterFailoverRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.startFailover`. */
export type StartClusterFailoverResponse = TypedOperation<StartClusterFailoverMetadata, Cluster>;

/** Input of `clusters.stop`: POST `/managed-redis/v1/clusters/{clusterId}:stop`. */
export type StopClusterParams = {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.stop`. */
export type StopClusterResponse = TypedOperation<StopClusterMetadata, Cluster>;

/** Input of `clusters.streamLogs`: GET `/managed-redis/v1/clusters/{clusterId}:stream_logs`. */
export type StreamClusterLogsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
  columnFilter?: string[] | undefined;
  /** Which log to read. */
  serviceType?: LogServiceType | undefined;
  /** Start of the time range to read. */
  fromTime?: string | undefined;
  /** End of the time range to read. Omit to keep the stream open for new records. */
  toTime?: string | undefined;
  /** Token of the record to continue after: `nextRecordToken` of the last record received. */
  recordToken?: string | undefined;
  /** Filter expression on `message.hostname`, with `=` only. */
  filter?: string | undefined;
};

/** Response of `clusters.streamLogs`. */
export type StreamClusterLogsResponse = StreamLogRecord;

/** Input of `changeFreezes.terminate`: POST `/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate`. */
export type TerminateChangeFreezeParams = {
  /** ID of the change freeze. */
  changeFreezeId: string;
};

/** Response of `changeFreezes.terminate`. */
export type TerminateChangeFreezeResponse = TypedOperation<TerminateChangeFreezeMetadata, ChangeFreeze>;

/** Input of `clusters.update`: PATCH `/managed-redis/v1/clusters/{clusterId}`. */
export type UpdateClusterParams = UpdateClusterRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.update`. */
export type UpdateClusterResponse = TypedOperation<UpdateClusterMetadata, Cluster>;

/** Input of `clusters.updateAccessBindings`: PATCH `/managed-redis/v1/clusters/{resourceId}:updateAccessBindings`. */
export type UpdateClusterAccessBindingsParams = UpdateAccessBindingsRequest & {
  /** ID of the cluster that the access bindings belong to. */
  resourceId: string;
};

/** Response of `clusters.updateAccessBindings`. */
export type UpdateClusterAccessBindingsResponse = TypedOperation<
  UpdateAccessBindingsMetadata,
  AccessBindingsOperationResult
>;

/** Input of `clusters.updateHosts`: POST `/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate`. */
export type UpdateClusterHostsParams = UpdateClusterHostsRequest & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Response of `clusters.updateHosts`. */
export type UpdateClusterHostsResponse = TypedOperation<UpdateClusterHostsMetadata, Empty>;

/** Input of `users.update`: PATCH `/managed-redis/v1/clusters/{clusterId}/users/{userName}`. */
export type UpdateUserParams = UpdateUserRequest & {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
};

/** Response of `users.update`. */
export type UpdateUserResponse = TypedOperation<UpdateUserMetadata, User>;
