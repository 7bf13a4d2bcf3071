// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

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
true satisfies Equal<{ id?: string; type?: string }, types.ChangeFreezeResource>;
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
    version?: string;
    redisConfig_5_0?: types.RedisConfig5_0Input;
    redisConfig_6_0?: types.RedisConfig6_0Input;
    redisConfig_6_2?: types.RedisConfig6_2Input;
    redisConfig_7_0?: types.RedisConfig7_0Input;
    resources?: types.Resources;
    backupWindowStart?: types.TimeOfDay;
    access?: types.Access;
    redis?: types.RedisConfigInput;
    diskSizeAutoscaling?: types.DiskSizeAutoscalingInput;
    backupRetainPeriodDays?: string | null;
    modules?: types.ValkeyModulesInput;
    tieredStorageEnabled?: boolean;
    shardAutoscalingSettings?: types.ShardAutoscalingSettings;
  },
  types.ConfigSpec
>;
true satisfies Equal<{ connectionId?: string }, types.ConnectionManager>;
true satisfies Equal<{ clusterId: string; policyId: string }, types.CreateBackupRetentionPolicyMetadata>;
true satisfies Equal<
  { cron?: types.CronTab; retainForDays?: string; description?: string; policyName: string },
  types.CreateBackupRetentionPolicyRequest
>;
true satisfies Equal<{ changeFreezeId: string }, types.CreateChangeFreezeMetadata>;
true satisfies Equal<
  { resourceId: string; startAt: string; endAt: string; reason?: string },
  types.CreateChangeFreezeRequest
>;
true satisfies Equal<{ clusterId: string }, types.CreateClusterMetadata>;
true satisfies Equal<
  {
    folderId: string;
    name: string;
    description?: string;
    labels?: Record<string, string>;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[];
    networkId?: string;
    sharded?: boolean;
    securityGroupIds?: string[];
    tlsEnabled?: boolean | null;
    deletionProtection?: boolean;
    persistenceMode?: types.PersistenceModeInput;
    announceHostnames?: boolean;
    maintenanceWindow?: types.MaintenanceWindowInput;
    userSpecs?: types.UserSpec[];
    authSentinel?: boolean;
    diskEncryptionKeyId?: string | null;
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.CreateClusterRequest
>;
true satisfies Equal<{ yandexPassportOauthToken?: string; jwt?: string }, types.CreateIamTokenRequest>;
true satisfies Equal<{ iamToken: string; expiresAt: string }, types.CreateIamTokenResponse>;
true satisfies Equal<{ clusterId: string; userName: string }, types.CreateUserMetadata>;
true satisfies Equal<{ userSpec?: types.UserSpec }, types.CreateUserRequest>;
true satisfies Equal<
  { minute?: string; hour?: string; dayOfMonth?: string; month?: string; dayOfWeek?: string },
  types.CronTab
>;
true satisfies Equal<
  { clusterId: string; cron?: types.CronTab; retainForDays?: string; description?: string; policyName: string },
  types.CreateBackupRetentionPolicyParams
>;
true satisfies Equal<
  { resourceId: string; startAt: string; endAt: string; reason?: string },
  types.CreateChangeFreezeParams
>;
true satisfies Equal<
  {
    folderId: string;
    name: string;
    description?: string;
    labels?: Record<string, string>;
    environment: types.EnvironmentInput;
    configSpec: types.ConfigSpec;
    hostSpecs?: types.HostSpec[];
    networkId?: string;
    sharded?: boolean;
    securityGroupIds?: string[];
    tlsEnabled?: boolean | null;
    deletionProtection?: boolean;
    persistenceMode?: types.PersistenceModeInput;
    announceHostnames?: boolean;
    maintenanceWindow?: types.MaintenanceWindowInput;
    userSpecs?: types.UserSpec[];
    authSentinel?: boolean;
    diskEncryptionKeyId?: string | null;
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.CreateClusterParams
>;
true satisfies Equal<{ yandexPassportOauthToken?: string; jwt?: string }, types.CreateIamTokenParams>;
true satisfies Equal<{ operationId: string }, types.CancelOperationParams>;
true satisfies Equal<{ clusterId: string; userSpec?: types.UserSpec }, types.CreateUserParams>;
