// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { components } from './openapi.ts';

/**
 * Which other services may connect to the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type Access = components['schemas']['Access'];

/**
 * A role granted to a subject.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export type AccessBinding = components['schemas']['AccessBinding'];

/**
 * What to do with an access binding.
 * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
 * - `ADD`: Grant the role.
 * - `REMOVE`: Revoke the role.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type AccessBindingAction = components['schemas']['AccessBindingAction'];

/**
 * What to do with an access binding.
 * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
 * - `ADD`: Grant the role.
 * - `REMOVE`: Revoke the role.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type AccessBindingActionInput = components['schemas']['AccessBindingActionInput'];

/**
 * An access binding to add or remove.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type AccessBindingDelta = components['schemas']['AccessBindingDelta'];

/**
 * An access binding to add or remove.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type AccessBindingDeltaInput = components['schemas']['AccessBindingDeltaInput'];

/**
 * The access bindings that a call actually changed.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export type AccessBindingsOperationResult = components['schemas']['AccessBindingsOperationResult'];

/**
 * Metadata of an operation started by addClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export type AddClusterHostsMetadata = components['schemas']['AddClusterHostsMetadata'];

/**
 * Request body of addClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export type AddClusterHostsRequest = components['schemas']['AddClusterHostsRequest'];

/**
 * Metadata of an operation started by addClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
 */
export type AddClusterShardMetadata = components['schemas']['AddClusterShardMetadata'];

/**
 * Request body of addClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
 */
export type AddClusterShardRequest = components['schemas']['AddClusterShardRequest'];

/**
 * A message whose type is named by `@type`, with the fields of that type beside it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/operation.md}
 */
export type Any = components['schemas']['Any'];

/**
 * How a user authenticates.
 * - `AUTH_TYPE_UNSPECIFIED`: Not set; the user authenticates with a password.
 * - `AUTH_TYPE_PASSWORD`: With a password.
 * - `AUTH_TYPE_IAM`: With an IAM token.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type AuthType = components['schemas']['AuthType'];

/**
 * How a user authenticates.
 * - `AUTH_TYPE_UNSPECIFIED`: Not set; the user authenticates with a password.
 * - `AUTH_TYPE_PASSWORD`: With a password.
 * - `AUTH_TYPE_IAM`: With an IAM token.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type AuthTypeInput = components['schemas']['AuthTypeInput'];

/**
 * A backup of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
 */
export type Backup = components['schemas']['Backup'];

/**
 * Metadata of an operation started by backupCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/backup.md}
 */
export type BackupClusterMetadata = components['schemas']['BackupClusterMetadata'];

/**
 * A schedule, and how long backups taken on it are kept.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/get.md}
 */
export type BackupRetentionPolicy = components['schemas']['BackupRetentionPolicy'];

/**
 * How a backup was triggered.
 * - `BACKUP_TYPE_UNSPECIFIED`: Unknown.
 * - `AUTOMATED`: Taken automatically, on the daily schedule.
 * - `MANUAL`: Taken on request.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
 */
export type BackupType = components['schemas']['BackupType'];

/**
 * A period during which maintenance of a resource is blocked.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
 */
export type ChangeFreeze = components['schemas']['ChangeFreeze'];

/**
 * Limits on change freezes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export type ChangeFreezeConstraints = components['schemas']['ChangeFreezeConstraints'];

/**
 * The limits on change freezes of a resource, and how much of the yearly allowance remains.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export type ChangeFreezeLimitsResponse = components['schemas']['ChangeFreezeLimitsResponse'];

/**
 * One element of a resource path: a resource and its type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
 */
export type ChangeFreezeResource = components['schemas']['ChangeFreezeResource'];

/**
 * State of a change freeze.
 * - `STATUS_UNSPECIFIED`: Unknown.
 * - `SCHEDULED`: Starts in the future.
 * - `ACTIVE`: In effect now.
 * - `COMPLETED`: Ended.
 * - `CANCELLED`: Ended early, or cancelled before it started.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
 */
export type ChangeFreezeStatus = components['schemas']['ChangeFreezeStatus'];

/**
 * A cluster, with its settings and current state.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type Cluster = components['schemas']['Cluster'];

/**
 * Version, settings, resources and backup rules of a cluster, as the service reports them.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type ClusterConfig = components['schemas']['ClusterConfig'];

/**
 * Health of a cluster, aggregated over its hosts.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: All hosts are healthy.
 * - `DEAD`: The cluster is down.
 * - `DEGRADED`: Some hosts are unhealthy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type ClusterHealth = components['schemas']['ClusterHealth'];

/**
 * State of a cluster.
 * - `STATUS_UNKNOWN`: Unknown.
 * - `CREATING`: Being created.
 * - `RUNNING`: Running.
 * - `ERROR`: Failed; the cluster cannot be used.
 * - `UPDATING`: Being updated.
 * - `STOPPING`: Being stopped.
 * - `STOPPED`: Stopped; its data is kept.
 * - `STARTING`: Being started.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type ClusterStatus = components['schemas']['ClusterStatus'];

/**
 * Version, settings, resources and backup rules of a cluster, as sent to the service.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ConfigSpec = components['schemas']['ConfigSpec'];

/**
 * The connection of the user in Connection Manager.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
 */
export type ConnectionManager = components['schemas']['ConnectionManager'];

/**
 * Metadata of an operation started by createBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export type CreateBackupRetentionPolicyMetadata = components['schemas']['CreateBackupRetentionPolicyMetadata'];

/**
 * Request body of createBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export type CreateBackupRetentionPolicyRequest = components['schemas']['CreateBackupRetentionPolicyRequest'];

/**
 * Metadata of an operation started by createChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/create.md}
 */
export type CreateChangeFreezeMetadata = components['schemas']['CreateChangeFreezeMetadata'];

/**
 * Request body of createChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/create.md}
 */
export type CreateChangeFreezeRequest = components['schemas']['CreateChangeFreezeRequest'];

/**
 * Metadata of an operation started by createCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type CreateClusterMetadata = components['schemas']['CreateClusterMetadata'];

/**
 * Request body of createCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type CreateClusterRequest = components['schemas']['CreateClusterRequest'];

/**
 * Credentials to exchange: either an OAuth token or a signed JWT.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
 */
export type CreateIamTokenRequest = components['schemas']['CreateIamTokenRequest'];

/**
 * An IAM token and its expiry time.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
 */
export type CreateIamTokenResponse = components['schemas']['CreateIamTokenResponse'];

/**
 * Metadata of an operation started by createUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
 */
export type CreateUserMetadata = components['schemas']['CreateUserMetadata'];

/**
 * Request body of createUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
 */
export type CreateUserRequest = components['schemas']['CreateUserRequest'];

/**
 * A schedule in cron notation. The time of day comes from the backup window of the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export type CronTab = components['schemas']['CronTab'];

/**
 * Day of the week.
 * - `DAY_OF_WEEK_UNSPECIFIED`: Not set.
 * - `MONDAY`: Monday.
 * - `TUESDAY`: Tuesday.
 * - `WEDNESDAY`: Wednesday.
 * - `THURSDAY`: Thursday.
 * - `FRIDAY`: Friday.
 * - `SATURDAY`: Saturday.
 * - `SUNDAY`: Sunday.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type DayOfWeek = components['schemas']['DayOfWeek'];

/**
 * Day of the week.
 * - `DAY_OF_WEEK_UNSPECIFIED`: Not set.
 * - `MONDAY`: Monday.
 * - `TUESDAY`: Tuesday.
 * - `WEDNESDAY`: Wednesday.
 * - `THURSDAY`: Thursday.
 * - `FRIDAY`: Friday.
 * - `SATURDAY`: Saturday.
 * - `SUNDAY`: Sunday.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type DayOfWeekInput = components['schemas']['DayOfWeekInput'];

/**
 * Metadata of an operation started by deleteBackup.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export type DeleteBackupMetadata = components['schemas']['DeleteBackupMetadata'];

/**
 * Metadata of an operation started by deleteBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/delete.md}
 */
export type DeleteBackupRetentionPolicyMetadata = components['schemas']['DeleteBackupRetentionPolicyMetadata'];

/**
 * Metadata of an operation started by deleteClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
 */
export type DeleteClusterHostsMetadata = components['schemas']['DeleteClusterHostsMetadata'];

/**
 * Request body of deleteClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
 */
export type DeleteClusterHostsRequest = components['schemas']['DeleteClusterHostsRequest'];

/**
 * Metadata of an operation started by deleteCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/delete.md}
 */
export type DeleteClusterMetadata = components['schemas']['DeleteClusterMetadata'];

/**
 * Metadata of an operation started by deleteClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteShard.md}
 */
export type DeleteClusterShardMetadata = components['schemas']['DeleteClusterShardMetadata'];

/**
 * Metadata of an operation started by deleteUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/delete.md}
 */
export type DeleteUserMetadata = components['schemas']['DeleteUserMetadata'];

/**
 * When and how far the disk grows automatically. A disk never shrinks.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type DiskSizeAutoscaling = components['schemas']['DiskSizeAutoscaling'];

/**
 * When and how far the disk grows automatically. A disk never shrinks.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type DiskSizeAutoscalingInput = components['schemas']['DiskSizeAutoscalingInput'];

/**
 * An empty object: the operation has no result.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/operation.md}
 */
export type Empty = components['schemas']['Empty'];

/**
 * Metadata of an operation started by enableClusterSharding.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/enableSharding.md}
 */
export type EnableShardingClusterMetadata = components['schemas']['EnableShardingClusterMetadata'];

/**
 * How early a cluster gets new versions. Cannot be changed after creation.
 * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
 * - `PRODUCTION`: Stable: maintenance brings only bug fixes.
 * - `PRESTABLE`: Early access: gets new versions first, including incompatible ones.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type Environment = components['schemas']['Environment'];

/**
 * How early a cluster gets new versions. Cannot be changed after creation.
 * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
 * - `PRODUCTION`: Stable: maintenance brings only bug fixes.
 * - `PRESTABLE`: Early access: gets new versions first, including incompatible ones.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type EnvironmentInput = components['schemas']['EnvironmentInput'];

/**
 * How a failover interprets the host names.
 * - `FAILOVER_TYPE_UNSPECIFIED`: Not set; the named hosts stop being masters.
 * - `SWITCH_TO_HOSTNAMES`: The named hosts become masters.
 * - `SWITCH_FROM_HOSTNAMES`: The named hosts stop being masters.
 * - `SWITCH_FROM_ZONE`: Masters move out of the named availability zone.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export type FailoverType = components['schemas']['FailoverType'];

/**
 * A host of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type Host = components['schemas']['Host'];

/**
 * Health of a host.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: The host is healthy.
 * - `DEAD`: The host is down.
 * - `DEGRADED`: The host is partly working.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type HostHealth = components['schemas']['HostHealth'];

/**
 * Role of a host in replication.
 * - `ROLE_UNKNOWN`: Unknown.
 * - `MASTER`: Accepts writes.
 * - `REPLICA`: Replicates a master.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type HostRole = components['schemas']['HostRole'];

/**
 * Where a new host is placed, and how it takes part in failover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export type HostSpec = components['schemas']['HostSpec'];

/**
 * A page of access bindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export type ListAccessBindingsResponse = components['schemas']['ListAccessBindingsResponse'];

/**
 * A page of retention policies.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/list.md}
 */
export type ListBackupRetentionPoliciesResponse = components['schemas']['ListBackupRetentionPoliciesResponse'];

/**
 * A page of backups of a folder.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/list.md}
 */
export type ListBackupsResponse = components['schemas']['ListBackupsResponse'];

/**
 * A page of change freezes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/list.md}
 */
export type ListChangeFreezesResponse = components['schemas']['ListChangeFreezesResponse'];

/**
 * A page of backups of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listBackups.md}
 */
export type ListClusterBackupsResponse = components['schemas']['ListClusterBackupsResponse'];

/**
 * A page of hosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type ListClusterHostsResponse = components['schemas']['ListClusterHostsResponse'];

/**
 * A page of log records.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export type ListClusterLogsResponse = components['schemas']['ListClusterLogsResponse'];

/**
 * A page of operations of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listOperations.md}
 */
export type ListClusterOperationsResponse = components['schemas']['ListClusterOperationsResponse'];

/**
 * A page of shards.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listShards.md}
 */
export type ListClusterShardsResponse = components['schemas']['ListClusterShardsResponse'];

/**
 * A page of clusters.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/list.md}
 */
export type ListClustersResponse = components['schemas']['ListClustersResponse'];

/**
 * A page of maintenances.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/list.md}
 */
export type ListMaintenancesResponse = components['schemas']['ListMaintenancesResponse'];

/**
 * A page of host classes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/list.md}
 */
export type ListResourcePresetsResponse = components['schemas']['ListResourcePresetsResponse'];

/**
 * A page of users.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/list.md}
 */
export type ListUsersResponse = components['schemas']['ListUsersResponse'];

/**
 * A page of versions.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export type ListVersionsResponse = components['schemas']['ListVersionsResponse'];

/**
 * One log record.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export type LogRecord = components['schemas']['LogRecord'];

/**
 * Which log of a cluster to read.
 * - `SERVICE_TYPE_UNSPECIFIED`: Not set; the service reads the server log.
 * - `REDIS`: Log of the Valkey server.
 * - `VALKEY_AUDIT`: Audit log of the Valkey server.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export type LogServiceType = components['schemas']['LogServiceType'];

/**
 * Maintenance work on a resource: planned, running or finished.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export type Maintenance = components['schemas']['Maintenance'];

/**
 * One service-specific detail of a maintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export type MaintenanceDetail = components['schemas']['MaintenanceDetail'];

/**
 * The next planned maintenance of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type MaintenanceOperation = components['schemas']['MaintenanceOperation'];

/**
 * How to reschedule a maintenance.
 * - `TYPE_UNSPECIFIED`: Not set.
 * - `IMMEDIATE`: Start the maintenance now.
 * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
 * - `SPECIFIC_TIME`: Start it at the given time.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export type MaintenanceRescheduleType = components['schemas']['MaintenanceRescheduleType'];

/**
 * How to reschedule a maintenance.
 * - `TYPE_UNSPECIFIED`: Not set.
 * - `IMMEDIATE`: Start the maintenance now.
 * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
 * - `SPECIFIC_TIME`: Start it at the given time.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export type MaintenanceRescheduleTypeInput = components['schemas']['MaintenanceRescheduleTypeInput'];

/**
 * One element of a resource path: a resource and its type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export type MaintenanceResource = components['schemas']['MaintenanceResource'];

/**
 * State of a maintenance.
 * - `STATUS_UNSPECIFIED`: Unknown.
 * - `SCHEDULED`: Starts in the future.
 * - `RUNNING`: In progress.
 * - `SUCCEEDED`: Finished successfully.
 * - `CANCELLED`: Cancelled; it will not run.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export type MaintenanceStatus = components['schemas']['MaintenanceStatus'];

/**
 * When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindow = components['schemas']['MaintenanceWindow'];

/**
 * When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowInput = components['schemas']['MaintenanceWindowInput'];

/**
 * One weekly slot: a day, a start and a duration.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowSlot = components['schemas']['MaintenanceWindowSlot'];

/**
 * One weekly slot: a day, a start and a duration.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowSlotInput = components['schemas']['MaintenanceWindowSlotInput'];

/**
 * When maintenance may run: at any time, or in weekly slots.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindows = components['schemas']['MaintenanceWindows'];

/**
 * When maintenance may run: at any time, or in weekly slots.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowsInput = components['schemas']['MaintenanceWindowsInput'];

/**
 * What the server does when `maxmemory` is reached.
 * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. An update treats it as no change.
 * - `VOLATILE_LRU`: Evict the least recently used key among those with an expiry.
 * - `ALLKEYS_LRU`: Evict the least recently used key.
 * - `VOLATILE_LFU`: Evict the least frequently used key among those with an expiry.
 * - `ALLKEYS_LFU`: Evict the least frequently used key.
 * - `VOLATILE_RANDOM`: Evict a random key among those with an expiry.
 * - `ALLKEYS_RANDOM`: Evict a random key.
 * - `VOLATILE_TTL`: Evict the key that expires soonest.
 * - `NOEVICTION`: Evict nothing; commands that need memory fail.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaxmemoryPolicy = components['schemas']['MaxmemoryPolicy'];

/**
 * What the server does when `maxmemory` is reached.
 * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. An update treats it as no change.
 * - `VOLATILE_LRU`: Evict the least recently used key among those with an expiry.
 * - `ALLKEYS_LRU`: Evict the least recently used key.
 * - `VOLATILE_LFU`: Evict the least frequently used key among those with an expiry.
 * - `ALLKEYS_LFU`: Evict the least frequently used key.
 * - `VOLATILE_RANDOM`: Evict a random key among those with an expiry.
 * - `ALLKEYS_RANDOM`: Evict a random key.
 * - `VOLATILE_TTL`: Evict the key that expires soonest.
 * - `NOEVICTION`: Evict nothing; commands that need memory fail.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaxmemoryPolicyInput = components['schemas']['MaxmemoryPolicyInput'];

/**
 * A monitoring dashboard for the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type Monitoring = components['schemas']['Monitoring'];

/**
 * Metadata of an operation started by moveCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
 */
export type MoveClusterMetadata = components['schemas']['MoveClusterMetadata'];

/**
 * Request body of moveCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
 */
export type MoveClusterRequest = components['schemas']['MoveClusterRequest'];

/**
 * A long-running operation. While `done` is false, it is still running; an `error` then means that it is being rolled back. Once `done` is true, there is either an `error` or a `response`.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export type Operation = components['schemas']['Operation'];

/**
 * Permissions of a user, as Valkey ACL rules.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type Permissions = components['schemas']['Permissions'];

/**
 * Permissions of a user, as Valkey ACL rules.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type PermissionsInput = components['schemas']['PermissionsInput'];

/**
 * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
 * - `ON`: All hosts write the append-only file, synced every second.
 * - `OFF`: No host writes to disk; data is kept only in memory.
 * - `ON_REPLICAS`: Only replicas write the append-only file.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type PersistenceMode = components['schemas']['PersistenceMode'];

/**
 * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
 * - `ON`: All hosts write the append-only file, synced every second.
 * - `OFF`: No host writes to disk; data is kept only in memory.
 * - `ON_REPLICAS`: Only replicas write the append-only file.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type PersistenceModeInput = components['schemas']['PersistenceModeInput'];

/**
 * Metadata of an operation started by rebalanceCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rebalance.md}
 */
export type RebalanceClusterMetadata = components['schemas']['RebalanceClusterMetadata'];

/**
 * Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig = components['schemas']['RedisConfig'];

/**
 * Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfigInput = components['schemas']['RedisConfigInput'];

/**
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0 = components['schemas']['RedisConfig5_0'];

/**
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0Input = components['schemas']['RedisConfig5_0Input'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0ClientOutputBufferLimit = components['schemas']['RedisConfig5_0ClientOutputBufferLimit'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0ClientOutputBufferLimitInput =
  components['schemas']['RedisConfig5_0ClientOutputBufferLimitInput'];

/**
 * Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0 = components['schemas']['RedisConfig6_0'];

/**
 * Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0Input = components['schemas']['RedisConfig6_0Input'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0ClientOutputBufferLimit = components['schemas']['RedisConfig6_0ClientOutputBufferLimit'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0ClientOutputBufferLimitInput =
  components['schemas']['RedisConfig6_0ClientOutputBufferLimitInput'];

/**
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2 = components['schemas']['RedisConfig6_2'];

/**
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2Input = components['schemas']['RedisConfig6_2Input'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2ClientOutputBufferLimit = components['schemas']['RedisConfig6_2ClientOutputBufferLimit'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2ClientOutputBufferLimitInput =
  components['schemas']['RedisConfig6_2ClientOutputBufferLimitInput'];

/**
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0 = components['schemas']['RedisConfig7_0'];

/**
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0Input = components['schemas']['RedisConfig7_0Input'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0ClientOutputBufferLimit = components['schemas']['RedisConfig7_0ClientOutputBufferLimit'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0ClientOutputBufferLimitInput =
  components['schemas']['RedisConfig7_0ClientOutputBufferLimitInput'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfigClientOutputBufferLimit = components['schemas']['RedisConfigClientOutputBufferLimit'];

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfigClientOutputBufferLimitInput = components['schemas']['RedisConfigClientOutputBufferLimitInput'];

/**
 * Settings of the Valkey server in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type RedisConfigSet = components['schemas']['RedisConfigSet'];

/**
 * Settings of Redis 5.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type RedisConfigSet5_0 = components['schemas']['RedisConfigSet5_0'];

/**
 * Settings of Redis 6.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type RedisConfigSet6_0 = components['schemas']['RedisConfigSet6_0'];

/**
 * Settings of Redis 6.2 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type RedisConfigSet6_2 = components['schemas']['RedisConfigSet6_2'];

/**
 * Settings of Redis 7.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type RedisConfigSet7_0 = components['schemas']['RedisConfigSet7_0'];

/**
 * Request body of rescheduleClusterMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export type RescheduleClusterMaintenanceRequest = components['schemas']['RescheduleClusterMaintenanceRequest'];

/**
 * Metadata of an operation started by rescheduleClusterMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export type RescheduleMaintenanceMetadata = components['schemas']['RescheduleMaintenanceMetadata'];

/**
 * Request body of rescheduleMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export type RescheduleMaintenanceRequest = components['schemas']['RescheduleMaintenanceRequest'];

/**
 * Metadata of an operation started by rescheduleMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export type RescheduleMaintenanceV2Metadata = components['schemas']['RescheduleMaintenanceV2Metadata'];

/**
 * How to reschedule planned maintenance of a cluster.
 * - `RESCHEDULE_TYPE_UNSPECIFIED`: Not set; refused.
 * - `IMMEDIATE`: Start the maintenance now.
 * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
 * - `SPECIFIC_TIME`: Start it at the given time.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export type RescheduleType = components['schemas']['RescheduleType'];

/**
 * A host class: cores, memory and the zones that offer it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/get.md}
 */
export type ResourcePreset = components['schemas']['ResourcePreset'];

/**
 * Resources of a host: class, disk size and disk type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type Resources = components['schemas']['Resources'];

/**
 * Metadata of an operation started by restoreCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
 */
export type RestoreClusterMetadata = components['schemas']['RestoreClusterMetadata'];

/**
 * Request body of restoreCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
 */
export type RestoreClusterRequest = components['schemas']['RestoreClusterRequest'];

/**
 * A service that runs on a host.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type Service = components['schemas']['Service'];

/**
 * Health of a service.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: The service is healthy.
 * - `DEAD`: The service is down.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type ServiceHealth = components['schemas']['ServiceHealth'];

/**
 * Kind of service on a host.
 * - `TYPE_UNSPECIFIED`: Not set.
 * - `REDIS`: Valkey server of a non-sharded cluster.
 * - `ARBITER`: Arbiter that takes part in electing a master.
 * - `REDIS_CLUSTER`: Valkey server of a sharded cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type ServiceType = components['schemas']['ServiceType'];

/**
 * Metadata of an operation started by setClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export type SetAccessBindingsMetadata = components['schemas']['SetAccessBindingsMetadata'];

/**
 * Request body of setClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export type SetAccessBindingsRequest = components['schemas']['SetAccessBindingsRequest'];

/**
 * A shard of a sharded cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/getShard.md}
 */
export type Shard = components['schemas']['Shard'];

/**
 * When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ShardAutoscalingSettings = components['schemas']['ShardAutoscalingSettings'];

/**
 * Utilization of one resource at which shards are removed or added.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ShardAutoscalingThreshold = components['schemas']['ShardAutoscalingThreshold'];

/**
 * Metadata of an operation started by startClusterFailover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export type StartClusterFailoverMetadata = components['schemas']['StartClusterFailoverMetadata'];

/**
 * Request body of startClusterFailover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export type StartClusterFailoverRequest = components['schemas']['StartClusterFailoverRequest'];

/**
 * Metadata of an operation started by startCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/start.md}
 */
export type StartClusterMetadata = components['schemas']['StartClusterMetadata'];

/**
 * An error, as a google.rpc.Status.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export type Status = components['schemas']['Status'];

/**
 * Metadata of an operation started by stopCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/stop.md}
 */
export type StopClusterMetadata = components['schemas']['StopClusterMetadata'];

/**
 * One log record of a stream, with the token to continue after it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/streamLogs.md}
 */
export type StreamLogRecord = components['schemas']['StreamLogRecord'];

/**
 * The account or group that a role is granted to.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export type Subject = components['schemas']['Subject'];

/**
 * Metadata of an operation started by terminateChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/terminate.md}
 */
export type TerminateChangeFreezeMetadata = components['schemas']['TerminateChangeFreezeMetadata'];

/**
 * A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type TimeOfDay = components['schemas']['TimeOfDay'];

/**
 * Metadata of an operation started by updateClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type UpdateAccessBindingsMetadata = components['schemas']['UpdateAccessBindingsMetadata'];

/**
 * Request body of updateClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type UpdateAccessBindingsRequest = components['schemas']['UpdateAccessBindingsRequest'];

/**
 * Metadata of an operation started by updateClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export type UpdateClusterHostsMetadata = components['schemas']['UpdateClusterHostsMetadata'];

/**
 * Request body of updateClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export type UpdateClusterHostsRequest = components['schemas']['UpdateClusterHostsRequest'];

/**
 * Metadata of an operation started by updateCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
 */
export type UpdateClusterMetadata = components['schemas']['UpdateClusterMetadata'];

/**
 * Request body of updateCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
 */
export type UpdateClusterRequest = components['schemas']['UpdateClusterRequest'];

/**
 * New settings of one host.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export type UpdateHostSpec = components['schemas']['UpdateHostSpec'];

/**
 * Metadata of an operation started by updateUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
 */
export type UpdateUserMetadata = components['schemas']['UpdateUserMetadata'];

/**
 * Request body of updateUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
 */
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];

/**
 * An ACL user of a cluster. Passwords are never returned.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
 */
export type User = components['schemas']['User'];

/**
 * A user to create.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type UserSpec = components['schemas']['UserSpec'];

/**
 * Settings of the Bloom filter module.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyBloom = components['schemas']['ValkeyBloom'];

/**
 * Settings of the Bloom filter module.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyBloomInput = components['schemas']['ValkeyBloomInput'];

/**
 * Settings of the JSON module.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyJson = components['schemas']['ValkeyJson'];

/**
 * Settings of the JSON module.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyJsonInput = components['schemas']['ValkeyJsonInput'];

/**
 * Modules of the server. A module can be enabled, but not disabled.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyModules = components['schemas']['ValkeyModules'];

/**
 * Modules of the server. A module can be enabled, but not disabled.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyModulesInput = components['schemas']['ValkeyModulesInput'];

/**
 * Settings of the search module: vector and full-text search.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeySearch = components['schemas']['ValkeySearch'];

/**
 * Settings of the search module: vector and full-text search.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeySearchInput = components['schemas']['ValkeySearchInput'];

/**
 * A Valkey version and its support state.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export type Version = components['schemas']['Version'];

/**
 * Support state of a version.
 * - `STATUS_UNSPECIFIED`: Unknown.
 * - `NEW`: Just released; clusters can be created, support may be incomplete.
 * - `ACTUAL`: Current; clusters can be created.
 * - `SUPPORTED`: Fully supported.
 * - `DEPRECATED`: Nearing end of life: no new clusters; existing ones keep running, and backups can be restored.
 * - `LEGACY`: Past end of life and billed at a higher rate: no new clusters and no restores; an upgrade may be scheduled.
 * - `EOL`: No longer supported: clusters are forcibly upgraded or shut down.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export type VersionStatus = components['schemas']['VersionStatus'];

/**
 * Day of the week, as three letters.
 * - `WEEK_DAY_UNSPECIFIED`: Not set.
 * - `MON`: Monday.
 * - `TUE`: Tuesday.
 * - `WED`: Wednesday.
 * - `THU`: Thursday.
 * - `FRI`: Friday.
 * - `SAT`: Saturday.
 * - `SUN`: Sunday.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeekDay = components['schemas']['WeekDay'];

/**
 * Day of the week, as three letters.
 * - `WEEK_DAY_UNSPECIFIED`: Not set.
 * - `MON`: Monday.
 * - `TUE`: Tuesday.
 * - `WED`: Wednesday.
 * - `THU`: Thursday.
 * - `FRI`: Friday.
 * - `SAT`: Saturday.
 * - `SUN`: Sunday.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeekDayInput = components['schemas']['WeekDayInput'];

/**
 * Weekly slots in which maintenance may run.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceSchedule = components['schemas']['WeeklyMaintenanceSchedule'];

/**
 * Weekly slots in which maintenance may run.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceScheduleInput = components['schemas']['WeeklyMaintenanceScheduleInput'];

/**
 * One hour of the week.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceWindow = components['schemas']['WeeklyMaintenanceWindow'];

/**
 * One hour of the week.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceWindowInput = components['schemas']['WeeklyMaintenanceWindowInput'];
