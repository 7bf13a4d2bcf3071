// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import * as requests from './requests/index.ts';

export { requests };
export type {
  Issue,
  IssueCode,
  IssueLimits,
  Location,
  ParseOptions,
  SafeParseResult,
  Unknown,
} from '../core/issue.ts';
export { isValidationError, ValidationError } from '../core/validation-error.ts';
export type { Validator } from '../core/validator.ts';
export { access, accessInput, isAccess, isAccessInput } from './schemas/access.ts';
export { accessBinding, accessBindingInput, isAccessBinding, isAccessBindingInput } from './schemas/access-binding.ts';
export {
  accessBindingAction,
  accessBindingActionInput,
  isAccessBindingAction,
  isAccessBindingActionInput,
} from './schemas/access-binding-action.ts';
export {
  accessBindingDelta,
  accessBindingDeltaInput,
  isAccessBindingDelta,
  isAccessBindingDeltaInput,
} from './schemas/access-binding-delta.ts';
export {
  accessBindingsOperationResult,
  isAccessBindingsOperationResult,
} from './schemas/access-bindings-operation-result.ts';
export { addClusterHostsMetadata, isAddClusterHostsMetadata } from './schemas/add-cluster-hosts-metadata.ts';
export { addClusterHostsRequest, isAddClusterHostsRequest } from './schemas/add-cluster-hosts-request.ts';
export { addClusterShardMetadata, isAddClusterShardMetadata } from './schemas/add-cluster-shard-metadata.ts';
export { addClusterShardRequest, isAddClusterShardRequest } from './schemas/add-cluster-shard-request.ts';
export { any, isAny } from './schemas/any.ts';
export { authType, authTypeInput, isAuthType, isAuthTypeInput } from './schemas/auth-type.ts';
export { backup, isBackup } from './schemas/backup.ts';
export { backupClusterMetadata, isBackupClusterMetadata } from './schemas/backup-cluster-metadata.ts';
export { backupRetentionPolicy, isBackupRetentionPolicy } from './schemas/backup-retention-policy.ts';
export { backupType, isBackupType } from './schemas/backup-type.ts';
export { changeFreeze, isChangeFreeze } from './schemas/change-freeze.ts';
export { changeFreezeConstraints, isChangeFreezeConstraints } from './schemas/change-freeze-constraints.ts';
export { changeFreezeLimitsResponse, isChangeFreezeLimitsResponse } from './schemas/change-freeze-limits-response.ts';
export {
  changeFreezeResource,
  changeFreezeResourceInput,
  isChangeFreezeResource,
  isChangeFreezeResourceInput,
} from './schemas/change-freeze-resource.ts';
export { changeFreezeStatus, isChangeFreezeStatus } from './schemas/change-freeze-status.ts';
export { cluster, isCluster } from './schemas/cluster.ts';
export { clusterConfig, isClusterConfig } from './schemas/cluster-config.ts';
export { clusterHealth, isClusterHealth } from './schemas/cluster-health.ts';
export { clusterStatus, isClusterStatus } from './schemas/cluster-status.ts';
export { configSpec, isConfigSpec } from './schemas/config-spec.ts';
export { connectionManager, isConnectionManager } from './schemas/connection-manager.ts';
export {
  createBackupRetentionPolicyMetadata,
  isCreateBackupRetentionPolicyMetadata,
} from './schemas/create-backup-retention-policy-metadata.ts';
export {
  createBackupRetentionPolicyRequest,
  isCreateBackupRetentionPolicyRequest,
} from './schemas/create-backup-retention-policy-request.ts';
export { createChangeFreezeMetadata, isCreateChangeFreezeMetadata } from './schemas/create-change-freeze-metadata.ts';
export { createChangeFreezeRequest, isCreateChangeFreezeRequest } from './schemas/create-change-freeze-request.ts';
export { createClusterMetadata, isCreateClusterMetadata } from './schemas/create-cluster-metadata.ts';
export { createClusterRequest, isCreateClusterRequest } from './schemas/create-cluster-request.ts';
export { createIamTokenRequest, isCreateIamTokenRequest } from './schemas/create-iam-token-request.ts';
export { createIamTokenResponse, isCreateIamTokenResponse } from './schemas/create-iam-token-response.ts';
export { createUserMetadata, isCreateUserMetadata } from './schemas/create-user-metadata.ts';
export { createUserRequest, isCreateUserRequest } from './schemas/create-user-request.ts';
export { cronTab, cronTabInput, isCronTab, isCronTabInput } from './schemas/cron-tab.ts';
export { dayOfWeek, dayOfWeekInput, isDayOfWeek, isDayOfWeekInput } from './schemas/day-of-week.ts';
export { deleteBackupMetadata, isDeleteBackupMetadata } from './schemas/delete-backup-metadata.ts';
export {
  deleteBackupRetentionPolicyMetadata,
  isDeleteBackupRetentionPolicyMetadata,
} from './schemas/delete-backup-retention-policy-metadata.ts';
export { deleteClusterHostsMetadata, isDeleteClusterHostsMetadata } from './schemas/delete-cluster-hosts-metadata.ts';
export { deleteClusterHostsRequest, isDeleteClusterHostsRequest } from './schemas/delete-cluster-hosts-request.ts';
export { deleteClusterMetadata, isDeleteClusterMetadata } from './schemas/delete-cluster-metadata.ts';
export { deleteClusterShardMetadata, isDeleteClusterShardMetadata } from './schemas/delete-cluster-shard-metadata.ts';
export { deleteUserMetadata, isDeleteUserMetadata } from './schemas/delete-user-metadata.ts';
export {
  diskSizeAutoscaling,
  diskSizeAutoscalingInput,
  isDiskSizeAutoscaling,
  isDiskSizeAutoscalingInput,
} from './schemas/disk-size-autoscaling.ts';
export { empty, emptyInput, isEmpty, isEmptyInput } from './schemas/empty.ts';
export {
  enableShardingClusterMetadata,
  isEnableShardingClusterMetadata,
} from './schemas/enable-sharding-cluster-metadata.ts';
export { environment, environmentInput, isEnvironment, isEnvironmentInput } from './schemas/environment.ts';
export { failoverType, isFailoverType } from './schemas/failover-type.ts';
export { host, isHost } from './schemas/host.ts';
export { hostHealth, isHostHealth } from './schemas/host-health.ts';
export { hostRole, isHostRole } from './schemas/host-role.ts';
export { hostSpec, isHostSpec } from './schemas/host-spec.ts';
export { isListAccessBindingsResponse, listAccessBindingsResponse } from './schemas/list-access-bindings-response.ts';
export {
  isListBackupRetentionPoliciesResponse,
  listBackupRetentionPoliciesResponse,
} from './schemas/list-backup-retention-policies-response.ts';
export { isListBackupsResponse, listBackupsResponse } from './schemas/list-backups-response.ts';
export { isListChangeFreezesResponse, listChangeFreezesResponse } from './schemas/list-change-freezes-response.ts';
export { isListClusterBackupsResponse, listClusterBackupsResponse } from './schemas/list-cluster-backups-response.ts';
export { isListClusterHostsResponse, listClusterHostsResponse } from './schemas/list-cluster-hosts-response.ts';
export { isListClusterLogsResponse, listClusterLogsResponse } from './schemas/list-cluster-logs-response.ts';
export {
  isListClusterOperationsResponse,
  listClusterOperationsResponse,
} from './schemas/list-cluster-operations-response.ts';
export { isListClusterShardsResponse, listClusterShardsResponse } from './schemas/list-cluster-shards-response.ts';
export { isListClustersResponse, listClustersResponse } from './schemas/list-clusters-response.ts';
export { isListMaintenancesResponse, listMaintenancesResponse } from './schemas/list-maintenances-response.ts';
export {
  isListResourcePresetsResponse,
  listResourcePresetsResponse,
} from './schemas/list-resource-presets-response.ts';
export { isListUsersResponse, listUsersResponse } from './schemas/list-users-response.ts';
export { isListVersionsResponse, listVersionsResponse } from './schemas/list-versions-response.ts';
export { isLogRecord, logRecord } from './schemas/log-record.ts';
export { isLogServiceType, logServiceType } from './schemas/log-service-type.ts';
export { isMaintenance, maintenance } from './schemas/maintenance.ts';
export { isMaintenanceDetail, maintenanceDetail } from './schemas/maintenance-detail.ts';
export { isMaintenanceOperation, maintenanceOperation } from './schemas/maintenance-operation.ts';
export {
  isMaintenanceRescheduleType,
  isMaintenanceRescheduleTypeInput,
  maintenanceRescheduleType,
  maintenanceRescheduleTypeInput,
} from './schemas/maintenance-reschedule-type.ts';
export { isMaintenanceResource, maintenanceResource } from './schemas/maintenance-resource.ts';
export { isMaintenanceStatus, maintenanceStatus } from './schemas/maintenance-status.ts';
export {
  isMaintenanceWindow,
  isMaintenanceWindowInput,
  maintenanceWindow,
  maintenanceWindowInput,
} from './schemas/maintenance-window.ts';
export {
  isMaintenanceWindowSlot,
  isMaintenanceWindowSlotInput,
  maintenanceWindowSlot,
  maintenanceWindowSlotInput,
} from './schemas/maintenance-window-slot.ts';
export {
  isMaintenanceWindows,
  isMaintenanceWindowsInput,
  maintenanceWindows,
  maintenanceWindowsInput,
} from './schemas/maintenance-windows.ts';
export {
  isMaxmemoryPolicy,
  isMaxmemoryPolicyInput,
  maxmemoryPolicy,
  maxmemoryPolicyInput,
} from './schemas/maxmemory-policy.ts';
export { isMonitoring, monitoring } from './schemas/monitoring.ts';
export { isMoveClusterMetadata, moveClusterMetadata } from './schemas/move-cluster-metadata.ts';
export { isMoveClusterRequest, moveClusterRequest } from './schemas/move-cluster-request.ts';
export { isOperation, operation } from './schemas/operation.ts';
export { isPermissions, isPermissionsInput, permissions, permissionsInput } from './schemas/permissions.ts';
export {
  isPersistenceMode,
  isPersistenceModeInput,
  persistenceMode,
  persistenceModeInput,
} from './schemas/persistence-mode.ts';
export { isRebalanceClusterMetadata, rebalanceClusterMetadata } from './schemas/rebalance-cluster-metadata.ts';
export { isRedisConfig, isRedisConfigInput, redisConfig, redisConfigInput } from './schemas/redis-config.ts';
export {
  isRedisConfig5_0,
  isRedisConfig5_0Input,
  redisConfig5_0,
  redisConfig5_0Input,
} from './schemas/redis-config5-0.ts';
export {
  isRedisConfig5_0ClientOutputBufferLimit,
  isRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInput,
} from './schemas/redis-config5-0-client-output-buffer-limit.ts';
export {
  isRedisConfig6_0,
  isRedisConfig6_0Input,
  redisConfig6_0,
  redisConfig6_0Input,
} from './schemas/redis-config6-0.ts';
export {
  isRedisConfig6_0ClientOutputBufferLimit,
  isRedisConfig6_0ClientOutputBufferLimitInput,
  redisConfig6_0ClientOutputBufferLimit,
  redisConfig6_0ClientOutputBufferLimitInput,
} from './schemas/redis-config6-0-client-output-buffer-limit.ts';
export {
  isRedisConfig6_2,
  isRedisConfig6_2Input,
  redisConfig6_2,
  redisConfig6_2Input,
} from './schemas/redis-config6-2.ts';
export {
  isRedisConfig6_2ClientOutputBufferLimit,
  isRedisConfig6_2ClientOutputBufferLimitInput,
  redisConfig6_2ClientOutputBufferLimit,
  redisConfig6_2ClientOutputBufferLimitInput,
} from './schemas/redis-config6-2-client-output-buffer-limit.ts';
export {
  isRedisConfig7_0,
  isRedisConfig7_0Input,
  redisConfig7_0,
  redisConfig7_0Input,
} from './schemas/redis-config7-0.ts';
export {
  isRedisConfig7_0ClientOutputBufferLimit,
  isRedisConfig7_0ClientOutputBufferLimitInput,
  redisConfig7_0ClientOutputBufferLimit,
  redisConfig7_0ClientOutputBufferLimitInput,
} from './schemas/redis-config7-0-client-output-buffer-limit.ts';
export {
  isRedisConfigClientOutputBufferLimit,
  isRedisConfigClientOutputBufferLimitInput,
  redisConfigClientOutputBufferLimit,
  redisConfigClientOutputBufferLimitInput,
} from './schemas/redis-config-client-output-buffer-limit.ts';
export { isRedisConfigSet, redisConfigSet } from './schemas/redis-config-set.ts';
export { isRedisConfigSet5_0, redisConfigSet5_0 } from './schemas/redis-config-set5-0.ts';
export { isRedisConfigSet6_0, redisConfigSet6_0 } from './schemas/redis-config-set6-0.ts';
export { isRedisConfigSet6_2, redisConfigSet6_2 } from './schemas/redis-config-set6-2.ts';
export { isRedisConfigSet7_0, redisConfigSet7_0 } from './schemas/redis-config-set7-0.ts';
export {
  isRescheduleClusterMaintenanceRequest,
  rescheduleClusterMaintenanceRequest,
} from './schemas/reschedule-cluster-maintenance-request.ts';
export {
  isRescheduleMaintenanceMetadata,
  rescheduleMaintenanceMetadata,
} from './schemas/reschedule-maintenance-metadata.ts';
export {
  isRescheduleMaintenanceRequest,
  rescheduleMaintenanceRequest,
} from './schemas/reschedule-maintenance-request.ts';
export {
  isRescheduleMaintenanceV2Metadata,
  rescheduleMaintenanceV2Metadata,
} from './schemas/reschedule-maintenance-v2-metadata.ts';
export { isRescheduleType, rescheduleType } from './schemas/reschedule-type.ts';
export { isResourcePreset, resourcePreset } from './schemas/resource-preset.ts';
export { isResources, isResourcesInput, resources, resourcesInput } from './schemas/resources.ts';
export { isRestoreClusterMetadata, restoreClusterMetadata } from './schemas/restore-cluster-metadata.ts';
export { isRestoreClusterRequest, restoreClusterRequest } from './schemas/restore-cluster-request.ts';
export { isService, service } from './schemas/service.ts';
export { isServiceHealth, serviceHealth } from './schemas/service-health.ts';
export { isServiceType, serviceType } from './schemas/service-type.ts';
export { isSetAccessBindingsMetadata, setAccessBindingsMetadata } from './schemas/set-access-bindings-metadata.ts';
export { isSetAccessBindingsRequest, setAccessBindingsRequest } from './schemas/set-access-bindings-request.ts';
export { isShard, shard } from './schemas/shard.ts';
export {
  isShardAutoscalingSettings,
  isShardAutoscalingSettingsInput,
  shardAutoscalingSettings,
  shardAutoscalingSettingsInput,
} from './schemas/shard-autoscaling-settings.ts';
export {
  isShardAutoscalingThreshold,
  isShardAutoscalingThresholdInput,
  shardAutoscalingThreshold,
  shardAutoscalingThresholdInput,
} from './schemas/shard-autoscaling-threshold.ts';
export {
  isStartClusterFailoverMetadata,
  startClusterFailoverMetadata,
} from './schemas/start-cluster-failover-metadata.ts';
export {
  isStartClusterFailoverRequest,
  startClusterFailoverRequest,
} from './schemas/start-cluster-failover-request.ts';
export { isStartClusterMetadata, startClusterMetadata } from './schemas/start-cluster-metadata.ts';
export { isStatus, status } from './schemas/status.ts';
export { isStopClusterMetadata, stopClusterMetadata } from './schemas/stop-cluster-metadata.ts';
export { isStreamLogRecord, streamLogRecord } from './schemas/stream-log-record.ts';
export { isSubject, isSubjectInput, subject, subjectInput } from './schemas/subject.ts';
export {
  isTerminateChangeFreezeMetadata,
  terminateChangeFreezeMetadata,
} from './schemas/terminate-change-freeze-metadata.ts';
export { isTimeOfDay, isTimeOfDayInput, timeOfDay, timeOfDayInput } from './schemas/time-of-day.ts';
export {
  isUpdateAccessBindingsMetadata,
  updateAccessBindingsMetadata,
} from './schemas/update-access-bindings-metadata.ts';
export {
  isUpdateAccessBindingsRequest,
  updateAccessBindingsRequest,
} from './schemas/update-access-bindings-request.ts';
export { isUpdateClusterHostsMetadata, updateClusterHostsMetadata } from './schemas/update-cluster-hosts-metadata.ts';
export { isUpdateClusterHostsRequest, updateClusterHostsRequest } from './schemas/update-cluster-hosts-request.ts';
export { isUpdateClusterMetadata, updateClusterMetadata } from './schemas/update-cluster-metadata.ts';
export { isUpdateClusterRequest, updateClusterRequest } from './schemas/update-cluster-request.ts';
export { isUpdateHostSpec, updateHostSpec } from './schemas/update-host-spec.ts';
export { isUpdateUserMetadata, updateUserMetadata } from './schemas/update-user-metadata.ts';
export { isUpdateUserRequest, updateUserRequest } from './schemas/update-user-request.ts';
export { isUser, user } from './schemas/user.ts';
export { isUserSpec, userSpec } from './schemas/user-spec.ts';
export { isValkeyBloom, isValkeyBloomInput, valkeyBloom, valkeyBloomInput } from './schemas/valkey-bloom.ts';
export { isValkeyJson, isValkeyJsonInput, valkeyJson, valkeyJsonInput } from './schemas/valkey-json.ts';
export { isValkeyModules, isValkeyModulesInput, valkeyModules, valkeyModulesInput } from './schemas/valkey-modules.ts';
export { isValkeySearch, isValkeySearchInput, valkeySearch, valkeySearchInput } from './schemas/valkey-search.ts';
export { isVersion, version } from './schemas/version.ts';
export { isVersionStatus, versionStatus } from './schemas/version-status.ts';
export { isWeekDay, isWeekDayInput, weekDay, weekDayInput } from './schemas/week-day.ts';
export {
  isWeeklyMaintenanceSchedule,
  isWeeklyMaintenanceScheduleInput,
  weeklyMaintenanceSchedule,
  weeklyMaintenanceScheduleInput,
} from './schemas/weekly-maintenance-schedule.ts';
export {
  isWeeklyMaintenanceWindow,
  isWeeklyMaintenanceWindowInput,
  weeklyMaintenanceWindow,
  weeklyMaintenanceWindowInput,
} from './schemas/weekly-maintenance-window.ts';
export {
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
  deleteBackupParams,
  getBackupParams,
  isDeleteBackupParams,
  isGetBackupParams,
  isListBackupsParams,
  listBackupsParams,
} from './params/backups.ts';
export {
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
export { createIamTokenParams, isCreateIamTokenParams } from './params/iam-tokens.ts';
export {
  getMaintenanceParams,
  isGetMaintenanceParams,
  isListMaintenancesParams,
  isRescheduleMaintenanceParams,
  listMaintenancesParams,
  rescheduleMaintenanceParams,
} from './params/maintenances.ts';
export {
  cancelOperationParams,
  getOperationParams,
  isCancelOperationParams,
  isGetOperationParams,
} from './params/operations.ts';
export {
  getResourcePresetParams,
  isGetResourcePresetParams,
  isListResourcePresetsParams,
  listResourcePresetsParams,
} from './params/resource-presets.ts';
export {
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
export { isListVersionsParams, listVersionsParams } from './params/versions.ts';
