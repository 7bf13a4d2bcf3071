// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Defaults and limits of the fields of `ConfigSpec`. A field without any is left out. */
export const configSpecFields = {
  /** When the daily backup may start, in UTC. */
  backupWindowStart: { default: { hours: 22 } },
  /** How many days automatic backups are kept. */
  backupRetainPeriodDays: { default: '7', minimum: '7', maximum: '60' },
} as const;

/** Defaults and limits of the fields of `CronTab`. A field without any is left out. */
export const cronTabFields = {
  /** Minute, 0 to 59, in cron notation. */
  minute: { default: '' },
  /** Hour, 0 to 23, in cron notation. */
  hour: { default: '' },
  /** Day of the month, 1 to 31, in cron notation. */
  dayOfMonth: { default: '*' },
  /** Month, 1 to 12, in cron notation. */
  month: { default: '*' },
  /** Day of the week, 0 to 7 with Sunday as both 0 and 7, in cron notation. */
  dayOfWeek: { default: '*' },
} as const;

/** Defaults and limits of the fields of `HostSpec`. A field without any is left out. */
export const hostSpecFields = {
  /** Name of the shard the host belongs to. Required in a sharded cluster. */
  shardName: { maxLength: 63, pattern: '^[a-zA-Z0-9_-]*$' },
  /** Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. */
  replicaPriority: { default: '100', minimum: '0' },
} as const;

/** Defaults and limits of the fields of `ListClustersParams`. A field without any is left out. */
export const listClustersParamsFields = {
  /** ID of the folder. */
  folderId: { maxLength: 50 },
  /** Maximum number of results per page. 0 means the default. */
  pageSize: { default: '100', minimum: '0', maximum: '1000' },
  /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
  pageToken: { maxLength: 100 },
  /** Filter expression. Only equality on `name` is supported: `name = "orders"`. */
  filter: { maxLength: 1000 },
} as const;

/** Defaults and limits of the fields of `RedisConfig`. A field without any is left out. */
export const redisConfigFields = {
  /** What the server does when `maxmemory` is reached. */
  maxmemoryPolicy: { default: 'NOEVICTION' },
  /** Seconds after which an idle connection is closed. 0 never closes it. */
  timeout: { default: '0' },
  /** Password of the `default` user. Never returned. */
  password: { pattern: '^[a-zA-Z0-9@=+?*.,!&#$^<>_%-]{0,128}$' },
  /** How many databases the server has. A change restarts the hosts. */
  databases: { default: '16', minimum: '1', maximum: '2147483647' },
  /** Execution time, in microseconds, above which a command is written to the slow log. */
  slowlogLogSlowerThan: { default: '10000', minimum: '10' },
  /** How many entries the slow log keeps. */
  slowlogMaxLen: { default: '1000', minimum: '0' },
  /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
  notifyKeyspaceEvents: { default: '', pattern: '^[KEg$lshzxeAtmdn]{0,15}$' },
  /** Share of the host's memory that data may take, in percent. */
  maxmemoryPercent: { default: '75', minimum: '1', maximum: '75' },
  /** How long a Lua script may run, in milliseconds. 0 means no limit. */
  luaTimeLimit: { minimum: '0', maximum: '5000' },
  /** Size of the replication backlog, in percent of the host's memory. */
  replBacklogSizePercent: { minimum: '1', maximum: '75' },
  /** Minutes after which the usage counter of a key decays. */
  lfuDecayTime: { minimum: '0', maximum: '100000' },
  /** How slowly the usage counter of a key grows with hits. */
  lfuLogFactor: { minimum: '0', maximum: '1000' },
  /** Maximum number of members of a sorted set that is stored in compact form. */
  zsetMaxListpackEntries: { minimum: '32', maximum: '2048' },
  /** Maximum size of the append-only file, in percent of the disk. */
  aofMaxSizePercent: { minimum: '1', maximum: '99' },
} as const;

/** Defaults and limits of the fields of `UserSpec`. A field without any is left out. */
export const userSpecFields = {
  /** Name of the user. */
  name: { maxLength: 32, pattern: '^[a-zA-Z0-9_][a-zA-Z0-9_@.-]*$' },
  /** Password of the user, at most one. Never returned. */
  passwords: { maxItems: 1, uniqueItems: true, items: { pattern: '^[a-zA-Z0-9@=+?*.,!&#$^<>_-]*$' } },
  /** Whether the user may log in. */
  enabled: { default: true },
} as const;
