// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

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
    maxmemoryPolicy?: types.MaxmemoryPolicyInput | undefined;
    timeout?: string | null | undefined;
    password?: string | undefined;
    databases?: string | null | undefined;
    slowlogLogSlowerThan?: string | null | undefined;
    slowlogMaxLen?: string | null | undefined;
    notifyKeyspaceEvents?: string | undefined;
    clientOutputBufferLimitPubsub?: types.RedisConfigClientOutputBufferLimitInput | undefined;
    clientOutputBufferLimitNormal?: types.RedisConfigClientOutputBufferLimitInput | undefined;
    maxmemoryPercent?: string | null | undefined;
    luaTimeLimit?: string | null | undefined;
    replBacklogSizePercent?: string | null | undefined;
    clusterRequireFullCoverage?: boolean | null | undefined;
    clusterAllowReadsWhenDown?: boolean | null | undefined;
    clusterAllowPubsubshardWhenDown?: boolean | null | undefined;
    lfuDecayTime?: string | null | undefined;
    lfuLogFactor?: string | null | undefined;
    turnBeforeSwitchover?: boolean | null | undefined;
    allowDataLoss?: boolean | null | undefined;
    useLuajit?: boolean | null | undefined;
    ioThreadsAllowed?: boolean | null | undefined;
    zsetMaxListpackEntries?: string | null | undefined;
    aofMaxSizePercent?: string | null | undefined;
    activedefrag?: boolean | null | undefined;
    auditLog?: boolean | null | undefined;
    rebalanceEnabled?: boolean | null | undefined;
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
    maxmemoryPolicy?: types.MaxmemoryPolicyInput | undefined;
    timeout?: string | null | undefined;
    password?: string | undefined;
    databases?: string | null | undefined;
    slowlogLogSlowerThan?: string | null | undefined;
    slowlogMaxLen?: string | null | undefined;
    notifyKeyspaceEvents?: string | undefined;
    clientOutputBufferLimitPubsub?: types.RedisConfig5_0ClientOutputBufferLimitInput | undefined;
    clientOutputBufferLimitNormal?: types.RedisConfig5_0ClientOutputBufferLimitInput | undefined;
  },
  types.RedisConfig5_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig5_0ClientOutputBufferLimit
>;
true satisfies Equal<
  {
    hardLimit?: string | null | undefined;
    softLimit?: string | null | undefined;
    softSeconds?: string | null | undefined;
  },
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
    maxmemoryPolicy?: types.MaxmemoryPolicyInput | undefined;
    timeout?: string | null | undefined;
    password?: string | undefined;
    databases?: string | null | undefined;
    slowlogLogSlowerThan?: string | null | undefined;
    slowlogMaxLen?: string | null | undefined;
    notifyKeyspaceEvents?: string | undefined;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_0ClientOutputBufferLimitInput | undefined;
    clientOutputBufferLimitNormal?: types.RedisConfig6_0ClientOutputBufferLimitInput | undefined;
  },
  types.RedisConfig6_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig6_0ClientOutputBufferLimit
>;
true satisfies Equal<
  {
    hardLimit?: string | null | undefined;
    softLimit?: string | null | undefined;
    softSeconds?: string | null | undefined;
  },
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
    maxmemoryPolicy?: types.MaxmemoryPolicyInput | undefined;
    timeout?: string | null | undefined;
    password?: string | undefined;
    databases?: string | null | undefined;
    slowlogLogSlowerThan?: string | null | undefined;
    slowlogMaxLen?: string | null | undefined;
    notifyKeyspaceEvents?: string | undefined;
    clientOutputBufferLimitPubsub?: types.RedisConfig6_2ClientOutputBufferLimitInput | undefined;
    clientOutputBufferLimitNormal?: types.RedisConfig6_2ClientOutputBufferLimitInput | undefined;
    maxmemoryPercent?: string | null | undefined;
  },
  types.RedisConfig6_2Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig6_2ClientOutputBufferLimit
>;
true satisfies Equal<
  {
    hardLimit?: string | null | undefined;
    softLimit?: string | null | undefined;
    softSeconds?: string | null | undefined;
  },
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
    maxmemoryPolicy?: types.MaxmemoryPolicyInput | undefined;
    timeout?: string | null | undefined;
    password?: string | undefined;
    databases?: string | null | undefined;
    slowlogLogSlowerThan?: string | null | undefined;
    slowlogMaxLen?: string | null | undefined;
    notifyKeyspaceEvents?: string | undefined;
    clientOutputBufferLimitPubsub?: types.RedisConfig7_0ClientOutputBufferLimitInput | undefined;
    clientOutputBufferLimitNormal?: types.RedisConfig7_0ClientOutputBufferLimitInput | undefined;
    maxmemoryPercent?: string | null | undefined;
  },
  types.RedisConfig7_0Input
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfig7_0ClientOutputBufferLimit
>;
true satisfies Equal<
  {
    hardLimit?: string | null | undefined;
    softLimit?: string | null | undefined;
    softSeconds?: string | null | undefined;
  },
  types.RedisConfig7_0ClientOutputBufferLimitInput
>;
true satisfies Equal<
  { hardLimit?: string; softLimit?: string; softSeconds?: string },
  types.RedisConfigClientOutputBufferLimit
>;
true satisfies Equal<
  {
    hardLimit?: string | null | undefined;
    softLimit?: string | null | undefined;
    softSeconds?: string | null | undefined;
  },
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
  { rescheduleType: types.RescheduleType; delayedUntil?: string | undefined },
  types.RescheduleClusterMaintenanceRequest
>;
true satisfies Equal<{ clusterId: string; delayedUntil?: string }, types.RescheduleMaintenanceMetadata>;
true satisfies Equal<
  { rescheduleType?: types.MaintenanceRescheduleTypeInput | undefined; scheduledAt?: string | undefined },
  types.RescheduleMaintenanceRequest
>;
true satisfies Equal<{ rescheduleType?: types.MaintenanceRescheduleType }, types.RescheduleMaintenanceV2Metadata>;
true satisfies Equal<
  'RESCHEDULE_TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME',
  types.RescheduleType
>;
true satisfies Equal<{ id: string; zoneIds?: string[]; memory: string; cores: string }, types.ResourcePreset>;
true satisfies Equal<
  { resourcePresetId?: string | undefined; diskSize?: string | undefined; diskTypeId?: string | undefined },
  types.Resources
>;
true satisfies Equal<{ clusterId: string; backupId: string }, types.RestoreClusterMetadata>;
true satisfies Equal<
  {
    backupId: string;
    name: string;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[] | undefined;
    networkId?: string | undefined;
    folderId?: string | undefined;
    securityGroupIds?: string[] | undefined;
    tlsEnabled?: boolean | null | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    deletionProtection?: boolean | undefined;
    announceHostnames?: boolean | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    authSentinel?: boolean | undefined;
    sharded?: boolean | undefined;
    diskEncryptionKeyId?: string | null | undefined;
    userSpecs?: types.UserSpec[] | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  types.RestoreClusterRequest
>;
true satisfies Equal<{ clusterId: string }, Flat<types.RebalanceClusterParams>>;
true satisfies Equal<
  { clusterId: string; rescheduleType: types.RescheduleType; delayedUntil?: string | undefined },
  Flat<types.RescheduleClusterMaintenanceParams>
>;
true satisfies Equal<
  {
    backupId: string;
    name: string;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[] | undefined;
    networkId?: string | undefined;
    folderId?: string | undefined;
    securityGroupIds?: string[] | undefined;
    tlsEnabled?: boolean | null | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    deletionProtection?: boolean | undefined;
    announceHostnames?: boolean | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    authSentinel?: boolean | undefined;
    sharded?: boolean | undefined;
    diskEncryptionKeyId?: string | null | undefined;
    userSpecs?: types.UserSpec[] | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  Flat<types.RestoreClusterParams>
>;
true satisfies Equal<
  {
    maintenanceId: string;
    rescheduleType?: types.MaintenanceRescheduleTypeInput | undefined;
    scheduledAt?: string | undefined;
  },
  Flat<types.RescheduleMaintenanceParams>
>;
