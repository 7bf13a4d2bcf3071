// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  MaintenanceWindowInput,
  MaintenanceWindowsInput,
  MaxmemoryPolicyInput,
  PersistenceModeInput,
  TimeOfDay,
} from '@managed-redis/types';

/** Input of `clusters.update`. */
export interface UpdateClusterParams extends ClusterUpdate {
  /** Id of the cluster. */
  clusterId: string;
}

/** Input of `clusters.updateHosts`. */
export interface UpdateClusterHostsParams {
  /** Id of the cluster. */
  clusterId: string;
  /** The hosts to change, each with its new settings. */
  updateHostSpecs?: HostSpecUpdate[];
}

/** Input of `users.update`. */
export interface UpdateUserParams extends UserUpdate {
  /** Id of the cluster. */
  clusterId: string;
  /** Name of the user. */
  userName: string;
}

/**
 * Which other services may connect to the cluster.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface AccessUpdate {
  /** Whether DataLens may connect. */
  dataLens?: boolean | null;
  /** Whether queries may be sent from the management console. */
  webSql?: boolean | null;
}

/**
 * Version, settings, resources and backup rules of a cluster, as sent to the service.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ConfigSpecUpdate {
  /** Version of Valkey, such as `8.1-valkey`. Creation fails without it. */
  version?: string | null;
  /** Settings of Redis 5.0. Superseded by `redis`. */
  redisConfig_5_0?: RedisConfig5_0Update | null;
  /** Settings of Redis 6.0. Superseded by `redis`. */
  redisConfig_6_0?: RedisConfig6_0Update | null;
  /** Settings of Redis 6.2. Superseded by `redis`. */
  redisConfig_6_2?: RedisConfig6_2Update | null;
  /** Settings of Redis 7.0. Superseded by `redis`. */
  redisConfig_7_0?: RedisConfig7_0Update | null;
  /** Class, disk size and disk type of each host. */
  resources?: ResourcesUpdate | null;
  /**
   * When the daily backup may start, in UTC.
   *
   * @defaultValue `{"hours":22}`
   */
  backupWindowStart?: TimeOfDay | null;
  /** Which other services may connect to the cluster. */
  access?: AccessUpdate | null;
  /** Settings of the Valkey server, for every version offered today. */
  redis?: RedisConfigUpdate | null;
  /** When and how far the disk grows by itself. */
  diskSizeAutoscaling?: DiskSizeAutoscalingUpdate | null;
  /**
   * How many days automatic backups are kept. Range: 7 to 60.
   *
   * @defaultValue `"7"`
   */
  backupRetainPeriodDays?: string | null;
  /** Modules of the server. */
  modules?: ValkeyModulesUpdate | null;
  /** Whether data that is used rarely moves to disk (tiered storage). At creation it selects the edition of the version that supports it. */
  tieredStorageEnabled?: boolean | null;
  /** When shards are added and removed by themselves. */
  shardAutoscalingSettings?: ShardAutoscalingSettingsUpdate | null;
}

/**
 * When and how far the disk grows by itself. A disk never shrinks.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface DiskSizeAutoscalingUpdate {
  /** Percent of the disk in use at which it grows in the next maintenance window. 0 turns it off. Range: 0 to 100. */
  plannedUsageThreshold?: string | null;
  /** Percent of the disk in use at which it grows at once. 0 turns it off; otherwise above the planned threshold. Range: 0 to 100. */
  emergencyUsageThreshold?: string | null;
  /** Bytes up to which the disk may grow. */
  diskSizeLimit?: string | null;
}

/**
 * What a user may do, in the notation of Valkey's ACL rules.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface PermissionsUpdate {
  /** Patterns of keys, such as `~orders:* ~cart:*`, or `allkeys`. */
  patterns?: string | null;
  /** Patterns of channels, such as `&news:*`, or `allchannels` or `resetchannels`. */
  pubSubChannels?: string | null;
  /** Command categories, such as `+@geo -@dangerous`. */
  categories?: string | null;
  /** Single commands, such as `+get -flushall`. */
  commands?: string | null;
  /**
   * Has no effect any more.
   *
   * @deprecated
   */
  sanitizePayload?: string | null;
  /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
  databases?: string | null;
}

/**
 * Settings of the Valkey server, for every version offered today. A setting left out keeps the default of the service.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfigUpdate {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null;
  /** Password of the `default` user. Never returned. */
  password?: string | null;
  /**
   * How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null;
  /**
   * Microseconds above which a command is written to the slow log. Minimum: 10.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | null;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfigClientOutputBufferLimitUpdate | null;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfigClientOutputBufferLimitUpdate | null;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null;
  /** Milliseconds a Lua script may run. 0 sets no limit. Range: 0 to 5000. */
  luaTimeLimit?: string | null;
  /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
  replBacklogSizePercent?: string | null;
  /** Whether a sharded cluster stops answering while some hash slot has no host. */
  clusterRequireFullCoverage?: boolean | null;
  /** Whether a sharded cluster answers reads while it counts as down. */
  clusterAllowReadsWhenDown?: boolean | null;
  /** Whether a sharded cluster serves sharded channels while it counts as down. */
  clusterAllowPubsubshardWhenDown?: boolean | null;
  /** Minutes after which the use counter of a key is halved, or lowered if it is small. Range: 0 to 100000. */
  lfuDecayTime?: string | null;
  /** How slowly the use counter of a key grows with hits. Range: 0 to 1000. */
  lfuLogFactor?: string | null;
  /** Whether the service may turn the replication topology before a switchover. */
  turnBeforeSwitchover?: boolean | null;
  /** Whether a switchover or restart may lose some data to be faster. */
  allowDataLoss?: boolean | null;
  /** Whether Lua scripts and functions are compiled just in time. */
  useLuajit?: boolean | null;
  /** Whether the server uses several threads for input and output, their number following the host class. */
  ioThreadsAllowed?: boolean | null;
  /** Up to how many members a sorted set is kept in its compact form. Range: 32 to 2048. */
  zsetMaxListpackEntries?: string | null;
  /** Largest size of the append-only file, in percent of the disk. Range: 1 to 99. */
  aofMaxSizePercent?: string | null;
  /** Whether memory is defragmented while the server runs. */
  activedefrag?: boolean | null;
  /** Whether the server writes an audit log. */
  auditLog?: boolean | null;
  /** Whether hash slots are rebalanced by themselves when shards come or go. */
  rebalanceEnabled?: boolean | null;
}

/**
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig5_0Update {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null;
  /** Password of the `default` user. Never returned. */
  password?: string | null;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null;
  /**
   * Microseconds above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | null;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig5_0ClientOutputBufferLimitUpdate | null;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig5_0ClientOutputBufferLimitUpdate | null;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig5_0ClientOutputBufferLimitUpdate {
  /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
  hardLimit?: string | null;
  /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
  softLimit?: string | null;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null;
}

/**
 * Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig6_0Update {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null;
  /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
  timeout?: string | null;
  /** Password of the `default` user. Never returned. */
  password?: string | null;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null;
  /**
   * Microseconds above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | null;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_0ClientOutputBufferLimitUpdate | null;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_0ClientOutputBufferLimitUpdate | null;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig6_0ClientOutputBufferLimitUpdate {
  /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
  hardLimit?: string | null;
  /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
  softLimit?: string | null;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null;
}

/**
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig6_2Update {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null;
  /** Password of the `default` user. Never returned. */
  password?: string | null;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null;
  /**
   * Microseconds above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | null;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig6_2ClientOutputBufferLimitUpdate | null;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig6_2ClientOutputBufferLimitUpdate | null;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig6_2ClientOutputBufferLimitUpdate {
  /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
  hardLimit?: string | null;
  /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
  softLimit?: string | null;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null;
}

/**
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig7_0Update {
  /**
   * What the server does when `maxmemory` is reached.
   *
   * @defaultValue `"NOEVICTION"`
   */
  maxmemoryPolicy?: MaxmemoryPolicyInput | null;
  /**
   * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
   *
   * @defaultValue `"0"`
   */
  timeout?: string | null;
  /** Password of the `default` user. Never returned. */
  password?: string | null;
  /**
   * How many databases the server has. A change restarts the hosts. Greater than 0.
   *
   * @defaultValue `"16"`
   */
  databases?: string | null;
  /**
   * Microseconds above which a command is written to the slow log. Minimum: 0.
   *
   * @defaultValue `"10000"`
   */
  slowlogLogSlowerThan?: string | null;
  /**
   * How many entries the slow log keeps. Minimum: 0.
   *
   * @defaultValue `"1000"`
   */
  slowlogMaxLen?: string | null;
  /**
   * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
   *
   * @defaultValue `""`
   */
  notifyKeyspaceEvents?: string | null;
  /** Output buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub?: RedisConfig7_0ClientOutputBufferLimitUpdate | null;
  /** Output buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal?: RedisConfig7_0ClientOutputBufferLimitUpdate | null;
  /**
   * Share of the host's memory that data may take, in percent. Range: 1 to 75.
   *
   * @defaultValue `"75"`
   */
  maxmemoryPercent?: string | null;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfig7_0ClientOutputBufferLimitUpdate {
  /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
  hardLimit?: string | null;
  /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
  softLimit?: string | null;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null;
}

/**
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface RedisConfigClientOutputBufferLimitUpdate {
  /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
  hardLimit?: string | null;
  /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
  softLimit?: string | null;
  /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
  softSeconds?: string | null;
}

/**
 * Computing resources of a host: class, disk size and disk type.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ResourcesUpdate {
  /** Id of the host class, such as `hm3-c2-m8`. */
  resourcePresetId?: string | null;
  /** Disk size in bytes. */
  diskSize?: string | null;
  /** Disk type: `network-ssd`, `network-ssd-nonreplicated`, `network-ssd-io-m3` or `local-ssd`. */
  diskTypeId?: string | null;
}

/**
 * When shards are added and removed by themselves. While it is enabled at least one `upThreshold` must be above 0.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ShardAutoscalingSettingsUpdate {
  /** Whether shards are added and removed by themselves. */
  enabled?: boolean | null;
  /** Fewest shards the cluster may shrink to. Minimum: 1. */
  minShards?: string | null;
  /** Most shards the cluster may grow to; not below `minShards`. Minimum: 1. */
  maxShards?: string | null;
  /** Use of processors that adds or removes shards. */
  cpuThreshold?: ShardAutoscalingThresholdUpdate | null;
  /** Use of memory that adds or removes shards. */
  memoryThreshold?: ShardAutoscalingThresholdUpdate | null;
  /** Use of the network that adds or removes shards. */
  networkThreshold?: ShardAutoscalingThresholdUpdate | null;
}

/**
 * Use of one resource at which shards are removed or added.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ShardAutoscalingThresholdUpdate {
  /** Percent below which a shard is removed; lower than `upThreshold`. Range: 0 to 100. */
  downThreshold?: string | null;
  /** Percent above which a shard is added. Range: 0 to 100. */
  upThreshold?: string | null;
}

/**
 * Body of updateCluster.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ClusterUpdate {
  /**
   * Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string;
  /** Free text about the cluster. */
  description?: string | null;
  /** Labels of the cluster, as pairs of key and value. They replace all present labels. */
  labels?: Record<string, string> | null;
  /** Version, settings, resources and backup rules. */
  configSpec?: ConfigSpecUpdate | null;
  /** Name of the cluster, unique in its folder. */
  name?: string | null;
  /**
   * When maintenance may run. Superseded by `maintenanceWindows`.
   *
   * @deprecated
   */
  maintenanceWindow?: MaintenanceWindowInput | null;
  /** Ids of the security groups of the cluster. */
  securityGroupIds?: string[] | null;
  /** Whether the cluster is protected from deletion. */
  deletionProtection?: boolean | null;
  /**
   * Which hosts write the append-only file.
   *
   * @defaultValue `"ON"`
   */
  persistenceMode?: PersistenceModeInput | null;
  /** Id of the network to move the cluster to. */
  networkId?: string | null;
  /** Whether hosts are announced to clients by name instead of address. */
  announceHostnames?: boolean | null;
  /** Whether ACL users may log in to Sentinel. */
  authSentinel?: boolean | null;
  /**
   * When maintenance may run.
   *
   * @defaultValue `{"anytime":{}}`
   */
  maintenanceWindows?: MaintenanceWindowsInput | null;
}

/**
 * New settings of one host.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface HostSpecUpdate {
  /** Name of the host to change. */
  hostName: string;
  /**
   * How readily the host becomes master. The higher the sooner; 0 only when no other host is left. Works in clusters without shards only. Minimum: 0.
   *
   * @defaultValue `"100"`
   */
  replicaPriority?: string | null;
  /** Whether the host has a public address. Needs a cluster with TLS. */
  assignPublicIp?: boolean | null;
  /**
   * Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string;
}

/**
 * Body of updateUser.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface UserUpdate {
  /**
   * Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default.
   *
   * Default: derived from the given fields.
   */
  updateMask?: string;
  /** Password of the user, at most one. Never returned. */
  passwords?: string[] | null;
  /** What the user may do. */
  permissions?: PermissionsUpdate | null;
  /** Whether the user may log in. */
  enabled?: boolean | null;
  /** Whether Connection Manager makes a password for the user. */
  generatePassword?: boolean | null;
}

/**
 * Settings of the Bloom filter module.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ValkeyBloomUpdate {
  /** Whether the Bloom filter module is on. */
  enabled?: boolean | null;
}

/**
 * Settings of the JSON module.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ValkeyJsonUpdate {
  /** Whether the JSON module is on. */
  enabled?: boolean | null;
}

/**
 * Modules of the server. A module can be switched on, never off.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ValkeyModulesUpdate {
  /** The search module. */
  valkeySearch?: ValkeySearchUpdate | null;
  /** The JSON module. */
  valkeyJson?: ValkeyJsonUpdate | null;
  /** The Bloom filter module. */
  valkeyBloom?: ValkeyBloomUpdate | null;
}

/**
 * Settings of the search module: vector and full-text search.
 *
 * Changes the given fields; `null` resets one, a field left out stays as it is.
 */
export interface ValkeySearchUpdate {
  /** Whether the search module is on. */
  enabled?: boolean | null;
  /** Threads that answer queries. 0 leaves the number to the service. Minimum: 0. */
  readerThreads?: string | null;
  /** Threads that update indexes. 0 leaves the number to the service. Minimum: 0. */
  writerThreads?: string | null;
}
