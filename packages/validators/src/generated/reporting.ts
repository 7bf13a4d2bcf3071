// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  Access,
  AccessBinding,
  AccessBindingAction,
  AccessBindingDelta,
  AccessBindingsOperationResult,
  AddClusterHostsMetadata,
  AddClusterShardMetadata,
  Any,
  AuthType,
  Backup,
  BackupClusterMetadata,
  BackupRetentionPolicy,
  BackupType,
  ChangeFreeze,
  ChangeFreezeConstraints,
  ChangeFreezeLimitsResponse,
  ChangeFreezeResource,
  ChangeFreezeStatus,
  Cluster,
  ClusterConfig,
  ClusterHealth,
  ClusterStatus,
  ConnectionManager,
  CreateBackupRetentionPolicyMetadata,
  CreateChangeFreezeMetadata,
  CreateClusterMetadata,
  CreateIamTokenResponse,
  CreateUserMetadata,
  CronTab,
  DayOfWeek,
  DeleteBackupMetadata,
  DeleteBackupRetentionPolicyMetadata,
  DeleteClusterHostsMetadata,
  DeleteClusterMetadata,
  DeleteClusterShardMetadata,
  DeleteUserMetadata,
  DiskSizeAutoscaling,
  Empty,
  EnableShardingClusterMetadata,
  Environment,
  Host,
  HostHealth,
  HostRole,
  ListAccessBindingsResponse,
  ListBackupRetentionPoliciesResponse,
  ListBackupsResponse,
  ListChangeFreezesResponse,
  ListClusterBackupsResponse,
  ListClusterHostsResponse,
  ListClusterLogsResponse,
  ListClusterOperationsResponse,
  ListClusterShardsResponse,
  ListClustersResponse,
  ListMaintenancesResponse,
  ListResourcePresetsResponse,
  ListUsersResponse,
  ListVersionsResponse,
  LogRecord,
  Maintenance,
  MaintenanceDetail,
  MaintenanceOperation,
  MaintenanceRescheduleType,
  MaintenanceResource,
  MaintenanceStatus,
  MaintenanceWindow,
  MaintenanceWindowSlot,
  MaintenanceWindows,
  MaxmemoryPolicy,
  Monitoring,
  MoveClusterMetadata,
  Operation,
  Permissions,
  PersistenceMode,
  RebalanceClusterMetadata,
  RedisConfig,
  RedisConfig5_0,
  RedisConfig5_0ClientOutputBufferLimit,
  RedisConfig6_0,
  RedisConfig6_0ClientOutputBufferLimit,
  RedisConfig6_2,
  RedisConfig6_2ClientOutputBufferLimit,
  RedisConfig7_0,
  RedisConfig7_0ClientOutputBufferLimit,
  RedisConfigClientOutputBufferLimit,
  RedisConfigSet,
  RedisConfigSet5_0,
  RedisConfigSet6_0,
  RedisConfigSet6_2,
  RedisConfigSet7_0,
  RescheduleMaintenanceMetadata,
  RescheduleMaintenanceV2Metadata,
  ResourcePreset,
  Resources,
  RestoreClusterMetadata,
  Service,
  ServiceHealth,
  ServiceType,
  SetAccessBindingsMetadata,
  Shard,
  ShardAutoscalingSettings,
  ShardAutoscalingThreshold,
  StartClusterFailoverMetadata,
  StartClusterMetadata,
  Status,
  StopClusterMetadata,
  StreamLogRecord,
  Subject,
  TerminateChangeFreezeMetadata,
  TimeOfDay,
  UpdateAccessBindingsMetadata,
  UpdateClusterHostsMetadata,
  UpdateClusterMetadata,
  UpdateUserMetadata,
  User,
  ValkeyBloom,
  ValkeyJson,
  ValkeyModules,
  ValkeySearch,
  Version,
  VersionStatus,
  WeekDay,
  WeeklyMaintenanceSchedule,
  WeeklyMaintenanceWindow,
} from '@managed-redis/types';
import { createReportingValidator, type ReportingValidator } from '../reporting/reporting-validator.ts';
import * as enums from './enums.ts';
import { access as accessValidator } from './schemas/access.ts';
import { accessBinding as accessBindingValidator } from './schemas/access-binding.ts';
import { accessBindingAction as accessBindingActionValidator } from './schemas/access-binding-action.ts';
import { accessBindingDelta as accessBindingDeltaValidator } from './schemas/access-binding-delta.ts';
import { accessBindingsOperationResult as accessBindingsOperationResultValidator } from './schemas/access-bindings-operation-result.ts';
import { addClusterHostsMetadata as addClusterHostsMetadataValidator } from './schemas/add-cluster-hosts-metadata.ts';
import { addClusterShardMetadata as addClusterShardMetadataValidator } from './schemas/add-cluster-shard-metadata.ts';
import { any as anyValidator } from './schemas/any.ts';
import { authType as authTypeValidator } from './schemas/auth-type.ts';
import { backup as backupValidator } from './schemas/backup.ts';
import { backupClusterMetadata as backupClusterMetadataValidator } from './schemas/backup-cluster-metadata.ts';
import { backupRetentionPolicy as backupRetentionPolicyValidator } from './schemas/backup-retention-policy.ts';
import { backupType as backupTypeValidator } from './schemas/backup-type.ts';
import { changeFreeze as changeFreezeValidator } from './schemas/change-freeze.ts';
import { changeFreezeConstraints as changeFreezeConstraintsValidator } from './schemas/change-freeze-constraints.ts';
import { changeFreezeLimitsResponse as changeFreezeLimitsResponseValidator } from './schemas/change-freeze-limits-response.ts';
import { changeFreezeResource as changeFreezeResourceValidator } from './schemas/change-freeze-resource.ts';
import { changeFreezeStatus as changeFreezeStatusValidator } from './schemas/change-freeze-status.ts';
import { cluster as clusterValidator } from './schemas/cluster.ts';
import { clusterConfig as clusterConfigValidator } from './schemas/cluster-config.ts';
import { clusterHealth as clusterHealthValidator } from './schemas/cluster-health.ts';
import { clusterStatus as clusterStatusValidator } from './schemas/cluster-status.ts';
import { connectionManager as connectionManagerValidator } from './schemas/connection-manager.ts';
import { createBackupRetentionPolicyMetadata as createBackupRetentionPolicyMetadataValidator } from './schemas/create-backup-retention-policy-metadata.ts';
import { createChangeFreezeMetadata as createChangeFreezeMetadataValidator } from './schemas/create-change-freeze-metadata.ts';
import { createClusterMetadata as createClusterMetadataValidator } from './schemas/create-cluster-metadata.ts';
import { createIamTokenResponse as createIamTokenResponseValidator } from './schemas/create-iam-token-response.ts';
import { createUserMetadata as createUserMetadataValidator } from './schemas/create-user-metadata.ts';
import { cronTab as cronTabValidator } from './schemas/cron-tab.ts';
import { dayOfWeek as dayOfWeekValidator } from './schemas/day-of-week.ts';
import { deleteBackupMetadata as deleteBackupMetadataValidator } from './schemas/delete-backup-metadata.ts';
import { deleteBackupRetentionPolicyMetadata as deleteBackupRetentionPolicyMetadataValidator } from './schemas/delete-backup-retention-policy-metadata.ts';
import { deleteClusterHostsMetadata as deleteClusterHostsMetadataValidator } from './schemas/delete-cluster-hosts-metadata.ts';
import { deleteClusterMetadata as deleteClusterMetadataValidator } from './schemas/delete-cluster-metadata.ts';
import { deleteClusterShardMetadata as deleteClusterShardMetadataValidator } from './schemas/delete-cluster-shard-metadata.ts';
import { deleteUserMetadata as deleteUserMetadataValidator } from './schemas/delete-user-metadata.ts';
import { diskSizeAutoscaling as diskSizeAutoscalingValidator } from './schemas/disk-size-autoscaling.ts';
import { empty as emptyValidator } from './schemas/empty.ts';
import { enableShardingClusterMetadata as enableShardingClusterMetadataValidator } from './schemas/enable-sharding-cluster-metadata.ts';
import { environment as environmentValidator } from './schemas/environment.ts';
import { host as hostValidator } from './schemas/host.ts';
import { hostHealth as hostHealthValidator } from './schemas/host-health.ts';
import { hostRole as hostRoleValidator } from './schemas/host-role.ts';
import { listAccessBindingsResponse as listAccessBindingsResponseValidator } from './schemas/list-access-bindings-response.ts';
import { listBackupRetentionPoliciesResponse as listBackupRetentionPoliciesResponseValidator } from './schemas/list-backup-retention-policies-response.ts';
import { listBackupsResponse as listBackupsResponseValidator } from './schemas/list-backups-response.ts';
import { listChangeFreezesResponse as listChangeFreezesResponseValidator } from './schemas/list-change-freezes-response.ts';
import { listClusterBackupsResponse as listClusterBackupsResponseValidator } from './schemas/list-cluster-backups-response.ts';
import { listClusterHostsResponse as listClusterHostsResponseValidator } from './schemas/list-cluster-hosts-response.ts';
import { listClusterLogsResponse as listClusterLogsResponseValidator } from './schemas/list-cluster-logs-response.ts';
import { listClusterOperationsResponse as listClusterOperationsResponseValidator } from './schemas/list-cluster-operations-response.ts';
import { listClusterShardsResponse as listClusterShardsResponseValidator } from './schemas/list-cluster-shards-response.ts';
import { listClustersResponse as listClustersResponseValidator } from './schemas/list-clusters-response.ts';
import { listMaintenancesResponse as listMaintenancesResponseValidator } from './schemas/list-maintenances-response.ts';
import { listResourcePresetsResponse as listResourcePresetsResponseValidator } from './schemas/list-resource-presets-response.ts';
import { listUsersResponse as listUsersResponseValidator } from './schemas/list-users-response.ts';
import { listVersionsResponse as listVersionsResponseValidator } from './schemas/list-versions-response.ts';
import { logRecord as logRecordValidator } from './schemas/log-record.ts';
import { maintenance as maintenanceValidator } from './schemas/maintenance.ts';
import { maintenanceDetail as maintenanceDetailValidator } from './schemas/maintenance-detail.ts';
import { maintenanceOperation as maintenanceOperationValidator } from './schemas/maintenance-operation.ts';
import { maintenanceRescheduleType as maintenanceRescheduleTypeValidator } from './schemas/maintenance-reschedule-type.ts';
import { maintenanceResource as maintenanceResourceValidator } from './schemas/maintenance-resource.ts';
import { maintenanceStatus as maintenanceStatusValidator } from './schemas/maintenance-status.ts';
import { maintenanceWindow as maintenanceWindowValidator } from './schemas/maintenance-window.ts';
import { maintenanceWindowSlot as maintenanceWindowSlotValidator } from './schemas/maintenance-window-slot.ts';
import { maintenanceWindows as maintenanceWindowsValidator } from './schemas/maintenance-windows.ts';
import { maxmemoryPolicy as maxmemoryPolicyValidator } from './schemas/maxmemory-policy.ts';
import { monitoring as monitoringValidator } from './schemas/monitoring.ts';
import { moveClusterMetadata as moveClusterMetadataValidator } from './schemas/move-cluster-metadata.ts';
import { operation as operationValidator } from './schemas/operation.ts';
import { permissions as permissionsValidator } from './schemas/permissions.ts';
import { persistenceMode as persistenceModeValidator } from './schemas/persistence-mode.ts';
import { rebalanceClusterMetadata as rebalanceClusterMetadataValidator } from './schemas/rebalance-cluster-metadata.ts';
import { redisConfig as redisConfigValidator } from './schemas/redis-config.ts';
import { redisConfig5_0 as redisConfig5_0Validator } from './schemas/redis-config5-0.ts';
import { redisConfig5_0ClientOutputBufferLimit as redisConfig5_0ClientOutputBufferLimitValidator } from './schemas/redis-config5-0-client-output-buffer-limit.ts';
import { redisConfig6_0 as redisConfig6_0Validator } from './schemas/redis-config6-0.ts';
import { redisConfig6_0ClientOutputBufferLimit as redisConfig6_0ClientOutputBufferLimitValidator } from './schemas/redis-config6-0-client-output-buffer-limit.ts';
import { redisConfig6_2 as redisConfig6_2Validator } from './schemas/redis-config6-2.ts';
import { redisConfig6_2ClientOutputBufferLimit as redisConfig6_2ClientOutputBufferLimitValidator } from './schemas/redis-config6-2-client-output-buffer-limit.ts';
import { redisConfig7_0 as redisConfig7_0Validator } from './schemas/redis-config7-0.ts';
import { redisConfig7_0ClientOutputBufferLimit as redisConfig7_0ClientOutputBufferLimitValidator } from './schemas/redis-config7-0-client-output-buffer-limit.ts';
import { redisConfigClientOutputBufferLimit as redisConfigClientOutputBufferLimitValidator } from './schemas/redis-config-client-output-buffer-limit.ts';
import { redisConfigSet as redisConfigSetValidator } from './schemas/redis-config-set.ts';
import { redisConfigSet5_0 as redisConfigSet5_0Validator } from './schemas/redis-config-set5-0.ts';
import { redisConfigSet6_0 as redisConfigSet6_0Validator } from './schemas/redis-config-set6-0.ts';
import { redisConfigSet6_2 as redisConfigSet6_2Validator } from './schemas/redis-config-set6-2.ts';
import { redisConfigSet7_0 as redisConfigSet7_0Validator } from './schemas/redis-config-set7-0.ts';
import { rescheduleMaintenanceMetadata as rescheduleMaintenanceMetadataValidator } from './schemas/reschedule-maintenance-metadata.ts';
import { rescheduleMaintenanceV2Metadata as rescheduleMaintenanceV2MetadataValidator } from './schemas/reschedule-maintenance-v2-metadata.ts';
import { resourcePreset as resourcePresetValidator } from './schemas/resource-preset.ts';
import { resources as resourcesValidator } from './schemas/resources.ts';
import { restoreClusterMetadata as restoreClusterMetadataValidator } from './schemas/restore-cluster-metadata.ts';
import { service as serviceValidator } from './schemas/service.ts';
import { serviceHealth as serviceHealthValidator } from './schemas/service-health.ts';
import { serviceType as serviceTypeValidator } from './schemas/service-type.ts';
import { setAccessBindingsMetadata as setAccessBindingsMetadataValidator } from './schemas/set-access-bindings-metadata.ts';
import { shard as shardValidator } from './schemas/shard.ts';
import { shardAutoscalingSettings as shardAutoscalingSettingsValidator } from './schemas/shard-autoscaling-settings.ts';
import { shardAutoscalingThreshold as shardAutoscalingThresholdValidator } from './schemas/shard-autoscaling-threshold.ts';
import { startClusterFailoverMetadata as startClusterFailoverMetadataValidator } from './schemas/start-cluster-failover-metadata.ts';
import { startClusterMetadata as startClusterMetadataValidator } from './schemas/start-cluster-metadata.ts';
import { status as statusValidator } from './schemas/status.ts';
import { stopClusterMetadata as stopClusterMetadataValidator } from './schemas/stop-cluster-metadata.ts';
import { streamLogRecord as streamLogRecordValidator } from './schemas/stream-log-record.ts';
import { subject as subjectValidator } from './schemas/subject.ts';
import { terminateChangeFreezeMetadata as terminateChangeFreezeMetadataValidator } from './schemas/terminate-change-freeze-metadata.ts';
import { timeOfDay as timeOfDayValidator } from './schemas/time-of-day.ts';
import { updateAccessBindingsMetadata as updateAccessBindingsMetadataValidator } from './schemas/update-access-bindings-metadata.ts';
import { updateClusterHostsMetadata as updateClusterHostsMetadataValidator } from './schemas/update-cluster-hosts-metadata.ts';
import { updateClusterMetadata as updateClusterMetadataValidator } from './schemas/update-cluster-metadata.ts';
import { updateUserMetadata as updateUserMetadataValidator } from './schemas/update-user-metadata.ts';
import { user as userValidator } from './schemas/user.ts';
import { valkeyBloom as valkeyBloomValidator } from './schemas/valkey-bloom.ts';
import { valkeyJson as valkeyJsonValidator } from './schemas/valkey-json.ts';
import { valkeyModules as valkeyModulesValidator } from './schemas/valkey-modules.ts';
import { valkeySearch as valkeySearchValidator } from './schemas/valkey-search.ts';
import { version as versionValidator } from './schemas/version.ts';
import { versionStatus as versionStatusValidator } from './schemas/version-status.ts';
import { weekDay as weekDayValidator } from './schemas/week-day.ts';
import { weeklyMaintenanceSchedule as weeklyMaintenanceScheduleValidator } from './schemas/weekly-maintenance-schedule.ts';
import { weeklyMaintenanceWindow as weeklyMaintenanceWindowValidator } from './schemas/weekly-maintenance-window.ts';

export type {
  Issue,
  IssueCode,
  Location,
  ParseOptions,
  ReportingOptions,
  SafeParseResult,
  Unknown,
} from '../core/issue.ts';
export { isValidationError, ValidationError } from '../core/validation-error.ts';
export type { Validator } from '../core/validator.ts';
export type { ReportingValidator } from '../reporting/reporting-validator.ts';
export * as requests from './requests/index.ts';
export { accessInput, assertAccess, assertAccessInput, isAccess, isAccessInput } from './schemas/access.ts';
export {
  accessBindingInput,
  assertAccessBinding,
  assertAccessBindingInput,
  isAccessBinding,
  isAccessBindingInput,
} from './schemas/access-binding.ts';
export {
  accessBindingActionInput,
  assertAccessBindingAction,
  assertAccessBindingActionInput,
  isAccessBindingAction,
  isAccessBindingActionInput,
} from './schemas/access-binding-action.ts';
export {
  accessBindingDeltaInput,
  assertAccessBindingDelta,
  assertAccessBindingDeltaInput,
  isAccessBindingDelta,
  isAccessBindingDeltaInput,
} from './schemas/access-binding-delta.ts';
export {
  assertAccessBindingsOperationResult,
  isAccessBindingsOperationResult,
} from './schemas/access-bindings-operation-result.ts';
export { assertAddClusterHostsMetadata, isAddClusterHostsMetadata } from './schemas/add-cluster-hosts-metadata.ts';
export {
  addClusterHostsRequest,
  assertAddClusterHostsRequest,
  isAddClusterHostsRequest,
} from './schemas/add-cluster-hosts-request.ts';
export { assertAddClusterShardMetadata, isAddClusterShardMetadata } from './schemas/add-cluster-shard-metadata.ts';
export {
  addClusterShardRequest,
  assertAddClusterShardRequest,
  isAddClusterShardRequest,
} from './schemas/add-cluster-shard-request.ts';
export { assertAny, isAny } from './schemas/any.ts';
export {
  assertAuthType,
  assertAuthTypeInput,
  authTypeInput,
  isAuthType,
  isAuthTypeInput,
} from './schemas/auth-type.ts';
export { assertBackup, isBackup } from './schemas/backup.ts';
export { assertBackupClusterMetadata, isBackupClusterMetadata } from './schemas/backup-cluster-metadata.ts';
export { assertBackupRetentionPolicy, isBackupRetentionPolicy } from './schemas/backup-retention-policy.ts';
export { assertBackupType, isBackupType } from './schemas/backup-type.ts';
export { assertChangeFreeze, isChangeFreeze } from './schemas/change-freeze.ts';
export { assertChangeFreezeConstraints, isChangeFreezeConstraints } from './schemas/change-freeze-constraints.ts';
export {
  assertChangeFreezeLimitsResponse,
  isChangeFreezeLimitsResponse,
} from './schemas/change-freeze-limits-response.ts';
export {
  assertChangeFreezeResource,
  assertChangeFreezeResourceInput,
  changeFreezeResourceInput,
  isChangeFreezeResource,
  isChangeFreezeResourceInput,
} from './schemas/change-freeze-resource.ts';
export { assertChangeFreezeStatus, isChangeFreezeStatus } from './schemas/change-freeze-status.ts';
export { assertCluster, isCluster } from './schemas/cluster.ts';
export { assertClusterConfig, isClusterConfig } from './schemas/cluster-config.ts';
export { assertClusterHealth, isClusterHealth } from './schemas/cluster-health.ts';
export { assertClusterStatus, isClusterStatus } from './schemas/cluster-status.ts';
export { assertConfigSpec, configSpec, isConfigSpec } from './schemas/config-spec.ts';
export { assertConnectionManager, isConnectionManager } from './schemas/connection-manager.ts';
export {
  assertCreateBackupRetentionPolicyMetadata,
  isCreateBackupRetentionPolicyMetadata,
} from './schemas/create-backup-retention-policy-metadata.ts';
export {
  assertCreateBackupRetentionPolicyRequest,
  createBackupRetentionPolicyRequest,
  isCreateBackupRetentionPolicyRequest,
} from './schemas/create-backup-retention-policy-request.ts';
export {
  assertCreateChangeFreezeMetadata,
  isCreateChangeFreezeMetadata,
} from './schemas/create-change-freeze-metadata.ts';
export {
  assertCreateChangeFreezeRequest,
  createChangeFreezeRequest,
  isCreateChangeFreezeRequest,
} from './schemas/create-change-freeze-request.ts';
export { assertCreateClusterMetadata, isCreateClusterMetadata } from './schemas/create-cluster-metadata.ts';
export {
  assertCreateClusterRequest,
  createClusterRequest,
  isCreateClusterRequest,
} from './schemas/create-cluster-request.ts';
export {
  assertCreateIamTokenRequest,
  createIamTokenRequest,
  isCreateIamTokenRequest,
} from './schemas/create-iam-token-request.ts';
export { assertCreateIamTokenResponse, isCreateIamTokenResponse } from './schemas/create-iam-token-response.ts';
export { assertCreateUserMetadata, isCreateUserMetadata } from './schemas/create-user-metadata.ts';
export { assertCreateUserRequest, createUserRequest, isCreateUserRequest } from './schemas/create-user-request.ts';
export { assertCronTab, assertCronTabInput, cronTabInput, isCronTab, isCronTabInput } from './schemas/cron-tab.ts';
export {
  assertDayOfWeek,
  assertDayOfWeekInput,
  dayOfWeekInput,
  isDayOfWeek,
  isDayOfWeekInput,
} from './schemas/day-of-week.ts';
export { assertDeleteBackupMetadata, isDeleteBackupMetadata } from './schemas/delete-backup-metadata.ts';
export {
  assertDeleteBackupRetentionPolicyMetadata,
  isDeleteBackupRetentionPolicyMetadata,
} from './schemas/delete-backup-retention-policy-metadata.ts';
export {
  assertDeleteClusterHostsMetadata,
  isDeleteClusterHostsMetadata,
} from './schemas/delete-cluster-hosts-metadata.ts';
export {
  assertDeleteClusterHostsRequest,
  deleteClusterHostsRequest,
  isDeleteClusterHostsRequest,
} from './schemas/delete-cluster-hosts-request.ts';
export { assertDeleteClusterMetadata, isDeleteClusterMetadata } from './schemas/delete-cluster-metadata.ts';
export {
  assertDeleteClusterShardMetadata,
  isDeleteClusterShardMetadata,
} from './schemas/delete-cluster-shard-metadata.ts';
export { assertDeleteUserMetadata, isDeleteUserMetadata } from './schemas/delete-user-metadata.ts';
export {
  assertDiskSizeAutoscaling,
  assertDiskSizeAutoscalingInput,
  diskSizeAutoscalingInput,
  isDiskSizeAutoscaling,
  isDiskSizeAutoscalingInput,
} from './schemas/disk-size-autoscaling.ts';
export { assertEmpty, assertEmptyInput, emptyInput, isEmpty, isEmptyInput } from './schemas/empty.ts';
export {
  assertEnableShardingClusterMetadata,
  isEnableShardingClusterMetadata,
} from './schemas/enable-sharding-cluster-metadata.ts';
export {
  assertEnvironment,
  assertEnvironmentInput,
  environmentInput,
  isEnvironment,
  isEnvironmentInput,
} from './schemas/environment.ts';
export { assertFailoverType, failoverType, isFailoverType } from './schemas/failover-type.ts';
export { assertHost, isHost } from './schemas/host.ts';
export { assertHostHealth, isHostHealth } from './schemas/host-health.ts';
export { assertHostRole, isHostRole } from './schemas/host-role.ts';
export { assertHostSpec, hostSpec, isHostSpec } from './schemas/host-spec.ts';
export {
  assertListAccessBindingsResponse,
  isListAccessBindingsResponse,
} from './schemas/list-access-bindings-response.ts';
export {
  assertListBackupRetentionPoliciesResponse,
  isListBackupRetentionPoliciesResponse,
} from './schemas/list-backup-retention-policies-response.ts';
export { assertListBackupsResponse, isListBackupsResponse } from './schemas/list-backups-response.ts';
export {
  assertListChangeFreezesResponse,
  isListChangeFreezesResponse,
} from './schemas/list-change-freezes-response.ts';
export {
  assertListClusterBackupsResponse,
  isListClusterBackupsResponse,
} from './schemas/list-cluster-backups-response.ts';
export { assertListClusterHostsResponse, isListClusterHostsResponse } from './schemas/list-cluster-hosts-response.ts';
export { assertListClusterLogsResponse, isListClusterLogsResponse } from './schemas/list-cluster-logs-response.ts';
export {
  assertListClusterOperationsResponse,
  isListClusterOperationsResponse,
} from './schemas/list-cluster-operations-response.ts';
export {
  assertListClusterShardsResponse,
  isListClusterShardsResponse,
} from './schemas/list-cluster-shards-response.ts';
export { assertListClustersResponse, isListClustersResponse } from './schemas/list-clusters-response.ts';
export { assertListMaintenancesResponse, isListMaintenancesResponse } from './schemas/list-maintenances-response.ts';
export {
  assertListResourcePresetsResponse,
  isListResourcePresetsResponse,
} from './schemas/list-resource-presets-response.ts';
export { assertListUsersResponse, isListUsersResponse } from './schemas/list-users-response.ts';
export { assertListVersionsResponse, isListVersionsResponse } from './schemas/list-versions-response.ts';
export { assertLogRecord, isLogRecord } from './schemas/log-record.ts';
export { assertLogServiceType, isLogServiceType, logServiceType } from './schemas/log-service-type.ts';
export { assertMaintenance, isMaintenance } from './schemas/maintenance.ts';
export { assertMaintenanceDetail, isMaintenanceDetail } from './schemas/maintenance-detail.ts';
export { assertMaintenanceOperation, isMaintenanceOperation } from './schemas/maintenance-operation.ts';
export {
  assertMaintenanceRescheduleType,
  assertMaintenanceRescheduleTypeInput,
  isMaintenanceRescheduleType,
  isMaintenanceRescheduleTypeInput,
  maintenanceRescheduleTypeInput,
} from './schemas/maintenance-reschedule-type.ts';
export { assertMaintenanceResource, isMaintenanceResource } from './schemas/maintenance-resource.ts';
export { assertMaintenanceStatus, isMaintenanceStatus } from './schemas/maintenance-status.ts';
export {
  assertMaintenanceWindow,
  assertMaintenanceWindowInput,
  isMaintenanceWindow,
  isMaintenanceWindowInput,
  maintenanceWindowInput,
} from './schemas/maintenance-window.ts';
export {
  assertMaintenanceWindowSlot,
  assertMaintenanceWindowSlotInput,
  isMaintenanceWindowSlot,
  isMaintenanceWindowSlotInput,
  maintenanceWindowSlotInput,
} from './schemas/maintenance-window-slot.ts';
export {
  assertMaintenanceWindows,
  assertMaintenanceWindowsInput,
  isMaintenanceWindows,
  isMaintenanceWindowsInput,
  maintenanceWindowsInput,
} from './schemas/maintenance-windows.ts';
export {
  assertMaxmemoryPolicy,
  assertMaxmemoryPolicyInput,
  isMaxmemoryPolicy,
  isMaxmemoryPolicyInput,
  maxmemoryPolicyInput,
} from './schemas/maxmemory-policy.ts';
export { assertMonitoring, isMonitoring } from './schemas/monitoring.ts';
export { assertMoveClusterMetadata, isMoveClusterMetadata } from './schemas/move-cluster-metadata.ts';
export { assertMoveClusterRequest, isMoveClusterRequest, moveClusterRequest } from './schemas/move-cluster-request.ts';
export { assertOperation, isOperation } from './schemas/operation.ts';
export {
  assertPermissions,
  assertPermissionsInput,
  isPermissions,
  isPermissionsInput,
  permissionsInput,
} from './schemas/permissions.ts';
export {
  assertPersistenceMode,
  assertPersistenceModeInput,
  isPersistenceMode,
  isPersistenceModeInput,
  persistenceModeInput,
} from './schemas/persistence-mode.ts';
export { assertRebalanceClusterMetadata, isRebalanceClusterMetadata } from './schemas/rebalance-cluster-metadata.ts';
export {
  assertRedisConfig,
  assertRedisConfigInput,
  isRedisConfig,
  isRedisConfigInput,
  redisConfigInput,
} from './schemas/redis-config.ts';
export {
  assertRedisConfig5_0,
  assertRedisConfig5_0Input,
  isRedisConfig5_0,
  isRedisConfig5_0Input,
  redisConfig5_0Input,
} from './schemas/redis-config5-0.ts';
export {
  assertRedisConfig5_0ClientOutputBufferLimit,
  assertRedisConfig5_0ClientOutputBufferLimitInput,
  isRedisConfig5_0ClientOutputBufferLimit,
  isRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimitInput,
} from './schemas/redis-config5-0-client-output-buffer-limit.ts';
export {
  assertRedisConfig6_0,
  assertRedisConfig6_0Input,
  isRedisConfig6_0,
  isRedisConfig6_0Input,
  redisConfig6_0Input,
} from './schemas/redis-config6-0.ts';
export {
  assertRedisConfig6_0ClientOutputBufferLimit,
  assertRedisConfig6_0ClientOutputBufferLimitInput,
  isRedisConfig6_0ClientOutputBufferLimit,
  isRedisConfig6_0ClientOutputBufferLimitInput,
  redisConfig6_0ClientOutputBufferLimitInput,
} from './schemas/redis-config6-0-client-output-buffer-limit.ts';
export {
  assertRedisConfig6_2,
  assertRedisConfig6_2Input,
  isRedisConfig6_2,
  isRedisConfig6_2Input,
  redisConfig6_2Input,
} from './schemas/redis-config6-2.ts';
export {
  assertRedisConfig6_2ClientOutputBufferLimit,
  assertRedisConfig6_2ClientOutputBufferLimitInput,
  isRedisConfig6_2ClientOutputBufferLimit,
  isRedisConfig6_2ClientOutputBufferLimitInput,
  redisConfig6_2ClientOutputBufferLimitInput,
} from './schemas/redis-config6-2-client-output-buffer-limit.ts';
export {
  assertRedisConfig7_0,
  assertRedisConfig7_0Input,
  isRedisConfig7_0,
  isRedisConfig7_0Input,
  redisConfig7_0Input,
} from './schemas/redis-config7-0.ts';
export {
  assertRedisConfig7_0ClientOutputBufferLimit,
  assertRedisConfig7_0ClientOutputBufferLimitInput,
  isRedisConfig7_0ClientOutputBufferLimit,
  isRedisConfig7_0ClientOutputBufferLimitInput,
  redisConfig7_0ClientOutputBufferLimitInput,
} from './schemas/redis-config7-0-client-output-buffer-limit.ts';
export {
  assertRedisConfigClientOutputBufferLimit,
  assertRedisConfigClientOutputBufferLimitInput,
  isRedisConfigClientOutputBufferLimit,
  isRedisConfigClientOutputBufferLimitInput,
  redisConfigClientOutputBufferLimitInput,
} from './schemas/redis-config-client-output-buffer-limit.ts';
export { assertRedisConfigSet, isRedisConfigSet } from './schemas/redis-config-set.ts';
export { assertRedisConfigSet5_0, isRedisConfigSet5_0 } from './schemas/redis-config-set5-0.ts';
export { assertRedisConfigSet6_0, isRedisConfigSet6_0 } from './schemas/redis-config-set6-0.ts';
export { assertRedisConfigSet6_2, isRedisConfigSet6_2 } from './schemas/redis-config-set6-2.ts';
export { assertRedisConfigSet7_0, isRedisConfigSet7_0 } from './schemas/redis-config-set7-0.ts';
export {
  assertRescheduleClusterMaintenanceRequest,
  isRescheduleClusterMaintenanceRequest,
  rescheduleClusterMaintenanceRequest,
} from './schemas/reschedule-cluster-maintenance-request.ts';
export {
  assertRescheduleMaintenanceMetadata,
  isRescheduleMaintenanceMetadata,
} from './schemas/reschedule-maintenance-metadata.ts';
export {
  assertRescheduleMaintenanceRequest,
  isRescheduleMaintenanceRequest,
  rescheduleMaintenanceRequest,
} from './schemas/reschedule-maintenance-request.ts';
export {
  assertRescheduleMaintenanceV2Metadata,
  isRescheduleMaintenanceV2Metadata,
} from './schemas/reschedule-maintenance-v2-metadata.ts';
export { assertRescheduleType, isRescheduleType, rescheduleType } from './schemas/reschedule-type.ts';
export { assertResourcePreset, isResourcePreset } from './schemas/resource-preset.ts';
export {
  assertResources,
  assertResourcesInput,
  isResources,
  isResourcesInput,
  resourcesInput,
} from './schemas/resources.ts';
export { assertRestoreClusterMetadata, isRestoreClusterMetadata } from './schemas/restore-cluster-metadata.ts';
export {
  assertRestoreClusterRequest,
  isRestoreClusterRequest,
  restoreClusterRequest,
} from './schemas/restore-cluster-request.ts';
export { assertService, isService } from './schemas/service.ts';
export { assertServiceHealth, isServiceHealth } from './schemas/service-health.ts';
export { assertServiceType, isServiceType } from './schemas/service-type.ts';
export {
  assertSetAccessBindingsMetadata,
  isSetAccessBindingsMetadata,
} from './schemas/set-access-bindings-metadata.ts';
export {
  assertSetAccessBindingsRequest,
  isSetAccessBindingsRequest,
  setAccessBindingsRequest,
} from './schemas/set-access-bindings-request.ts';
export { assertShard, isShard } from './schemas/shard.ts';
export {
  assertShardAutoscalingSettings,
  assertShardAutoscalingSettingsInput,
  isShardAutoscalingSettings,
  isShardAutoscalingSettingsInput,
  shardAutoscalingSettingsInput,
} from './schemas/shard-autoscaling-settings.ts';
export {
  assertShardAutoscalingThreshold,
  assertShardAutoscalingThresholdInput,
  isShardAutoscalingThreshold,
  isShardAutoscalingThresholdInput,
  shardAutoscalingThresholdInput,
} from './schemas/shard-autoscaling-threshold.ts';
export {
  assertStartClusterFailoverMetadata,
  isStartClusterFailoverMetadata,
} from './schemas/start-cluster-failover-metadata.ts';
export {
  assertStartClusterFailoverRequest,
  isStartClusterFailoverRequest,
  startClusterFailoverRequest,
} from './schemas/start-cluster-failover-request.ts';
export { assertStartClusterMetadata, isStartClusterMetadata } from './schemas/start-cluster-metadata.ts';
export { assertStatus, isStatus } from './schemas/status.ts';
export { assertStopClusterMetadata, isStopClusterMetadata } from './schemas/stop-cluster-metadata.ts';
export { assertStreamLogRecord, isStreamLogRecord } from './schemas/stream-log-record.ts';
export { assertSubject, assertSubjectInput, isSubject, isSubjectInput, subjectInput } from './schemas/subject.ts';
export {
  assertTerminateChangeFreezeMetadata,
  isTerminateChangeFreezeMetadata,
} from './schemas/terminate-change-freeze-metadata.ts';
export {
  assertTimeOfDay,
  assertTimeOfDayInput,
  isTimeOfDay,
  isTimeOfDayInput,
  timeOfDayInput,
} from './schemas/time-of-day.ts';
export {
  assertUpdateAccessBindingsMetadata,
  isUpdateAccessBindingsMetadata,
} from './schemas/update-access-bindings-metadata.ts';
export {
  assertUpdateAccessBindingsRequest,
  isUpdateAccessBindingsRequest,
  updateAccessBindingsRequest,
} from './schemas/update-access-bindings-request.ts';
export {
  assertUpdateClusterHostsMetadata,
  isUpdateClusterHostsMetadata,
} from './schemas/update-cluster-hosts-metadata.ts';
export {
  assertUpdateClusterHostsRequest,
  isUpdateClusterHostsRequest,
  updateClusterHostsRequest,
} from './schemas/update-cluster-hosts-request.ts';
export { assertUpdateClusterMetadata, isUpdateClusterMetadata } from './schemas/update-cluster-metadata.ts';
export {
  assertUpdateClusterRequest,
  isUpdateClusterRequest,
  updateClusterRequest,
} from './schemas/update-cluster-request.ts';
export { assertUpdateHostSpec, isUpdateHostSpec, updateHostSpec } from './schemas/update-host-spec.ts';
export { assertUpdateUserMetadata, isUpdateUserMetadata } from './schemas/update-user-metadata.ts';
export { assertUpdateUserRequest, isUpdateUserRequest, updateUserRequest } from './schemas/update-user-request.ts';
export { assertUser, isUser } from './schemas/user.ts';
export { assertUserSpec, isUserSpec, userSpec } from './schemas/user-spec.ts';
export {
  assertValkeyBloom,
  assertValkeyBloomInput,
  isValkeyBloom,
  isValkeyBloomInput,
  valkeyBloomInput,
} from './schemas/valkey-bloom.ts';
export {
  assertValkeyJson,
  assertValkeyJsonInput,
  isValkeyJson,
  isValkeyJsonInput,
  valkeyJsonInput,
} from './schemas/valkey-json.ts';
export {
  assertValkeyModules,
  assertValkeyModulesInput,
  isValkeyModules,
  isValkeyModulesInput,
  valkeyModulesInput,
} from './schemas/valkey-modules.ts';
export {
  assertValkeySearch,
  assertValkeySearchInput,
  isValkeySearch,
  isValkeySearchInput,
  valkeySearchInput,
} from './schemas/valkey-search.ts';
export { assertVersion, isVersion } from './schemas/version.ts';
export { assertVersionStatus, isVersionStatus } from './schemas/version-status.ts';
export { assertWeekDay, assertWeekDayInput, isWeekDay, isWeekDayInput, weekDayInput } from './schemas/week-day.ts';
export {
  assertWeeklyMaintenanceSchedule,
  assertWeeklyMaintenanceScheduleInput,
  isWeeklyMaintenanceSchedule,
  isWeeklyMaintenanceScheduleInput,
  weeklyMaintenanceScheduleInput,
} from './schemas/weekly-maintenance-schedule.ts';
export {
  assertWeeklyMaintenanceWindow,
  assertWeeklyMaintenanceWindowInput,
  isWeeklyMaintenanceWindow,
  isWeeklyMaintenanceWindowInput,
  weeklyMaintenanceWindowInput,
} from './schemas/weekly-maintenance-window.ts';
export {
  assertCreateBackupRetentionPolicyParams,
  assertDeleteBackupRetentionPolicyParams,
  assertGetBackupRetentionPolicyParams,
  assertListBackupRetentionPoliciesByFolderParams,
  assertListBackupRetentionPoliciesParams,
  createBackupRetentionPolicyParams,
  deleteBackupRetentionPolicyParams,
  getBackupRetentionPolicyParams,
  isCreateBackupRetentionPolicyParams,
  isDeleteBackupRetentionPolicyParams,
  isGetBackupRetentionPolicyParams,
  isListBackupRetentionPoliciesByFolderParams,
  isListBackupRetentionPoliciesParams,
  listBackupRetentionPoliciesByFolderParams,
  listBackupRetentionPoliciesParams,
} from './params/backup-retention-policies.ts';
export {
  assertDeleteBackupParams,
  assertGetBackupParams,
  assertListBackupsParams,
  deleteBackupParams,
  getBackupParams,
  isDeleteBackupParams,
  isGetBackupParams,
  isListBackupsParams,
  listBackupsParams,
} from './params/backups.ts';
export {
  assertCreateChangeFreezeParams,
  assertGetChangeFreezeLimitsParams,
  assertGetChangeFreezeParams,
  assertListChangeFreezesParams,
  assertTerminateChangeFreezeParams,
  createChangeFreezeParams,
  getChangeFreezeLimitsParams,
  getChangeFreezeParams,
  isCreateChangeFreezeParams,
  isGetChangeFreezeLimitsParams,
  isGetChangeFreezeParams,
  isListChangeFreezesParams,
  isTerminateChangeFreezeParams,
  listChangeFreezesParams,
  terminateChangeFreezeParams,
} from './params/change-freezes.ts';
export {
  addClusterHostsParams,
  addClusterShardParams,
  assertAddClusterHostsParams,
  assertAddClusterShardParams,
  assertBackupClusterParams,
  assertCreateClusterParams,
  assertDeleteClusterHostsParams,
  assertDeleteClusterParams,
  assertDeleteClusterShardParams,
  assertEnableClusterShardingParams,
  assertGetClusterParams,
  assertGetClusterShardParams,
  assertListClusterAccessBindingsParams,
  assertListClusterBackupsParams,
  assertListClusterHostsParams,
  assertListClusterLogsParams,
  assertListClusterOperationsParams,
  assertListClusterShardsParams,
  assertListClustersParams,
  assertMoveClusterParams,
  assertRebalanceClusterParams,
  assertRescheduleClusterMaintenanceParams,
  assertRestoreClusterParams,
  assertSetClusterAccessBindingsParams,
  assertStartClusterFailoverParams,
  assertStartClusterParams,
  assertStopClusterParams,
  assertStreamClusterLogsParams,
  assertUpdateClusterAccessBindingsParams,
  assertUpdateClusterHostsParams,
  assertUpdateClusterParams,
  backupClusterParams,
  createClusterParams,
  deleteClusterHostsParams,
  deleteClusterParams,
  deleteClusterShardParams,
  enableClusterShardingParams,
  getClusterParams,
  getClusterShardParams,
  isAddClusterHostsParams,
  isAddClusterShardParams,
  isBackupClusterParams,
  isCreateClusterParams,
  isDeleteClusterHostsParams,
  isDeleteClusterParams,
  isDeleteClusterShardParams,
  isEnableClusterShardingParams,
  isGetClusterParams,
  isGetClusterShardParams,
  isListClusterAccessBindingsParams,
  isListClusterBackupsParams,
  isListClusterHostsParams,
  isListClusterLogsParams,
  isListClusterOperationsParams,
  isListClusterShardsParams,
  isListClustersParams,
  isMoveClusterParams,
  isRebalanceClusterParams,
  isRescheduleClusterMaintenanceParams,
  isRestoreClusterParams,
  isSetClusterAccessBindingsParams,
  isStartClusterFailoverParams,
  isStartClusterParams,
  isStopClusterParams,
  isStreamClusterLogsParams,
  isUpdateClusterAccessBindingsParams,
  isUpdateClusterHostsParams,
  isUpdateClusterParams,
  listClusterAccessBindingsParams,
  listClusterBackupsParams,
  listClusterHostsParams,
  listClusterLogsParams,
  listClusterOperationsParams,
  listClusterShardsParams,
  listClustersParams,
  moveClusterParams,
  rebalanceClusterParams,
  rescheduleClusterMaintenanceParams,
  restoreClusterParams,
  setClusterAccessBindingsParams,
  startClusterFailoverParams,
  startClusterParams,
  stopClusterParams,
  streamClusterLogsParams,
  updateClusterAccessBindingsParams,
  updateClusterHostsParams,
  updateClusterParams,
} from './params/clusters.ts';
export { assertCreateIamTokenParams, createIamTokenParams, isCreateIamTokenParams } from './params/iam-tokens.ts';
export {
  assertGetMaintenanceParams,
  assertListMaintenancesParams,
  assertRescheduleMaintenanceParams,
  getMaintenanceParams,
  isGetMaintenanceParams,
  isListMaintenancesParams,
  isRescheduleMaintenanceParams,
  listMaintenancesParams,
  rescheduleMaintenanceParams,
} from './params/maintenances.ts';
export {
  assertCancelOperationParams,
  assertGetOperationParams,
  cancelOperationParams,
  getOperationParams,
  isCancelOperationParams,
  isGetOperationParams,
} from './params/operations.ts';
export {
  assertGetResourcePresetParams,
  assertListResourcePresetsParams,
  getResourcePresetParams,
  isGetResourcePresetParams,
  isListResourcePresetsParams,
  listResourcePresetsParams,
} from './params/resource-presets.ts';
export {
  assertCreateUserParams,
  assertDeleteUserParams,
  assertGetUserParams,
  assertListUsersParams,
  assertUpdateUserParams,
  createUserParams,
  deleteUserParams,
  getUserParams,
  isCreateUserParams,
  isDeleteUserParams,
  isGetUserParams,
  isListUsersParams,
  isUpdateUserParams,
  listUsersParams,
  updateUserParams,
} from './params/users.ts';
export { assertListVersionsParams, isListVersionsParams, listVersionsParams } from './params/versions.ts';

/** Validates {@link Access}, and tells what is unknown in it. */
export const access: ReportingValidator<Access> = /* @__PURE__ */ createReportingValidator(accessValidator, []);

/** Validates {@link AccessBinding}, and tells what is unknown in it. */
export const accessBinding: ReportingValidator<AccessBinding> = /* @__PURE__ */ createReportingValidator(
  accessBindingValidator,
  [],
);

/** Validates {@link AccessBindingAction}, and tells what is unknown in it. */
export const accessBindingAction: ReportingValidator<AccessBindingAction> = /* @__PURE__ */ createReportingValidator(
  accessBindingActionValidator,
  [enums.accessBindingAction],
);

/** Validates {@link AccessBindingDelta}, and tells what is unknown in it. */
export const accessBindingDelta: ReportingValidator<AccessBindingDelta> = /* @__PURE__ */ createReportingValidator(
  accessBindingDeltaValidator,
  [enums.accessBindingAction],
);

/** Validates {@link AccessBindingsOperationResult}, and tells what is unknown in it. */
export const accessBindingsOperationResult: ReportingValidator<AccessBindingsOperationResult> =
  /* @__PURE__ */ createReportingValidator(accessBindingsOperationResultValidator, [enums.accessBindingAction]);

/** Validates {@link AddClusterHostsMetadata}, and tells what is unknown in it. */
export const addClusterHostsMetadata: ReportingValidator<AddClusterHostsMetadata> =
  /* @__PURE__ */ createReportingValidator(addClusterHostsMetadataValidator, []);

/** Validates {@link AddClusterShardMetadata}, and tells what is unknown in it. */
export const addClusterShardMetadata: ReportingValidator<AddClusterShardMetadata> =
  /* @__PURE__ */ createReportingValidator(addClusterShardMetadataValidator, []);

/** Validates {@link Any}, and tells what is unknown in it. */
export const any: ReportingValidator<Any> = /* @__PURE__ */ createReportingValidator(anyValidator, []);

/** Validates {@link AuthType}, and tells what is unknown in it. */
export const authType: ReportingValidator<AuthType> = /* @__PURE__ */ createReportingValidator(authTypeValidator, [
  enums.authType,
]);

/** Validates {@link Backup}, and tells what is unknown in it. */
export const backup: ReportingValidator<Backup> = /* @__PURE__ */ createReportingValidator(backupValidator, [
  enums.backupType,
]);

/** Validates {@link BackupClusterMetadata}, and tells what is unknown in it. */
export const backupClusterMetadata: ReportingValidator<BackupClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(backupClusterMetadataValidator, []);

/** Validates {@link BackupRetentionPolicy}, and tells what is unknown in it. */
export const backupRetentionPolicy: ReportingValidator<BackupRetentionPolicy> =
  /* @__PURE__ */ createReportingValidator(backupRetentionPolicyValidator, []);

/** Validates {@link BackupType}, and tells what is unknown in it. */
export const backupType: ReportingValidator<BackupType> = /* @__PURE__ */ createReportingValidator(
  backupTypeValidator,
  [enums.backupType],
);

/** Validates {@link ChangeFreeze}, and tells what is unknown in it. */
export const changeFreeze: ReportingValidator<ChangeFreeze> = /* @__PURE__ */ createReportingValidator(
  changeFreezeValidator,
  [enums.changeFreezeStatus],
);

/** Validates {@link ChangeFreezeConstraints}, and tells what is unknown in it. */
export const changeFreezeConstraints: ReportingValidator<ChangeFreezeConstraints> =
  /* @__PURE__ */ createReportingValidator(changeFreezeConstraintsValidator, []);

/** Validates {@link ChangeFreezeLimitsResponse}, and tells what is unknown in it. */
export const changeFreezeLimitsResponse: ReportingValidator<ChangeFreezeLimitsResponse> =
  /* @__PURE__ */ createReportingValidator(changeFreezeLimitsResponseValidator, []);

/** Validates {@link ChangeFreezeResource}, and tells what is unknown in it. */
export const changeFreezeResource: ReportingValidator<ChangeFreezeResource> = /* @__PURE__ */ createReportingValidator(
  changeFreezeResourceValidator,
  [],
);

/** Validates {@link ChangeFreezeStatus}, and tells what is unknown in it. */
export const changeFreezeStatus: ReportingValidator<ChangeFreezeStatus> = /* @__PURE__ */ createReportingValidator(
  changeFreezeStatusValidator,
  [enums.changeFreezeStatus],
);

/** Validates {@link Cluster}, and tells what is unknown in it. */
export const cluster: ReportingValidator<Cluster> = /* @__PURE__ */ createReportingValidator(clusterValidator, [
  enums.clusterHealth,
  enums.clusterStatus,
  enums.dayOfWeek,
  enums.environment,
  enums.maxmemoryPolicy,
  enums.persistenceMode,
  enums.weekDay,
]);

/** Validates {@link ClusterConfig}, and tells what is unknown in it. */
export const clusterConfig: ReportingValidator<ClusterConfig> = /* @__PURE__ */ createReportingValidator(
  clusterConfigValidator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link ClusterHealth}, and tells what is unknown in it. */
export const clusterHealth: ReportingValidator<ClusterHealth> = /* @__PURE__ */ createReportingValidator(
  clusterHealthValidator,
  [enums.clusterHealth],
);

/** Validates {@link ClusterStatus}, and tells what is unknown in it. */
export const clusterStatus: ReportingValidator<ClusterStatus> = /* @__PURE__ */ createReportingValidator(
  clusterStatusValidator,
  [enums.clusterStatus],
);

/** Validates {@link ConnectionManager}, and tells what is unknown in it. */
export const connectionManager: ReportingValidator<ConnectionManager> = /* @__PURE__ */ createReportingValidator(
  connectionManagerValidator,
  [],
);

/** Validates {@link CreateBackupRetentionPolicyMetadata}, and tells what is unknown in it. */
export const createBackupRetentionPolicyMetadata: ReportingValidator<CreateBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createReportingValidator(createBackupRetentionPolicyMetadataValidator, []);

/** Validates {@link CreateChangeFreezeMetadata}, and tells what is unknown in it. */
export const createChangeFreezeMetadata: ReportingValidator<CreateChangeFreezeMetadata> =
  /* @__PURE__ */ createReportingValidator(createChangeFreezeMetadataValidator, []);

/** Validates {@link CreateClusterMetadata}, and tells what is unknown in it. */
export const createClusterMetadata: ReportingValidator<CreateClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(createClusterMetadataValidator, []);

/** Validates {@link CreateIamTokenResponse}, and tells what is unknown in it. */
export const createIamTokenResponse: ReportingValidator<CreateIamTokenResponse> =
  /* @__PURE__ */ createReportingValidator(createIamTokenResponseValidator, []);

/** Validates {@link CreateUserMetadata}, and tells what is unknown in it. */
export const createUserMetadata: ReportingValidator<CreateUserMetadata> = /* @__PURE__ */ createReportingValidator(
  createUserMetadataValidator,
  [],
);

/** Validates {@link CronTab}, and tells what is unknown in it. */
export const cronTab: ReportingValidator<CronTab> = /* @__PURE__ */ createReportingValidator(cronTabValidator, []);

/** Validates {@link DayOfWeek}, and tells what is unknown in it. */
export const dayOfWeek: ReportingValidator<DayOfWeek> = /* @__PURE__ */ createReportingValidator(dayOfWeekValidator, [
  enums.dayOfWeek,
]);

/** Validates {@link DeleteBackupMetadata}, and tells what is unknown in it. */
export const deleteBackupMetadata: ReportingValidator<DeleteBackupMetadata> = /* @__PURE__ */ createReportingValidator(
  deleteBackupMetadataValidator,
  [],
);

/** Validates {@link DeleteBackupRetentionPolicyMetadata}, and tells what is unknown in it. */
export const deleteBackupRetentionPolicyMetadata: ReportingValidator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createReportingValidator(deleteBackupRetentionPolicyMetadataValidator, []);

/** Validates {@link DeleteClusterHostsMetadata}, and tells what is unknown in it. */
export const deleteClusterHostsMetadata: ReportingValidator<DeleteClusterHostsMetadata> =
  /* @__PURE__ */ createReportingValidator(deleteClusterHostsMetadataValidator, []);

/** Validates {@link DeleteClusterMetadata}, and tells what is unknown in it. */
export const deleteClusterMetadata: ReportingValidator<DeleteClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(deleteClusterMetadataValidator, []);

/** Validates {@link DeleteClusterShardMetadata}, and tells what is unknown in it. */
export const deleteClusterShardMetadata: ReportingValidator<DeleteClusterShardMetadata> =
  /* @__PURE__ */ createReportingValidator(deleteClusterShardMetadataValidator, []);

/** Validates {@link DeleteUserMetadata}, and tells what is unknown in it. */
export const deleteUserMetadata: ReportingValidator<DeleteUserMetadata> = /* @__PURE__ */ createReportingValidator(
  deleteUserMetadataValidator,
  [],
);

/** Validates {@link DiskSizeAutoscaling}, and tells what is unknown in it. */
export const diskSizeAutoscaling: ReportingValidator<DiskSizeAutoscaling> = /* @__PURE__ */ createReportingValidator(
  diskSizeAutoscalingValidator,
  [],
);

/** Validates {@link Empty}, and tells what is unknown in it. */
export const empty: ReportingValidator<Empty> = /* @__PURE__ */ createReportingValidator(emptyValidator, []);

/** Validates {@link EnableShardingClusterMetadata}, and tells what is unknown in it. */
export const enableShardingClusterMetadata: ReportingValidator<EnableShardingClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(enableShardingClusterMetadataValidator, []);

/** Validates {@link Environment}, and tells what is unknown in it. */
export const environment: ReportingValidator<Environment> = /* @__PURE__ */ createReportingValidator(
  environmentValidator,
  [enums.environment],
);

/** Validates {@link Host}, and tells what is unknown in it. */
export const host: ReportingValidator<Host> = /* @__PURE__ */ createReportingValidator(hostValidator, [
  enums.clusterHealth,
  enums.hostRole,
  enums.serviceHealth,
  enums.serviceType,
]);

/** Validates {@link HostHealth}, and tells what is unknown in it. */
export const hostHealth: ReportingValidator<HostHealth> = /* @__PURE__ */ createReportingValidator(
  hostHealthValidator,
  [enums.clusterHealth],
);

/** Validates {@link HostRole}, and tells what is unknown in it. */
export const hostRole: ReportingValidator<HostRole> = /* @__PURE__ */ createReportingValidator(hostRoleValidator, [
  enums.hostRole,
]);

/** Validates {@link ListAccessBindingsResponse}, and tells what is unknown in it. */
export const listAccessBindingsResponse: ReportingValidator<ListAccessBindingsResponse> =
  /* @__PURE__ */ createReportingValidator(listAccessBindingsResponseValidator, []);

/** Validates {@link ListBackupRetentionPoliciesResponse}, and tells what is unknown in it. */
export const listBackupRetentionPoliciesResponse: ReportingValidator<ListBackupRetentionPoliciesResponse> =
  /* @__PURE__ */ createReportingValidator(listBackupRetentionPoliciesResponseValidator, []);

/** Validates {@link ListBackupsResponse}, and tells what is unknown in it. */
export const listBackupsResponse: ReportingValidator<ListBackupsResponse> = /* @__PURE__ */ createReportingValidator(
  listBackupsResponseValidator,
  [enums.backupType],
);

/** Validates {@link ListChangeFreezesResponse}, and tells what is unknown in it. */
export const listChangeFreezesResponse: ReportingValidator<ListChangeFreezesResponse> =
  /* @__PURE__ */ createReportingValidator(listChangeFreezesResponseValidator, [enums.changeFreezeStatus]);

/** Validates {@link ListClusterBackupsResponse}, and tells what is unknown in it. */
export const listClusterBackupsResponse: ReportingValidator<ListClusterBackupsResponse> =
  /* @__PURE__ */ createReportingValidator(listClusterBackupsResponseValidator, [enums.backupType]);

/** Validates {@link ListClusterHostsResponse}, and tells what is unknown in it. */
export const listClusterHostsResponse: ReportingValidator<ListClusterHostsResponse> =
  /* @__PURE__ */ createReportingValidator(listClusterHostsResponseValidator, [
    enums.clusterHealth,
    enums.hostRole,
    enums.serviceHealth,
    enums.serviceType,
  ]);

/** Validates {@link ListClusterLogsResponse}, and tells what is unknown in it. */
export const listClusterLogsResponse: ReportingValidator<ListClusterLogsResponse> =
  /* @__PURE__ */ createReportingValidator(listClusterLogsResponseValidator, []);

/** Validates {@link ListClusterOperationsResponse}, and tells what is unknown in it. */
export const listClusterOperationsResponse: ReportingValidator<ListClusterOperationsResponse> =
  /* @__PURE__ */ createReportingValidator(listClusterOperationsResponseValidator, []);

/** Validates {@link ListClusterShardsResponse}, and tells what is unknown in it. */
export const listClusterShardsResponse: ReportingValidator<ListClusterShardsResponse> =
  /* @__PURE__ */ createReportingValidator(listClusterShardsResponseValidator, []);

/** Validates {@link ListClustersResponse}, and tells what is unknown in it. */
export const listClustersResponse: ReportingValidator<ListClustersResponse> = /* @__PURE__ */ createReportingValidator(
  listClustersResponseValidator,
  [
    enums.clusterHealth,
    enums.clusterStatus,
    enums.dayOfWeek,
    enums.environment,
    enums.maxmemoryPolicy,
    enums.persistenceMode,
    enums.weekDay,
  ],
);

/** Validates {@link ListMaintenancesResponse}, and tells what is unknown in it. */
export const listMaintenancesResponse: ReportingValidator<ListMaintenancesResponse> =
  /* @__PURE__ */ createReportingValidator(listMaintenancesResponseValidator, [enums.maintenanceStatus]);

/** Validates {@link ListResourcePresetsResponse}, and tells what is unknown in it. */
export const listResourcePresetsResponse: ReportingValidator<ListResourcePresetsResponse> =
  /* @__PURE__ */ createReportingValidator(listResourcePresetsResponseValidator, []);

/** Validates {@link ListUsersResponse}, and tells what is unknown in it. */
export const listUsersResponse: ReportingValidator<ListUsersResponse> = /* @__PURE__ */ createReportingValidator(
  listUsersResponseValidator,
  [enums.authType],
);

/** Validates {@link ListVersionsResponse}, and tells what is unknown in it. */
export const listVersionsResponse: ReportingValidator<ListVersionsResponse> = /* @__PURE__ */ createReportingValidator(
  listVersionsResponseValidator,
  [enums.versionStatus],
);

/** Validates {@link LogRecord}, and tells what is unknown in it. */
export const logRecord: ReportingValidator<LogRecord> = /* @__PURE__ */ createReportingValidator(
  logRecordValidator,
  [],
);

/** Validates {@link Maintenance}, and tells what is unknown in it. */
export const maintenance: ReportingValidator<Maintenance> = /* @__PURE__ */ createReportingValidator(
  maintenanceValidator,
  [enums.maintenanceStatus],
);

/** Validates {@link MaintenanceDetail}, and tells what is unknown in it. */
export const maintenanceDetail: ReportingValidator<MaintenanceDetail> = /* @__PURE__ */ createReportingValidator(
  maintenanceDetailValidator,
  [],
);

/** Validates {@link MaintenanceOperation}, and tells what is unknown in it. */
export const maintenanceOperation: ReportingValidator<MaintenanceOperation> = /* @__PURE__ */ createReportingValidator(
  maintenanceOperationValidator,
  [],
);

/** Validates {@link MaintenanceRescheduleType}, and tells what is unknown in it. */
export const maintenanceRescheduleType: ReportingValidator<MaintenanceRescheduleType> =
  /* @__PURE__ */ createReportingValidator(maintenanceRescheduleTypeValidator, [enums.maintenanceRescheduleType]);

/** Validates {@link MaintenanceResource}, and tells what is unknown in it. */
export const maintenanceResource: ReportingValidator<MaintenanceResource> = /* @__PURE__ */ createReportingValidator(
  maintenanceResourceValidator,
  [],
);

/** Validates {@link MaintenanceStatus}, and tells what is unknown in it. */
export const maintenanceStatus: ReportingValidator<MaintenanceStatus> = /* @__PURE__ */ createReportingValidator(
  maintenanceStatusValidator,
  [enums.maintenanceStatus],
);

/** Validates {@link MaintenanceWindow}, and tells what is unknown in it. */
export const maintenanceWindow: ReportingValidator<MaintenanceWindow> = /* @__PURE__ */ createReportingValidator(
  maintenanceWindowValidator,
  [enums.weekDay],
);

/** Validates {@link MaintenanceWindowSlot}, and tells what is unknown in it. */
export const maintenanceWindowSlot: ReportingValidator<MaintenanceWindowSlot> =
  /* @__PURE__ */ createReportingValidator(maintenanceWindowSlotValidator, [enums.dayOfWeek]);

/** Validates {@link MaintenanceWindows}, and tells what is unknown in it. */
export const maintenanceWindows: ReportingValidator<MaintenanceWindows> = /* @__PURE__ */ createReportingValidator(
  maintenanceWindowsValidator,
  [enums.dayOfWeek],
);

/** Validates {@link MaxmemoryPolicy}, and tells what is unknown in it. */
export const maxmemoryPolicy: ReportingValidator<MaxmemoryPolicy> = /* @__PURE__ */ createReportingValidator(
  maxmemoryPolicyValidator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link Monitoring}, and tells what is unknown in it. */
export const monitoring: ReportingValidator<Monitoring> = /* @__PURE__ */ createReportingValidator(
  monitoringValidator,
  [],
);

/** Validates {@link MoveClusterMetadata}, and tells what is unknown in it. */
export const moveClusterMetadata: ReportingValidator<MoveClusterMetadata> = /* @__PURE__ */ createReportingValidator(
  moveClusterMetadataValidator,
  [],
);

/** Validates {@link Operation}, and tells what is unknown in it. */
export const operation: ReportingValidator<Operation> = /* @__PURE__ */ createReportingValidator(
  operationValidator,
  [],
);

/** Validates {@link Permissions}, and tells what is unknown in it. */
export const permissions: ReportingValidator<Permissions> = /* @__PURE__ */ createReportingValidator(
  permissionsValidator,
  [],
);

/** Validates {@link PersistenceMode}, and tells what is unknown in it. */
export const persistenceMode: ReportingValidator<PersistenceMode> = /* @__PURE__ */ createReportingValidator(
  persistenceModeValidator,
  [enums.persistenceMode],
);

/** Validates {@link RebalanceClusterMetadata}, and tells what is unknown in it. */
export const rebalanceClusterMetadata: ReportingValidator<RebalanceClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(rebalanceClusterMetadataValidator, []);

/** Validates {@link RedisConfig}, and tells what is unknown in it. */
export const redisConfig: ReportingValidator<RedisConfig> = /* @__PURE__ */ createReportingValidator(
  redisConfigValidator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfig5_0}, and tells what is unknown in it. */
export const redisConfig5_0: ReportingValidator<RedisConfig5_0> = /* @__PURE__ */ createReportingValidator(
  redisConfig5_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimit}, and tells what is unknown in it. */
export const redisConfig5_0ClientOutputBufferLimit: ReportingValidator<RedisConfig5_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createReportingValidator(redisConfig5_0ClientOutputBufferLimitValidator, []);

/** Validates {@link RedisConfig6_0}, and tells what is unknown in it. */
export const redisConfig6_0: ReportingValidator<RedisConfig6_0> = /* @__PURE__ */ createReportingValidator(
  redisConfig6_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfig6_0ClientOutputBufferLimit}, and tells what is unknown in it. */
export const redisConfig6_0ClientOutputBufferLimit: ReportingValidator<RedisConfig6_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createReportingValidator(redisConfig6_0ClientOutputBufferLimitValidator, []);

/** Validates {@link RedisConfig6_2}, and tells what is unknown in it. */
export const redisConfig6_2: ReportingValidator<RedisConfig6_2> = /* @__PURE__ */ createReportingValidator(
  redisConfig6_2Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimit}, and tells what is unknown in it. */
export const redisConfig6_2ClientOutputBufferLimit: ReportingValidator<RedisConfig6_2ClientOutputBufferLimit> =
  /* @__PURE__ */ createReportingValidator(redisConfig6_2ClientOutputBufferLimitValidator, []);

/** Validates {@link RedisConfig7_0}, and tells what is unknown in it. */
export const redisConfig7_0: ReportingValidator<RedisConfig7_0> = /* @__PURE__ */ createReportingValidator(
  redisConfig7_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimit}, and tells what is unknown in it. */
export const redisConfig7_0ClientOutputBufferLimit: ReportingValidator<RedisConfig7_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createReportingValidator(redisConfig7_0ClientOutputBufferLimitValidator, []);

/** Validates {@link RedisConfigClientOutputBufferLimit}, and tells what is unknown in it. */
export const redisConfigClientOutputBufferLimit: ReportingValidator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ createReportingValidator(redisConfigClientOutputBufferLimitValidator, []);

/** Validates {@link RedisConfigSet}, and tells what is unknown in it. */
export const redisConfigSet: ReportingValidator<RedisConfigSet> = /* @__PURE__ */ createReportingValidator(
  redisConfigSetValidator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfigSet5_0}, and tells what is unknown in it. */
export const redisConfigSet5_0: ReportingValidator<RedisConfigSet5_0> = /* @__PURE__ */ createReportingValidator(
  redisConfigSet5_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfigSet6_0}, and tells what is unknown in it. */
export const redisConfigSet6_0: ReportingValidator<RedisConfigSet6_0> = /* @__PURE__ */ createReportingValidator(
  redisConfigSet6_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfigSet6_2}, and tells what is unknown in it. */
export const redisConfigSet6_2: ReportingValidator<RedisConfigSet6_2> = /* @__PURE__ */ createReportingValidator(
  redisConfigSet6_2Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RedisConfigSet7_0}, and tells what is unknown in it. */
export const redisConfigSet7_0: ReportingValidator<RedisConfigSet7_0> = /* @__PURE__ */ createReportingValidator(
  redisConfigSet7_0Validator,
  [enums.maxmemoryPolicy],
);

/** Validates {@link RescheduleMaintenanceMetadata}, and tells what is unknown in it. */
export const rescheduleMaintenanceMetadata: ReportingValidator<RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ createReportingValidator(rescheduleMaintenanceMetadataValidator, []);

/** Validates {@link RescheduleMaintenanceV2Metadata}, and tells what is unknown in it. */
export const rescheduleMaintenanceV2Metadata: ReportingValidator<RescheduleMaintenanceV2Metadata> =
  /* @__PURE__ */ createReportingValidator(rescheduleMaintenanceV2MetadataValidator, [enums.maintenanceRescheduleType]);

/** Validates {@link ResourcePreset}, and tells what is unknown in it. */
export const resourcePreset: ReportingValidator<ResourcePreset> = /* @__PURE__ */ createReportingValidator(
  resourcePresetValidator,
  [],
);

/** Validates {@link Resources}, and tells what is unknown in it. */
export const resources: ReportingValidator<Resources> = /* @__PURE__ */ createReportingValidator(
  resourcesValidator,
  [],
);

/** Validates {@link RestoreClusterMetadata}, and tells what is unknown in it. */
export const restoreClusterMetadata: ReportingValidator<RestoreClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(restoreClusterMetadataValidator, []);

/** Validates {@link Service}, and tells what is unknown in it. */
export const service: ReportingValidator<Service> = /* @__PURE__ */ createReportingValidator(serviceValidator, [
  enums.serviceHealth,
  enums.serviceType,
]);

/** Validates {@link ServiceHealth}, and tells what is unknown in it. */
export const serviceHealth: ReportingValidator<ServiceHealth> = /* @__PURE__ */ createReportingValidator(
  serviceHealthValidator,
  [enums.serviceHealth],
);

/** Validates {@link ServiceType}, and tells what is unknown in it. */
export const serviceType: ReportingValidator<ServiceType> = /* @__PURE__ */ createReportingValidator(
  serviceTypeValidator,
  [enums.serviceType],
);

/** Validates {@link SetAccessBindingsMetadata}, and tells what is unknown in it. */
export const setAccessBindingsMetadata: ReportingValidator<SetAccessBindingsMetadata> =
  /* @__PURE__ */ createReportingValidator(setAccessBindingsMetadataValidator, []);

/** Validates {@link Shard}, and tells what is unknown in it. */
export const shard: ReportingValidator<Shard> = /* @__PURE__ */ createReportingValidator(shardValidator, []);

/** Validates {@link ShardAutoscalingSettings}, and tells what is unknown in it. */
export const shardAutoscalingSettings: ReportingValidator<ShardAutoscalingSettings> =
  /* @__PURE__ */ createReportingValidator(shardAutoscalingSettingsValidator, []);

/** Validates {@link ShardAutoscalingThreshold}, and tells what is unknown in it. */
export const shardAutoscalingThreshold: ReportingValidator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ createReportingValidator(shardAutoscalingThresholdValidator, []);

/** Validates {@link StartClusterFailoverMetadata}, and tells what is unknown in it. */
export const startClusterFailoverMetadata: ReportingValidator<StartClusterFailoverMetadata> =
  /* @__PURE__ */ createReportingValidator(startClusterFailoverMetadataValidator, []);

/** Validates {@link StartClusterMetadata}, and tells what is unknown in it. */
export const startClusterMetadata: ReportingValidator<StartClusterMetadata> = /* @__PURE__ */ createReportingValidator(
  startClusterMetadataValidator,
  [],
);

/** Validates {@link Status}, and tells what is unknown in it. */
export const status: ReportingValidator<Status> = /* @__PURE__ */ createReportingValidator(statusValidator, []);

/** Validates {@link StopClusterMetadata}, and tells what is unknown in it. */
export const stopClusterMetadata: ReportingValidator<StopClusterMetadata> = /* @__PURE__ */ createReportingValidator(
  stopClusterMetadataValidator,
  [],
);

/** Validates {@link StreamLogRecord}, and tells what is unknown in it. */
export const streamLogRecord: ReportingValidator<StreamLogRecord> = /* @__PURE__ */ createReportingValidator(
  streamLogRecordValidator,
  [],
);

/** Validates {@link Subject}, and tells what is unknown in it. */
export const subject: ReportingValidator<Subject> = /* @__PURE__ */ createReportingValidator(subjectValidator, []);

/** Validates {@link TerminateChangeFreezeMetadata}, and tells what is unknown in it. */
export const terminateChangeFreezeMetadata: ReportingValidator<TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ createReportingValidator(terminateChangeFreezeMetadataValidator, []);

/** Validates {@link TimeOfDay}, and tells what is unknown in it. */
export const timeOfDay: ReportingValidator<TimeOfDay> = /* @__PURE__ */ createReportingValidator(
  timeOfDayValidator,
  [],
);

/** Validates {@link UpdateAccessBindingsMetadata}, and tells what is unknown in it. */
export const updateAccessBindingsMetadata: ReportingValidator<UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ createReportingValidator(updateAccessBindingsMetadataValidator, []);

/** Validates {@link UpdateClusterHostsMetadata}, and tells what is unknown in it. */
export const updateClusterHostsMetadata: ReportingValidator<UpdateClusterHostsMetadata> =
  /* @__PURE__ */ createReportingValidator(updateClusterHostsMetadataValidator, []);

/** Validates {@link UpdateClusterMetadata}, and tells what is unknown in it. */
export const updateClusterMetadata: ReportingValidator<UpdateClusterMetadata> =
  /* @__PURE__ */ createReportingValidator(updateClusterMetadataValidator, []);

/** Validates {@link UpdateUserMetadata}, and tells what is unknown in it. */
export const updateUserMetadata: ReportingValidator<UpdateUserMetadata> = /* @__PURE__ */ createReportingValidator(
  updateUserMetadataValidator,
  [],
);

/** Validates {@link User}, and tells what is unknown in it. */
export const user: ReportingValidator<User> = /* @__PURE__ */ createReportingValidator(userValidator, [enums.authType]);

/** Validates {@link ValkeyBloom}, and tells what is unknown in it. */
export const valkeyBloom: ReportingValidator<ValkeyBloom> = /* @__PURE__ */ createReportingValidator(
  valkeyBloomValidator,
  [],
);

/** Validates {@link ValkeyJson}, and tells what is unknown in it. */
export const valkeyJson: ReportingValidator<ValkeyJson> = /* @__PURE__ */ createReportingValidator(
  valkeyJsonValidator,
  [],
);

/** Validates {@link ValkeyModules}, and tells what is unknown in it. */
export const valkeyModules: ReportingValidator<ValkeyModules> = /* @__PURE__ */ createReportingValidator(
  valkeyModulesValidator,
  [],
);

/** Validates {@link ValkeySearch}, and tells what is unknown in it. */
export const valkeySearch: ReportingValidator<ValkeySearch> = /* @__PURE__ */ createReportingValidator(
  valkeySearchValidator,
  [],
);

/** Validates {@link Version}, and tells what is unknown in it. */
export const version: ReportingValidator<Version> = /* @__PURE__ */ createReportingValidator(versionValidator, [
  enums.versionStatus,
]);

/** Validates {@link VersionStatus}, and tells what is unknown in it. */
export const versionStatus: ReportingValidator<VersionStatus> = /* @__PURE__ */ createReportingValidator(
  versionStatusValidator,
  [enums.versionStatus],
);

/** Validates {@link WeekDay}, and tells what is unknown in it. */
export const weekDay: ReportingValidator<WeekDay> = /* @__PURE__ */ createReportingValidator(weekDayValidator, [
  enums.weekDay,
]);

/** Validates {@link WeeklyMaintenanceSchedule}, and tells what is unknown in it. */
export const weeklyMaintenanceSchedule: ReportingValidator<WeeklyMaintenanceSchedule> =
  /* @__PURE__ */ createReportingValidator(weeklyMaintenanceScheduleValidator, [enums.dayOfWeek]);

/** Validates {@link WeeklyMaintenanceWindow}, and tells what is unknown in it. */
export const weeklyMaintenanceWindow: ReportingValidator<WeeklyMaintenanceWindow> =
  /* @__PURE__ */ createReportingValidator(weeklyMaintenanceWindowValidator, [enums.weekDay]);
