// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Recipe } from '../to-input.ts';

export const hostSpecFromHost: Recipe = {
  same: ['zoneId', 'subnetId', 'shardName', 'replicaPriority', 'assignPublicIp'],
};

export const cronTab: Recipe = { same: ['minute', 'hour', 'dayOfMonth', 'month', 'dayOfWeek'] };

export const resources: Recipe = { same: ['resourcePresetId', 'diskSize', 'diskTypeId'] };

export const timeOfDay: Recipe = { same: ['hours', 'minutes', 'seconds', 'nanos'] };

export const access: Recipe = { same: ['dataLens', 'webSql'] };

export const redisConfigClientOutputBufferLimit: Recipe = { same: ['hardLimit', 'softLimit', 'softSeconds'] };

export const redisConfig: Recipe = {
  same: [
    'maxmemoryPolicy',
    'timeout',
    'databases',
    'slowlogLogSlowerThan',
    'slowlogMaxLen',
    'notifyKeyspaceEvents',
    'maxmemoryPercent',
    'luaTimeLimit',
    'replBacklogSizePercent',
    'clusterRequireFullCoverage',
    'clusterAllowReadsWhenDown',
    'clusterAllowPubsubshardWhenDown',
    'lfuDecayTime',
    'lfuLogFactor',
    'turnBeforeSwitchover',
    'allowDataLoss',
    'useLuajit',
    'ioThreadsAllowed',
    'zsetMaxListpackEntries',
    'aofMaxSizePercent',
    'activedefrag',
    'auditLog',
    'rebalanceEnabled',
  ],
  from: {
    clientOutputBufferLimitPubsub: { recipe: redisConfigClientOutputBufferLimit },
    clientOutputBufferLimitNormal: { recipe: redisConfigClientOutputBufferLimit },
  },
};

export const diskSizeAutoscaling: Recipe = {
  same: ['plannedUsageThreshold', 'emergencyUsageThreshold', 'diskSizeLimit'],
};

export const valkeySearch: Recipe = { same: ['enabled', 'readerThreads', 'writerThreads'] };

export const valkeyJson: Recipe = { same: ['enabled'] };

export const valkeyBloom: Recipe = { same: ['enabled'] };

export const valkeyModules: Recipe = {
  same: [],
  from: {
    valkeySearch: { recipe: valkeySearch },
    valkeyJson: { recipe: valkeyJson },
    valkeyBloom: { recipe: valkeyBloom },
  },
};

export const shardAutoscalingThreshold: Recipe = { same: ['downThreshold', 'upThreshold'] };

export const shardAutoscalingSettings: Recipe = {
  same: ['enabled', 'minShards', 'maxShards'],
  from: {
    cpuThreshold: { recipe: shardAutoscalingThreshold },
    memoryThreshold: { recipe: shardAutoscalingThreshold },
    networkThreshold: { recipe: shardAutoscalingThreshold },
  },
};

export const configSpecFromClusterConfig: Recipe = {
  same: ['version', 'backupRetainPeriodDays', 'tieredStorageEnabled'],
  from: {
    resources: { recipe: resources },
    backupWindowStart: { recipe: timeOfDay },
    access: { recipe: access },
    redis: { path: 'redis.userConfig', recipe: redisConfig },
    diskSizeAutoscaling: { recipe: diskSizeAutoscaling },
    modules: { recipe: valkeyModules },
    shardAutoscalingSettings: { recipe: shardAutoscalingSettings },
  },
};

export const weeklyMaintenanceWindow: Recipe = { same: ['day', 'hour'] };

export const maintenanceWindow: Recipe = {
  same: ['anytime'],
  from: { weeklyMaintenanceWindow: { recipe: weeklyMaintenanceWindow } },
};

export const maintenanceWindowSlot: Recipe = {
  same: ['day', 'duration', 'allowTemporaryUnavailability'],
  from: { startTime: { recipe: timeOfDay } },
};

export const weeklyMaintenanceSchedule: Recipe = { same: [], from: { slots: { recipe: maintenanceWindowSlot } } };

export const maintenanceWindows: Recipe = {
  same: ['anytime'],
  from: { weeklyMaintenanceSchedule: { recipe: weeklyMaintenanceSchedule } },
};

export const permissions: Recipe = {
  same: ['patterns', 'pubSubChannels', 'categories', 'commands', 'sanitizePayload', 'databases'],
};

export const userSpecFromUser: Recipe = {
  same: ['name', 'enabled', 'authType'],
  from: { permissions: { recipe: permissions } },
  zero: { enabled: false },
};

export const updateHostSpecFromHost: Recipe = {
  same: ['replicaPriority', 'assignPublicIp'],
  from: { hostName: { path: 'name' } },
};
