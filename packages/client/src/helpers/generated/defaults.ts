// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Zero values that a response omits from `Access`. */
export const access = { zero: { dataLens: false, webSql: false }, nested: {} } as const;

/** Zero values that a response omits from `AccessBindingsOperationResult`. */
export const accessBindingsOperationResult = { zero: { effectiveDeltas: [] }, nested: {} } as const;

/** Zero values that a response omits from `AddClusterHostsMetadata`. */
export const addClusterHostsMetadata = { zero: { hostNames: [] }, nested: {} } as const;

/** Zero values that a response omits from `Backup`. */
export const backup = { zero: { sourceShardNames: [], type: 'BACKUP_TYPE_UNSPECIFIED' }, nested: {} } as const;

/** Zero values that a response omits from `CronTab`. */
export const cronTab = {
  zero: { minute: '', hour: '', dayOfMonth: '', month: '', dayOfWeek: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `BackupRetentionPolicy`. */
export const backupRetentionPolicy = {
  zero: { retainForDays: '0', description: '' },
  nested: { cron: cronTab },
} as const;

/** Zero values that a response omits from `ChangeFreezeResource`. */
export const changeFreezeResource = { zero: { id: '', type: '' }, nested: {} } as const;

/** Zero values that a response omits from `ChangeFreeze`. */
export const changeFreeze = {
  zero: {
    resourcePath: [],
    durationSeconds: '0',
    reason: '',
    createdBy: '',
    status: 'STATUS_UNSPECIFIED',
    updatedBy: '',
  },
  nested: { resourcePath: changeFreezeResource },
} as const;

/** Zero values that a response omits from `ChangeFreezeConstraints`. */
export const changeFreezeConstraints = {
  zero: { yearlyLimitSeconds: '0', maxPeriodSeconds: '0', minGapSeconds: '0', maxAdvanceSeconds: '0' },
  nested: {},
} as const;

/** Zero values that a response omits from `ChangeFreezeLimitsResponse`. */
export const changeFreezeLimitsResponse = {
  zero: { resourceId: '', usedSecondsThisYear: '0', remainingSecondsThisYear: '0' },
  nested: { constraints: changeFreezeConstraints },
} as const;

/** Zero values that a response omits from `Monitoring`. */
export const monitoring = { zero: { description: '' }, nested: {} } as const;

/** Zero values that a response omits from `RedisConfig5_0`. */
export const redisConfig5_0 = {
  zero: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED', notifyKeyspaceEvents: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `RedisConfigSet5_0`. */
export const redisConfigSet5_0 = {
  zero: {},
  nested: { effectiveConfig: redisConfig5_0, userConfig: redisConfig5_0, defaultConfig: redisConfig5_0 },
} as const;

/** Zero values that a response omits from `RedisConfig6_0`. */
export const redisConfig6_0 = {
  zero: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED', notifyKeyspaceEvents: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `RedisConfigSet6_0`. */
export const redisConfigSet6_0 = {
  zero: {},
  nested: { effectiveConfig: redisConfig6_0, userConfig: redisConfig6_0, defaultConfig: redisConfig6_0 },
} as const;

/** Zero values that a response omits from `RedisConfig6_2`. */
export const redisConfig6_2 = {
  zero: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED', notifyKeyspaceEvents: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `RedisConfigSet6_2`. */
export const redisConfigSet6_2 = {
  zero: {},
  nested: { effectiveConfig: redisConfig6_2, userConfig: redisConfig6_2, defaultConfig: redisConfig6_2 },
} as const;

/** Zero values that a response omits from `RedisConfig7_0`. */
export const redisConfig7_0 = {
  zero: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED', notifyKeyspaceEvents: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `RedisConfigSet7_0`. */
export const redisConfigSet7_0 = {
  zero: {},
  nested: { effectiveConfig: redisConfig7_0, userConfig: redisConfig7_0, defaultConfig: redisConfig7_0 },
} as const;

/** Zero values that a response omits from `Resources`. */
export const resources = { zero: { resourcePresetId: '', diskSize: '0', diskTypeId: '' }, nested: {} } as const;

/** Zero values that a response omits from `TimeOfDay`. */
export const timeOfDay = { zero: { hours: 0, minutes: 0, seconds: 0, nanos: 0 }, nested: {} } as const;

/** Zero values that a response omits from `RedisConfig`. */
export const redisConfig = {
  zero: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED', notifyKeyspaceEvents: '' },
  nested: {},
} as const;

/** Zero values that a response omits from `RedisConfigSet`. */
export const redisConfigSet = {
  zero: {},
  nested: { effectiveConfig: redisConfig, userConfig: redisConfig, defaultConfig: redisConfig },
} as const;

/** Zero values that a response omits from `ValkeySearch`. */
export const valkeySearch = { zero: { enabled: false, version: '' }, nested: {} } as const;

/** Zero values that a response omits from `ValkeyJson`. */
export const valkeyJson = { zero: { enabled: false, version: '' }, nested: {} } as const;

/** Zero values that a response omits from `ValkeyBloom`. */
export const valkeyBloom = { zero: { enabled: false, version: '' }, nested: {} } as const;

/** Zero values that a response omits from `ValkeyModules`. */
export const valkeyModules = {
  zero: {},
  nested: { valkeySearch: valkeySearch, valkeyJson: valkeyJson, valkeyBloom: valkeyBloom },
} as const;

/** Zero values that a response omits from `ShardAutoscalingThreshold`. */
export const shardAutoscalingThreshold = { zero: { downThreshold: '0', upThreshold: '0' }, nested: {} } as const;

/** Zero values that a response omits from `ShardAutoscalingSettings`. */
export const shardAutoscalingSettings = {
  zero: { enabled: false, minShards: '0', maxShards: '0' },
  nested: {
    cpuThreshold: shardAutoscalingThreshold,
    memoryThreshold: shardAutoscalingThreshold,
    networkThreshold: shardAutoscalingThreshold,
  },
} as const;

/** Zero values that a response omits from `ClusterConfig`. */
export const clusterConfig = {
  zero: { fullVersion: '', tieredStorageEnabled: false },
  nested: {
    redisConfig_5_0: redisConfigSet5_0,
    redisConfig_6_0: redisConfigSet6_0,
    redisConfig_6_2: redisConfigSet6_2,
    redisConfig_7_0: redisConfigSet7_0,
    resources: resources,
    backupWindowStart: timeOfDay,
    access: access,
    redis: redisConfigSet,
    modules: valkeyModules,
    shardAutoscalingSettings: shardAutoscalingSettings,
  },
} as const;

/** Zero values that a response omits from `WeeklyMaintenanceWindow`. */
export const weeklyMaintenanceWindow = { zero: { day: 'WEEK_DAY_UNSPECIFIED', hour: '0' }, nested: {} } as const;

/** Zero values that a response omits from `MaintenanceWindow`. */
export const maintenanceWindow = { zero: {}, nested: { weeklyMaintenanceWindow: weeklyMaintenanceWindow } } as const;

/** Zero values that a response omits from `MaintenanceOperation`. */
export const maintenanceOperation = { zero: { info: '' }, nested: {} } as const;

/** Zero values that a response omits from `MaintenanceWindowSlot`. */
export const maintenanceWindowSlot = {
  zero: { day: 'DAY_OF_WEEK_UNSPECIFIED', allowTemporaryUnavailability: false },
  nested: { startTime: timeOfDay },
} as const;

/** Zero values that a response omits from `WeeklyMaintenanceSchedule`. */
export const weeklyMaintenanceSchedule = { zero: { slots: [] }, nested: { slots: maintenanceWindowSlot } } as const;

/** Zero values that a response omits from `MaintenanceWindows`. */
export const maintenanceWindows = {
  zero: {},
  nested: { weeklyMaintenanceSchedule: weeklyMaintenanceSchedule },
} as const;

/** Zero values that a response omits from `Cluster`. */
export const cluster = {
  zero: {
    description: '',
    labels: {},
    monitoring: [],
    health: 'HEALTH_UNKNOWN',
    status: 'STATUS_UNKNOWN',
    sharded: false,
    securityGroupIds: [],
    tlsEnabled: false,
    deletionProtection: false,
    persistenceMode: 'ON',
    announceHostnames: false,
    authSentinel: false,
    isHa: false,
  },
  nested: {
    monitoring: monitoring,
    config: clusterConfig,
    maintenanceWindow: maintenanceWindow,
    plannedOperation: maintenanceOperation,
    maintenanceWindows: maintenanceWindows,
  },
} as const;

/** Zero values that a response omits from `ConnectionManager`. */
export const connectionManager = { zero: { connectionId: '' }, nested: {} } as const;

/** Zero values that a response omits from `DeleteClusterHostsMetadata`. */
export const deleteClusterHostsMetadata = { zero: { hostNames: [] }, nested: {} } as const;

/** Zero values that a response omits from `Service`. */
export const service = { zero: { type: 'TYPE_UNSPECIFIED', health: 'HEALTH_UNKNOWN' }, nested: {} } as const;

/** Zero values that a response omits from `Host`. */
export const host = {
  zero: {
    subnetId: '',
    role: 'ROLE_UNKNOWN',
    health: 'HEALTH_UNKNOWN',
    services: [],
    shardName: '',
    assignPublicIp: false,
  },
  nested: { resources: resources, services: service },
} as const;

/** Zero values that a response omits from `ListAccessBindingsResponse`. */
export const listAccessBindingsResponse = { zero: { accessBindings: [], nextPageToken: '' }, nested: {} } as const;

/** Zero values that a response omits from `ListBackupRetentionPoliciesResponse`. */
export const listBackupRetentionPoliciesResponse = {
  zero: { policies: [], nextPageToken: '' },
  nested: { policies: backupRetentionPolicy },
} as const;

/** Zero values that a response omits from `ListBackupsResponse`. */
export const listBackupsResponse = { zero: { backups: [], nextPageToken: '' }, nested: { backups: backup } } as const;

/** Zero values that a response omits from `ListChangeFreezesResponse`. */
export const listChangeFreezesResponse = {
  zero: { changeFreezes: [], nextPageToken: '' },
  nested: { changeFreezes: changeFreeze },
} as const;

/** Zero values that a response omits from `ListClusterBackupsResponse`. */
export const listClusterBackupsResponse = {
  zero: { backups: [], nextPageToken: '' },
  nested: { backups: backup },
} as const;

/** Zero values that a response omits from `ListClusterHostsResponse`. */
export const listClusterHostsResponse = { zero: { hosts: [], nextPageToken: '' }, nested: { hosts: host } } as const;

/** Zero values that a response omits from `LogRecord`. */
export const logRecord = { zero: { message: {} }, nested: {} } as const;

/** Zero values that a response omits from `ListClusterLogsResponse`. */
export const listClusterLogsResponse = { zero: { logs: [], nextPageToken: '' }, nested: { logs: logRecord } } as const;

/** Zero values that a response omits from `Status`. */
export const status = { zero: { message: '', details: [] }, nested: {} } as const;

/** Zero values that a response omits from `Operation`. */
export const operation = { zero: { description: '', done: false }, nested: { error: status } } as const;

/** Zero values that a response omits from `ListClusterOperationsResponse`. */
export const listClusterOperationsResponse = {
  zero: { operations: [], nextPageToken: '' },
  nested: { operations: operation },
} as const;

/** Zero values that a response omits from `Shard`. */
export const shard = { zero: { isHa: false }, nested: {} } as const;

/** Zero values that a response omits from `ListClusterShardsResponse`. */
export const listClusterShardsResponse = {
  zero: { shards: [], nextPageToken: '' },
  nested: { shards: shard },
} as const;

/** Zero values that a response omits from `ListClustersResponse`. */
export const listClustersResponse = {
  zero: { clusters: [], nextPageToken: '' },
  nested: { clusters: cluster },
} as const;

/** Zero values that a response omits from `MaintenanceResource`. */
export const maintenanceResource = { zero: { id: '', type: '' }, nested: {} } as const;

/** Zero values that a response omits from `MaintenanceDetail`. */
export const maintenanceDetail = { zero: { key: '', value: '' }, nested: {} } as const;

/** Zero values that a response omits from `Maintenance`. */
export const maintenance = {
  zero: { resourcePath: [], description: '', details: [], status: 'STATUS_UNSPECIFIED', userControllable: false },
  nested: { resourcePath: maintenanceResource, details: maintenanceDetail },
} as const;

/** Zero values that a response omits from `ListMaintenancesResponse`. */
export const listMaintenancesResponse = {
  zero: { maintenances: [], nextPageToken: '' },
  nested: { maintenances: maintenance },
} as const;

/** Zero values that a response omits from `ResourcePreset`. */
export const resourcePreset = { zero: { zoneIds: [] }, nested: {} } as const;

/** Zero values that a response omits from `ListResourcePresetsResponse`. */
export const listResourcePresetsResponse = {
  zero: { resourcePresets: [], nextPageToken: '' },
  nested: { resourcePresets: resourcePreset },
} as const;

/** Zero values that a response omits from `User`. */
export const user = {
  zero: { enabled: false, aclOptions: '', authType: 'AUTH_TYPE_UNSPECIFIED' },
  nested: { connectionManager: connectionManager },
} as const;

/** Zero values that a response omits from `ListUsersResponse`. */
export const listUsersResponse = { zero: { users: [], nextPageToken: '' }, nested: { users: user } } as const;

/** Zero values that a response omits from `Version`. */
export const version = { zero: { status: 'STATUS_UNSPECIFIED', updatableTo: [] }, nested: {} } as const;

/** Zero values that a response omits from `ListVersionsResponse`. */
export const listVersionsResponse = { zero: { version: [], nextPageToken: '' }, nested: { version: version } } as const;

/** Zero values that a response omits from `RescheduleMaintenanceV2Metadata`. */
export const rescheduleMaintenanceV2Metadata = { zero: { rescheduleType: 'TYPE_UNSPECIFIED' }, nested: {} } as const;

/** Zero values that a response omits from `StartClusterFailoverMetadata`. */
export const startClusterFailoverMetadata = { zero: { hostNames: [] }, nested: {} } as const;

/** Zero values that a response omits from `StreamLogRecord`. */
export const streamLogRecord = { zero: { nextRecordToken: '' }, nested: { record: logRecord } } as const;

/** Zero values that a response omits from `UpdateClusterHostsMetadata`. */
export const updateClusterHostsMetadata = { zero: { hostNames: [] }, nested: {} } as const;
