// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as schemas from './schemas.ts';

export interface paths {
  '/iam/v1/tokens': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Exchanges an OAuth token or a signed JWT of a service account for an IAM token. */
    post: operations['createIamToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/backups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the backups of a folder, including retained backups of deleted clusters. */
    get: operations['listBackups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/backups/{backupId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a backup by its ID. */
    get: operations['getBackup'];
    put?: never;
    post?: never;
    /** Deletes a backup. Expect this to work only for backups taken on request; automatic ones expire on their own. */
    delete: operations['deleteBackup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezeLimits': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns the limits on change freezes of a resource, and how much of the yearly allowance is used. */
    get: operations['getChangeFreezeLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists change freezes, optionally only those of one resource path. */
    get: operations['listChangeFreezes'];
    put?: never;
    /** Schedules a change freeze: a period during which maintenance of the resource is blocked. */
    post: operations['createChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes/{changeFreezeId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a change freeze by its ID. */
    get: operations['getChangeFreeze'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ends a change freeze early. */
    post: operations['terminateChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the clusters of a folder. */
    get: operations['listClusters'];
    put?: never;
    /** Creates a cluster in a folder. */
    post: operations['createCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a cluster by its ID. */
    get: operations['getCluster'];
    put?: never;
    post?: never;
    /** Deletes a cluster and its data. Refused while deletion protection is on. Its backups are kept for their retention period. */
    delete: operations['deleteCluster'];
    options?: never;
    head?: never;
    /** Updates the settings of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default. */
    patch: operations['updateCluster'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/backups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the backups of a cluster. */
    get: operations['listClusterBackups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the hosts of a cluster. */
    get: operations['listClusterHosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Adds hosts to a cluster. */
    post: operations['addClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Removes hosts from a cluster. If a master is removed, a replica takes over its role. */
    post: operations['deleteClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Updates the settings of hosts of a cluster. */
    post: operations['updateClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/operations': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the operations of a cluster, newest first, including those started by the service itself. */
    get: operations['listClusterOperations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/retention_policies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the retention policies of a cluster. */
    get: operations['listBackupRetentionPolicies'];
    put?: never;
    /** Adds a retention policy to a cluster: backups taken on the schedule are kept for the given number of days. A policy cannot be changed afterwards, only deleted. */
    post: operations['createBackupRetentionPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a retention policy of a cluster. */
    get: operations['getBackupRetentionPolicy'];
    put?: never;
    post?: never;
    /** Deletes a retention policy from a cluster. */
    delete: operations['deleteBackupRetentionPolicy'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/shards': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the shards of a cluster. */
    get: operations['listClusterShards'];
    put?: never;
    /** Adds a shard with its hosts to a sharded cluster. The new shard holds no hash slots until the cluster is rebalanced. */
    post: operations['addClusterShard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a shard of a cluster by its name. */
    get: operations['getClusterShard'];
    put?: never;
    post?: never;
    /** Removes a shard and its hosts from a sharded cluster. */
    delete: operations['deleteClusterShard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/users': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the users of a cluster. */
    get: operations['listUsers'];
    put?: never;
    /** Creates a user in a cluster. */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/users/{userName}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a user of a cluster by name. */
    get: operations['getUser'];
    put?: never;
    post?: never;
    /** Deletes a user of a cluster. */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    /** Updates a user of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default. */
    patch: operations['updateUser'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:backup': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Backs up a running cluster. The operation does not name the new backup; list the cluster's backups to find it. */
    post: operations['backupCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:enable_sharding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Converts a non-sharded cluster to a sharded one. This cannot be undone. */
    post: operations['enableClusterSharding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:logs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns log records of a cluster, page by page. */
    get: operations['listClusterLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:move': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Moves a cluster to another folder. */
    post: operations['moveCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:rebalance': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Distributes the hash slots of a sharded cluster evenly across its shards. */
    post: operations['rebalanceCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reschedules the planned maintenance of a cluster, or starts it now. */
    post: operations['rescheduleClusterMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:start': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Starts a stopped cluster. */
    post: operations['startCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:startFailover': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Starts a manual failover, in which another host becomes master. Host names are required for a sharded cluster and not needed for a non-sharded one. */
    post: operations['startClusterFailover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:stop': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stops a running cluster. Its data is kept. */
    post: operations['stopCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:stream_logs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Streams log records of a cluster. Without an end time the stream stays open and new records follow as they are written. */
    get: operations['streamClusterLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:listAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the access bindings (subject and role pairs) of a cluster. */
    get: operations['listClusterAccessBindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:setAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Replaces all access bindings of a cluster with the given list. */
    post: operations['setClusterAccessBindings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:updateAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Adds and removes individual access bindings of a cluster. */
    patch: operations['updateClusterAccessBindings'];
    trace?: never;
  };
  '/managed-redis/v1/clusters:restore': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Creates a new cluster from a backup. The source cluster is not changed. */
    post: operations['restoreCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/folders/{folderId}/retention_policies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the retention policies of all clusters in a folder. */
    get: operations['listBackupRetentionPoliciesByFolder'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists maintenances of a cloud, a folder or a resource. One of the three is required. */
    get: operations['listMaintenances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances/{maintenanceId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a maintenance by its ID. */
    get: operations['getMaintenance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances/{maintenanceId}:reschedule': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reschedules a maintenance, or starts it now. */
    post: operations['rescheduleMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/resourcePresets': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the available host classes (resource presets). */
    get: operations['listResourcePresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/resourcePresets/{resourcePresetId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a host class (resource preset) by its ID. */
    get: operations['getResourcePreset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/versions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the Valkey versions, the support status of each, and the versions that it can be upgraded to. */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/operations/{operationId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns the current state of an operation. */
    get: operations['getOperation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/operations/{operationId}:cancel': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Asks the service to cancel a running operation. Cancellation is best effort, and few operations support it. */
    get: operations['cancelOperation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Access: schemas.Access;
    AccessBinding: schemas.AccessBinding;
    AccessBindingAction: schemas.AccessBindingAction;
    AccessBindingActionInput: schemas.AccessBindingActionInput;
    AccessBindingDelta: schemas.AccessBindingDelta;
    AccessBindingDeltaInput: schemas.AccessBindingDeltaInput;
    AccessBindingsOperationResult: schemas.AccessBindingsOperationResult;
    AddClusterHostsMetadata: schemas.AddClusterHostsMetadata;
    AddClusterHostsRequest: schemas.AddClusterHostsRequest;
    AddClusterShardMetadata: schemas.AddClusterShardMetadata;
    AddClusterShardRequest: schemas.AddClusterShardRequest;
    Any: schemas.Any;
    AuthType: schemas.AuthType;
    AuthTypeInput: schemas.AuthTypeInput;
    Backup: schemas.Backup;
    BackupClusterMetadata: schemas.BackupClusterMetadata;
    BackupRetentionPolicy: schemas.BackupRetentionPolicy;
    BackupType: schemas.BackupType;
    ChangeFreeze: schemas.ChangeFreeze;
    ChangeFreezeConstraints: schemas.ChangeFreezeConstraints;
    ChangeFreezeLimitsResponse: schemas.ChangeFreezeLimitsResponse;
    ChangeFreezeResource: schemas.ChangeFreezeResource;
    ChangeFreezeStatus: schemas.ChangeFreezeStatus;
    Cluster: schemas.Cluster;
    ClusterConfig: schemas.ClusterConfig;
    ClusterHealth: schemas.ClusterHealth;
    ClusterStatus: schemas.ClusterStatus;
    ConfigSpec: schemas.ConfigSpec;
    ConnectionManager: schemas.ConnectionManager;
    CreateBackupRetentionPolicyMetadata: schemas.CreateBackupRetentionPolicyMetadata;
    CreateBackupRetentionPolicyRequest: schemas.CreateBackupRetentionPolicyRequest;
    CreateChangeFreezeMetadata: schemas.CreateChangeFreezeMetadata;
    CreateChangeFreezeRequest: schemas.CreateChangeFreezeRequest;
    CreateClusterMetadata: schemas.CreateClusterMetadata;
    CreateClusterRequest: schemas.CreateClusterRequest;
    CreateIamTokenRequest: schemas.CreateIamTokenRequest;
    CreateIamTokenResponse: schemas.CreateIamTokenResponse;
    CreateUserMetadata: schemas.CreateUserMetadata;
    CreateUserRequest: schemas.CreateUserRequest;
    CronTab: schemas.CronTab;
    DayOfWeek: schemas.DayOfWeek;
    DayOfWeekInput: schemas.DayOfWeekInput;
    DeleteBackupMetadata: schemas.DeleteBackupMetadata;
    DeleteBackupRetentionPolicyMetadata: schemas.DeleteBackupRetentionPolicyMetadata;
    DeleteClusterHostsMetadata: schemas.DeleteClusterHostsMetadata;
    DeleteClusterHostsRequest: schemas.DeleteClusterHostsRequest;
    DeleteClusterMetadata: schemas.DeleteClusterMetadata;
    DeleteClusterShardMetadata: schemas.DeleteClusterShardMetadata;
    DeleteUserMetadata: schemas.DeleteUserMetadata;
    DiskSizeAutoscaling: schemas.DiskSizeAutoscaling;
    DiskSizeAutoscalingInput: schemas.DiskSizeAutoscalingInput;
    Empty: schemas.Empty;
    EnableShardingClusterMetadata: schemas.EnableShardingClusterMetadata;
    Environment: schemas.Environment;
    EnvironmentInput: schemas.EnvironmentInput;
    FailoverType: schemas.FailoverType;
    Host: schemas.Host;
    HostHealth: schemas.HostHealth;
    HostRole: schemas.HostRole;
    HostSpec: schemas.HostSpec;
    ListAccessBindingsResponse: schemas.ListAccessBindingsResponse;
    ListBackupRetentionPoliciesResponse: schemas.ListBackupRetentionPoliciesResponse;
    ListBackupsResponse: schemas.ListBackupsResponse;
    ListChangeFreezesResponse: schemas.ListChangeFreezesResponse;
    ListClusterBackupsResponse: schemas.ListClusterBackupsResponse;
    ListClusterHostsResponse: schemas.ListClusterHostsResponse;
    ListClusterLogsResponse: schemas.ListClusterLogsResponse;
    ListClusterOperationsResponse: schemas.ListClusterOperationsResponse;
    ListClusterShardsResponse: schemas.ListClusterShardsResponse;
    ListClustersResponse: schemas.ListClustersResponse;
    ListMaintenancesResponse: schemas.ListMaintenancesResponse;
    ListResourcePresetsResponse: schemas.ListResourcePresetsResponse;
    ListUsersResponse: schemas.ListUsersResponse;
    ListVersionsResponse: schemas.ListVersionsResponse;
    LogRecord: schemas.LogRecord;
    LogServiceType: schemas.LogServiceType;
    Maintenance: schemas.Maintenance;
    MaintenanceDetail: schemas.MaintenanceDetail;
    MaintenanceOperation: schemas.MaintenanceOperation;
    MaintenanceRescheduleType: schemas.MaintenanceRescheduleType;
    MaintenanceRescheduleTypeInput: schemas.MaintenanceRescheduleTypeInput;
    MaintenanceResource: schemas.MaintenanceResource;
    MaintenanceStatus: schemas.MaintenanceStatus;
    MaintenanceWindow: schemas.MaintenanceWindow;
    MaintenanceWindowInput: schemas.MaintenanceWindowInput;
    MaintenanceWindowSlot: schemas.MaintenanceWindowSlot;
    MaintenanceWindowSlotInput: schemas.MaintenanceWindowSlotInput;
    MaintenanceWindows: schemas.MaintenanceWindows;
    MaintenanceWindowsInput: schemas.MaintenanceWindowsInput;
    MaxmemoryPolicy: schemas.MaxmemoryPolicy;
    MaxmemoryPolicyInput: schemas.MaxmemoryPolicyInput;
    Monitoring: schemas.Monitoring;
    MoveClusterMetadata: schemas.MoveClusterMetadata;
    MoveClusterRequest: schemas.MoveClusterRequest;
    Operation: schemas.Operation;
    Permissions: schemas.Permissions;
    PermissionsInput: schemas.PermissionsInput;
    PersistenceMode: schemas.PersistenceMode;
    PersistenceModeInput: schemas.PersistenceModeInput;
    RebalanceClusterMetadata: schemas.RebalanceClusterMetadata;
    RedisConfig: schemas.RedisConfig;
    RedisConfigInput: schemas.RedisConfigInput;
    RedisConfig5_0: schemas.RedisConfig5_0;
    RedisConfig5_0Input: schemas.RedisConfig5_0Input;
    RedisConfig5_0ClientOutputBufferLimit: schemas.RedisConfig5_0ClientOutputBufferLimit;
    RedisConfig5_0ClientOutputBufferLimitInput: schemas.RedisConfig5_0ClientOutputBufferLimitInput;
    RedisConfig6_0: schemas.RedisConfig6_0;
    RedisConfig6_0Input: schemas.RedisConfig6_0Input;
    RedisConfig6_0ClientOutputBufferLimit: schemas.RedisConfig6_0ClientOutputBufferLimit;
    RedisConfig6_0ClientOutputBufferLimitInput: schemas.RedisConfig6_0ClientOutputBufferLimitInput;
    RedisConfig6_2: schemas.RedisConfig6_2;
    RedisConfig6_2Input: schemas.RedisConfig6_2Input;
    RedisConfig6_2ClientOutputBufferLimit: schemas.RedisConfig6_2ClientOutputBufferLimit;
    RedisConfig6_2ClientOutputBufferLimitInput: schemas.RedisConfig6_2ClientOutputBufferLimitInput;
    RedisConfig7_0: schemas.RedisConfig7_0;
    RedisConfig7_0Input: schemas.RedisConfig7_0Input;
    RedisConfig7_0ClientOutputBufferLimit: schemas.RedisConfig7_0ClientOutputBufferLimit;
    RedisConfig7_0ClientOutputBufferLimitInput: schemas.RedisConfig7_0ClientOutputBufferLimitInput;
    RedisConfigClientOutputBufferLimit: schemas.RedisConfigClientOutputBufferLimit;
    RedisConfigClientOutputBufferLimitInput: schemas.RedisConfigClientOutputBufferLimitInput;
    RedisConfigSet: schemas.RedisConfigSet;
    RedisConfigSet5_0: schemas.RedisConfigSet5_0;
    RedisConfigSet6_0: schemas.RedisConfigSet6_0;
    RedisConfigSet6_2: schemas.RedisConfigSet6_2;
    RedisConfigSet7_0: schemas.RedisConfigSet7_0;
    RescheduleClusterMaintenanceRequest: schemas.RescheduleClusterMaintenanceRequest;
    RescheduleMaintenanceMetadata: schemas.RescheduleMaintenanceMetadata;
    RescheduleMaintenanceRequest: schemas.RescheduleMaintenanceRequest;
    RescheduleMaintenanceV2Metadata: schemas.RescheduleMaintenanceV2Metadata;
    RescheduleType: schemas.RescheduleType;
    ResourcePreset: schemas.ResourcePreset;
    Resources: schemas.Resources;
    RestoreClusterMetadata: schemas.RestoreClusterMetadata;
    RestoreClusterRequest: schemas.RestoreClusterRequest;
    Service: schemas.Service;
    ServiceHealth: schemas.ServiceHealth;
    ServiceType: schemas.ServiceType;
    SetAccessBindingsMetadata: schemas.SetAccessBindingsMetadata;
    SetAccessBindingsRequest: schemas.SetAccessBindingsRequest;
    Shard: schemas.Shard;
    ShardAutoscalingSettings: schemas.ShardAutoscalingSettings;
    ShardAutoscalingThreshold: schemas.ShardAutoscalingThreshold;
    StartClusterFailoverMetadata: schemas.StartClusterFailoverMetadata;
    StartClusterFailoverRequest: schemas.StartClusterFailoverRequest;
    StartClusterMetadata: schemas.StartClusterMetadata;
    Status: schemas.Status;
    StopClusterMetadata: schemas.StopClusterMetadata;
    StreamLogRecord: schemas.StreamLogRecord;
    Subject: schemas.Subject;
    TerminateChangeFreezeMetadata: schemas.TerminateChangeFreezeMetadata;
    TimeOfDay: schemas.TimeOfDay;
    UpdateAccessBindingsMetadata: schemas.UpdateAccessBindingsMetadata;
    UpdateAccessBindingsRequest: schemas.UpdateAccessBindingsRequest;
    UpdateClusterHostsMetadata: schemas.UpdateClusterHostsMetadata;
    UpdateClusterHostsRequest: schemas.UpdateClusterHostsRequest;
    UpdateClusterMetadata: schemas.UpdateClusterMetadata;
    UpdateClusterRequest: schemas.UpdateClusterRequest;
    UpdateHostSpec: schemas.UpdateHostSpec;
    UpdateUserMetadata: schemas.UpdateUserMetadata;
    UpdateUserRequest: schemas.UpdateUserRequest;
    User: schemas.User;
    UserSpec: schemas.UserSpec;
    ValkeyBloom: schemas.ValkeyBloom;
    ValkeyBloomInput: schemas.ValkeyBloomInput;
    ValkeyJson: schemas.ValkeyJson;
    ValkeyJsonInput: schemas.ValkeyJsonInput;
    ValkeyModules: schemas.ValkeyModules;
    ValkeyModulesInput: schemas.ValkeyModulesInput;
    ValkeySearch: schemas.ValkeySearch;
    ValkeySearchInput: schemas.ValkeySearchInput;
    Version: schemas.Version;
    VersionStatus: schemas.VersionStatus;
    WeekDay: schemas.WeekDay;
    WeekDayInput: schemas.WeekDayInput;
    WeeklyMaintenanceSchedule: schemas.WeeklyMaintenanceSchedule;
    WeeklyMaintenanceScheduleInput: schemas.WeeklyMaintenanceScheduleInput;
    WeeklyMaintenanceWindow: schemas.WeeklyMaintenanceWindow;
    WeeklyMaintenanceWindowInput: schemas.WeeklyMaintenanceWindowInput;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createIamToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': components['schemas']['CreateIamTokenRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['CreateIamTokenResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listBackups: {
    parameters: {
      query: {
        /** ID of the folder. */
        folderId: string;
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string | undefined;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string | undefined;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListBackupsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getBackup: {
    parameters: {
      path: {
        /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Backup'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteBackup: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getChangeFreezeLimits: {
    parameters: {
      query: {
        /** ID of the resource. */
        resourceId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ChangeFreezeLimitsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listChangeFreezes: {
    parameters: {
      query?:
        | {
            /** Path of the resource whose change freezes to list, from the resource itself up to its cloud. */
            resourcePath?: components['schemas']['ChangeFreezeResource'][] | undefined;
            /**
             * Maximum number of results per page. 0 means the default. Maximum: 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
            /** Filter expression. The fields it supports are not documented. */
            filter?: string | undefined;
          }
        | undefined;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListChangeFreezesResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  createChangeFreeze: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
    };
    requestBody: { content: { 'application/json': components['schemas']['CreateChangeFreezeRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getChangeFreeze: {
    parameters: {
      path: {
        /** ID of the change freeze. */
        changeFreezeId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ChangeFreeze'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  terminateChangeFreeze: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the change freeze. */
        changeFreezeId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusters: {
    parameters: {
      query: {
        /** ID of the folder. */
        folderId: string;
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string | undefined;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string | undefined;
        /** Filter expression. Only equality on `name` is supported: `name = "orders"`. */
        filter?: string | undefined;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClustersResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  createCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
    };
    requestBody: { content: { 'application/json': components['schemas']['CreateClusterRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getCluster: {
    parameters: {
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Cluster'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  updateCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['UpdateClusterRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterBackups: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClusterBackupsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterHosts: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClusterHostsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  addClusterHosts: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['AddClusterHostsRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteClusterHosts: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['DeleteClusterHostsRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  updateClusterHosts: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['UpdateClusterHostsRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterOperations: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClusterOperationsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listBackupRetentionPolicies: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Maximum: 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  createBackupRetentionPolicy: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['CreateBackupRetentionPolicyRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getBackupRetentionPolicy: {
    parameters: {
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** ID of the retention policy. */
        policyId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['BackupRetentionPolicy'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteBackupRetentionPolicy: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** ID of the retention policy. */
        policyId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterShards: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Maximum: 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClusterShardsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  addClusterShard: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['AddClusterShardRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getClusterShard: {
    parameters: {
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Shard'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteClusterShard: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listUsers: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListUsersResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  createUser: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['CreateUserRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getUser: {
    parameters: {
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['User'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  deleteUser: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  updateUser: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['UpdateUserRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  backupCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  enableClusterSharding: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterLogs: {
    parameters: {
      query?:
        | {
            /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
            columnFilter?: string[] | undefined;
            /** Which log to read. */
            serviceType?: components['schemas']['LogServiceType'] | undefined;
            /** Start of the time range to read. */
            fromTime?: string | undefined;
            /** End of the time range to read. */
            toTime?: string | undefined;
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
            /** Return a page token even if the page is empty. A loop that runs until there is no token then never ends. */
            alwaysNextPageToken?: boolean | undefined;
            /** Filter expression on `message.hostname`, with `=`, `!=`, `IN` or `NOT IN`, such as `message.hostname='rc1a-1.mdb.yandexcloud.net'`. */
            filter?: string | undefined;
            /** Order as JSON text: a list of objects with `field` (only `TIMESTAMP`) and `order` (`ASC` or `DESC`). */
            orderBy?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListClusterLogsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  moveCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['MoveClusterRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  rebalanceCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  rescheduleClusterMaintenance: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['RescheduleClusterMaintenanceRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  startCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  startClusterFailover: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: { content: { 'application/json': components['schemas']['StartClusterFailoverRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  stopCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  streamClusterLogs: {
    parameters: {
      query?:
        | {
            /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
            columnFilter?: string[] | undefined;
            /** Which log to read. */
            serviceType?: components['schemas']['LogServiceType'] | undefined;
            /** Start of the time range to read. */
            fromTime?: string | undefined;
            /** End of the time range to read. Omit to keep the stream open for new records. */
            toTime?: string | undefined;
            /** Token of the record to continue after: `nextRecordToken` of the last record received. */
            recordToken?: string | undefined;
            /** Filter expression on `message.hostname`, with `=` only. */
            filter?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['StreamLogRecord'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listClusterAccessBindings: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListAccessBindingsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  setClusterAccessBindings: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['SetAccessBindingsRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  updateClusterAccessBindings: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['UpdateAccessBindingsRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  restoreCluster: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
    };
    requestBody: { content: { 'application/json': components['schemas']['RestoreClusterRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listBackupRetentionPoliciesByFolder: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Maximum: 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the folder. */
        folderId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listMaintenances: {
    parameters: {
      query?:
        | {
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
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
            /** Field and direction to sort by, such as `created_at desc`. Fields: `created_at`, `start_scheduled_at`, `started_at`. Ascending by default. */
            orderBy?: string | undefined;
            /** Filter expression on `status`, `resource_type` and `resource_id`. */
            filter?: string | undefined;
          }
        | undefined;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListMaintenancesResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getMaintenance: {
    parameters: {
      path: {
        /** ID of the maintenance. */
        maintenanceId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Maintenance'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  rescheduleMaintenance: {
    parameters: {
      header?:
        | {
            /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
            'Idempotency-Key'?: string | undefined;
          }
        | undefined;
      path: {
        /** ID of the maintenance. */
        maintenanceId: string;
      };
    };
    requestBody: { content: { 'application/json': components['schemas']['RescheduleMaintenanceRequest'] } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listResourcePresets: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListResourcePresetsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getResourcePreset: {
    parameters: {
      path: {
        /** ID of the host class, such as `hm3-c2-m8`. */
        resourcePresetId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ResourcePreset'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  listVersions: {
    parameters: {
      query?:
        | {
            /**
             * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
             *
             * @defaultValue `"100"`
             */
            pageSize?: string | undefined;
            /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
            pageToken?: string | undefined;
          }
        | undefined;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['ListVersionsResponse'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  getOperation: {
    parameters: {
      path: {
        /** ID of the operation. */
        operationId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
  cancelOperation: {
    parameters: {
      path: {
        /** ID of the operation. */
        operationId: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Operation'] };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: { 'application/json': components['schemas']['Status'] };
      };
    };
  };
}
