// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<
  {
    id: string;
    resourcePath?: types.ChangeFreezeResource[];
    startAt: string;
    endAt: string;
    durationSeconds?: string;
    reason?: string;
    createdBy?: string;
    createdAt: string;
    status?: types.ChangeFreezeStatus;
    updatedBy?: string;
    updatedAt?: string;
  },
  types.ChangeFreeze
>;
true satisfies Equal<
  { yearlyLimitSeconds?: string; maxPeriodSeconds?: string; minGapSeconds?: string; maxAdvanceSeconds?: string },
  types.ChangeFreezeConstraints
>;
true satisfies Equal<
  {
    resourceId?: string;
    constraints?: types.ChangeFreezeConstraints;
    usedSecondsThisYear?: string;
    remainingSecondsThisYear?: string;
  },
  types.ChangeFreezeLimitsResponse
>;
true satisfies Equal<{ id?: string | undefined; type?: string | undefined }, types.ChangeFreezeResource>;
true satisfies Equal<
  'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED' | (string & {}),
  types.ChangeFreezeStatus
>;
true satisfies Equal<
  {
    id: string;
    folderId: string;
    createdAt: string;
    name: string;
    description?: string;
    labels?: Record<string, string>;
    environment: types.Environment;
    monitoring?: types.Monitoring[];
    config: types.ClusterConfig;
    networkId: string;
    health?: types.ClusterHealth;
    status?: types.ClusterStatus;
    sharded?: boolean;
    maintenanceWindow?: types.MaintenanceWindow;
    plannedOperation?: types.MaintenanceOperation;
    securityGroupIds?: string[];
    tlsEnabled?: boolean;
    deletionProtection?: boolean;
    persistenceMode?: types.PersistenceMode;
    announceHostnames?: boolean;
    authSentinel?: boolean;
    diskEncryptionKeyId?: string;
    isHa?: boolean;
    maintenanceWindows?: types.MaintenanceWindows;
  },
  types.Cluster
>;
true satisfies Equal<
  {
    version: string;
    redisConfig_5_0?: types.RedisConfigSet5_0;
    redisConfig_6_0?: types.RedisConfigSet6_0;
    redisConfig_6_2?: types.RedisConfigSet6_2;
    redisConfig_7_0?: types.RedisConfigSet7_0;
    resources: types.Resources;
    backupWindowStart?: types.TimeOfDay;
    access?: types.Access;
    redis?: types.RedisConfigSet;
    diskSizeAutoscaling?: types.DiskSizeAutoscaling;
    backupRetainPeriodDays?: string;
    modules?: types.ValkeyModules;
    fullVersion?: string;
    tieredStorageEnabled?: boolean;
    shardAutoscalingSettings?: types.ShardAutoscalingSettings;
  },
  types.ClusterConfig
>;
true satisfies Equal<'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {}), types.ClusterHealth>;
true satisfies Equal<
  | 'STATUS_UNKNOWN'
  | 'CREATING'
  | 'RUNNING'
  | 'ERROR'
  | 'UPDATING'
  | 'STOPPING'
  | 'STOPPED'
  | 'STARTING'
  | (string & {}),
  types.ClusterStatus
>;
true satisfies Equal<
  {
    version?: string | undefined;
    redisConfig_5_0?: types.RedisConfig5_0Input | undefined;
    redisConfig_6_0?: types.RedisConfig6_0Input | undefined;
    redisConfig_6_2?: types.RedisConfig6_2Input | undefined;
    redisConfig_7_0?: types.RedisConfig7_0Input | undefined;
    resources?: types.Resources | undefined;
    backupWindowStart?: types.TimeOfDay | undefined;
    access?: types.Access | undefined;
    redis?: types.RedisConfigInput | undefined;
    diskSizeAutoscaling?: types.DiskSizeAutoscalingInput | undefined;
    backupRetainPeriodDays?: string | null | undefined;
    modules?: types.ValkeyModulesInput | undefined;
    tieredStorageEnabled?: boolean | undefined;
    shardAutoscalingSettings?: types.ShardAutoscalingSettings | undefined;
  },
  types.ConfigSpec
>;
true satisfies Equal<{ connectionId?: string }, types.ConnectionManager>;
true satisfies Equal<{ clusterId: string; policyId: string }, types.CreateBackupRetentionPolicyMetadata>;
true satisfies Equal<
  {
    cron?: types.CronTab | undefined;
    retainForDays?: string | undefined;
    description?: string | undefined;
    policyName: string;
  },
  types.CreateBackupRetentionPolicyRequest
>;
true satisfies Equal<{ changeFreezeId: string }, types.CreateChangeFreezeMetadata>;
true satisfies Equal<
  { resourceId: string; startAt: string; endAt: string; reason?: string | undefined },
  types.CreateChangeFreezeRequest
>;
true satisfies Equal<{ clusterId: string }, types.CreateClusterMetadata>;
true satisfies Equal<
  {
    folderId: string;
    name: string;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[] | undefined;
    networkId?: string | undefined;
    sharded?: boolean | undefined;
    securityGroupIds?: string[] | undefined;
    tlsEnabled?: boolean | null | undefined;
    deletionProtection?: boolean | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    announceHostnames?: boolean | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    userSpecs?: types.UserSpec[] | undefined;
    authSentinel?: boolean | undefined;
    diskEncryptionKeyId?: string | null | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  types.CreateClusterRequest
>;
true satisfies Equal<
  { yandexPassportOauthToken?: string | undefined; jwt?: string | undefined },
  types.CreateIamTokenRequest
>;
true satisfies Equal<{ iamToken: string; expiresAt: string }, types.CreateIamTokenResponse>;
true satisfies Equal<{ clusterId: string; userName: string }, types.CreateUserMetadata>;
true satisfies Equal<{ userSpec?: types.UserSpec | undefined }, types.CreateUserRequest>;
true satisfies Equal<
  {
    minute?: string | undefined;
    hour?: string | undefined;
    dayOfMonth?: string | undefined;
    month?: string | undefined;
    dayOfWeek?: string | undefined;
  },
  types.CronTab
>;
true satisfies Equal<
  {
    clusterId: string;
    cron?: types.CronTab | undefined;
    retainForDays?: string | undefined;
    description?: string | undefined;
    policyName: string;
  },
  Flat<types.CreateBackupRetentionPolicyParams>
>;
true satisfies Equal<
  { resourceId: string; startAt: string; endAt: string; reason?: string | undefined },
  Flat<types.CreateChangeFreezeParams>
>;
true satisfies Equal<
  {
    folderId: string;
    name: string;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[] | undefined;
    networkId?: string | undefined;
    sharded?: boolean | undefined;
    securityGroupIds?: string[] | undefined;
    tlsEnabled?: boolean | null | undefined;
    deletionProtection?: boolean | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    announceHostnames?: boolean | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    userSpecs?: types.UserSpec[] | undefined;
    authSentinel?: boolean | undefined;
    diskEncryptionKeyId?: string | null | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  Flat<types.CreateClusterParams>
>;
true satisfies Equal<
  { yandexPassportOauthToken?: string | undefined; jwt?: string | undefined },
  Flat<types.CreateIamTokenParams>
>;
true satisfies Equal<{ operationId: string }, Flat<types.CancelOperationParams>>;
true satisfies Equal<{ clusterId: string; userSpec?: types.UserSpec | undefined }, Flat<types.CreateUserParams>>;
