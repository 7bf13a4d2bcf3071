// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Message } from '../core/message.ts';

/** Messages found in responses, by the name of their schema. */
export const messages: Readonly<Record<string, Message>> = {
  Access: { type: 'yandex.cloud.mdb.redis.v1.Access', fields: { dataLens: { zero: false }, webSql: { zero: false } } },
  AccessBinding: {
    type: 'yandex.cloud.access.AccessBinding',
    fields: { roleId: { zero: '' }, subject: { message: 'Subject' } },
  },
  AccessBindingDelta: {
    type: 'yandex.cloud.access.AccessBindingDelta',
    fields: { action: { zero: 'ACCESS_BINDING_ACTION_UNSPECIFIED' }, accessBinding: { message: 'AccessBinding' } },
  },
  AccessBindingsOperationResult: {
    type: 'yandex.cloud.access.AccessBindingsOperationResult',
    fields: { effectiveDeltas: { list: true, message: 'AccessBindingDelta' } },
  },
  AddClusterHostsMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.AddClusterHostsMetadata',
    fields: { clusterId: { zero: '' }, hostNames: { list: true } },
  },
  AddClusterShardMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.AddClusterShardMetadata',
    fields: { clusterId: { zero: '' }, shardName: { zero: '' } },
  },
  Any: { type: 'google.protobuf.Any', open: true, fields: { '@type': { zero: '' } } },
  Backup: {
    type: 'yandex.cloud.mdb.redis.v1.Backup',
    fields: {
      id: { zero: '' },
      folderId: { zero: '' },
      createdAt: {},
      sourceClusterId: { zero: '' },
      startedAt: {},
      sourceShardNames: { list: true },
      type: { zero: 'BACKUP_TYPE_UNSPECIFIED' },
    },
  },
  BackupClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.BackupClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  BackupRetentionPolicy: {
    type: 'yandex.cloud.mdb.v1.BackupRetentionPolicy',
    fields: {
      policyId: { zero: '' },
      clusterId: { zero: '' },
      policyName: { zero: '' },
      createdAt: {},
      cron: { message: 'CronTab' },
      retainForDays: { zero: '0' },
      description: { zero: '' },
    },
  },
  ChangeFreeze: {
    type: 'yandex.cloud.maintenance.v2.ChangeFreeze',
    fields: {
      id: { zero: '' },
      resourcePath: { list: true, message: 'ChangeFreezeResource' },
      startAt: {},
      endAt: {},
      durationSeconds: { zero: '0' },
      reason: { zero: '' },
      createdBy: { zero: '' },
      createdAt: {},
      status: { zero: 'STATUS_UNSPECIFIED' },
      updatedBy: { zero: '' },
      updatedAt: {},
    },
  },
  ChangeFreezeConstraints: {
    type: 'yandex.cloud.maintenance.v2.ChangeFreezeConstraints',
    fields: {
      yearlyLimitSeconds: { zero: '0' },
      maxPeriodSeconds: { zero: '0' },
      minGapSeconds: { zero: '0' },
      maxAdvanceSeconds: { zero: '0' },
    },
  },
  ChangeFreezeLimitsResponse: {
    type: 'yandex.cloud.maintenance.v2.ChangeFreezeLimitsResponse',
    fields: {
      resourceId: { zero: '' },
      constraints: { message: 'ChangeFreezeConstraints' },
      usedSecondsThisYear: { zero: '0' },
      remainingSecondsThisYear: { zero: '0' },
    },
  },
  ChangeFreezeResource: {
    type: 'yandex.cloud.maintenance.v2.Resource',
    fields: { id: { zero: '' }, type: { zero: '' } },
  },
  Cluster: {
    type: 'yandex.cloud.mdb.redis.v1.Cluster',
    fields: {
      id: { zero: '' },
      folderId: { zero: '' },
      createdAt: {},
      name: { zero: '' },
      description: { zero: '' },
      labels: { map: true },
      environment: { zero: 'ENVIRONMENT_UNSPECIFIED' },
      monitoring: { list: true, message: 'Monitoring' },
      config: { message: 'ClusterConfig' },
      networkId: { zero: '' },
      health: { zero: 'HEALTH_UNKNOWN' },
      status: { zero: 'STATUS_UNKNOWN' },
      sharded: { zero: false },
      maintenanceWindow: { message: 'MaintenanceWindow' },
      plannedOperation: { message: 'MaintenanceOperation' },
      securityGroupIds: { list: true },
      tlsEnabled: { zero: false },
      deletionProtection: { zero: false },
      persistenceMode: { zero: 'ON' },
      announceHostnames: { zero: false },
      authSentinel: { zero: false },
      diskEncryptionKeyId: {},
      isHa: { zero: false },
      maintenanceWindows: { message: 'MaintenanceWindows' },
    },
  },
  ClusterConfig: {
    type: 'yandex.cloud.mdb.redis.v1.ClusterConfig',
    oneOf: [['redisConfig_5_0', 'redisConfig_6_0', 'redisConfig_6_2', 'redisConfig_7_0']],
    fields: {
      version: { zero: '' },
      redisConfig_5_0: { message: 'RedisConfigSet5_0' },
      redisConfig_6_0: { message: 'RedisConfigSet6_0' },
      redisConfig_6_2: { message: 'RedisConfigSet6_2' },
      redisConfig_7_0: { message: 'RedisConfigSet7_0' },
      resources: { message: 'Resources' },
      backupWindowStart: { message: 'TimeOfDay' },
      access: { message: 'Access' },
      redis: { message: 'RedisConfigSet' },
      diskSizeAutoscaling: { message: 'DiskSizeAutoscaling' },
      backupRetainPeriodDays: {},
      modules: { message: 'ValkeyModules' },
      fullVersion: { zero: '' },
      tieredStorageEnabled: { zero: false },
      shardAutoscalingSettings: { message: 'ShardAutoscalingSettings' },
    },
  },
  ConnectionManager: { type: 'yandex.cloud.mdb.redis.v1.ConnectionManager', fields: { connectionId: { zero: '' } } },
  CreateBackupRetentionPolicyMetadata: {
    type: 'yandex.cloud.mdb.v1.CreateBackupRetentionPolicyMetadata',
    fields: { clusterId: { zero: '' }, policyId: { zero: '' } },
  },
  CreateChangeFreezeMetadata: {
    type: 'yandex.cloud.maintenance.v2.CreateChangeFreezeMetadata',
    fields: { changeFreezeId: { zero: '' } },
  },
  CreateClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.CreateClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  CreateIamTokenResponse: {
    type: 'yandex.cloud.iam.v1.CreateIamTokenResponse',
    fields: { iamToken: { zero: '' }, expiresAt: {} },
  },
  CreateUserMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.CreateUserMetadata',
    fields: { clusterId: { zero: '' }, userName: { zero: '' } },
  },
  CronTab: {
    type: 'yandex.cloud.mdb.v1.CronTab',
    fields: {
      minute: { zero: '' },
      hour: { zero: '' },
      dayOfMonth: { zero: '' },
      month: { zero: '' },
      dayOfWeek: { zero: '' },
    },
  },
  DeleteBackupMetadata: { type: 'yandex.cloud.mdb.redis.v1.DeleteBackupMetadata', fields: { backupId: { zero: '' } } },
  DeleteBackupRetentionPolicyMetadata: {
    type: 'yandex.cloud.mdb.v1.DeleteBackupRetentionPolicyMetadata',
    fields: { clusterId: { zero: '' }, policyId: { zero: '' } },
  },
  DeleteClusterHostsMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.DeleteClusterHostsMetadata',
    fields: { clusterId: { zero: '' }, hostNames: { list: true } },
  },
  DeleteClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.DeleteClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  DeleteClusterShardMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.DeleteClusterShardMetadata',
    fields: { clusterId: { zero: '' }, shardName: { zero: '' } },
  },
  DeleteUserMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.DeleteUserMetadata',
    fields: { clusterId: { zero: '' }, userName: { zero: '' } },
  },
  DiskSizeAutoscaling: {
    type: 'yandex.cloud.mdb.redis.v1.DiskSizeAutoscaling',
    fields: { plannedUsageThreshold: {}, emergencyUsageThreshold: {}, diskSizeLimit: {} },
  },
  Empty: { type: 'google.protobuf.Empty', fields: {} },
  EnableShardingClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.EnableShardingClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  Host: {
    type: 'yandex.cloud.mdb.redis.v1.Host',
    fields: {
      name: { zero: '' },
      clusterId: { zero: '' },
      zoneId: { zero: '' },
      subnetId: { zero: '' },
      resources: { message: 'Resources' },
      role: { zero: 'ROLE_UNKNOWN' },
      health: { zero: 'HEALTH_UNKNOWN' },
      services: { list: true, message: 'Service' },
      shardName: { zero: '' },
      replicaPriority: {},
      assignPublicIp: { zero: false },
    },
  },
  ListAccessBindingsResponse: {
    type: 'yandex.cloud.access.ListAccessBindingsResponse',
    fields: { accessBindings: { list: true, message: 'AccessBinding' }, nextPageToken: { zero: '' } },
  },
  ListBackupRetentionPoliciesResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListBackupRetentionPoliciesResponse',
    fields: { policies: { list: true, message: 'BackupRetentionPolicy' }, nextPageToken: { zero: '' } },
  },
  ListBackupsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListBackupsResponse',
    fields: { backups: { list: true, message: 'Backup' }, nextPageToken: { zero: '' } },
  },
  ListChangeFreezesResponse: {
    type: 'yandex.cloud.maintenance.v2.ListChangeFreezesResponse',
    fields: { changeFreezes: { list: true, message: 'ChangeFreeze' }, nextPageToken: { zero: '' } },
  },
  ListClusterBackupsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClusterBackupsResponse',
    fields: { backups: { list: true, message: 'Backup' }, nextPageToken: { zero: '' } },
  },
  ListClusterHostsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClusterHostsResponse',
    fields: { hosts: { list: true, message: 'Host' }, nextPageToken: { zero: '' } },
  },
  ListClusterLogsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClusterLogsResponse',
    fields: { logs: { list: true, message: 'LogRecord' }, nextPageToken: { zero: '' } },
  },
  ListClusterOperationsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClusterOperationsResponse',
    fields: { operations: { list: true, message: 'Operation' }, nextPageToken: { zero: '' } },
  },
  ListClusterShardsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClusterShardsResponse',
    fields: { shards: { list: true, message: 'Shard' }, nextPageToken: { zero: '' } },
  },
  ListClustersResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListClustersResponse',
    fields: { clusters: { list: true, message: 'Cluster' }, nextPageToken: { zero: '' } },
  },
  ListMaintenancesResponse: {
    type: 'yandex.cloud.maintenance.v2.ListMaintenancesResponse',
    fields: { maintenances: { list: true, message: 'Maintenance' }, nextPageToken: { zero: '' } },
  },
  ListResourcePresetsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListResourcePresetsResponse',
    fields: { resourcePresets: { list: true, message: 'ResourcePreset' }, nextPageToken: { zero: '' } },
  },
  ListUsersResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListUsersResponse',
    fields: { users: { list: true, message: 'User' }, nextPageToken: { zero: '' } },
  },
  ListVersionsResponse: {
    type: 'yandex.cloud.mdb.redis.v1.ListVersionsResponse',
    fields: { version: { list: true, message: 'Version' }, nextPageToken: { zero: '' } },
  },
  LogRecord: { type: 'yandex.cloud.mdb.redis.v1.LogRecord', fields: { timestamp: {}, message: { map: true } } },
  Maintenance: {
    type: 'yandex.cloud.maintenance.v2.Maintenance',
    fields: {
      id: { zero: '' },
      resourcePath: { list: true, message: 'MaintenanceResource' },
      description: { zero: '' },
      details: { list: true, message: 'MaintenanceDetail' },
      status: { zero: 'STATUS_UNSPECIFIED' },
      createdAt: {},
      startScheduledAt: {},
      completionScheduledAt: {},
      maxStartScheduledAt: {},
      startedAt: {},
      succeededAt: {},
      cancelledAt: {},
      userControllable: { zero: false },
    },
  },
  MaintenanceDetail: {
    type: 'yandex.cloud.maintenance.v2.Maintenance.Detail',
    fields: { key: { zero: '' }, value: { zero: '' } },
  },
  MaintenanceOperation: {
    type: 'yandex.cloud.mdb.redis.v1.MaintenanceOperation',
    fields: { info: { zero: '' }, delayedUntil: {} },
  },
  MaintenanceResource: {
    type: 'yandex.cloud.maintenance.v2.Maintenance.Resource',
    fields: { id: { zero: '' }, type: { zero: '' } },
  },
  MaintenanceWindow: {
    type: 'yandex.cloud.mdb.redis.v1.MaintenanceWindow',
    oneOf: [['anytime', 'weeklyMaintenanceWindow']],
    fields: { anytime: { message: 'Empty' }, weeklyMaintenanceWindow: { message: 'WeeklyMaintenanceWindow' } },
  },
  MaintenanceWindowSlot: {
    type: 'yandex.cloud.mdb.v1.MaintenanceWindowSlot',
    fields: {
      day: { zero: 'DAY_OF_WEEK_UNSPECIFIED' },
      startTime: { message: 'TimeOfDay' },
      duration: {},
      allowTemporaryUnavailability: { zero: false },
    },
  },
  MaintenanceWindows: {
    type: 'yandex.cloud.mdb.v1.MaintenanceWindows',
    oneOf: [['anytime', 'weeklyMaintenanceSchedule']],
    fields: { anytime: { message: 'Empty' }, weeklyMaintenanceSchedule: { message: 'WeeklyMaintenanceSchedule' } },
  },
  Monitoring: {
    type: 'yandex.cloud.mdb.redis.v1.Monitoring',
    fields: { name: { zero: '' }, description: { zero: '' }, link: { zero: '' } },
  },
  MoveClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.MoveClusterMetadata',
    fields: { clusterId: { zero: '' }, sourceFolderId: { zero: '' }, destinationFolderId: { zero: '' } },
  },
  Operation: {
    type: 'yandex.cloud.operation.Operation',
    oneOf: [['error', 'response']],
    fields: {
      id: { zero: '' },
      description: { zero: '' },
      createdAt: {},
      createdBy: { zero: '' },
      modifiedAt: {},
      done: { zero: false },
      metadata: { message: 'Any' },
      error: { message: 'Status' },
      response: { message: 'Any' },
    },
  },
  Permissions: {
    type: 'yandex.cloud.mdb.redis.v1.Permissions',
    fields: { patterns: {}, pubSubChannels: {}, categories: {}, commands: {}, sanitizePayload: {}, databases: {} },
  },
  RebalanceClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.RebalanceClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  RedisConfig: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig',
    fields: {
      maxmemoryPolicy: { zero: 'MAXMEMORY_POLICY_UNSPECIFIED' },
      timeout: {},
      databases: {},
      slowlogLogSlowerThan: {},
      slowlogMaxLen: {},
      notifyKeyspaceEvents: { zero: '' },
      clientOutputBufferLimitPubsub: { message: 'RedisConfigClientOutputBufferLimit' },
      clientOutputBufferLimitNormal: { message: 'RedisConfigClientOutputBufferLimit' },
      maxmemoryPercent: {},
      luaTimeLimit: {},
      replBacklogSizePercent: {},
      clusterRequireFullCoverage: {},
      clusterAllowReadsWhenDown: {},
      clusterAllowPubsubshardWhenDown: {},
      lfuDecayTime: {},
      lfuLogFactor: {},
      turnBeforeSwitchover: {},
      allowDataLoss: {},
      useLuajit: {},
      ioThreadsAllowed: {},
      zsetMaxListpackEntries: {},
      aofMaxSizePercent: {},
      activedefrag: {},
      auditLog: {},
      rebalanceEnabled: {},
    },
  },
  RedisConfig5_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig5_0',
    fields: {
      maxmemoryPolicy: { zero: 'MAXMEMORY_POLICY_UNSPECIFIED' },
      timeout: {},
      databases: {},
      slowlogLogSlowerThan: {},
      slowlogMaxLen: {},
      notifyKeyspaceEvents: { zero: '' },
      clientOutputBufferLimitPubsub: { message: 'RedisConfig5_0ClientOutputBufferLimit' },
      clientOutputBufferLimitNormal: { message: 'RedisConfig5_0ClientOutputBufferLimit' },
    },
  },
  RedisConfig5_0ClientOutputBufferLimit: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig5_0.ClientOutputBufferLimit',
    fields: { hardLimit: {}, softLimit: {}, softSeconds: {} },
  },
  RedisConfig6_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig6_0',
    fields: {
      maxmemoryPolicy: { zero: 'MAXMEMORY_POLICY_UNSPECIFIED' },
      timeout: {},
      databases: {},
      slowlogLogSlowerThan: {},
      slowlogMaxLen: {},
      notifyKeyspaceEvents: { zero: '' },
      clientOutputBufferLimitPubsub: { message: 'RedisConfig6_0ClientOutputBufferLimit' },
      clientOutputBufferLimitNormal: { message: 'RedisConfig6_0ClientOutputBufferLimit' },
    },
  },
  RedisConfig6_0ClientOutputBufferLimit: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig6_0.ClientOutputBufferLimit',
    fields: { hardLimit: {}, softLimit: {}, softSeconds: {} },
  },
  RedisConfig6_2: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig6_2',
    fields: {
      maxmemoryPolicy: { zero: 'MAXMEMORY_POLICY_UNSPECIFIED' },
      timeout: {},
      databases: {},
      slowlogLogSlowerThan: {},
      slowlogMaxLen: {},
      notifyKeyspaceEvents: { zero: '' },
      clientOutputBufferLimitPubsub: { message: 'RedisConfig6_2ClientOutputBufferLimit' },
      clientOutputBufferLimitNormal: { message: 'RedisConfig6_2ClientOutputBufferLimit' },
      maxmemoryPercent: {},
    },
  },
  RedisConfig6_2ClientOutputBufferLimit: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig6_2.ClientOutputBufferLimit',
    fields: { hardLimit: {}, softLimit: {}, softSeconds: {} },
  },
  RedisConfig7_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig7_0',
    fields: {
      maxmemoryPolicy: { zero: 'MAXMEMORY_POLICY_UNSPECIFIED' },
      timeout: {},
      databases: {},
      slowlogLogSlowerThan: {},
      slowlogMaxLen: {},
      notifyKeyspaceEvents: { zero: '' },
      clientOutputBufferLimitPubsub: { message: 'RedisConfig7_0ClientOutputBufferLimit' },
      clientOutputBufferLimitNormal: { message: 'RedisConfig7_0ClientOutputBufferLimit' },
      maxmemoryPercent: {},
    },
  },
  RedisConfig7_0ClientOutputBufferLimit: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig7_0.ClientOutputBufferLimit',
    fields: { hardLimit: {}, softLimit: {}, softSeconds: {} },
  },
  RedisConfigClientOutputBufferLimit: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfig.ClientOutputBufferLimit',
    fields: { hardLimit: {}, softLimit: {}, softSeconds: {} },
  },
  RedisConfigSet: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfigSet',
    fields: {
      effectiveConfig: { message: 'RedisConfig' },
      userConfig: { message: 'RedisConfig' },
      defaultConfig: { message: 'RedisConfig' },
    },
  },
  RedisConfigSet5_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfigSet5_0',
    fields: {
      effectiveConfig: { message: 'RedisConfig5_0' },
      userConfig: { message: 'RedisConfig5_0' },
      defaultConfig: { message: 'RedisConfig5_0' },
    },
  },
  RedisConfigSet6_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfigSet6_0',
    fields: {
      effectiveConfig: { message: 'RedisConfig6_0' },
      userConfig: { message: 'RedisConfig6_0' },
      defaultConfig: { message: 'RedisConfig6_0' },
    },
  },
  RedisConfigSet6_2: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfigSet6_2',
    fields: {
      effectiveConfig: { message: 'RedisConfig6_2' },
      userConfig: { message: 'RedisConfig6_2' },
      defaultConfig: { message: 'RedisConfig6_2' },
    },
  },
  RedisConfigSet7_0: {
    type: 'yandex.cloud.mdb.redis.v1.config.RedisConfigSet7_0',
    fields: {
      effectiveConfig: { message: 'RedisConfig7_0' },
      userConfig: { message: 'RedisConfig7_0' },
      defaultConfig: { message: 'RedisConfig7_0' },
    },
  },
  RescheduleMaintenanceMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.RescheduleMaintenanceMetadata',
    fields: { clusterId: { zero: '' }, delayedUntil: {} },
  },
  RescheduleMaintenanceV2Metadata: {
    type: 'yandex.cloud.mdb.redis.v1.RescheduleMaintenanceV2Metadata',
    fields: { rescheduleType: { zero: 'TYPE_UNSPECIFIED' } },
  },
  ResourcePreset: {
    type: 'yandex.cloud.mdb.redis.v1.ResourcePreset',
    fields: { id: { zero: '' }, zoneIds: { list: true }, memory: { zero: '0' }, cores: { zero: '0' } },
  },
  Resources: {
    type: 'yandex.cloud.mdb.redis.v1.Resources',
    fields: { resourcePresetId: { zero: '' }, diskSize: { zero: '0' }, diskTypeId: { zero: '' } },
  },
  RestoreClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.RestoreClusterMetadata',
    fields: { clusterId: { zero: '' }, backupId: { zero: '' } },
  },
  Service: {
    type: 'yandex.cloud.mdb.redis.v1.Service',
    fields: { type: { zero: 'TYPE_UNSPECIFIED' }, health: { zero: 'HEALTH_UNKNOWN' } },
  },
  SetAccessBindingsMetadata: {
    type: 'yandex.cloud.access.SetAccessBindingsMetadata',
    fields: { resourceId: { zero: '' } },
  },
  Shard: {
    type: 'yandex.cloud.mdb.redis.v1.Shard',
    fields: { name: { zero: '' }, clusterId: { zero: '' }, isHa: { zero: false } },
  },
  ShardAutoscalingSettings: {
    type: 'yandex.cloud.mdb.redis.v1.ShardAutoscalingSettings',
    fields: {
      enabled: { zero: false },
      minShards: { zero: '0' },
      maxShards: { zero: '0' },
      cpuThreshold: { message: 'ShardAutoscalingThreshold' },
      memoryThreshold: { message: 'ShardAutoscalingThreshold' },
      networkThreshold: { message: 'ShardAutoscalingThreshold' },
    },
  },
  ShardAutoscalingThreshold: {
    type: 'yandex.cloud.mdb.redis.v1.ShardAutoscalingThreshold',
    fields: { downThreshold: { zero: '0' }, upThreshold: { zero: '0' } },
  },
  StartClusterFailoverMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.StartClusterFailoverMetadata',
    fields: { clusterId: { zero: '' }, hostNames: { list: true } },
  },
  StartClusterMetadata: { type: 'yandex.cloud.mdb.redis.v1.StartClusterMetadata', fields: { clusterId: { zero: '' } } },
  Status: {
    type: 'google.rpc.Status',
    fields: { code: { zero: 0 }, message: { zero: '' }, details: { list: true, message: 'Any' } },
  },
  StopClusterMetadata: { type: 'yandex.cloud.mdb.redis.v1.StopClusterMetadata', fields: { clusterId: { zero: '' } } },
  StreamLogRecord: {
    type: 'yandex.cloud.mdb.redis.v1.StreamLogRecord',
    fields: { record: { message: 'LogRecord' }, nextRecordToken: { zero: '' } },
  },
  Subject: { type: 'yandex.cloud.access.Subject', fields: { id: { zero: '' }, type: { zero: '' } } },
  TerminateChangeFreezeMetadata: {
    type: 'yandex.cloud.maintenance.v2.TerminateChangeFreezeMetadata',
    fields: { changeFreezeId: { zero: '' } },
  },
  TimeOfDay: {
    type: 'google.type.TimeOfDay',
    fields: { hours: { zero: 0 }, minutes: { zero: 0 }, seconds: { zero: 0 }, nanos: { zero: 0 } },
  },
  UpdateAccessBindingsMetadata: {
    type: 'yandex.cloud.access.UpdateAccessBindingsMetadata',
    fields: { resourceId: { zero: '' } },
  },
  UpdateClusterHostsMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.UpdateClusterHostsMetadata',
    fields: { clusterId: { zero: '' }, hostNames: { list: true } },
  },
  UpdateClusterMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.UpdateClusterMetadata',
    fields: { clusterId: { zero: '' } },
  },
  UpdateUserMetadata: {
    type: 'yandex.cloud.mdb.redis.v1.UpdateUserMetadata',
    fields: { clusterId: { zero: '' }, userName: { zero: '' } },
  },
  User: {
    type: 'yandex.cloud.mdb.redis.v1.User',
    fields: {
      name: { zero: '' },
      clusterId: { zero: '' },
      permissions: { message: 'Permissions' },
      enabled: { zero: false },
      aclOptions: { zero: '' },
      connectionManager: { message: 'ConnectionManager' },
      authType: { zero: 'AUTH_TYPE_UNSPECIFIED' },
    },
  },
  ValkeyBloom: {
    type: 'yandex.cloud.mdb.redis.v1.ValkeyBloom',
    fields: { enabled: { zero: false }, version: { zero: '' } },
  },
  ValkeyJson: {
    type: 'yandex.cloud.mdb.redis.v1.ValkeyJson',
    fields: { enabled: { zero: false }, version: { zero: '' } },
  },
  ValkeyModules: {
    type: 'yandex.cloud.mdb.redis.v1.ValkeyModules',
    fields: {
      valkeySearch: { message: 'ValkeySearch' },
      valkeyJson: { message: 'ValkeyJson' },
      valkeyBloom: { message: 'ValkeyBloom' },
    },
  },
  ValkeySearch: {
    type: 'yandex.cloud.mdb.redis.v1.ValkeySearch',
    fields: { enabled: { zero: false }, readerThreads: {}, writerThreads: {}, version: { zero: '' } },
  },
  Version: {
    type: 'yandex.cloud.mdb.v1.Version',
    fields: {
      id: { zero: '' },
      name: { zero: '' },
      status: { zero: 'STATUS_UNSPECIFIED' },
      updatableTo: { list: true },
      deprecatedAt: {},
      eolAt: {},
    },
  },
  WeeklyMaintenanceSchedule: {
    type: 'yandex.cloud.mdb.v1.WeeklyMaintenanceSchedule',
    fields: { slots: { list: true, message: 'MaintenanceWindowSlot' } },
  },
  WeeklyMaintenanceWindow: {
    type: 'yandex.cloud.mdb.redis.v1.WeeklyMaintenanceWindow',
    fields: { day: { zero: 'WEEK_DAY_UNSPECIFIED' }, hour: { zero: '0' } },
  },
};

/** Names of fields that hold secrets, in requests or responses. */
export const secretFields: ReadonlySet<string> = new Set([
  'iamToken',
  'jwt',
  'password',
  'passwords',
  'yandexPassportOauthToken',
]);

/** Names of fields of requests that hold 64-bit integers, which may be written as numbers too. */
export const int64Fields: ReadonlySet<string> = new Set([
  'aofMaxSizePercent',
  'backupRetainPeriodDays',
  'databases',
  'diskSize',
  'diskSizeLimit',
  'downThreshold',
  'emergencyUsageThreshold',
  'hardLimit',
  'hour',
  'lfuDecayTime',
  'lfuLogFactor',
  'luaTimeLimit',
  'maxShards',
  'maxmemoryPercent',
  'minShards',
  'plannedUsageThreshold',
  'readerThreads',
  'replBacklogSizePercent',
  'replicaPriority',
  'retainForDays',
  'slowlogLogSlowerThan',
  'slowlogMaxLen',
  'softLimit',
  'softSeconds',
  'timeout',
  'upThreshold',
  'writerThreads',
  'zsetMaxListpackEntries',
]);
