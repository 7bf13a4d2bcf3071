// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  MaintenanceWindowInput,
  MaintenanceWindowsInput,
  MaxmemoryPolicyInput,
  PersistenceModeInput,
  TimeOfDay,
} from '@managed-redis/types';

/** Input of `clusters.update`. */
export type UpdateClusterParams = ClusterUpdate & {
  /** ID of the cluster. */
  clusterId: string;
};

/** Input of `clusters.updateHosts`. */
export type UpdateClusterHostsParams = {
  /** ID of the cluster. */
  clusterId: string;
  /** The hosts to change, each with its new settings. */
  updateHostSpecs?: HostSpecUpdate[] | undefined;
};

/** Input of `users.update`. */
export type UpdateUserParams = UserUpdate & {
  /** ID of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
};

/**
 * Which other services may connect to the cluster.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type AccessUpdate = {
  /** Whether DataLens may connect. */
  dataLens?: boolean | null | undefined;
  /** Whether the management console may send queries. */
  webSql?: boolean | null | undefined;
};

/**
 * Version, settings, resources and backup rules of a cluster, as sent to the service.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ConfigSpecUpdate = {
  /** Version of Valkey, such as `8.1-valkey`. Creation fails without it. */
  version?: string | null | undefined;
  /** Settings of Redis 5.0. Superseded by `redis`. */
  redisConfig_5_0?: RedisConfig5_0Update | null | undefined;
  /** Settings of Redis 6.0. Superseded by `redis`. */
  redisConfig_6_0?: RedisConfig6_0Update | null | undefined;
  /** Settings of Redis 6.2. Superseded by `redis`. */
  redisConfig_6_2?: RedisConfig6_2Update | null | undefined;
  /** Settings of Redis 7.0. Superseded by `redis`. */
  redisConfig_7_0?: RedisConfig7_0Update | null | undefined;
  /** Class, disk size and disk type of each host. */
  resources?: ResourcesUpdate | null | undefined;
  /**
   * When the daily backup may start, in UTC.
   *
   * @defaultValue `{"hours":22}`
   */
  backupWindowStart?: TimeOfDay | null | undefined;
  /** Which other services may connect to the cluster. */
  access?: AccessUpdate | null | undefined;
  /** Settings of the Valkey server, for all versions currently offered. */
  redis?: RedisConfigUpdate | null | undefined;
  /** When and how far the disk grows automatically. */
  diskSizeAutoscaling?: DiskSizeAutoscalingUpdate | null | undefined;
  /**
   * How many days automatic backups are kept. Range: 7 to 60.
   *
   * @defaultValue `"7"`
   */
  backupRetainPeriodDays?: string | null | undefined;
  /** Modules of the server. */
  modules?: ValkeyModulesUpdate | null | undefined;
  /** Whether rarely used data moves to disk (tiered storage). At creation, this selects the edition of the version that supports it. */
  tieredStorageEnabled?: boolean | null | undefined;
  /** When shards are added and removed automatically. */
  shardAutoscalingSettings?: ShardAutoscalingSettingsUpdate | null | undefined;
};

/**
 * When and how far the disk grows automatically. A disk never shrinks.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type DiskSizeAutoscalingUpdate = {
  /** Disk usage, in percent, at which the disk grows in the next maintenance window. 0 disables it. Range: 0 to 100. */
  plannedUsageThreshold?: string | null | undefined;
  /** Disk usage, in percent, at which the disk grows immediately. 0 disables it; otherwise it must be above the planned threshold. Range: 0 to 100. */
  emergencyUsageThreshold?: string | null | undefined;
  /** Size that the disk may grow to, in bytes. */
  diskSizeLimit?: string | null | undefined;
};

/**
 * Permissions of a user, as Valkey ACL rules.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type PermissionsUpdate = {
  /** Key patterns, such as `~orders:* ~cart:*`, or `allkeys`. */
  patterns?: string | null | undefined;
  /** Channel patterns, such as `&news:*`, or `allchannels` or `resetchannels`. */
  pubSubChannels?: string | null | undefined;
  /** Command categories, such as `+@geo -@dangerous`. */
  categories?: string | null | undefined;
  /** Individual commands, such as `+get -flushall`. */
  commands?: string | null | undefined;
  /**
   * No longer has any effect.
   *
   * @deprecated
   */
  sanitizePayload?: string | null | undefined;
  /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
  databases?: string | null | undefined;
};

/**
 * Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfigUpdate = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | null | undefined;
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
  notifyKeyspaceEvents?: string | null | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfigClientOutputBufferLimitUpdate | null | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfigClientOutputBufferLimitUpdate | null | undefined;
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig5_0Update = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null | undefined;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | null | undefined;
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
  notifyKeyspaceEvents?: string | null | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig5_0ClientOutputBufferLimitUpdate | null | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig5_0ClientOutputBufferLimitUpdate | null | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig5_0ClientOutputBufferLimitUpdate = {
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig6_0Update = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null | undefined;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | null | undefined;
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
  notifyKeyspaceEvents?: string | null | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_0ClientOutputBufferLimitUpdate | null | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_0ClientOutputBufferLimitUpdate | null | undefined;
};

/**
 * Limits on the output buffer of a client connection; the service closes a connection that exceeds them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig6_0ClientOutputBufferLimitUpdate = {
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig6_2Update = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | null | undefined;
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
  notifyKeyspaceEvents?: string | null | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_2ClientOutputBufferLimitUpdate | null | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_2ClientOutputBufferLimitUpdate | null | undefined;
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig6_2ClientOutputBufferLimitUpdate = {
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig7_0Update = {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null | undefined;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null | undefined;
  /** Password of the `default` user. Never returned. */
  password?: string | null | undefined;
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
  notifyKeyspaceEvents?: string | null | undefined;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig7_0ClientOutputBufferLimitUpdate | null | undefined;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig7_0ClientOutputBufferLimitUpdate | null | undefined;
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfig7_0ClientOutputBufferLimitUpdate = {
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
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type RedisConfigClientOutputBufferLimitUpdate = {
  /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
  hardLimit?: string | null | undefined;
  /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
  softLimit?: string | null | undefined;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null | undefined;
};

/**
 * Resources of a host: class, disk size and disk type.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ResourcesUpdate = {
  /** ID of the host class, such as `hm3-c2-m8`. */
  resourcePresetId?: string | null | undefined;
  /** Disk size in bytes. */
  diskSize?: string | null | undefined;
  /** Disk type: `network-ssd`, `network-ssd-nonreplicated`, `network-ssd-io-m3` or `local-ssd`. */
  diskTypeId?: string | null | undefined;
};

/**
 * When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ShardAutoscalingSettingsUpdate = {
  /** Whether shards are added and removed automatically. */
  enabled?: boolean | null | undefined;
  /** Minimum number of shards. Minimum: 1. */
  minShards?: string | null | undefined;
  /** Maximum number of shards. Must not be below `minShards`. Minimum: 1. */
  maxShards?: string | null | undefined;
  /** CPU utilization at which shards are added or removed. */
  cpuThreshold?: ShardAutoscalingThresholdUpdate | null | undefined;
  /** Memory utilization at which shards are added or removed. */
  memoryThreshold?: ShardAutoscalingThresholdUpdate | null | undefined;
  /** Network utilization at which shards are added or removed. */
  networkThreshold?: ShardAutoscalingThresholdUpdate | null | undefined;
};

/**
 * Utilization of one resource at which shards are removed or added.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ShardAutoscalingThresholdUpdate = {
  /** Utilization, in percent, below which a shard is removed. Must be lower than `upThreshold`. Range: 0 to 100. */
  downThreshold?: string | null | undefined;
  /** Utilization, in percent, above which a shard is added. Range: 0 to 100. */
  upThreshold?: string | null | undefined;
};

/**
 * Request body of updateCluster.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ClusterUpdate = {
  /**
   * Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string | undefined;
  /** Free text about the cluster. */
  description?: string | null | undefined;
  /** Labels of the cluster, as key-value pairs. They replace all existing labels. */
  labels?: Record<string, string> | null | undefined;
  /** Version, settings, resources and backup rules. */
  configSpec?: ConfigSpecUpdate | null | undefined;
  /** Name of the cluster, unique in its folder. */
  name?: string | null | undefined;
  /**
   * When maintenance may run. Superseded by `maintenanceWindows`.
   *
   * @deprecated
   */
  maintenanceWindow?: MaintenanceWindowInput | null | undefined;
  /** IDs of the security groups of the cluster. */
  securityGroupIds?: string[] | null | undefined;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean | null | undefined;
  /**
   * Which hosts write the append-only file.
   *
   * @defaultValue `"ON"`
   */
  persistenceMode?: PersistenceModeInput | null | undefined;
  /** ID of the network to move the cluster to. */
  networkId?: string | null | undefined;
  /** Whether hosts are announced to clients by name instead of by address. */
  announceHostnames?: boolean | null | undefined;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean | null | undefined;
  /**
   * When maintenance may run.
   *
   * @defaultValue `{"anytime":{}}`
   */
  maintenanceWindows?: MaintenanceWindowsInput | null | undefined;
};

/**
 * New settings of one host.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type HostSpecUpdate = {
  /** Name of the host to change. */
  hostName: string;
  /**
   * Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. Minimum: 0.
   *
   * @defaultValue `"100"`
   */
  replicaPriority?: string | null | undefined;
  /** Whether the host has a public address. Requires a cluster with TLS. */
  assignPublicIp?: boolean | null | undefined;
  /**
   * Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string | undefined;
};

/**
 * Request body of updateUser.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type UserUpdate = {
  /**
   * Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string | undefined;
  /** Password of the user, at most one. Never returned. */
  passwords?: string[] | null | undefined;
  /** Permissions of the user. */
  permissions?: PermissionsUpdate | null | undefined;
  /** Whether the user may log in. */
  enabled?: boolean | null | undefined;
  /** Whether Connection Manager generates a password for the user. */
  generatePassword?: boolean | null | undefined;
};

/**
 * Settings of the Bloom filter module.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ValkeyBloomUpdate = {
  /** Whether the Bloom filter module is enabled. */
  enabled?: boolean | null | undefined;
};

/**
 * Settings of the JSON module.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ValkeyJsonUpdate = {
  /** Whether the JSON module is enabled. */
  enabled?: boolean | null | undefined;
};

/**
 * Modules of the server. A module can be enabled, but not disabled.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ValkeyModulesUpdate = {
  /** The search module. */
  valkeySearch?: ValkeySearchUpdate | null | undefined;
  /** The JSON module. */
  valkeyJson?: ValkeyJsonUpdate | null | undefined;
  /** The Bloom filter module. */
  valkeyBloom?: ValkeyBloomUpdate | null | undefined;
};

/**
 * Settings of the search module: vector and full-text search.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export type ValkeySearchUpdate = {
  /** Whether the search module is enabled. */
  enabled?: boolean | null | undefined;
  /** Number of threads that answer queries. 0 lets the service choose. Minimum: 0. */
  readerThreads?: string | null | undefined;
  /** Number of threads that update indexes. 0 lets the service choose. Minimum: 0. */
  writerThreads?: string | null | undefined;
};
