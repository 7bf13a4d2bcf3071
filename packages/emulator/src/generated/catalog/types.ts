// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** Forms that a rule takes. */
export interface AclRuleForms {
  /** Rules that are one word. */
  readonly words: readonly string[];
  /** What comes before a pattern. */
  readonly prefixes: readonly string[];
}

/** What the permissions of a user may hold. */
export interface AclRules {
  /** Permissions of a user created without them. */
  readonly defaults: {
    readonly patterns: string;
  };
  /** Categories of commands, without `@`. */
  readonly categories: readonly string[];
  /** The category that a module adds, by the name of the module. */
  readonly moduleCategories: Readonly<Record<string, string>>;
  /** Categories that cannot be granted. */
  readonly refusedCategories: readonly string[];
  /** Commands that the service keeps to itself. */
  readonly refusedCommands: {
    /** In every cluster. */
    readonly always: readonly string[];
    /** In sharded clusters besides. */
    readonly sharded: readonly string[];
  };
  /** Rules for keys. */
  readonly patternRules: AclRuleForms;
  /** Rules for Pub/Sub channels. */
  readonly channelRules: AclRuleForms;
  /** Rules for databases; lists of numbers are allowed besides. */
  readonly databaseRules: {
    readonly words: readonly string[];
  };
}

/** Whether something new can be created with it. */
export type Availability = 'AVAILABLE' | 'RETIRED';

/** Rules for backups. */
export interface BackupRules {
  /** Days that backups outlive their cluster. */
  readonly deletedClusterRetainDays: number;
  /** One backup in this many is full; the others are incremental. */
  readonly fullBackupEvery: number;
  /** Minutes after the set time by which a backup has begun. */
  readonly startsWithinMinutes: number;
}

/** Limits of an output buffer. */
export interface BufferLimit {
  /** Bytes at which a connection is closed; 0 for no limit. */
  readonly hardLimit: Int64Text;
  /** Bytes at which it is closed after `softSeconds`. */
  readonly softLimit: Int64Text;
  /** Seconds above the soft limit. */
  readonly softSeconds: Int64Text;
}

/** Rules for change freezes of a resource. */
export interface ChangeFreezeRules {
  /** Most seconds of freeze in a year. */
  readonly yearlyLimitSeconds: number;
  /** Most seconds of one freeze. */
  readonly maxPeriodSeconds: number;
  /** Fewest seconds between two freezes. */
  readonly minGapSeconds: number;
  /** How many seconds ahead a freeze may begin. */
  readonly maxAdvanceSeconds: number;
}

/** A quota of a cloud. */
export interface CloudQuota {
  /** Name of the metric in quota errors. */
  readonly metric: string;
  /** Limit before anybody asks for more. */
  readonly limit: number;
  /** What is counted. */
  readonly unit: 'COUNT' | 'GIB';
}

/** How programs reach the hosts of a cluster. */
export interface ConnectionInfo {
  /** TCP ports of each host. */
  readonly ports: {
    /** Valkey without TLS. */
    readonly plain: number;
    /** Valkey with TLS. */
    readonly tls: number;
    /** Sentinel, without TLS. */
    readonly sentinel: number;
  };
  /** Domain of host names. */
  readonly domain: string;
  /** Address of the certificate authority's certificate. */
  readonly certificate: string;
  /** Address of the management console. */
  readonly console: string;
}

/** Sizes of a disk type on some platforms. */
export interface DiskSizes {
  readonly platforms: readonly Platform[];
  /** Sizes are multiples of it, in GiB. Any number of bytes where there is none. */
  readonly stepGib?: number;
  /** Smallest size, in GiB. That of the host class where there is none. */
  readonly smallestGib?: number;
  /** Largest size, in GiB. */
  readonly largestGib: number;
}

/** A disk type. */
export interface DiskType {
  /** Value of `diskTypeId`. */
  readonly id: string;
  /** Fewest hosts that disks of this type demand. */
  readonly fewestHosts: {
    /** Of a cluster without shards. */
    readonly cluster: number;
    /** Of each shard. */
    readonly shard: number;
  };
  /** Sizes by platform. A platform that is missing does not take the type. */
  readonly sizes: readonly DiskSizes[];
  /** How far a disk grows by itself. The largest of what is given. */
  readonly growth: {
    /** GiB. */
    readonly gib?: number;
    /** Percent of the present size. */
    readonly percent?: number;
    /** Steps of the disk type. */
    readonly steps?: number;
  };
  /** Where the type is not offered. */
  readonly unavailable: readonly {
    readonly zone: string;
    readonly platforms: readonly Platform[];
  }[];
}

/** A host class, called resource preset in the API. */
export interface HostClass {
  /** Value of `resourcePresetId`. */
  readonly id: string;
  /** Family that says what the class runs on. */
  readonly family: string;
  /** Number of virtual cores. */
  readonly cores: number;
  /** Memory in GiB. */
  readonly memoryGib: number;
  /** Smallest disk in GiB. */
  readonly smallestDiskGib: number;
}

/** A family of host classes. */
export interface HostFamily {
  /** Processor generation. */
  readonly platform: Platform;
  /** Whether hosts can be created. */
  readonly status: Availability;
  /** Share of each core that is guaranteed, in percent. Below 100 the family is burstable. */
  readonly coreFraction: number;
  /** Whether hosts of the family are replicated. */
  readonly replicated: boolean;
  /** Largest disk of any type, in GiB. */
  readonly largestDiskGib: number;
  /** Zones that offer the family. */
  readonly zones: readonly string[];
  /** Disk types that go with the family. */
  readonly diskTypes: readonly string[];
}

export type Int64Text = string;

/** Rules for logs. */
export interface LogRules {
  /** Days that records are kept. */
  readonly retainDays: number;
  /** Columns of a record. */
  readonly columns: readonly string[];
}

/** How early one kind of maintenance is announced, and how far it can be put off. */
export interface MaintenanceNotice {
  /** Kind of maintenance. */
  readonly kind: string;
  /** Fewest days between the notice and the work. */
  readonly noticeDays: number;
  /** Most days that the work can be put off. */
  readonly postponableDays: number;
}

/** Rules for maintenance. */
export interface MaintenanceRules {
  /** Most days between the first planned time and a later one. */
  readonly mostDaysPostponed: number;
  /** By kind of maintenance. */
  readonly notices: readonly MaintenanceNotice[];
}

/** Rules for passwords. */
export interface PasswordRules {
  /** Fewest characters. */
  readonly minimumLength: number;
  /** Most characters. */
  readonly maximumLength: number;
  /** Allowed characters, as a class of a regular expression. */
  readonly characters: string;
  /** Passwords that a user has at most. */
  readonly mostPerUser: number;
}

/** Generation of the processors that hosts run on. */
export type Platform = 'BROADWELL' | 'CASCADE_LAKE' | 'ICE_LAKE' | 'ZEN_4' | 'ZEN_4_HIGH_FREQUENCY';

/** A region of the cloud. */
export interface Region {
  /** Id of the region. */
  readonly id: string;
  /** Name of the region. */
  readonly name: string;
  /** Host that answers `/endpoints`. */
  readonly discovery: string;
}

/** A module of the server. */
export interface ServerModule {
  /** Name of the product. */
  readonly name: string;
  /** Version that responses show. */
  readonly version: string;
  /** Whether it can be switched off again. */
  readonly canBeDisabled: boolean;
}

/** A version of the server. */
export interface ServerVersion {
  /** Value of `configSpec.version`. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** Version down to the patch level. */
  readonly fullVersion: string;
  /** Stage of the version. */
  readonly status: 'NEW' | 'ACTUAL' | 'SUPPORTED' | 'DEPRECATED' | 'LEGACY' | 'EOL';
  /** Versions that a cluster can be upgraded to. */
  readonly updatableTo: readonly string[];
  /** Modules that can be switched on. */
  readonly modules: readonly string[];
  /** Date of the first release. */
  readonly releasedOn: string;
  /** Date that full support lasts to at least. */
  readonly supportedUntil: string;
}

/** Limits that no quota raises. */
export interface ServiceLimits {
  /** Most hosts of a shard. */
  readonly mostHostsPerShard: number;
  /** Most hosts of a cluster without shards. */
  readonly mostHostsPerCluster: number;
  /** Most hosts of a sharded cluster. */
  readonly mostHostsPerShardedCluster: number;
  /** Fewest shards of a sharded cluster. */
  readonly fewestShards: number;
  /** Most shards of a cluster. */
  readonly mostShards: number;
  /** Numbers of shards that a cluster cannot be created with. */
  readonly shardCountsRefusedAtCreation: readonly number[];
  /** Most connections to a cluster. */
  readonly mostConnections: number;
  /** Hash slots of a sharded cluster. */
  readonly slots: number;
  /** Shard that all hosts land in when sharding is enabled. */
  readonly nameOfFirstShard: string;
}

/** Settings in force where a cluster sets none, as they travel. */
export interface SettingDefaults {
  /** Buffer limits of connections that subscribe. */
  readonly clientOutputBufferLimitPubsub: BufferLimit;
  /** Buffer limits of ordinary connections. */
  readonly clientOutputBufferLimitNormal: BufferLimit;
  /** Milliseconds that a script may run. */
  readonly luaTimeLimit: Int64Text;
  /** Whether a cluster stops when slots are not served. */
  readonly clusterRequireFullCoverage: boolean;
  /** Whether a stopped cluster can be read. */
  readonly clusterAllowReadsWhenDown: boolean;
  /** Whether sharded Pub/Sub works while a cluster is down. */
  readonly clusterAllowPubsubshardWhenDown: boolean;
  /** Minutes after which LFU counters decay. */
  readonly lfuDecayTime: Int64Text;
  /** How slowly LFU counters grow. */
  readonly lfuLogFactor: Int64Text;
  /** Entries up to which a sorted set is packed. */
  readonly zsetMaxListpackEntries: Int64Text;
}

/** A `google.rpc` code. */
export interface StatusCodeInfo {
  /** Number in the body of an error. */
  readonly code: number;
  /** HTTP status that it travels with. */
  readonly httpStatus: number;
}

/** Life times of tokens. */
export interface TokenLifetimes {
  /** Most seconds that an IAM token is valid. */
  readonly longestLifetimeSeconds: number;
  /** Most seconds between issue and expiry of a JWT that is exchanged for a token. */
  readonly longestJwtLifetimeSeconds: number;
}

/** A user as every new cluster has it. */
export interface UserTemplate {
  readonly name: string;
  /** Whether the user may log in. */
  readonly enabled: boolean;
  /** Whether the service deletes the user on request. */
  readonly canBeDeleted: boolean;
  /** Rules as they travel. */
  readonly permissions: {
    readonly patterns: string;
    readonly pubSubChannels: string;
    readonly categories: string;
    readonly databases: string;
  };
}

/** What can be done with a version of a status. */
export interface VersionStatusRules {
  /** Whether clusters can be created. */
  readonly create: boolean;
  /** Whether backups can be restored. */
  readonly restore: boolean;
}

/** An availability zone. */
export interface Zone {
  /** Value of `zoneId`. */
  readonly id: string;
  /** Region that the zone lies in. */
  readonly region: string;
  /** Whether hosts can be created there. */
  readonly status: Availability;
  /** How names of its hosts begin. */
  readonly hostPrefix: string;
}
