// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
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
export { access, accessInput, assertAccess, assertAccessInput, isAccess, isAccessInput } from './schemas/access.ts';
export {
  accessBinding,
  accessBindingInput,
  assertAccessBinding,
  assertAccessBindingInput,
  isAccessBinding,
  isAccessBindingInput,
} from './schemas/access-binding.ts';
export {
  accessBindingAction,
  accessBindingActionInput,
  assertAccessBindingAction,
  assertAccessBindingActionInput,
  isAccessBindingAction,
  isAccessBindingActionInput,
} from './schemas/access-binding-action.ts';
export {
  accessBindingDelta,
  accessBindingDeltaInput,
  assertAccessBindingDelta,
  assertAccessBindingDeltaInput,
  isAccessBindingDelta,
  isAccessBindingDeltaInput,
} from './schemas/access-binding-delta.ts';
export {
  accessBindingsOperationResult,
  assertAccessBindingsOperationResult,
  isAccessBindingsOperationResult,
} from './schemas/access-bindings-operation-result.ts';
export {
  addClusterHostsMetadata,
  assertAddClusterHostsMetadata,
  isAddClusterHostsMetadata,
} from './schemas/add-cluster-hosts-metadata.ts';
export {
  addClusterHostsRequest,
  assertAddClusterHostsRequest,
  isAddClusterHostsRequest,
} from './schemas/add-cluster-hosts-request.ts';
export {
  addClusterShardMetadata,
  assertAddClusterShardMetadata,
  isAddClusterShardMetadata,
} from './schemas/add-cluster-shard-metadata.ts';
export {
  addClusterShardRequest,
  assertAddClusterShardRequest,
  isAddClusterShardRequest,
} from './schemas/add-cluster-shard-request.ts';
export { any, assertAny, isAny } from './schemas/any.ts';
export {
  assertAuthType,
  assertAuthTypeInput,
  authType,
  authTypeInput,
  isAuthType,
  isAuthTypeInput,
} from './schemas/auth-type.ts';
export { assertBackup, backup, isBackup } from './schemas/backup.ts';
export {
  assertBackupClusterMetadata,
  backupClusterMetadata,
  isBackupClusterMetadata,
} from './schemas/backup-cluster-metadata.ts';
export {
  assertBackupRetentionPolicy,
  backupRetentionPolicy,
  isBackupRetentionPolicy,
} from './schemas/backup-retention-policy.ts';
export { assertBackupType, backupType, isBackupType } from './schemas/backup-type.ts';
export { assertChangeFreeze, changeFreeze, isChangeFreeze } from './schemas/change-freeze.ts';
export {
  assertChangeFreezeConstraints,
  changeFreezeConstraints,
  isChangeFreezeConstraints,
} from './schemas/change-freeze-constraints.ts';
export {
  assertChangeFreezeLimitsResponse,
  changeFreezeLimitsResponse,
  isChangeFreezeLimitsResponse,
} from './schemas/change-freeze-limits-response.ts';
export {
  assertChangeFreezeResource,
  assertChangeFreezeResourceInput,
  changeFreezeResource,
  changeFreezeResourceInput,
  isChangeFreezeResource,
  isChangeFreezeResourceInput,
} from './schemas/change-freeze-resource.ts';
export { assertChangeFreezeStatus, changeFreezeStatus, isChangeFreezeStatus } from './schemas/change-freeze-status.ts';
export { assertCluster, cluster, isCluster } from './schemas/cluster.ts';
export { assertClusterConfig, clusterConfig, isClusterConfig } from './schemas/cluster-config.ts';
export { assertClusterHealth, clusterHealth, isClusterHealth } from './schemas/cluster-health.ts';
export { assertClusterStatus, clusterStatus, isClusterStatus } from './schemas/cluster-status.ts';
export { assertConfigSpec, configSpec, isConfigSpec } from './schemas/config-spec.ts';
export { assertConnectionManager, connectionManager, isConnectionManager } from './schemas/connection-manager.ts';
export {
  assertCreateBackupRetentionPolicyMetadata,
  createBackupRetentionPolicyMetadata,
  isCreateBackupRetentionPolicyMetadata,
} from './schemas/create-backup-retention-policy-metadata.ts';
export {
  assertCreateBackupRetentionPolicyRequest,
  createBackupRetentionPolicyRequest,
  isCreateBackupRetentionPolicyRequest,
} from './schemas/create-backup-retention-policy-request.ts';
export {
  assertCreateChangeFreezeMetadata,
  createChangeFreezeMetadata,
  isCreateChangeFreezeMetadata,
} from './schemas/create-change-freeze-metadata.ts';
export {
  assertCreateChangeFreezeRequest,
  createChangeFreezeRequest,
  isCreateChangeFreezeRequest,
} from './schemas/create-change-freeze-request.ts';
export {
  assertCreateClusterMetadata,
  createClusterMetadata,
  isCreateClusterMetadata,
} from './schemas/create-cluster-metadata.ts';
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
export {
  assertCreateIamTokenResponse,
  createIamTokenResponse,
  isCreateIamTokenResponse,
} from './schemas/create-iam-token-response.ts';
export { assertCreateUserMetadata, createUserMetadata, isCreateUserMetadata } from './schemas/create-user-metadata.ts';
export { assertCreateUserRequest, createUserRequest, isCreateUserRequest } from './schemas/create-user-request.ts';
export {
  assertCronTab,
  assertCronTabInput,
  cronTab,
  cronTabInput,
  isCronTab,
  isCronTabInput,
} from './schemas/cron-tab.ts';
export {
  assertDayOfWeek,
  assertDayOfWeekInput,
  dayOfWeek,
  dayOfWeekInput,
  isDayOfWeek,
  isDayOfWeekInput,
} from './schemas/day-of-week.ts';
export {
  assertDeleteBackupMetadata,
  deleteBackupMetadata,
  isDeleteBackupMetadata,
} from './schemas/delete-backup-metadata.ts';
export {
  assertDeleteBackupRetentionPolicyMetadata,
  deleteBackupRetentionPolicyMetadata,
  isDeleteBackupRetentionPolicyMetadata,
} from './schemas/delete-backup-retention-policy-metadata.ts';
export {
  assertDeleteClusterHostsMetadata,
  deleteClusterHostsMetadata,
  isDeleteClusterHostsMetadata,
} from './schemas/delete-cluster-hosts-metadata.ts';
export {
  assertDeleteClusterHostsRequest,
  deleteClusterHostsRequest,
  isDeleteClusterHostsRequest,
} from './schemas/delete-cluster-hosts-request.ts';
export {
  assertDeleteClusterMetadata,
  deleteClusterMetadata,
  isDeleteClusterMetadata,
} from './schemas/delete-cluster-metadata.ts';
export {
  assertDeleteClusterShardMetadata,
  deleteClusterShardMetadata,
  isDeleteClusterShardMetadata,
} from './schemas/delete-cluster-shard-metadata.ts';
export { assertDeleteUserMetadata, deleteUserMetadata, isDeleteUserMetadata } from './schemas/delete-user-metadata.ts';
export {
  assertDiskSizeAutoscaling,
  assertDiskSizeAutoscalingInput,
  diskSizeAutoscaling,
  diskSizeAutoscalingInput,
  isDiskSizeAutoscaling,
  isDiskSizeAutoscalingInput,
} from './schemas/disk-size-autoscaling.ts';
export { assertEmpty, assertEmptyInput, empty, emptyInput, isEmpty, isEmptyInput } from './schemas/empty.ts';
export {
  assertEnableShardingClusterMetadata,
  enableShardingClusterMetadata,
  isEnableShardingClusterMetadata,
} from './schemas/enable-sharding-cluster-metadata.ts';
export {
  assertEnvironment,
  assertEnvironmentInput,
  environment,
  environmentInput,
  isEnvironment,
  isEnvironmentInput,
} from './schemas/environment.ts';
export { assertFailoverType, failoverType, isFailoverType } from './schemas/failover-type.ts';
export { assertHost, host, isHost } from './schemas/host.ts';
export { assertHostHealth, hostHealth, isHostHealth } from './schemas/host-health.ts';
export { assertHostRole, hostRole, isHostRole } from './schemas/host-role.ts';
export { assertHostSpec, hostSpec, isHostSpec } from './schemas/host-spec.ts';
export {
  assertListAccessBindingsResponse,
  isListAccessBindingsResponse,
  listAccessBindingsResponse,
} from './schemas/list-access-bindings-response.ts';
export {
  assertListBackupRetentionPoliciesResponse,
  isListBackupRetentionPoliciesResponse,
  listBackupRetentionPoliciesResponse,
} from './schemas/list-backup-retention-policies-response.ts';
export {
  assertListBackupsResponse,
  isListBackupsResponse,
  listBackupsResponse,
} from './schemas/list-backups-response.ts';
export {
  assertListChangeFreezesResponse,
  isListChangeFreezesResponse,
  listChangeFreezesResponse,
} from './schemas/list-change-freezes-response.ts';
export {
  assertListClusterBackupsResponse,
  isListClusterBackupsResponse,
  listClusterBackupsResponse,
} from './schemas/list-cluster-backups-response.ts';
export {
  assertListClusterHostsResponse,
  isListClusterHostsResponse,
  listClusterHostsResponse,
} from './schemas/list-cluster-hosts-response.ts';
export {
  assertListClusterLogsResponse,
  isListClusterLogsResponse,
  listClusterLogsResponse,
} from './schemas/list-cluster-logs-response.ts';
export {
  assertListClusterOperationsResponse,
  isListClusterOperationsResponse,
  listClusterOperationsResponse,
} from './schemas/list-cluster-operations-response.ts';
export {
  assertListClusterShardsResponse,
  isListClusterShardsResponse,
  listClusterShardsResponse,
} from './schemas/list-cluster-shards-response.ts';
export {
  assertListClustersResponse,
  isListClustersResponse,
  listClustersResponse,
} from './schemas/list-clusters-response.ts';
export {
  assertListMaintenancesResponse,
  isListMaintenancesResponse,
  listMaintenancesResponse,
} from './schemas/list-maintenances-response.ts';
export {
  assertListResourcePresetsResponse,
  isListResourcePresetsResponse,
  listResourcePresetsResponse,
} from './schemas/list-resource-presets-response.ts';
export { assertListUsersResponse, isListUsersResponse, listUsersResponse } from './schemas/list-users-response.ts';
export {
  assertListVersionsResponse,
  isListVersionsResponse,
  listVersionsResponse,
} from './schemas/list-versions-response.ts';
export { assertLogRecord, isLogRecord, logRecord } from './schemas/log-record.ts';
export { assertLogServiceType, isLogServiceType, logServiceType } from './schemas/log-service-type.ts';
export { assertMaintenance, isMaintenance, maintenance } from './schemas/maintenance.ts';
export { assertMaintenanceDetail, isMaintenanceDetail, maintenanceDetail } from './schemas/maintenance-detail.ts';
export {
  assertMaintenanceOperation,
  isMaintenanceOperation,
  maintenanceOperation,
} from './schemas/maintenance-operation.ts';
export {
  assertMaintenanceRescheduleType,
  assertMaintenanceRescheduleTypeInput,
  isMaintenanceRescheduleType,
  isMaintenanceRescheduleTypeInput,
  maintenanceRescheduleType,
  maintenanceRescheduleTypeInput,
} from './schemas/maintenance-reschedule-type.ts';
export {
  assertMaintenanceResource,
  isMaintenanceResource,
  maintenanceResource,
} from './schemas/maintenance-resource.ts';
export { assertMaintenanceStatus, isMaintenanceStatus, maintenanceStatus } from './schemas/maintenance-status.ts';
export {
  assertMaintenanceWindow,
  assertMaintenanceWindowInput,
  isMaintenanceWindow,
  isMaintenanceWindowInput,
  maintenanceWindow,
  maintenanceWindowInput,
} from './schemas/maintenance-window.ts';
export {
  assertMaintenanceWindowSlot,
  assertMaintenanceWindowSlotInput,
  isMaintenanceWindowSlot,
  isMaintenanceWindowSlotInput,
  maintenanceWindowSlot,
  maintenanceWindowSlotInput,
} from './schemas/maintenance-window-slot.ts';
export {
  assertMaintenanceWindows,
  assertMaintenanceWindowsInput,
  isMaintenanceWindows,
  isMaintenanceWindowsInput,
  maintenanceWindows,
  maintenanceWindowsInput,
} from './schemas/maintenance-windows.ts';
export {
  assertMaxmemoryPolicy,
  assertMaxmemoryPolicyInput,
  isMaxmemoryPolicy,
  isMaxmemoryPolicyInput,
  maxmemoryPolicy,
  maxmemoryPolicyInput,
} from './schemas/maxmemory-policy.ts';
export { assertMonitoring, isMonitoring, monitoring } from './schemas/monitoring.ts';
export {
  assertMoveClusterMetadata,
  isMoveClusterMetadata,
  moveClusterMetadata,
} from './schemas/move-cluster-metadata.ts';
export { assertMoveClusterRequest, isMoveClusterRequest, moveClusterRequest } from './schemas/move-cluster-request.ts';
export { assertOperation, isOperation, operation } from './schemas/operation.ts';
export {
  assertPermissions,
  assertPermissionsInput,
  isPermissions,
  isPermissionsInput,
  permissions,
  permissionsInput,
} from './schemas/permissions.ts';
export {
  assertPersistenceMode,
  assertPersistenceModeInput,
  isPersistenceMode,
  isPersistenceModeInput,
  persistenceMode,
  persistenceModeInput,
} from './schemas/persistence-mode.ts';
export {
  assertRebalanceClusterMetadata,
  isRebalanceClusterMetadata,
  rebalanceClusterMetadata,
} from './schemas/rebalance-cluster-metadata.ts';
export {
  assertRedisConfig,
  assertRedisConfigInput,
  isRedisConfig,
  isRedisConfigInput,
  redisConfig,
  redisConfigInput,
} from './schemas/redis-config.ts';
export {
  assertRedisConfig5_0,
  assertRedisConfig5_0Input,
  isRedisConfig5_0,
  isRedisConfig5_0Input,
  redisConfig5_0,
  redisConfig5_0Input,
} from './schemas/redis-config5-0.ts';
export {
  assertRedisConfig5_0ClientOutputBufferLimit,
  assertRedisConfig5_0ClientOutputBufferLimitInput,
  isRedisConfig5_0ClientOutputBufferLimit,
  isRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInput,
} from './schemas/redis-config5-0-client-output-buffer-limit.ts';
export {
  assertRedisConfig6_0,
  assertRedisConfig6_0Input,
  isRedisConfig6_0,
  isRedisConfig6_0Input,
  redisConfig6_0,
  redisConfig6_0Input,
} from './schemas/redis-config6-0.ts';
export {
  assertRedisConfig6_0ClientOutputBufferLimit,
  assertRedisConfig6_0ClientOutputBufferLimitInput,
  isRedisConfig6_0ClientOutputBufferLimit,
  isRedisConfig6_0ClientOutputBufferLimitInput,
  redisConfig6_0ClientOutputBufferLimit,
  redisConfig6_0ClientOutputBufferLimitInput,
} from './schemas/redis-config6-0-client-output-buffer-limit.ts';
export {
  assertRedisConfig6_2,
  assertRedisConfig6_2Input,
  isRedisConfig6_2,
  isRedisConfig6_2Input,
  redisConfig6_2,
  redisConfig6_2Input,
} from './schemas/redis-config6-2.ts';
export {
  assertRedisConfig6_2ClientOutputBufferLimit,
  assertRedisConfig6_2ClientOutputBufferLimitInput,
  isRedisConfig6_2ClientOutputBufferLimit,
  isRedisConfig6_2ClientOutputBufferLimitInput,
  redisConfig6_2ClientOutputBufferLimit,
  redisConfig6_2ClientOutputBufferLimitInput,
} from './schemas/redis-config6-2-client-output-buffer-limit.ts';
export {
  assertRedisConfig7_0,
  assertRedisConfig7_0Input,
  isRedisConfig7_0,
  isRedisConfig7_0Input,
  redisConfig7_0,
  redisConfig7_0Input,
} from './schemas/redis-config7-0.ts';
export {
  assertRedisConfig7_0ClientOutputBufferLimit,
  assertRedisConfig7_0ClientOutputBufferLimitInput,
  isRedisConfig7_0ClientOutputBufferLimit,
  isRedisConfig7_0ClientOutputBufferLimitInput,
  redisConfig7_0ClientOutputBufferLimit,
  redisConfig7_0ClientOutputBufferLimitInput,
} from './schemas/redis-config7-0-client-output-buffer-limit.ts';
export {
  assertRedisConfigClientOutputBufferLimit,
  assertRedisConfigClientOutputBufferLimitInput,
  isRedisConfigClientOutputBufferLimit,
  isRedisConfigClientOutputBufferLimitInput,
  redisConfigClientOutputBufferLimit,
  redisConfigClientOutputBufferLimitInput,
} from './schemas/redis-config-client-output-buffer-limit.ts';
export { assertRedisConfigSet, isRedisConfigSet, redisConfigSet } from './schemas/redis-config-set.ts';
export { assertRedisConfigSet5_0, isRedisConfigSet5_0, redisConfigSet5_0 } from './schemas/redis-config-set5-0.ts';
export { assertRedisConfigSet6_0, isRedisConfigSet6_0, redisConfigSet6_0 } from './schemas/redis-config-set6-0.ts';
export { assertRedisConfigSet6_2, isRedisConfigSet6_2, redisConfigSet6_2 } from './schemas/redis-config-set6-2.ts';
export { assertRedisConfigSet7_0, isRedisConfigSet7_0, redisConfigSet7_0 } from './schemas/redis-config-set7-0.ts';
export {
  assertRescheduleClusterMaintenanceRequest,
  isRescheduleClusterMaintenanceRequest,
  rescheduleClusterMaintenanceRequest,
} from './schemas/reschedule-cluster-maintenance-request.ts';
export {
  assertRescheduleMaintenanceMetadata,
  isRescheduleMaintenanceMetadata,
  rescheduleMaintenanceMetadata,
} from './schemas/reschedule-maintenance-metadata.ts';
export {
  assertRescheduleMaintenanceRequest,
  isRescheduleMaintenanceRequest,
  rescheduleMaintenanceRequest,
} from './schemas/reschedule-maintenance-request.ts';
export {
  assertRescheduleMaintenanceV2Metadata,
  isRescheduleMaintenanceV2Metadata,
  rescheduleMaintenanceV2Metadata,
} from './schemas/reschedule-maintenance-v2-metadata.ts';
export { assertRescheduleType, isRescheduleType, rescheduleType } from './schemas/reschedule-type.ts';
export { assertResourcePreset, isResourcePreset, resourcePreset } from './schemas/resource-preset.ts';
export {
  assertResources,
  assertResourcesInput,
  isResources,
  isResourcesInput,
  resources,
  resourcesInput,
} from './schemas/resources.ts';
export {
  assertRestoreClusterMetadata,
  isRestoreClusterMetadata,
  restoreClusterMetadata,
} from './schemas/restore-cluster-metadata.ts';
export {
  assertRestoreClusterRequest,
  isRestoreClusterRequest,
  restoreClusterRequest,
} from './schemas/restore-cluster-request.ts';
export { assertService, isService, service } from './schemas/service.ts';
export { assertServiceHealth, isServiceHealth, serviceHealth } from './schemas/service-health.ts';
export { assertServiceType, isServiceType, serviceType } from './schemas/service-type.ts';
export {
  assertSetAccessBindingsMetadata,
  isSetAccessBindingsMetadata,
  setAccessBindingsMetadata,
} from './schemas/set-access-bindings-metadata.ts';
export {
  assertSetAccessBindingsRequest,
  isSetAccessBindingsRequest,
  setAccessBindingsRequest,
} from './schemas/set-access-bindings-request.ts';
export { assertShard, isShard, shard } from './schemas/shard.ts';
export {
  assertShardAutoscalingSettings,
  assertShardAutoscalingSettingsInput,
  isShardAutoscalingSettings,
  isShardAutoscalingSettingsInput,
  shardAutoscalingSettings,
  shardAutoscalingSettingsInput,
} from './schemas/shard-autoscaling-settings.ts';
export {
  assertShardAutoscalingThreshold,
  assertShardAutoscalingThresholdInput,
  isShardAutoscalingThreshold,
  isShardAutoscalingThresholdInput,
  shardAutoscalingThreshold,
  shardAutoscalingThresholdInput,
} from './schemas/shard-autoscaling-threshold.ts';
export {
  assertStartClusterFailoverMetadata,
  isStartClusterFailoverMetadata,
  startClusterFailoverMetadata,
} from './schemas/start-cluster-failover-metadata.ts';
export {
  assertStartClusterFailoverRequest,
  isStartClusterFailoverRequest,
  startClusterFailoverRequest,
} from './schemas/start-cluster-failover-request.ts';
export {
  assertStartClusterMetadata,
  isStartClusterMetadata,
  startClusterMetadata,
} from './schemas/start-cluster-metadata.ts';
export { assertStatus, isStatus, status } from './schemas/status.ts';
export {
  assertStopClusterMetadata,
  isStopClusterMetadata,
  stopClusterMetadata,
} from './schemas/stop-cluster-metadata.ts';
export { assertStreamLogRecord, isStreamLogRecord, streamLogRecord } from './schemas/stream-log-record.ts';
export {
  assertSubject,
  assertSubjectInput,
  isSubject,
  isSubjectInput,
  subject,
  subjectInput,
} from './schemas/subject.ts';
export {
  assertTerminateChangeFreezeMetadata,
  isTerminateChangeFreezeMetadata,
  terminateChangeFreezeMetadata,
} from './schemas/terminate-change-freeze-metadata.ts';
export {
  assertTimeOfDay,
  assertTimeOfDayInput,
  isTimeOfDay,
  isTimeOfDayInput,
  timeOfDay,
  timeOfDayInput,
} from './schemas/time-of-day.ts';
export {
  assertUpdateAccessBindingsMetadata,
  isUpdateAccessBindingsMetadata,
  updateAccessBindingsMetadata,
} from './schemas/update-access-bindings-metadata.ts';
export {
  assertUpdateAccessBindingsRequest,
  isUpdateAccessBindingsRequest,
  updateAccessBindingsRequest,
} from './schemas/update-access-bindings-request.ts';
export {
  assertUpdateClusterHostsMetadata,
  isUpdateClusterHostsMetadata,
  updateClusterHostsMetadata,
} from './schemas/update-cluster-hosts-metadata.ts';
export {
  assertUpdateClusterHostsRequest,
  isUpdateClusterHostsRequest,
  updateClusterHostsRequest,
} from './schemas/update-cluster-hosts-request.ts';
export {
  assertUpdateClusterMetadata,
  isUpdateClusterMetadata,
  updateClusterMetadata,
} from './schemas/update-cluster-metadata.ts';
export {
  assertUpdateClusterRequest,
  isUpdateClusterRequest,
  updateClusterRequest,
} from './schemas/update-cluster-request.ts';
export { assertUpdateHostSpec, isUpdateHostSpec, updateHostSpec } from './schemas/update-host-spec.ts';
export { assertUpdateUserMetadata, isUpdateUserMetadata, updateUserMetadata } from './schemas/update-user-metadata.ts';
export { assertUpdateUserRequest, isUpdateUserRequest, updateUserRequest } from './schemas/update-user-request.ts';
export { assertUser, isUser, user } from './schemas/user.ts';
export { assertUserSpec, isUserSpec, userSpec } from './schemas/user-spec.ts';
export {
  assertValkeyBloom,
  assertValkeyBloomInput,
  isValkeyBloom,
  isValkeyBloomInput,
  valkeyBloom,
  valkeyBloomInput,
} from './schemas/valkey-bloom.ts';
export {
  assertValkeyJson,
  assertValkeyJsonInput,
  isValkeyJson,
  isValkeyJsonInput,
  valkeyJson,
  valkeyJsonInput,
} from './schemas/valkey-json.ts';
export {
  assertValkeyModules,
  assertValkeyModulesInput,
  isValkeyModules,
  isValkeyModulesInput,
  valkeyModules,
  valkeyModulesInput,
} from './schemas/valkey-modules.ts';
export {
  assertValkeySearch,
  assertValkeySearchInput,
  isValkeySearch,
  isValkeySearchInput,
  valkeySearch,
  valkeySearchInput,
} from './schemas/valkey-search.ts';
export { assertVersion, isVersion, version } from './schemas/version.ts';
export { assertVersionStatus, isVersionStatus, versionStatus } from './schemas/version-status.ts';
export {
  assertWeekDay,
  assertWeekDayInput,
  isWeekDay,
  isWeekDayInput,
  weekDay,
  weekDayInput,
} from './schemas/week-day.ts';
export {
  assertWeeklyMaintenanceSchedule,
  assertWeeklyMaintenanceScheduleInput,
  isWeeklyMaintenanceSchedule,
  isWeeklyMaintenanceScheduleInput,
  weeklyMaintenanceSchedule,
  weeklyMaintenanceScheduleInput,
} from './schemas/weekly-maintenance-schedule.ts';
export {
  assertWeeklyMaintenanceWindow,
  assertWeeklyMaintenanceWindowInput,
  isWeeklyMaintenanceWindow,
  isWeeklyMaintenanceWindowInput,
  weeklyMaintenanceWindow,
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
