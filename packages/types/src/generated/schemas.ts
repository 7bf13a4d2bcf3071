// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/**
 * Which other services may connect to the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type Access = {
  /** Whether DataLens may connect. */
  dataLens?: boolean | undefined;
  /** Whether the management console may send queries. */
  webSql?: boolean | undefined;
};

/**
 * A role granted to a subject.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export type AccessBinding = {
  /** ID of the role, such as `managed-redis.viewer`. */
  roleId: string;
  /** The account or group that the role is granted to. */
  subject: Subject;
};

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
export type AccessBindingAction = 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {});

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
export type AccessBindingActionInput = 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE';

/**
 * An access binding to add or remove.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export interface AccessBindingDelta {
  /** Whether to add or remove the binding. */
  action: AccessBindingAction;
  /** The access binding to add or remove. */
  accessBinding: AccessBinding;
}

/**
 * An access binding to add or remove.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type AccessBindingDeltaInput = {
  /** Whether to add or remove the binding. */
  action: AccessBindingActionInput;
  /** The access binding to add or remove. */
  accessBinding: AccessBinding;
};

/**
 * The access bindings that a call actually changed.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export interface AccessBindingsOperationResult {
  /** The changes that had an effect. */
  effectiveDeltas?: AccessBindingDelta[];
}

/**
 * Metadata of an operation started by addClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export interface AddClusterHostsMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Names of the hosts. */
  hostNames?: string[];
}

/**
 * Request body of addClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export type AddClusterHostsRequest = {
  /** The hosts to create. */
  hostSpecs?: HostSpec[] | undefined;
};

/**
 * Metadata of an operation started by addClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
 */
export interface AddClusterShardMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the shard. */
  shardName: string;
}

/**
 * Request body of addClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addShard.md}
 */
export type AddClusterShardRequest = {
  /** Name of the new shard, unique in the cluster. */
  shardName: string;
  /** The hosts to create. */
  hostSpecs?: HostSpec[] | undefined;
};

/**
 * A message whose type is named by `@type`, with the fields of that type beside it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/operation.md}
 */
export type Any = {
  /** Type of the message, such as `type.googleapis.com/yandex.cloud.mdb.redis.v1.Cluster`. */
  '@type'?: string;
} & { [key: string]: unknown };

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
export type AuthType = 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM' | (string & {});

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
export type AuthTypeInput = 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM';

/**
 * A backup of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
 */
export interface Backup {
  /** ID of the backup: the cluster ID, a colon and a suffix. */
  id: string;
  /** ID of the folder that holds the backup. */
  folderId: string;
  /** When the backup finished. */
  createdAt: string;
  /** ID of the cluster that was backed up. */
  sourceClusterId: string;
  /** When the backup started. */
  startedAt: string;
  /** Names of the shards that were backed up. */
  sourceShardNames?: string[];
  /** How the backup was triggered. */
  type?: BackupType;
}

/**
 * Metadata of an operation started by backupCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/backup.md}
 */
export interface BackupClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * A schedule, and how long backups taken on it are kept.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/get.md}
 */
export interface BackupRetentionPolicy {
  /** ID of the policy. */
  policyId: string;
  /** ID of the cluster the policy belongs to. */
  clusterId: string;
  /** Name of the policy. */
  policyName: string;
  /** When the policy was created. */
  createdAt: string;
  /** Which backups are kept, by the day on which they are taken. */
  cron?: CronTab;
  /** How many days the backups are kept. */
  retainForDays?: string;
  /** Free text about the policy. */
  description?: string;
}

/**
 * How a backup was triggered.
 * - `BACKUP_TYPE_UNSPECIFIED`: Unknown.
 * - `AUTOMATED`: Taken automatically, on the daily schedule.
 * - `MANUAL`: Taken on request.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/get.md}
 */
export type BackupType = 'BACKUP_TYPE_UNSPECIFIED' | 'AUTOMATED' | 'MANUAL' | (string & {});

/**
 * A period during which maintenance of a resource is blocked.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
 */
export interface ChangeFreeze {
  /** ID of the change freeze. */
  id: string;
  /** Path of the resource, from the resource itself up to its cloud. */
  resourcePath?: ChangeFreezeResource[];
  /** When the change freeze starts. */
  startAt: string;
  /** When the change freeze ends. */
  endAt: string;
  /** How long the change freeze lasts, in seconds. */
  durationSeconds?: string;
  /** Why the change freeze is needed. */
  reason?: string;
  /** ID of the account that created the change freeze. */
  createdBy?: string;
  /** When the change freeze was created. */
  createdAt: string;
  /** State of the change freeze. */
  status?: ChangeFreezeStatus;
  /** ID of the account that last changed the change freeze. */
  updatedBy?: string;
  /** When the change freeze was last changed. */
  updatedAt?: string;
}

/**
 * Limits on change freezes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export interface ChangeFreezeConstraints {
  /** Maximum seconds of change freezes per year. */
  yearlyLimitSeconds?: string;
  /** Maximum length of a change freeze, in seconds. */
  maxPeriodSeconds?: string;
  /** Minimum gap between two change freezes, in seconds. */
  minGapSeconds?: string;
  /** How far ahead a change freeze may be scheduled, in seconds. */
  maxAdvanceSeconds?: string;
}

/**
 * The limits on change freezes of a resource, and how much of the yearly allowance remains.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/getLimits.md}
 */
export interface ChangeFreezeLimitsResponse {
  /** ID of the resource. */
  resourceId?: string;
  /** Limits on change freezes of the resource. */
  constraints?: ChangeFreezeConstraints;
  /** Seconds of change freezes used this year. */
  usedSecondsThisYear?: string;
  /** Seconds of change freezes left this year. */
  remainingSecondsThisYear?: string;
}

/**
 * One element of a resource path: a resource and its type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/get.md}
 */
export type ChangeFreezeResource = {
  /** ID of the resource. */
  id?: string | undefined;
  /** Type of the resource, such as `resource-manager.folder`. */
  type?: string | undefined;
};

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
export type ChangeFreezeStatus =
  | 'STATUS_UNSPECIFIED'
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'CANCELLED'
  | (string & {});

/**
 * A cluster, with its settings and current state.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface Cluster {
  /** ID of the cluster, assigned by the service. */
  id: string;
  /** ID of the folder that holds the cluster. */
  folderId: string;
  /** When the cluster was created. */
  createdAt: string;
  /** Name of the cluster, unique in its folder. */
  name: string;
  /** Free text about the cluster. */
  description?: string;
  /** Labels of the cluster, as key-value pairs. */
  labels?: { [key: string]: string };
  /** How early the cluster gets new versions. */
  environment: Environment;
  /** Monitoring dashboards for the cluster. */
  monitoring?: Monitoring[];
  /** Version, settings, resources and backup rules. */
  config: ClusterConfig;
  /** ID of the network the cluster is in. */
  networkId: string;
  /** Health of the cluster, aggregated over its hosts. */
  health?: ClusterHealth;
  /** State of the cluster. */
  status?: ClusterStatus;
  /** Whether the cluster is sharded (Valkey's cluster mode). */
  sharded?: boolean;
  /**
   * @deprecated
   * When maintenance may run. Superseded by `maintenanceWindows`.
   */
  maintenanceWindow?: MaintenanceWindow;
  /** The next planned maintenance. */
  plannedOperation?: MaintenanceOperation;
  /** IDs of the security groups of the cluster. */
  securityGroupIds?: string[];
  /** Whether connections are encrypted. Cannot be changed after creation. */
  tlsEnabled?: boolean;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean;
  /** Which hosts write the append-only file. */
  persistenceMode?: PersistenceMode;
  /** Whether hosts are announced to clients by name instead of by address. */
  announceHostnames?: boolean;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean;
  /** ID of the key that encrypts the disks. Cannot be changed after creation. */
  diskEncryptionKeyId?: string;
  /** Whether the placement of the hosts meets the service level agreement for high availability. */
  isHa?: boolean;
  /** When maintenance may run. */
  maintenanceWindows?: MaintenanceWindows;
}

/**
 * Version, settings, resources and backup rules of a cluster, as the service reports them.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface ClusterConfig {
  /** Version of Valkey, such as `8.1-valkey`. */
  version: string;
  /** Settings of Redis 5.0. Superseded by `redis`. */
  redisConfig_5_0?: RedisConfigSet5_0;
  /** Settings of Redis 6.0. Superseded by `redis`. */
  redisConfig_6_0?: RedisConfigSet6_0;
  /** Settings of Redis 6.2. Superseded by `redis`. */
  redisConfig_6_2?: RedisConfigSet6_2;
  /** Settings of Redis 7.0. Superseded by `redis`. */
  redisConfig_7_0?: RedisConfigSet7_0;
  /** Class, disk size and disk type of each host. */
  resources: Resources;
  /** When the daily backup may start, in UTC. */
  backupWindowStart?: TimeOfDay;
  /** Which other services may connect to the cluster. */
  access?: Access;
  /** Settings of the Valkey server, for all versions currently offered. */
  redis?: RedisConfigSet;
  /** When and how far the disk grows automatically. */
  diskSizeAutoscaling?: DiskSizeAutoscaling;
  /** How many days automatic backups are kept. */
  backupRetainPeriodDays?: string;
  /** Modules of the server. */
  modules?: ValkeyModules;
  /** Version of Valkey down to the patch level. */
  fullVersion?: string;
  /** Whether rarely used data moves to disk (tiered storage). At creation, this selects the edition of the version that supports it. */
  tieredStorageEnabled?: boolean;
  /** When shards are added and removed automatically. */
  shardAutoscalingSettings?: ShardAutoscalingSettings;
}

/**
 * Health of a cluster, aggregated over its hosts.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: All hosts are healthy.
 * - `DEAD`: The cluster is down.
 * - `DEGRADED`: Some hosts are unhealthy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export type ClusterHealth = 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});

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
export type ClusterStatus =
  | 'STATUS_UNKNOWN'
  | 'CREATING'
  | 'RUNNING'
  | 'ERROR'
  | 'UPDATING'
  | 'STOPPING'
  | 'STOPPED'
  | 'STARTING'
  | (string & {});

/**
 * Version, settings, resources and backup rules of a cluster, as sent to the service.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ConfigSpec = {
  /** Version of Valkey, such as `8.1-valkey`. Creation fails without it. */
  version?: string | undefined;
  /** Settings of Redis 5.0. Superseded by `redis`. */
  redisConfig_5_0?: RedisConfig5_0Input | undefined;
  /** Settings of Redis 6.0. Superseded by `redis`. */
  redisConfig_6_0?: RedisConfig6_0Input | undefined;
  /** Settings of Redis 6.2. Superseded by `redis`. */
  redisConfig_6_2?: RedisConfig6_2Input | undefined;
  /** Settings of Redis 7.0. Superseded by `redis`. */
  redisConfig_7_0?: RedisConfig7_0Input | undefined;
  /** Class, disk size and disk type of each host. */
  resources?: Resources | undefined;
  /**
   * When the daily backup may start, in UTC.
   *
   * @defaultValue `{"hours":22}`
   */
  backupWindowStart?: TimeOfDay | undefined;
  /** Which other services may connect to the cluster. */
  access?: Access | undefined;
  /** Settings of the Valkey server, for all versions currently offered. */
  redis?: RedisConfigInput | undefined;
  /** When and how far the disk grows automatically. */
  diskSizeAutoscaling?: DiskSizeAutoscalingInput | undefined;
  /**
   * How many days automatic backups are kept. Range: 7 to 60.
   *
   * @defaultValue `"7"`
   */
  backupRetainPeriodDays?: string | null | undefined;
  /** Modules of the server. */
  modules?: ValkeyModulesInput | undefined;
  /** Whether rarely used data moves to disk (tiered storage). At creation, this selects the edition of the version that supports it. */
  tieredStorageEnabled?: boolean | undefined;
  /** When shards are added and removed automatically. */
  shardAutoscalingSettings?: ShardAutoscalingSettings | undefined;
};

/**
 * The connection of the user in Connection Manager.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
 */
export interface ConnectionManager {
  /** ID of the connection. */
  connectionId?: string;
}

/**
 * Metadata of an operation started by createBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export interface CreateBackupRetentionPolicyMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** ID of the retention policy. */
  policyId: string;
}

/**
 * Request body of createBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export type CreateBackupRetentionPolicyRequest = {
  /** Which backups are kept, by the day on which they are taken. */
  cron?: CronTab | undefined;
  /** How many days the backups are kept. Range: 7 to 1095. */
  retainForDays?: string | undefined;
  /** Free text about the policy. */
  description?: string | undefined;
  /** Name of the policy. */
  policyName: string;
};

/**
 * Metadata of an operation started by createChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/create.md}
 */
export interface CreateChangeFreezeMetadata {
  /** ID of the change freeze. */
  changeFreezeId: string;
}

/**
 * Request body of createChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/create.md}
 */
export type CreateChangeFreezeRequest = {
  /** ID of the resource whose maintenance to block. */
  resourceId: string;
  /** When the change freeze starts. */
  startAt: string;
  /** When the change freeze ends. */
  endAt: string;
  /** Why the change freeze is needed. */
  reason?: string | undefined;
};

/**
 * Metadata of an operation started by createCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface CreateClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * Request body of createCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type CreateClusterRequest = {
  /** ID of the folder to create the cluster in. */
  folderId: string;
  /** Name of the cluster, unique in its folder. */
  name: string;
  /** Free text about the cluster. */
  description?: string | undefined;
  /** Labels of the cluster, as key-value pairs. */
  labels?: { [key: string]: string } | undefined;
  /** How early the cluster gets new versions. */
  environment: EnvironmentInput;
  /** Version, settings, resources and backup rules. */
  configSpec: ConfigSpec;
  /** The hosts to create. */
  hostSpecs?: HostSpec[] | undefined;
  /** ID of the network the cluster is in. */
  networkId?: string | undefined;
  /** Whether the cluster is sharded (Valkey's cluster mode). */
  sharded?: boolean | undefined;
  /** IDs of the security groups of the cluster. */
  securityGroupIds?: string[] | undefined;
  /** Whether connections are encrypted. Cannot be changed after creation. */
  tlsEnabled?: boolean | null | undefined;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean | undefined;
  /**
   * Which hosts write the append-only file.
   *
   * @defaultValue `"ON"`
   */
  persistenceMode?: PersistenceModeInput | undefined;
  /** Whether hosts are announced to clients by name instead of by address. */
  announceHostnames?: boolean | undefined;
  /**
   * @deprecated
   * When maintenance may run. Superseded by `maintenanceWindows`.
   */
  maintenanceWindow?: MaintenanceWindowInput | undefined;
  /** Users to create together with the cluster. */
  userSpecs?: UserSpec[] | undefined;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean | undefined;
  /** ID of the key that encrypts the disks. Cannot be changed after creation. */
  diskEncryptionKeyId?: string | null | undefined;
  /**
   * When maintenance may run.
   *
   * @defaultValue `{"anytime":{}}`
   */
  maintenanceWindows?: MaintenanceWindowsInput | undefined;
};

/**
 * Credentials to exchange: either an OAuth token or a signed JWT.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
 */
export type CreateIamTokenRequest = {
  /** OAuth token of a Yandex account. The vendor has announced that it stops accepting these in 2026. */
  yandexPassportOauthToken?: string | undefined;
  /** JWT signed with an authorized key of a service account (PS256, valid for at most one hour). */
  jwt?: string | undefined;
};

/**
 * An IAM token and its expiry time.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
 */
export interface CreateIamTokenResponse {
  /** IAM token, to send as a bearer token. */
  iamToken: string;
  /** When the token expires, at most 12 hours from now. */
  expiresAt: string;
}

/**
 * Metadata of an operation started by createUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
 */
export interface CreateUserMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
}

/**
 * Request body of createUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/create.md}
 */
export type CreateUserRequest = {
  /** The user to create. */
  userSpec?: UserSpec | undefined;
};

/**
 * A schedule in cron notation. The time of day comes from the backup window of the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/create.md}
 */
export type CronTab = {
  /**
   * Minute, 0 to 59, in cron notation.
   *
   * @defaultValue `""`
   */
  minute?: string | undefined;
  /**
   * Hour, 0 to 23, in cron notation.
   *
   * @defaultValue `""`
   */
  hour?: string | undefined;
  /**
   * Day of the month, 1 to 31, in cron notation.
   *
   * @defaultValue `"*"`
   */
  dayOfMonth?: string | undefined;
  /**
   * Month, 1 to 12, in cron notation.
   *
   * @defaultValue `"*"`
   */
  month?: string | undefined;
  /**
   * Day of the week, 0 to 7 with Sunday as both 0 and 7, in cron notation.
   *
   * @defaultValue `"*"`
   */
  dayOfWeek?: string | undefined;
};

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
export type DayOfWeek =
  | 'DAY_OF_WEEK_UNSPECIFIED'
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | (string & {});

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
export type DayOfWeekInput =
  | 'DAY_OF_WEEK_UNSPECIFIED'
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

/**
 * Metadata of an operation started by deleteBackup.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export interface DeleteBackupMetadata {
  /** ID of the backup. */
  backupId: string;
}

/**
 * Metadata of an operation started by deleteBackupRetentionPolicy.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/delete.md}
 */
export interface DeleteBackupRetentionPolicyMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** ID of the retention policy. */
  policyId: string;
}

/**
 * Metadata of an operation started by deleteClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
 */
export interface DeleteClusterHostsMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Names of the hosts. */
  hostNames?: string[];
}

/**
 * Request body of deleteClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteHosts.md}
 */
export type DeleteClusterHostsRequest = {
  /** Names of the hosts to remove. */
  hostNames?: string[] | undefined;
};

/**
 * Metadata of an operation started by deleteCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/delete.md}
 */
export interface DeleteClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * Metadata of an operation started by deleteClusterShard.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/deleteShard.md}
 */
export interface DeleteClusterShardMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the shard. */
  shardName: string;
}

/**
 * Metadata of an operation started by deleteUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/delete.md}
 */
export interface DeleteUserMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
}

/**
 * When and how far the disk grows automatically. A disk never shrinks.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface DiskSizeAutoscaling {
  /** Disk usage, in percent, at which the disk grows in the next maintenance window. 0 disables it. Range: 0 to 100. */
  plannedUsageThreshold?: string;
  /** Disk usage, in percent, at which the disk grows immediately. 0 disables it; otherwise it must be above the planned threshold. Range: 0 to 100. */
  emergencyUsageThreshold?: string;
  /** Size that the disk may grow to, in bytes. */
  diskSizeLimit?: string;
}

/**
 * When and how far the disk grows automatically. A disk never shrinks.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type DiskSizeAutoscalingInput = {
  /** Disk usage, in percent, at which the disk grows in the next maintenance window. 0 disables it. Range: 0 to 100. */
  plannedUsageThreshold?: string | null | undefined;
  /** Disk usage, in percent, at which the disk grows immediately. 0 disables it; otherwise it must be above the planned threshold. Range: 0 to 100. */
  emergencyUsageThreshold?: string | null | undefined;
  /** Size that the disk may grow to, in bytes. */
  diskSizeLimit?: string | null | undefined;
};

/**
 * An empty object: the operation has no result.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/operation.md}
 */
export type Empty = Record<string, never>;

/**
 * Metadata of an operation started by enableClusterSharding.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/enableSharding.md}
 */
export interface EnableShardingClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

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
export type Environment = 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE' | (string & {});

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
export type EnvironmentInput = 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE';

/**
 * How a failover interprets the host names.
 * - `FAILOVER_TYPE_UNSPECIFIED`: Not set; the named hosts stop being masters.
 * - `SWITCH_TO_HOSTNAMES`: The named hosts become masters.
 * - `SWITCH_FROM_HOSTNAMES`: The named hosts stop being masters.
 * - `SWITCH_FROM_ZONE`: Masters move out of the named availability zone.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export type FailoverType =
  | 'FAILOVER_TYPE_UNSPECIFIED'
  | 'SWITCH_TO_HOSTNAMES'
  | 'SWITCH_FROM_HOSTNAMES'
  | 'SWITCH_FROM_ZONE';

/**
 * A host of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export interface Host {
  /** Name of the host, which is also its domain name. Assigned by the service; cannot be changed. */
  name: string;
  /** ID of the cluster the host belongs to. */
  clusterId: string;
  /** ID of the availability zone of the host. */
  zoneId: string;
  /** ID of the subnet of the host. */
  subnetId?: string;
  /** Class, disk size and disk type of the host. */
  resources?: Resources;
  /** Role of the host in replication. Left out while unknown. */
  role?: HostRole;
  /** Health of the host. Left out while unknown. */
  health?: HostHealth;
  /** Services that run on the host. */
  services?: Service[];
  /** Name of the shard the host belongs to, in a sharded cluster. */
  shardName?: string;
  /** Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. */
  replicaPriority?: string;
  /** Whether the host has a public address. */
  assignPublicIp?: boolean;
}

/**
 * Health of a host.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: The host is healthy.
 * - `DEAD`: The host is down.
 * - `DEGRADED`: The host is partly working.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type HostHealth = 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});

/**
 * Role of a host in replication.
 * - `ROLE_UNKNOWN`: Unknown.
 * - `MASTER`: Accepts writes.
 * - `REPLICA`: Replicates a master.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type HostRole = 'ROLE_UNKNOWN' | 'MASTER' | 'REPLICA' | (string & {});

/**
 * Where a new host is placed, and how it takes part in failover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/addHosts.md}
 */
export type HostSpec = {
  /** ID of the availability zone of the host, such as `ru-central1-a`. */
  zoneId?: string | undefined;
  /** ID of a subnet in that zone and in the network of the cluster. */
  subnetId?: string | undefined;
  /** Name of the shard the host belongs to. Required in a sharded cluster. */
  shardName?: string | undefined;
  /**
   * Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. Minimum: 0.
   *
   * @defaultValue `"100"`
   */
  replicaPriority?: string | null | undefined;
  /** Whether the host has a public address. Requires a cluster with TLS. */
  assignPublicIp?: boolean | undefined;
};

/**
 * A page of access bindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export interface ListAccessBindingsResponse {
  /** The access bindings of this page. */
  accessBindings?: AccessBinding[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of retention policies.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/BackupRetentionPolicy/list.md}
 */
export interface ListBackupRetentionPoliciesResponse {
  /** The retention policies of this page. */
  policies?: BackupRetentionPolicy[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of backups of a folder.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/list.md}
 */
export interface ListBackupsResponse {
  /** The backups of this page. */
  backups?: Backup[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of change freezes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/list.md}
 */
export interface ListChangeFreezesResponse {
  /** The change freezes of this page. */
  changeFreezes?: ChangeFreeze[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of backups of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listBackups.md}
 */
export interface ListClusterBackupsResponse {
  /** The backups of this page. */
  backups?: Backup[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of hosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export interface ListClusterHostsResponse {
  /** The hosts of this page. */
  hosts?: Host[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of log records.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export interface ListClusterLogsResponse {
  /** The log records of this page. */
  logs?: LogRecord[];
  /** Token of the next page. It also serves as `recordToken` of a stream. */
  nextPageToken?: string;
}

/**
 * A page of operations of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listOperations.md}
 */
export interface ListClusterOperationsResponse {
  /** The operations of this page. */
  operations?: Operation[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of shards.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listShards.md}
 */
export interface ListClusterShardsResponse {
  /** The shards of this page. */
  shards?: Shard[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of clusters.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/list.md}
 */
export interface ListClustersResponse {
  /** The clusters of this page. */
  clusters?: Cluster[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of maintenances.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/list.md}
 */
export interface ListMaintenancesResponse {
  /** The maintenances of this page. */
  maintenances?: Maintenance[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of host classes.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/list.md}
 */
export interface ListResourcePresetsResponse {
  /** The host classes of this page. */
  resourcePresets?: ResourcePreset[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of users.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/list.md}
 */
export interface ListUsersResponse {
  /** The users of this page. */
  users?: User[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * A page of versions.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export interface ListVersionsResponse {
  /** The versions of this page. */
  version?: Version[];
  /** Token of the next page. Absent or empty on the last page. */
  nextPageToken?: string;
}

/**
 * One log record.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export interface LogRecord {
  /** When the record was written. */
  timestamp: string;
  /** Columns of the record, with their text. */
  message?: { [key: string]: string };
}

/**
 * Which log of a cluster to read.
 * - `SERVICE_TYPE_UNSPECIFIED`: Not set; the service reads the server log.
 * - `REDIS`: Log of the Valkey server.
 * - `VALKEY_AUDIT`: Audit log of the Valkey server.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listLogs.md}
 */
export type LogServiceType = 'SERVICE_TYPE_UNSPECIFIED' | 'REDIS' | 'VALKEY_AUDIT';

/**
 * Maintenance work on a resource: planned, running or finished.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export interface Maintenance {
  /** ID of the maintenance. */
  id: string;
  /** Path of the resource, from the resource itself up to its cloud. */
  resourcePath?: MaintenanceResource[];
  /** What the maintenance does. */
  description?: string;
  /** Service-specific details. */
  details?: MaintenanceDetail[];
  /** State of the maintenance. */
  status?: MaintenanceStatus;
  /** When the maintenance was created. */
  createdAt: string;
  /** When the maintenance is scheduled to start. */
  startScheduledAt?: string;
  /** When the maintenance is scheduled to finish. */
  completionScheduledAt?: string;
  /** Latest time that the start can be postponed to. */
  maxStartScheduledAt?: string;
  /** When the maintenance started. */
  startedAt?: string;
  /** When the maintenance finished successfully. */
  succeededAt?: string;
  /** When the maintenance was cancelled. */
  cancelledAt?: string;
  /** Whether you may reschedule the maintenance. */
  userControllable?: boolean;
}

/**
 * One service-specific detail of a maintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export interface MaintenanceDetail {
  /** Name of the detail. */
  key?: string;
  /** Value of the detail. */
  value?: string;
}

/**
 * The next planned maintenance of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface MaintenanceOperation {
  /** What the maintenance does. */
  info?: string;
  /** Time that the maintenance is postponed to. */
  delayedUntil?: string;
}

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
export type MaintenanceRescheduleType =
  | 'TYPE_UNSPECIFIED'
  | 'IMMEDIATE'
  | 'NEXT_AVAILABLE_WINDOW'
  | 'SPECIFIC_TIME'
  | (string & {});

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
export type MaintenanceRescheduleTypeInput =
  | 'TYPE_UNSPECIFIED'
  | 'IMMEDIATE'
  | 'NEXT_AVAILABLE_WINDOW'
  | 'SPECIFIC_TIME';

/**
 * One element of a resource path: a resource and its type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/get.md}
 */
export interface MaintenanceResource {
  /** ID of the resource. */
  id?: string;
  /** Type of the resource, such as `resource-manager.folder`. */
  type?: string;
}

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
export type MaintenanceStatus =
  | 'STATUS_UNSPECIFIED'
  | 'SCHEDULED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'CANCELLED'
  | (string & {});

/**
 * When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface MaintenanceWindow {
  /** Maintenance may run at any time. Always an empty object. */
  anytime?: Empty;
  /** Maintenance runs in this hour of the week. */
  weeklyMaintenanceWindow?: WeeklyMaintenanceWindow;
}

/**
 * When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowInput = {
  /** Maintenance may run at any time. Always an empty object. */
  anytime?: Empty | undefined;
  /** Maintenance runs in this hour of the week. */
  weeklyMaintenanceWindow?: WeeklyMaintenanceWindowInput | undefined;
};

/**
 * One weekly slot: a day, a start and a duration.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface MaintenanceWindowSlot {
  /** Day of the week. */
  day?: DayOfWeek;
  /** When the slot starts, in UTC. */
  startTime: TimeOfDay;
  /** How long the slot lasts. */
  duration: string;
  /** Whether maintenance in this slot may briefly interrupt writes. */
  allowTemporaryUnavailability?: boolean;
}

/**
 * One weekly slot: a day, a start and a duration.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowSlotInput = {
  /** Day of the week. */
  day?: DayOfWeekInput | undefined;
  /** When the slot starts, in UTC. */
  startTime: TimeOfDay;
  /** How long the slot lasts. */
  duration: string;
  /** Whether maintenance in this slot may briefly interrupt writes. */
  allowTemporaryUnavailability?: boolean | undefined;
};

/**
 * When maintenance may run: at any time, or in weekly slots.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface MaintenanceWindows {
  /** Maintenance may run at any time. Always an empty object. */
  anytime?: Empty;
  /** Maintenance runs in these weekly slots. */
  weeklyMaintenanceSchedule?: WeeklyMaintenanceSchedule;
}

/**
 * When maintenance may run: at any time, or in weekly slots.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type MaintenanceWindowsInput = {
  /** Maintenance may run at any time. Always an empty object. */
  anytime?: Empty | undefined;
  /** Maintenance runs in these weekly slots. */
  weeklyMaintenanceSchedule?: WeeklyMaintenanceScheduleInput | undefined;
};

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
export type MaxmemoryPolicy =
  | 'MAXMEMORY_POLICY_UNSPECIFIED'
  | 'VOLATILE_LRU'
  | 'ALLKEYS_LRU'
  | 'VOLATILE_LFU'
  | 'ALLKEYS_LFU'
  | 'VOLATILE_RANDOM'
  | 'ALLKEYS_RANDOM'
  | 'VOLATILE_TTL'
  | 'NOEVICTION'
  | (string & {});

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
export type MaxmemoryPolicyInput =
  | 'MAXMEMORY_POLICY_UNSPECIFIED'
  | 'VOLATILE_LRU'
  | 'ALLKEYS_LRU'
  | 'VOLATILE_LFU'
  | 'ALLKEYS_LFU'
  | 'VOLATILE_RANDOM'
  | 'ALLKEYS_RANDOM'
  | 'VOLATILE_TTL'
  | 'NOEVICTION';

/**
 * A monitoring dashboard for the cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface Monitoring {
  /** Name of the monitoring system. */
  name: string;
  /** What the dashboard shows. */
  description?: string;
  /** Address of the dashboard. */
  link: string;
}

/**
 * Metadata of an operation started by moveCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
 */
export interface MoveClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** ID of the folder the cluster leaves. */
  sourceFolderId: string;
  /** ID of the folder the cluster moves to. */
  destinationFolderId: string;
}

/**
 * Request body of moveCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/move.md}
 */
export type MoveClusterRequest = {
  /** ID of the folder to move the cluster to. */
  destinationFolderId: string;
};

/**
 * A long-running operation. While `done` is false, it is still running; an `error` then means that it is being rolled back. Once `done` is true, there is either an `error` or a `response`.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export interface Operation {
  /** ID of the operation. */
  id: string;
  /** What the operation does, for people to read. */
  description?: string;
  /** When the operation was started. */
  createdAt: string;
  /** ID of the user or service account that started it. */
  createdBy: string;
  /** When the operation last changed. */
  modifiedAt: string;
  /** Whether the operation has finished. */
  done?: boolean;
  /** What the operation works on; its type depends on the call that started it. */
  metadata?: Any;
  /** Why the operation failed or is being rolled back. */
  error?: Status;
  /** Result of a successful operation; its type depends on the call that started it. */
  response?: Any;
}

/**
 * Permissions of a user, as Valkey ACL rules.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface Permissions {
  /** Key patterns, such as `~orders:* ~cart:*`, or `allkeys`. */
  patterns?: string;
  /** Channel patterns, such as `&news:*`, or `allchannels` or `resetchannels`. */
  pubSubChannels?: string;
  /** Command categories, such as `+@geo -@dangerous`. */
  categories?: string;
  /** Individual commands, such as `+get -flushall`. */
  commands?: string;
  /**
   * @deprecated
   * No longer has any effect.
   */
  sanitizePayload?: string;
  /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
  databases?: string;
}

/**
 * Permissions of a user, as Valkey ACL rules.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type PermissionsInput = {
  /** Key patterns, such as `~orders:* ~cart:*`, or `allkeys`. */
  patterns?: string | null | undefined;
  /** Channel patterns, such as `&news:*`, or `allchannels` or `resetchannels`. */
  pubSubChannels?: string | null | undefined;
  /** Command categories, such as `+@geo -@dangerous`. */
  categories?: string | null | undefined;
  /** Individual commands, such as `+get -flushall`. */
  commands?: string | null | undefined;
  /**
   * @deprecated
   * No longer has any effect.
   */
  sanitizePayload?: string | null | undefined;
  /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
  databases?: string | null | undefined;
};

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
export type PersistenceMode = 'ON' | 'OFF' | 'ON_REPLICAS' | (string & {});

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
export type PersistenceModeInput = 'ON' | 'OFF' | 'ON_REPLICAS';

/**
 * Metadata of an operation started by rebalanceCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rebalance.md}
 */
export interface RebalanceClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy?: MaxmemoryPolicy;
  /** Seconds after which an idle connection is closed. 0 never closes it. */
  timeout?: string;
  /** How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647. */
  databases?: string;
  /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 10. */
  slowlogLogSlowerThan?: string;
  /** How many entries the slow log keeps. Minimum: 0. */
  slowlogMaxLen?: string;
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents?: string;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfigClientOutputBufferLimit;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfigClientOutputBufferLimit;
  /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
  maxmemoryPercent?: string;
  /** How long a Lua script may run, in milliseconds. 0 means no limit. Range: 0 to 5000. */
  luaTimeLimit?: string;
  /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
  replBacklogSizePercent?: string;
  /** Whether a sharded cluster stops serving requests while a hash slot is not covered by any host. */
  clusterRequireFullCoverage?: boolean;
  /** Whether a sharded cluster serves reads while it is considered down. */
  clusterAllowReadsWhenDown?: boolean;
  /** Whether a sharded cluster serves sharded channels while it is considered down. */
  clusterAllowPubsubshardWhenDown?: boolean;
  /** Minutes after which the usage counter of a key decays. Range: 0 to 100000. */
  lfuDecayTime?: string;
  /** How slowly the usage counter of a key grows with hits. Range: 0 to 1000. */
  lfuLogFactor?: string;
  /** Whether the service may rearrange the replication topology before a switchover. */
  turnBeforeSwitchover?: boolean;
  /** Whether a switchover or restart may lose some data in order to be faster. */
  allowDataLoss?: boolean;
  /** Whether Lua scripts and functions are compiled just in time. */
  useLuajit?: boolean;
  /** Whether the server uses multiple I/O threads. Their number depends on the host class. */
  ioThreadsAllowed?: boolean;
  /** Maximum number of members of a sorted set that is stored in compact form. Range: 32 to 2048. */
  zsetMaxListpackEntries?: string;
  /** Maximum size of the append-only file, in percent of the disk. Range: 1 to 99. */
  aofMaxSizePercent?: string;
  /** Whether memory is defragmented while the server runs. */
  activedefrag?: boolean;
  /** Whether the server writes an audit log. */
  auditLog?: boolean;
  /** Whether hash slots are rebalanced automatically when shards are added or removed. */
  rebalanceEnabled?: boolean;
}

/**
 * Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfigInput = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | undefined;
  /**
   * How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null | undefined;
  /**
   * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 10.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null | undefined;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null | undefined;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfigClientOutputBufferLimitInput | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfigClientOutputBufferLimitInput | undefined;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null | undefined;
  /** How long a Lua script may run, in milliseconds. 0 means no limit. Range: 0 to 5000. */
  luaTimeLimit?: string | null | undefined;
  /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
  replBacklogSizePercent?: string | null | undefined;
  /** Whether a sharded cluster stops serving requests while a hash slot is not covered by any host. */
  clusterRequireFullCoverage?: boolean | null | undefined;
  /** Whether a sharded cluster serves reads while it is considered down. */
  clusterAllowReadsWhenDown?: boolean | null | undefined;
  /** Whether a sharded cluster serves sharded channels while it is considered down. */
  clusterAllowPubsubshardWhenDown?: boolean | null | undefined;
  /** Minutes after which the usage counter of a key decays. Range: 0 to 100000. */
  lfuDecayTime?: string | null | undefined;
  /** How slowly the usage counter of a key grows with hits. Range: 0 to 1000. */
  lfuLogFactor?: string | null | undefined;
  /** Whether the service may rearrange the replication topology before a switchover. */
  turnBeforeSwitchover?: boolean | null | undefined;
  /** Whether a switchover or restart may lose some data in order to be faster. */
  allowDataLoss?: boolean | null | undefined;
  /** Whether Lua scripts and functions are compiled just in time. */
  useLuajit?: boolean | null | undefined;
  /** Whether the server uses multiple I/O threads. Their number depends on the host class. */
  ioThreadsAllowed?: boolean | null | undefined;
  /** Maximum number of members of a sorted set that is stored in compact form. Range: 32 to 2048. */
  zsetMaxListpackEntries?: string | null | undefined;
  /** Maximum size of the append-only file, in percent of the disk. Range: 1 to 99. */
  aofMaxSizePercent?: string | null | undefined;
  /** Whether memory is defragmented while the server runs. */
  activedefrag?: boolean | null | undefined;
  /** Whether the server writes an audit log. */
  auditLog?: boolean | null | undefined;
  /** Whether hash slots are rebalanced automatically when shards are added or removed. */
  rebalanceEnabled?: boolean | null | undefined;
};

/**
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig5_0 {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy?: MaxmemoryPolicy;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string;
  /** How many databases the server has. A change restarts the hosts. Greater than 0. */
  databases?: string;
  /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
  slowlogLogSlowerThan?: string;
  /** How many entries the slow log keeps. Minimum: 0. */
  slowlogMaxLen?: string;
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents?: string;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig5_0ClientOutputBufferLimit;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig5_0ClientOutputBufferLimit;
}

/**
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0Input = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | undefined;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | undefined;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null | undefined;
  /**
   * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null | undefined;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null | undefined;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig5_0ClientOutputBufferLimitInput | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig5_0ClientOutputBufferLimitInput | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig5_0ClientOutputBufferLimit {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig5_0ClientOutputBufferLimitInput = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig6_0 {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy?: MaxmemoryPolicy;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string;
  /** How many databases the server has. A change restarts the hosts. Greater than 0. */
  databases?: string;
  /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
  slowlogLogSlowerThan?: string;
  /** How many entries the slow log keeps. Minimum: 0. */
  slowlogMaxLen?: string;
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents?: string;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_0ClientOutputBufferLimit;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_0ClientOutputBufferLimit;
}

/**
 * Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0Input = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | undefined;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | undefined;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null | undefined;
  /**
   * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null | undefined;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null | undefined;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_0ClientOutputBufferLimitInput | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_0ClientOutputBufferLimitInput | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig6_0ClientOutputBufferLimit {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_0ClientOutputBufferLimitInput = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig6_2 {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy?: MaxmemoryPolicy;
  /** Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0. */
  timeout?: string;
  /** How many databases the server has. A change restarts the hosts. Greater than 0. */
  databases?: string;
  /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
  slowlogLogSlowerThan?: string;
  /** How many entries the slow log keeps. Minimum: 0. */
  slowlogMaxLen?: string;
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents?: string;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_2ClientOutputBufferLimit;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_2ClientOutputBufferLimit;
  /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
  maxmemoryPercent?: string;
}

/**
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2Input = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | undefined;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null | undefined;
  /**
   * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null | undefined;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null | undefined;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_2ClientOutputBufferLimitInput | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_2ClientOutputBufferLimitInput | undefined;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig6_2ClientOutputBufferLimit {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig6_2ClientOutputBufferLimitInput = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig7_0 {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy?: MaxmemoryPolicy;
  /** Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0. */
  timeout?: string;
  /** How many databases the server has. A change restarts the hosts. Greater than 0. */
  databases?: string;
  /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
  slowlogLogSlowerThan?: string;
  /** How many entries the slow log keeps. Minimum: 0. */
  slowlogMaxLen?: string;
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents?: string;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig7_0ClientOutputBufferLimit;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig7_0ClientOutputBufferLimit;
  /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
  maxmemoryPercent?: string;
}

/**
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0Input = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | undefined;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null | undefined;
  /**
   * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null | undefined;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null | undefined;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig7_0ClientOutputBufferLimitInput | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig7_0ClientOutputBufferLimitInput | undefined;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfig7_0ClientOutputBufferLimit {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfig7_0ClientOutputBufferLimitInput = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface RedisConfigClientOutputBufferLimit {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type RedisConfigClientOutputBufferLimitInput = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Settings of the Valkey server in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface RedisConfigSet {
  /** Settings in effect: the defaults, overridden by the user's settings. */
  effectiveConfig?: RedisConfig;
  /** Settings changed by the user. */
  userConfig?: RedisConfig;
  /** Default settings of the service. */
  defaultConfig?: RedisConfig;
}

/**
 * Settings of Redis 5.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface RedisConfigSet5_0 {
  /** Settings in effect: the defaults, overridden by the user's settings. */
  effectiveConfig?: RedisConfig5_0;
  /** Settings changed by the user. */
  userConfig?: RedisConfig5_0;
  /** Default settings of the service. */
  defaultConfig?: RedisConfig5_0;
}

/**
 * Settings of Redis 6.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface RedisConfigSet6_0 {
  /** Settings in effect: the defaults, overridden by the user's settings. */
  effectiveConfig?: RedisConfig6_0;
  /** Settings changed by the user. */
  userConfig?: RedisConfig6_0;
  /** Default settings of the service. */
  defaultConfig?: RedisConfig6_0;
}

/**
 * Settings of Redis 6.2 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface RedisConfigSet6_2 {
  /** Settings in effect: the defaults, overridden by the user's settings. */
  effectiveConfig?: RedisConfig6_2;
  /** Settings changed by the user. */
  userConfig?: RedisConfig6_2;
  /** Default settings of the service. */
  defaultConfig?: RedisConfig6_2;
}

/**
 * Settings of Redis 7.0 in three layers: defaults, user settings, and the settings in effect.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/get.md}
 */
export interface RedisConfigSet7_0 {
  /** Settings in effect: the defaults, overridden by the user's settings. */
  effectiveConfig?: RedisConfig7_0;
  /** Settings changed by the user. */
  userConfig?: RedisConfig7_0;
  /** Default settings of the service. */
  defaultConfig?: RedisConfig7_0;
}

/**
 * Request body of rescheduleClusterMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export type RescheduleClusterMaintenanceRequest = {
  /** How to reschedule the maintenance. */
  rescheduleType: RescheduleType;
  /** Time to start at, at most two weeks after the originally planned time. Required with `SPECIFIC_TIME`. */
  delayedUntil?: string | undefined;
};

/**
 * Metadata of an operation started by rescheduleClusterMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export interface RescheduleMaintenanceMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Time that the maintenance is postponed to. */
  delayedUntil?: string;
}

/**
 * Request body of rescheduleMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export type RescheduleMaintenanceRequest = {
  /** How to reschedule the maintenance. */
  rescheduleType?: MaintenanceRescheduleTypeInput | undefined;
  /** Time to start at. Required with `SPECIFIC_TIME`. */
  scheduledAt?: string | undefined;
};

/**
 * Metadata of an operation started by rescheduleMaintenance.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Maintenance/reschedule.md}
 */
export interface RescheduleMaintenanceV2Metadata {
  /** How to reschedule the maintenance. */
  rescheduleType?: MaintenanceRescheduleType;
}

/**
 * How to reschedule planned maintenance of a cluster.
 * - `RESCHEDULE_TYPE_UNSPECIFIED`: Not set; refused.
 * - `IMMEDIATE`: Start the maintenance now.
 * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
 * - `SPECIFIC_TIME`: Start it at the given time.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/rescheduleMaintenance.md}
 */
export type RescheduleType = 'RESCHEDULE_TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME';

/**
 * A host class: cores, memory and the zones that offer it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ResourcePreset/get.md}
 */
export interface ResourcePreset {
  /** ID of the host class, such as `hm3-c2-m8`. */
  id: string;
  /** IDs of the availability zones that offer the class. */
  zoneIds?: string[];
  /** Memory of a host, in bytes. */
  memory: string;
  /** Number of CPU cores of a host. */
  cores: string;
}

/**
 * Resources of a host: class, disk size and disk type.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type Resources = {
  /** ID of the host class, such as `hm3-c2-m8`. */
  resourcePresetId?: string | undefined;
  /** Disk size in bytes. */
  diskSize?: string | undefined;
  /** Disk type: `network-ssd`, `network-ssd-nonreplicated`, `network-ssd-io-m3` or `local-ssd`. */
  diskTypeId?: string | undefined;
};

/**
 * Metadata of an operation started by restoreCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
 */
export interface RestoreClusterMetadata {
  /** ID of the new cluster. */
  clusterId: string;
  /** ID of the backup. */
  backupId: string;
}

/**
 * Request body of restoreCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/restore.md}
 */
export type RestoreClusterRequest = {
  /** ID of the backup to restore from. */
  backupId: string;
  /** Name of the cluster, unique in its folder. */
  name: string;
  /** Free text about the cluster. */
  description?: string | undefined;
  /** Labels of the cluster, as key-value pairs. */
  labels?: { [key: string]: string } | undefined;
  /** How early the cluster gets new versions. */
  environment: EnvironmentInput;
  /** Version, settings, resources and backup rules. */
  configSpec: ConfigSpec;
  /** The hosts to create. */
  hostSpecs?: HostSpec[] | undefined;
  /** ID of the network the cluster is in. */
  networkId?: string | undefined;
  /** ID of the folder to create the new cluster in. Defaults to the folder of the backup. */
  folderId?: string | undefined;
  /** IDs of the security groups of the cluster. */
  securityGroupIds?: string[] | undefined;
  /** Whether connections are encrypted. Cannot be changed after creation. */
  tlsEnabled?: boolean | null | undefined;
  /**
   * Which hosts write the append-only file.
   *
   * @defaultValue `"ON"`
   */
  persistenceMode?: PersistenceModeInput | undefined;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean | undefined;
  /** Whether hosts are announced to clients by name instead of by address. */
  announceHostnames?: boolean | undefined;
  /**
   * @deprecated
   * When maintenance may run. Superseded by `maintenanceWindows`.
   */
  maintenanceWindow?: MaintenanceWindowInput | undefined;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean | undefined;
  /** Whether the cluster is sharded (Valkey's cluster mode). */
  sharded?: boolean | undefined;
  /** ID of the key that encrypts the disks. Cannot be changed after creation. */
  diskEncryptionKeyId?: string | null | undefined;
  /** Users to create together with the cluster. */
  userSpecs?: UserSpec[] | undefined;
  /**
   * When maintenance may run.
   *
   * @defaultValue `{"anytime":{}}`
   */
  maintenanceWindows?: MaintenanceWindowsInput | undefined;
};

/**
 * A service that runs on a host.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export interface Service {
  /** Kind of service. */
  type?: ServiceType;
  /** Health of the service. Left out while unknown. */
  health?: ServiceHealth;
}

/**
 * Health of a service.
 * - `HEALTH_UNKNOWN`: No data yet.
 * - `ALIVE`: The service is healthy.
 * - `DEAD`: The service is down.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type ServiceHealth = 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | (string & {});

/**
 * Kind of service on a host.
 * - `TYPE_UNSPECIFIED`: Not set.
 * - `REDIS`: Valkey server of a non-sharded cluster.
 * - `ARBITER`: Arbiter that takes part in electing a master.
 * - `REDIS_CLUSTER`: Valkey server of a sharded cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listHosts.md}
 */
export type ServiceType = 'TYPE_UNSPECIFIED' | 'REDIS' | 'ARBITER' | 'REDIS_CLUSTER' | (string & {});

/**
 * Metadata of an operation started by setClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export interface SetAccessBindingsMetadata {
  /** ID of the cluster. */
  resourceId: string;
}

/**
 * Request body of setClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/setAccessBindings.md}
 */
export type SetAccessBindingsRequest = {
  /** The access bindings that replace all existing ones. */
  accessBindings?: AccessBinding[] | undefined;
};

/**
 * A shard of a sharded cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/getShard.md}
 */
export interface Shard {
  /** Name of the shard. */
  name: string;
  /** ID of the cluster the shard belongs to. */
  clusterId: string;
  /** Whether the placement of the shard's hosts meets the service level agreement for high availability. */
  isHa?: boolean;
}

/**
 * When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ShardAutoscalingSettings = {
  /** Whether shards are added and removed automatically. */
  enabled?: boolean | undefined;
  /** Minimum number of shards. Minimum: 1. */
  minShards?: string | undefined;
  /** Maximum number of shards. Must not be below `minShards`. Minimum: 1. */
  maxShards?: string | undefined;
  /** CPU utilization at which shards are added or removed. */
  cpuThreshold?: ShardAutoscalingThreshold | undefined;
  /** Memory utilization at which shards are added or removed. */
  memoryThreshold?: ShardAutoscalingThreshold | undefined;
  /** Network utilization at which shards are added or removed. */
  networkThreshold?: ShardAutoscalingThreshold | undefined;
};

/**
 * Utilization of one resource at which shards are removed or added.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ShardAutoscalingThreshold = {
  /** Utilization, in percent, below which a shard is removed. Must be lower than `upThreshold`. Range: 0 to 100. */
  downThreshold?: string | undefined;
  /** Utilization, in percent, above which a shard is added. Range: 0 to 100. */
  upThreshold?: string | undefined;
};

/**
 * Metadata of an operation started by startClusterFailover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export interface StartClusterFailoverMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Names of the hosts. */
  hostNames?: string[];
}

/**
 * Request body of startClusterFailover.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/startFailover.md}
 */
export type StartClusterFailoverRequest = {
  /** Names of hosts, interpreted according to `failoverType`. Empty for a non-sharded cluster. */
  hostNames?: string[] | undefined;
  /** How `hostNames` and `zoneId` are interpreted. */
  failoverType?: FailoverType | undefined;
  /** ID of the availability zone that masters move out of. */
  zoneId?: string | undefined;
};

/**
 * Metadata of an operation started by startCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/start.md}
 */
export interface StartClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * An error, as a google.rpc.Status.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Backup/delete.md}
 */
export interface Status {
  /** Error code: a value of google.rpc.Code, such as 5 for NOT_FOUND. */
  code: number;
  /** What went wrong, for people to read. */
  message?: string;
  /** Further details of the error, each with its type in `@type`. */
  details?: Any[];
}

/**
 * Metadata of an operation started by stopCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/stop.md}
 */
export interface StopClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * One log record of a stream, with the token to continue after it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/streamLogs.md}
 */
export interface StreamLogRecord {
  /** The log record. */
  record: LogRecord;
  /** Token to continue after this record. It also serves as `pageToken` of a log list. */
  nextRecordToken?: string;
}

/**
 * The account or group that a role is granted to.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/listAccessBindings.md}
 */
export type Subject = {
  /** ID of the subject: an account ID, or a group such as `allAuthenticatedUsers` when the type is `system`. */
  id: string;
  /** Type of the subject: `userAccount`, `serviceAccount`, `federatedUser` or `system`. */
  type: string;
};

/**
 * Metadata of an operation started by terminateChangeFreeze.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/ChangeFreeze/terminate.md}
 */
export interface TerminateChangeFreezeMetadata {
  /** ID of the change freeze. */
  changeFreezeId: string;
}

/**
 * A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type TimeOfDay = {
  /** Hour of the day. Range: 0 to 23. */
  hours?: number | undefined;
  /** Minute of the hour. Range: 0 to 59. */
  minutes?: number | undefined;
  /** Second of the minute. Range: 0 to 59. */
  seconds?: number | undefined;
  /** Nanoseconds of the second. Range: 0 to 999999999. */
  nanos?: number | undefined;
};

/**
 * Metadata of an operation started by updateClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export interface UpdateAccessBindingsMetadata {
  /** ID of the cluster. */
  resourceId: string;
}

/**
 * Request body of updateClusterAccessBindings.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateAccessBindings.md}
 */
export type UpdateAccessBindingsRequest = {
  /** The changes to make. */
  accessBindingDeltas?: AccessBindingDeltaInput[] | undefined;
};

/**
 * Metadata of an operation started by updateClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export interface UpdateClusterHostsMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Names of the hosts. */
  hostNames?: string[];
}

/**
 * Request body of updateClusterHosts.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export type UpdateClusterHostsRequest = {
  /** The hosts to change, each with its new settings. */
  updateHostSpecs?: UpdateHostSpec[] | undefined;
};

/**
 * Metadata of an operation started by updateCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
 */
export interface UpdateClusterMetadata {
  /** ID of the cluster. */
  clusterId: string;
}

/**
 * Request body of updateCluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/update.md}
 */
export type UpdateClusterRequest = {
  /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
  updateMask?: string | undefined;
  /** Free text about the cluster. */
  description?: string | undefined;
  /** Labels of the cluster, as key-value pairs. They replace all existing labels. */
  labels?: { [key: string]: string } | undefined;
  /** Version, settings, resources and backup rules. */
  configSpec?: ConfigSpec | undefined;
  /** Name of the cluster, unique in its folder. */
  name?: string | undefined;
  /**
   * @deprecated
   * When maintenance may run. Superseded by `maintenanceWindows`.
   */
  maintenanceWindow?: MaintenanceWindowInput | undefined;
  /** IDs of the security groups of the cluster. */
  securityGroupIds?: string[] | undefined;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean | undefined;
  /**
   * Which hosts write the append-only file.
   *
   * @defaultValue `"ON"`
   */
  persistenceMode?: PersistenceModeInput | undefined;
  /** ID of the network to move the cluster to. */
  networkId?: string | undefined;
  /** Whether hosts are announced to clients by name instead of by address. */
  announceHostnames?: boolean | undefined;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean | undefined;
  /**
   * When maintenance may run.
   *
   * @defaultValue `{"anytime":{}}`
   */
  maintenanceWindows?: MaintenanceWindowsInput | undefined;
};

/**
 * New settings of one host.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/updateHosts.md}
 */
export type UpdateHostSpec = {
  /** Name of the host to change. */
  hostName: string;
  /**
   * Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. Minimum: 0.
   *
   * @defaultValue `"100"`
   */
  replicaPriority?: string | null | undefined;
  /** Whether the host has a public address. Requires a cluster with TLS. */
  assignPublicIp?: boolean | undefined;
  /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
  updateMask?: string | undefined;
};

/**
 * Metadata of an operation started by updateUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
 */
export interface UpdateUserMetadata {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
}

/**
 * Request body of updateUser.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/update.md}
 */
export type UpdateUserRequest = {
  /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
  updateMask?: string | undefined;
  /** Password of the user, at most one. Never returned. */
  passwords?: string[] | undefined;
  /** Permissions of the user. */
  permissions?: PermissionsInput | undefined;
  /** Whether the user may log in. */
  enabled?: boolean | undefined;
  /** Whether Connection Manager generates a password for the user. */
  generatePassword?: boolean | undefined;
};

/**
 * An ACL user of a cluster. Passwords are never returned.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/User/get.md}
 */
export interface User {
  /** Name of the user. */
  name: string;
  /** ID of the cluster the user belongs to. */
  clusterId: string;
  /** Permissions of the user. */
  permissions?: Permissions;
  /** Whether the user may log in. */
  enabled?: boolean;
  /** ACL rule of the user, as stored by the server. */
  aclOptions?: string;
  /** The connection of the user in Connection Manager. */
  connectionManager?: ConnectionManager;
  /** How the user authenticates. */
  authType?: AuthType;
}

/**
 * A user to create.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type UserSpec = {
  /** Name of the user. */
  name: string;
  /** Password of the user, at most one. Never returned. */
  passwords?: string[] | undefined;
  /** Permissions of the user. */
  permissions?: PermissionsInput | undefined;
  /**
   * Whether the user may log in.
   *
   * @defaultValue `true`
   */
  enabled?: boolean | null | undefined;
  /** Whether Connection Manager generates a password for the user. */
  generatePassword?: boolean | undefined;
  /** How the user authenticates. */
  authType?: AuthTypeInput | undefined;
};

/**
 * Settings of the Bloom filter module.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface ValkeyBloom {
  /** Whether the Bloom filter module is enabled. */
  enabled?: boolean;
  /** Version of the module, chosen by the service. */
  version?: string;
}

/**
 * Settings of the Bloom filter module.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyBloomInput = {
  /** Whether the Bloom filter module is enabled. */
  enabled?: boolean | undefined;
};

/**
 * Settings of the JSON module.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface ValkeyJson {
  /** Whether the JSON module is enabled. */
  enabled?: boolean;
  /** Version of the module, chosen by the service. */
  version?: string;
}

/**
 * Settings of the JSON module.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyJsonInput = {
  /** Whether the JSON module is enabled. */
  enabled?: boolean | undefined;
};

/**
 * Modules of the server. A module can be enabled, but not disabled.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface ValkeyModules {
  /** The search module. */
  valkeySearch?: ValkeySearch;
  /** The JSON module. */
  valkeyJson?: ValkeyJson;
  /** The Bloom filter module. */
  valkeyBloom?: ValkeyBloom;
}

/**
 * Modules of the server. A module can be enabled, but not disabled.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeyModulesInput = {
  /** The search module. */
  valkeySearch?: ValkeySearchInput | undefined;
  /** The JSON module. */
  valkeyJson?: ValkeyJsonInput | undefined;
  /** The Bloom filter module. */
  valkeyBloom?: ValkeyBloomInput | undefined;
};

/**
 * Settings of the search module: vector and full-text search.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface ValkeySearch {
  /** Whether the search module is enabled. */
  enabled?: boolean;
  /** Number of threads that answer queries. 0 lets the service choose. Minimum: 0. */
  readerThreads?: string;
  /** Number of threads that update indexes. 0 lets the service choose. Minimum: 0. */
  writerThreads?: string;
  /** Version of the module, chosen by the service. */
  version?: string;
}

/**
 * Settings of the search module: vector and full-text search.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type ValkeySearchInput = {
  /** Whether the search module is enabled. */
  enabled?: boolean | undefined;
  /** Number of threads that answer queries. 0 lets the service choose. Minimum: 0. */
  readerThreads?: string | null | undefined;
  /** Number of threads that update indexes. 0 lets the service choose. Minimum: 0. */
  writerThreads?: string | null | undefined;
};

/**
 * A Valkey version and its support state.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Versions/list.md}
 */
export interface Version {
  /** ID of the version, as used in `configSpec.version`. */
  id: string;
  /** Name of the version. */
  name: string;
  /** Support state of the version. */
  status?: VersionStatus;
  /** IDs of the versions it can be upgraded to. */
  updatableTo?: string[];
  /** Date when the version becomes `DEPRECATED`. */
  deprecatedAt?: string;
  /** Date when the version becomes `EOL`. */
  eolAt?: string;
}

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
export type VersionStatus =
  | 'STATUS_UNSPECIFIED'
  | 'NEW'
  | 'ACTUAL'
  | 'SUPPORTED'
  | 'DEPRECATED'
  | 'LEGACY'
  | 'EOL'
  | (string & {});

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
export type WeekDay = 'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN' | (string & {});

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
export type WeekDayInput = 'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN';

/**
 * Weekly slots in which maintenance may run.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface WeeklyMaintenanceSchedule {
  /** The slots, at least one. */
  slots?: MaintenanceWindowSlot[];
}

/**
 * Weekly slots in which maintenance may run.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceScheduleInput = {
  /** The slots, at least one. */
  slots?: MaintenanceWindowSlotInput[] | undefined;
};

/**
 * One hour of the week.
 *
 * The form found in responses.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export interface WeeklyMaintenanceWindow {
  /** Day of the week. */
  day?: WeekDay;
  /** Hour of the day in UTC, 1 to 24: 1 is the hour after midnight. Range: 1 to 24. */
  hour?: string;
}

/**
 * One hour of the week.
 *
 * The form sent in requests.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Cluster/create.md}
 */
export type WeeklyMaintenanceWindowInput = {
  /** Day of the week. */
  day?: WeekDayInput | undefined;
  /** Hour of the day in UTC, 1 to 24: 1 is the hour after midnight. Range: 1 to 24. */
  hour?: string | undefined;
};
