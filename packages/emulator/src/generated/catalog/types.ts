// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** Forms that a rule can take. */
export interface AclRuleForms {
  /** Rules that are one word. */
  readonly words: readonly string[];
  /** Prefixes of a pattern. */
  readonly prefixes: readonly string[];
}

/** Rules for the permissions of users. */
export interface AclRules {
  /** Permissions of a user created without them. */
  readonly defaults: {
    readonly patterns: string;
  };
  /** Categories of commands, without `@`. */
  readonly categories: readonly string[];
  /** The category that a module adds, by the name of the module. */
  readonly moduleCategories: Readonly<Record<string, string>>;
  /** Categories that no user can be granted. */
  readonly refusedCategories: readonly string[];
  /** Commands that no user can be granted. */
  readonly refusedCommands: {
    /** In every cluster. */
    readonly always: readonly string[];
    /** Only in sharded clusters. */
    readonly sharded: readonly string[];
  };
  /** Rules for keys. */
  readonly patternRules: AclRuleForms;
  /** Rules for Pub/Sub channels. */
  readonly channelRules: AclRuleForms;
  /** Rules for databases, in addition to lists of numbers. */
  readonly databaseRules: {
    readonly words: readonly string[];
  };
}

/** Whether new resources can use it. */
export type Availability = 'AVAILABLE' | 'RETIRED';

/** Limits of an output buffer. */
export interface BufferLimit {
  /** Bytes at which a connection is closed. 0 means no limit. */
  readonly hardLimit: Int64Text;
  /** Bytes at which a connection is closed after `softSeconds`. */
  readonly softLimit: Int64Text;
  /** Seconds that a connection may stay above the soft limit. */
  readonly softSeconds: Int64Text;
}

/** Rules for change freezes of a resource. */
export interface ChangeFreezeRules {
  /** Maximum seconds of freezes per year. */
  readonly yearlyLimitSeconds: number;
  /** Maximum length of a freeze, in seconds. */
  readonly maxPeriodSeconds: number;
  /** Minimum gap between two freezes, in seconds. */
  readonly minGapSeconds: number;
  /** How far ahead a freeze may start, in seconds. */
  readonly maxAdvanceSeconds: number;
}

/** A quota of a cloud. */
export interface CloudQuota {
  /** Name of the metric in quota errors. */
  readonly metric: string;
  /** Default limit of a cloud. */
  readonly limit: number;
  /** Unit of the limit. */
  readonly unit: 'COUNT' | 'GIB';
}

/** How programs reach the hosts of a cluster. */
export interface ConnectionInfo {
  /** TCP ports of a host. */
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
  /** Sizes are multiples of this, in GiB. Absent if any number of bytes is allowed. */
  readonly stepGib?: number;
  /** Minimum size, in GiB. Absent if only the host class sets a minimum. */
  readonly minimumGib?: number;
  /** Maximum size, in GiB. */
  readonly maximumGib: number;
}

/** A disk type. */
export interface DiskType {
  /** Value of `diskTypeId`. */
  readonly id: string;
  /** Minimum number of hosts with disks of this type. */
  readonly minimumHosts: {
    /** In a non-sharded cluster. */
    readonly cluster: number;
    /** In each shard. */
    readonly shard: number;
  };
  /** Sizes by platform. A platform that is not listed does not support the type. */
  readonly sizes: readonly DiskSizes[];
  /** How far a disk grows automatically: the largest of the given amounts. */
  readonly growth: {
    /** Amount, in GiB. */
    readonly gib?: number;
    /** Percent of the current size. */
    readonly percent?: number;
    /** Number of steps of the disk type. */
    readonly steps?: number;
  };
  /** Zones and platforms where the type is not available. */
  readonly unavailable: readonly {
    readonly zone: string;
    readonly platforms: readonly Platform[];
  }[];
}

/** A host class, called resource preset in the API. */
export interface HostClass {
  /** Value of `resourcePresetId`. */
  readonly id: string;
  /** Family of the class. */
  readonly family: string;
  /** Number of virtual CPU cores. */
  readonly cores: number;
  /** Memory, in GiB. */
  readonly memoryGib: number;
  /** Minimum disk size, in GiB. */
  readonly minimumDiskGib: number;
}

/** A family of host classes. */
export interface HostFamily {
  /** Processor generation. */
  readonly platform: Platform;
  /** Whether new hosts can use it. */
  readonly status: Availability;
  /** Share of each core that is guaranteed, in percent. Below 100 the family is burstable. */
  readonly coreFraction: number;
  /** Whether hosts of the family can have replicas. */
  readonly replicated: boolean;
  /** Maximum disk size of any type, in GiB. */
  readonly maximumDiskGib: number;
  /** Zones that offer the family. */
  readonly zones: readonly string[];
  /** Disk types that the family supports. */
  readonly diskTypes: readonly string[];
}

export type Int64Text = string;

/** How early a kind of maintenance is announced, and how long it can be postponed. */
export interface MaintenanceNotice {
  /** Kind of maintenance. */
  readonly kind: string;
  /** Minimum days between notice and maintenance. */
  readonly noticeDays: number;
  /** Maximum days that the maintenance can be postponed. */
  readonly postponableDays: number;
}

/** Rules for maintenance. */
export interface MaintenanceRules {
  /** Maximum days between the originally planned time and a later one. */
  readonly maximumDaysPostponed: number;
  /** Notice periods by kind of maintenance. */
  readonly notices: readonly MaintenanceNotice[];
}

/** Rules for passwords. */
export interface PasswordRules {
  /** Minimum number of characters. */
  readonly minimumLength: number;
  /** Maximum number of characters. */
  readonly maximumLength: number;
  /** Allowed characters, as a class of a regular expression. */
  readonly characters: string;
  /** Maximum number of passwords of a user. */
  readonly maximumPerUser: number;
}

/** Generation of the processors that hosts run on. */
export type Platform = 'BROADWELL' | 'CASCADE_LAKE' | 'ICE_LAKE' | 'ZEN_4' | 'ZEN_4_HIGH_FREQUENCY';

/** A module of the server. */
export interface ServerModule {
  /** Name of the product. */
  readonly name: string;
  /** Version of the module in responses. */
  readonly version: string;
  /** Whether the module can be disabled again. */
  readonly canBeDisabled: boolean;
}

/** A version of the server. */
export interface ServerVersion {
  /** Value of `configSpec.version`. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Full version, including the patch level. */
  readonly fullVersion: string;
  /** Stage of the version. */
  readonly status: 'NEW' | 'ACTUAL' | 'SUPPORTED' | 'DEPRECATED' | 'LEGACY' | 'EOL';
  /** Versions that a cluster can be upgraded to. */
  readonly updatableTo: readonly string[];
  /** Modules that can be enabled. */
  readonly modules: readonly string[];
  /** Date of the first release. */
  readonly releasedOn: string;
  /** Earliest date on which full support ends. */
  readonly supportedUntil: string;
}

/** Limits that cannot be raised. */
export interface ServiceLimits {
  /** Maximum number of hosts per shard. */
  readonly maximumHostsPerShard: number;
  /** Maximum number of hosts of a non-sharded cluster. */
  readonly maximumHostsPerCluster: number;
  /** Maximum number of hosts of a sharded cluster. */
  readonly maximumHostsPerShardedCluster: number;
  /** Minimum number of shards of a sharded cluster. */
  readonly minimumShards: number;
  /** Maximum number of shards of a cluster. */
  readonly maximumShards: number;
  /** Numbers of shards that a cluster cannot be created with, but can reach later. */
  readonly shardCountsRefusedAtCreation: readonly number[];
  /** Maximum number of connections to a cluster. */
  readonly maximumConnections: number;
  /** Hash slots of a sharded cluster. */
  readonly slots: number;
  /** Name of the shard that gets all hosts when sharding is enabled. */
  readonly firstShardName: string;
}

/** Default settings, in the form used on the wire. */
export interface SettingDefaults {
  /** Buffer limits of connections that subscribe to channels. */
  readonly clientOutputBufferLimitPubsub: BufferLimit;
  /** Buffer limits of ordinary connections. */
  readonly clientOutputBufferLimitNormal: BufferLimit;
  /** How long a script may run, in milliseconds. */
  readonly luaTimeLimit: Int64Text;
  /** Whether a cluster stops serving requests while slots are not covered. */
  readonly clusterRequireFullCoverage: boolean;
  /** Whether a cluster serves reads while it is down. */
  readonly clusterAllowReadsWhenDown: boolean;
  /** Whether sharded Pub/Sub works while a cluster is down. */
  readonly clusterAllowPubsubshardWhenDown: boolean;
  /** Minutes after which usage counters decay. */
  readonly lfuDecayTime: Int64Text;
  /** How slowly usage counters grow. */
  readonly lfuLogFactor: Int64Text;
  /** Maximum number of members of a compact sorted set. */
  readonly zsetMaxListpackEntries: Int64Text;
}

/** A `google.rpc` code. */
export interface StatusCodeInfo {
  /** Numeric code in the body of an error. */
  readonly code: number;
  /** HTTP status of a response with this code. */
  readonly httpStatus: number;
}

/** Lifetimes of tokens. */
export interface TokenLifetimes {
  /** Maximum lifetime of an IAM token, in seconds. */
  readonly maximumLifetimeSeconds: number;
  /** Maximum time between issue and expiry of a JWT that is exchanged for an IAM token, in seconds. */
  readonly maximumJwtLifetimeSeconds: number;
}

/** A user that every new cluster has. */
export interface UserTemplate {
  readonly name: string;
  /** Whether the user may log in. */
  readonly enabled: boolean;
  /** Whether the user can be deleted. */
  readonly canBeDeleted: boolean;
  /** Permissions, in the form used on the wire. */
  readonly permissions: {
    readonly patterns: string;
    readonly pubSubChannels: string;
    readonly categories: string;
    readonly databases: string;
  };
}

/** An availability zone. */
export interface Zone {
  /** Value of `zoneId`. */
  readonly id: string;
  /** Region of the zone. */
  readonly region: string;
  /** Whether hosts can be created in the zone. */
  readonly status: Availability;
  /** Prefix of the names of hosts in the zone. */
  readonly hostPrefix: string;
}
