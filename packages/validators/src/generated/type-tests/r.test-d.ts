// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ clusterId: string }, types.RebalanceClusterMetadata>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicy;
    timeout?: string;
    databases?: string;
    slowlogLogSlowerThan?: string;
    slowlogMaxLen?: string;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfigClientOutputBufferLimit;
    clientOutputBufferLimitNormal?: types.RedisConfigClientOutputBufferLimit;
    maxmemoryPercent?: string;
    luaTimeLimit?: string;
    replBacklogSizePercent?: string;
    clusterRequireFullCoverage?: boolean;
    clusterAllowReadsWhenDown?: boolean;
    clusterAllowPubsubshardWhenDown?: boolean;
    lfuDecayTime?: string;
    lfuLogFactor?: string;
    turnBeforeSwitchover?: boolean;
    allowDataLoss?: boolean;
    useLuajit?: boolean;
    ioThreadsAllowed?: boolean;
    zsetMaxListpackEntries?: string;
    aofMaxSizePercent?: string;
    activedefrag?: boolean;
    auditLog?: boolean;
    rebalanceEnabled?: boolean;
  },
  types.RedisConfig
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicyInput;
    timeout?: string | null;
    password?: string;
    databases?: string | null;
    slowlogLogSlowerThan?: string | null;
    slowlogMaxLen?: string | null;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfigClientOutputBufferLimitInput;
    clientOutputBufferLimitNormal?: types.RedisConfigClientOutputBufferLimitInput;
    maxmemoryPercent?: string | null;
    luaTimeLimit?: string | null;
    replBacklogSizePercent?: string | null;
    clusterRequireFullCoverage?: boolean | null;
    clusterAllowReadsWhenDown?: boolean | null;
    clusterAllowPubsubshardWhenDown?: boolean | null;
    lfuDecayTime?: string | null;
    lfuLogFactor?: string | null;
    turnBeforeSwitchover?: boolean | null;
    allowDataLoss?: boolean | null;
    useLuajit?: boolean | null;
    ioThreadsAllowed?: boolean | null;
    zsetMaxListpackEntries?: string | null;
    aofMaxSizePercent?: string | null;
    activedefrag?: boolean | null;
    auditLog?: boolean | null;
    rebalanceEnabled?: boolean | null;
  },
  types.RedisConfigInput
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicy;
    timeout?: string;
    databases?: string;
    slowlogLogSlowerThan?: string;
    slowlogMaxLen?: string;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig5_0ClientOutputBufferLimit;
    clientOutputBufferLimitNormal?: types.RedisConfig5_0ClientOutputBufferLimit;
  },
  types.RedisConfig5_0
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicyInput;
    timeout?: string | null;
    password?: string;
    databases?: string | null;
    slowlogLogSlowerThan?: string | null;
    slowlogMaxLen?: string | null;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig5_0ClientOutputBufferLimitInput;
    clientOutputBufferLimitNormal?: types.RedisConfig5_0ClientOutputBufferLimitInput;
  },
  types.RedisConfig5_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig5_0ClientOutputBufferLimit
>;
true satisfies Equal<
  { hardLimit?: string | null; softLimit?: string | null; softSeconds?: string | null },
  types.RedisConfig5_0ClientOutputBufferLimitInput
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicy;
    timeout?: string;
    databases?: string;
    slowlogLogSlowerThan?: string;
    slowlogMaxLen?: string;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_0ClientOutputBufferLimit;
    clientOutputBufferLimitNormal?: types.RedisConfig6_0ClientOutputBufferLimit;
  },
  types.RedisConfig6_0
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicyInput;
    timeout?: string | null;
    password?: string;
    databases?: string | null;
    slowlogLogSlowerThan?: string | null;
    slowlogMaxLen?: string | null;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_0ClientOutputBufferLimitInput;
    clientOutputBufferLimitNormal?: types.RedisConfig6_0ClientOutputBufferLimitInput;
  },
  types.RedisConfig6_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig6_0ClientOutputBufferLimit
>;
true satisfies Equal<
  { hardLimit?: string | null; softLimit?: string | null; softSeconds?: string | null },
  types.RedisConfig6_0ClientOutputBufferLimitInput
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicy;
    timeout?: string;
    databases?: string;
    slowlogLogSlowerThan?: string;
    slowlogMaxLen?: string;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_2ClientOutputBufferLimit;
    clientOutputBufferLimitNormal?: types.RedisConfig6_2ClientOutputBufferLimit;
    maxmemoryPercent?: string;
  },
  types.RedisConfig6_2
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicyInput;
    timeout?: string | null;
    password?: string;
    databases?: string | null;
    slowlogLogSlowerThan?: string | null;
    slowlogMaxLen?: string | null;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_2ClientOutputBufferLimitInput;
    clientOutputBufferLimitNormal?: types.RedisConfig6_2ClientOutputBufferLimitInput;
    maxmemoryPercent?: string | null;
  },
  types.RedisConfig6_2Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig6_2ClientOutputBufferLimit
>;
true satisfies Equal<
  { hardLimit?: string | null; softLimit?: string | null; softSeconds?: string | null },
  types.RedisConfig6_2ClientOutputBufferLimitInput
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicy;
    timeout?: string;
    databases?: string;
    slowlogLogSlowerThan?: string;
    slowlogMaxLen?: string;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig7_0ClientOutputBufferLimit;
    clientOutputBufferLimitNormal?: types.RedisConfig7_0ClientOutputBufferLimit;
    maxmemoryPercent?: string;
  },
  types.RedisConfig7_0
>;
true satisfies Equal<
  {
    maxmemoryPolicy?: types.MaxmemoryPolicyInput;
    timeout?: string | null;
    password?: string;
    databases?: string | null;
    slowlogLogSlowerThan?: string | null;
    slowlogMaxLen?: string | null;
    notifyKeyspaceEvents?: string;
    clientOutputBufferLimitPubsub?: types.RedisConfig7_0ClientOutputBufferLimitInput;
    clientOutputBufferLimitNormal?: types.RedisConfig7_0ClientOutputBufferLimitInput;
    maxmemoryPercent?: string | null;
  },
  types.RedisConfig7_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig7_0ClientOutputBufferLimit
>;
true satisfies Equal<
  { hardLimit?: string | null; softLimit?: string | null; softSeconds?: string | null },
  types.RedisConfig7_0ClientOutputBufferLimitInput
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfigClientOutputBufferLimit
>;
true satisfies Equal<
  { hardLimit?: string | null; softLimit?: string | null; softSeconds?: string | null },
  types.RedisConfigClientOutputBufferLimitInput
>;
true satisfies Equal<
  { effectiveConfig?: types.RedisConfig; userConfig?: types.RedisConfig; defaultConfig?: types.RedisConfig },
  types.RedisConfigSet
>;
true satisfies Equal<
  { effectiveConfig?: types.RedisConfig5_0; userConfig?: types.RedisConfig5_0; defaultConfig?: types.RedisConfig5_0 },
  types.RedisConfigSet5_0
>;
true satisfies Equal<
  { effectiveConfig?: types.RedisConfig6_0; userConfig?: types.RedisConfig6_0; defaultConfig?: types.RedisConfig6_0 },
  types.RedisConfigSet6_0
>;
true satisfies Equal<
  { effectiveConfig?: types.RedisConfig6_2; userConfig?: types.RedisConfig6_2; defaultConfig?: types.RedisConfig6_2 },
  types.RedisConfigSet6_2
>;
true satisfies Equal<
  { effectiveConfig?: types.RedisConfig7_0; userConfig?: types.RedisConfig7_0; defaultConfig?: types.RedisConfig7_0 },
  types.RedisConfigSet7_0
>;
true satisfies Equal<
  { rescheduleType: types.RescheduleType; delayedUntil?: string },
  types.RescheduleClusterMaintenanceRequest
>;
true satisfies Equal<{ clusterId: string; delayedUntil?: string }, types.RescheduleMaintenanceMetadata>;
true satisfies Equal<
  { rescheduleType?: types.MaintenanceRescheduleTypeInput; scheduledAt?: string },
  types.RescheduleMaintenanceRequest
>;
true satisfies Equal<{ rescheduleType?: types.MaintenanceRescheduleType }, types.RescheduleMaintenanceV2Metadata>;
true satisfies Equal<
  'RESCHEDULE_TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME',
  types.RescheduleType
>;
true satisfies Equal<{ id: string; zoneIds?: string[]; memory: string; cores: string }, types.ResourcePreset>;
true satisfies Equal<{ resourcePresetId?: string; diskSize?: string; diskTypeId?: string }, types.Resources>;
true satisfies Equal<{ clusterId: string; backupId: string }, types.RestoreClusterMetadata>;
true satisfies Equal<
  {
    backupId: string;
    name: string;
    description?: string;
    labels?: Record<string, string>;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[];
    networkId?: string;
    folderId?: string;
    securityGroupIds?: string[];
    tlsEnabled?: boolean | null;
    persistenceMode?: types.PersistenceModeInput;
    deletionProtection?: boolean;
    announceHostnames?: boolean;
    maintenanceWindow?: types.MaintenanceWindowInput;
    authSentinel?: boolean;
    sharded?: boolean;
    diskEncryptionKeyId?: string | null;
    userSpecs?: types.UserSpec[];
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.RestoreClusterRequest
>;
true satisfies Equal<{ clusterId: string }, types.RebalanceClusterParams>;
true satisfies Equal<
  { clusterId: string; rescheduleType: types.RescheduleType; delayedUntil?: string },
  types.RescheduleClusterMaintenanceParams
>;
true satisfies Equal<
  {
    backupId: string;
    name: string;
    description?: string;
    labels?: Record<string, string>;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[];
    networkId?: string;
    folderId?: string;
    securityGroupIds?: string[];
    tlsEnabled?: boolean | null;
    persistenceMode?: types.PersistenceModeInput;
    deletionProtection?: boolean;
    announceHostnames?: boolean;
    maintenanceWindow?: types.MaintenanceWindowInput;
    authSentinel?: boolean;
    sharded?: boolean;
    diskEncryptionKeyId?: string | null;
    userSpecs?: types.UserSpec[];
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.RestoreClusterParams
>;
true satisfies Equal<
  { maintenanceId: string; rescheduleType?: types.MaintenanceRescheduleTypeInput; scheduledAt?: string },
  types.RescheduleMaintenanceParams
>;
