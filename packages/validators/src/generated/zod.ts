// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ZodType } from 'zod';
import type {
  Access,
  AccessBinding,
  AccessBindingAction,
  AccessBindingActionInput,
  AccessBindingDelta,
  AccessBindingDeltaInput,
  AccessBindingsOperationResult,
  AddClusterHostsMetadata,
  AddClusterHostsParams,
  AddClusterHostsRequest,
  AddClusterShardMetadata,
  AddClusterShardParams,
  AddClusterShardRequest,
  Any,
  AuthType,
  AuthTypeInput,
  Backup,
  BackupClusterMetadata,
  BackupClusterParams,
  BackupRetentionPolicy,
  BackupType,
  CancelOperationParams,
  ChangeFreeze,
  ChangeFreezeConstraints,
  ChangeFreezeLimitsResponse,
  ChangeFreezeResource,
  ChangeFreezeStatus,
  Cluster,
  ClusterConfig,
  ClusterHealth,
  ClusterStatus,
  ConfigSpec,
  ConnectionManager,
  CreateBackupRetentionPolicyMetadata,
  CreateBackupRetentionPolicyParams,
  CreateBackupRetentionPolicyRequest,
  CreateChangeFreezeMetadata,
  CreateChangeFreezeParams,
  CreateChangeFreezeRequest,
  CreateClusterMetadata,
  CreateClusterParams,
  CreateClusterRequest,
  CreateIamTokenParams,
  CreateIamTokenRequest,
  CreateIamTokenResponse,
  CreateUserMetadata,
  CreateUserParams,
  CreateUserRequest,
  CronTab,
  DayOfWeek,
  DayOfWeekInput,
  DeleteBackupMetadata,
  DeleteBackupParams,
  DeleteBackupRetentionPolicyMetadata,
  DeleteBackupRetentionPolicyParams,
  DeleteClusterHostsMetadata,
  DeleteClusterHostsParams,
  DeleteClusterHostsRequest,
  DeleteClusterMetadata,
  DeleteClusterParams,
  DeleteClusterShardMetadata,
  DeleteClusterShardParams,
  DeleteUserMetadata,
  DeleteUserParams,
  DiskSizeAutoscaling,
  DiskSizeAutoscalingInput,
  Empty,
  EnableClusterShardingParams,
  EnableShardingClusterMetadata,
  Environment,
  EnvironmentInput,
  FailoverType,
  GetBackupParams,
  GetBackupRetentionPolicyParams,
  GetChangeFreezeLimitsParams,
  GetChangeFreezeParams,
  GetClusterParams,
  GetClusterShardParams,
  GetMaintenanceParams,
  GetOperationParams,
  GetResourcePresetParams,
  GetUserParams,
  Host,
  HostHealth,
  HostRole,
  HostSpec,
  ListAccessBindingsResponse,
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesParams,
  ListBackupRetentionPoliciesResponse,
  ListBackupsParams,
  ListBackupsResponse,
  ListChangeFreezesParams,
  ListChangeFreezesResponse,
  ListClusterAccessBindingsParams,
  ListClusterBackupsParams,
  ListClusterBackupsResponse,
  ListClusterHostsParams,
  ListClusterHostsResponse,
  ListClusterLogsParams,
  ListClusterLogsResponse,
  ListClusterOperationsParams,
  ListClusterOperationsResponse,
  ListClusterShardsParams,
  ListClusterShardsResponse,
  ListClustersParams,
  ListClustersResponse,
  ListMaintenancesParams,
  ListMaintenancesResponse,
  ListResourcePresetsParams,
  ListResourcePresetsResponse,
  ListUsersParams,
  ListUsersResponse,
  ListVersionsParams,
  ListVersionsResponse,
  LogRecord,
  LogServiceType,
  Maintenance,
  MaintenanceDetail,
  MaintenanceOperation,
  MaintenanceRescheduleType,
  MaintenanceRescheduleTypeInput,
  MaintenanceResource,
  MaintenanceStatus,
  MaintenanceWindow,
  MaintenanceWindowInput,
  MaintenanceWindowSlot,
  MaintenanceWindowSlotInput,
  MaintenanceWindows,
  MaintenanceWindowsInput,
  MaxmemoryPolicy,
  MaxmemoryPolicyInput,
  Monitoring,
  MoveClusterMetadata,
  MoveClusterParams,
  MoveClusterRequest,
  Operation,
  Permissions,
  PermissionsInput,
  PersistenceMode,
  PersistenceModeInput,
  RebalanceClusterMetadata,
  RebalanceClusterParams,
  RedisConfig,
  RedisConfig5_0,
  RedisConfig5_0ClientOutputBufferLimit,
  RedisConfig5_0ClientOutputBufferLimitInput,
  RedisConfig5_0Input,
  RedisConfig6_0,
  RedisConfig6_0ClientOutputBufferLimit,
  RedisConfig6_0ClientOutputBufferLimitInput,
  RedisConfig6_0Input,
  RedisConfig6_2,
  RedisConfig6_2ClientOutputBufferLimit,
  RedisConfig6_2ClientOutputBufferLimitInput,
  RedisConfig6_2Input,
  RedisConfig7_0,
  RedisConfig7_0ClientOutputBufferLimit,
  RedisConfig7_0ClientOutputBufferLimitInput,
  RedisConfig7_0Input,
  RedisConfigClientOutputBufferLimit,
  RedisConfigClientOutputBufferLimitInput,
  RedisConfigInput,
  RedisConfigSet,
  RedisConfigSet5_0,
  RedisConfigSet6_0,
  RedisConfigSet6_2,
  RedisConfigSet7_0,
  RescheduleClusterMaintenanceParams,
  RescheduleClusterMaintenanceRequest,
  RescheduleMaintenanceMetadata,
  RescheduleMaintenanceParams,
  RescheduleMaintenanceRequest,
  RescheduleMaintenanceV2Metadata,
  RescheduleType,
  ResourcePreset,
  Resources,
  RestoreClusterMetadata,
  RestoreClusterParams,
  RestoreClusterRequest,
  Service,
  ServiceHealth,
  ServiceType,
  SetAccessBindingsMetadata,
  SetAccessBindingsRequest,
  SetClusterAccessBindingsParams,
  Shard,
  ShardAutoscalingSettings,
  ShardAutoscalingThreshold,
  StartClusterFailoverMetadata,
  StartClusterFailoverParams,
  StartClusterFailoverRequest,
  StartClusterMetadata,
  StartClusterParams,
  Status,
  StopClusterMetadata,
  StopClusterParams,
  StreamClusterLogsParams,
  StreamLogRecord,
  Subject,
  TerminateChangeFreezeMetadata,
  TerminateChangeFreezeParams,
  TimeOfDay,
  UpdateAccessBindingsMetadata,
  UpdateAccessBindingsRequest,
  UpdateClusterAccessBindingsParams,
  UpdateClusterHostsMetadata,
  UpdateClusterHostsParams,
  UpdateClusterHostsRequest,
  UpdateClusterMetadata,
  UpdateClusterParams,
  UpdateClusterRequest,
  UpdateHostSpec,
  UpdateUserMetadata,
  UpdateUserParams,
  UpdateUserRequest,
  User,
  UserSpec,
  ValkeyBloom,
  ValkeyBloomInput,
  ValkeyJson,
  ValkeyJsonInput,
  ValkeyModules,
  ValkeyModulesInput,
  ValkeySearch,
  ValkeySearchInput,
  Version,
  VersionStatus,
  WeekDay,
  WeekDayInput,
  WeeklyMaintenanceSchedule,
  WeeklyMaintenanceScheduleInput,
  WeeklyMaintenanceWindow,
  WeeklyMaintenanceWindowInput,
} from '@managed-redis/types';
import { toZod } from '../zod/to-zod.ts';
import { access as accessValidator, accessInput as accessInputValidator } from './schemas/access.ts';
import {
  accessBinding as accessBindingValidator,
  accessBindingInput as accessBindingInputValidator,
} from './schemas/access-binding.ts';
import {
  accessBindingAction as accessBindingActionValidator,
  accessBindingActionInput as accessBindingActionInputValidator,
} from './schemas/access-binding-action.ts';
import {
  accessBindingDelta as accessBindingDeltaValidator,
  accessBindingDeltaInput as accessBindingDeltaInputValidator,
} from './schemas/access-binding-delta.ts';
import { accessBindingsOperationResult as accessBindingsOperationResultValidator } from './schemas/access-bindings-operation-result.ts';
import { addClusterHostsMetadata as addClusterHostsMetadataValidator } from './schemas/add-cluster-hosts-metadata.ts';
import { addClusterHostsRequest as addClusterHostsRequestValidator } from './schemas/add-cluster-hosts-request.ts';
import { addClusterShardMetadata as addClusterShardMetadataValidator } from './schemas/add-cluster-shard-metadata.ts';
import { addClusterShardRequest as addClusterShardRequestValidator } from './schemas/add-cluster-shard-request.ts';
import { any as anyValidator } from './schemas/any.ts';
import { authType as authTypeValidator, authTypeInput as authTypeInputValidator } from './schemas/auth-type.ts';
import { backup as backupValidator } from './schemas/backup.ts';
import { backupClusterMetadata as backupClusterMetadataValidator } from './schemas/backup-cluster-metadata.ts';
import { backupRetentionPolicy as backupRetentionPolicyValidator } from './schemas/backup-retention-policy.ts';
import { backupType as backupTypeValidator } from './schemas/backup-type.ts';
import { changeFreeze as changeFreezeValidator } from './schemas/change-freeze.ts';
import { changeFreezeConstraints as changeFreezeConstraintsValidator } from './schemas/change-freeze-constraints.ts';
import { changeFreezeLimitsResponse as changeFreezeLimitsResponseValidator } from './schemas/change-freeze-limits-response.ts';
import {
  changeFreezeResource as changeFreezeResourceValidator,
  changeFreezeResourceInput as changeFreezeResourceInputValidator,
} from './schemas/change-freeze-resource.ts';
import { changeFreezeStatus as changeFreezeStatusValidator } from './schemas/change-freeze-status.ts';
import { cluster as clusterValidator } from './schemas/cluster.ts';
import { clusterConfig as clusterConfigValidator } from './schemas/cluster-config.ts';
import { clusterHealth as clusterHealthValidator } from './schemas/cluster-health.ts';
import { clusterStatus as clusterStatusValidator } from './schemas/cluster-status.ts';
import { configSpec as configSpecValidator } from './schemas/config-spec.ts';
import { connectionManager as connectionManagerValidator } from './schemas/connection-manager.ts';
import { createBackupRetentionPolicyMetadata as createBackupRetentionPolicyMetadataValidator } from './schemas/create-backup-retention-policy-metadata.ts';
import { createBackupRetentionPolicyRequest as createBackupRetentionPolicyRequestValidator } from './schemas/create-backup-retention-policy-request.ts';
import { createChangeFreezeMetadata as createChangeFreezeMetadataValidator } from './schemas/create-change-freeze-metadata.ts';
import { createChangeFreezeRequest as createChangeFreezeRequestValidator } from './schemas/create-change-freeze-request.ts';
import { createClusterMetadata as createClusterMetadataValidator } from './schemas/create-cluster-metadata.ts';
import { createClusterRequest as createClusterRequestValidator } from './schemas/create-cluster-request.ts';
import { createIamTokenRequest as createIamTokenRequestValidator } from './schemas/create-iam-token-request.ts';
import { createIamTokenResponse as createIamTokenResponseValidator } from './schemas/create-iam-token-response.ts';
import { createUserMetadata as createUserMetadataValidator } from './schemas/create-user-metadata.ts';
import { createUserRequest as createUserRequestValidator } from './schemas/create-user-request.ts';
import { cronTab as cronTabValidator, cronTabInput as cronTabInputValidator } from './schemas/cron-tab.ts';
import { dayOfWeek as dayOfWeekValidator, dayOfWeekInput as dayOfWeekInputValidator } from './schemas/day-of-week.ts';
import { deleteBackupMetadata as deleteBackupMetadataValidator } from './schemas/delete-backup-metadata.ts';
import { deleteBackupRetentionPolicyMetadata as deleteBackupRetentionPolicyMetadataValidator } from './schemas/delete-backup-retention-policy-metadata.ts';
import { deleteClusterHostsMetadata as deleteClusterHostsMetadataValidator } from './schemas/delete-cluster-hosts-metadata.ts';
import { deleteClusterHostsRequest as deleteClusterHostsRequestValidator } from './schemas/delete-cluster-hosts-request.ts';
import { deleteClusterMetadata as deleteClusterMetadataValidator } from './schemas/delete-cluster-metadata.ts';
import { deleteClusterShardMetadata as deleteClusterShardMetadataValidator } from './schemas/delete-cluster-shard-metadata.ts';
import { deleteUserMetadata as deleteUserMetadataValidator } from './schemas/delete-user-metadata.ts';
import {
  diskSizeAutoscaling as diskSizeAutoscalingValidator,
  diskSizeAutoscalingInput as diskSizeAutoscalingInputValidator,
} from './schemas/disk-size-autoscaling.ts';
import { empty as emptyValidator, emptyInput as emptyInputValidator } from './schemas/empty.ts';
import { enableShardingClusterMetadata as enableShardingClusterMetadataValidator } from './schemas/enable-sharding-cluster-metadata.ts';
import {
  environment as environmentValidator,
  environmentInput as environmentInputValidator,
} from './schemas/environment.ts';
import { failoverType as failoverTypeValidator } from './schemas/failover-type.ts';
import { host as hostValidator } from './schemas/host.ts';
import { hostHealth as hostHealthValidator } from './schemas/host-health.ts';
import { hostRole as hostRoleValidator } from './schemas/host-role.ts';
import { hostSpec as hostSpecValidator } from './schemas/host-spec.ts';
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
import { logServiceType as logServiceTypeValidator } from './schemas/log-service-type.ts';
import { maintenance as maintenanceValidator } from './schemas/maintenance.ts';
import { maintenanceDetail as maintenanceDetailValidator } from './schemas/maintenance-detail.ts';
import { maintenanceOperation as maintenanceOperationValidator } from './schemas/maintenance-operation.ts';
import {
  maintenanceRescheduleType as maintenanceRescheduleTypeValidator,
  maintenanceRescheduleTypeInput as maintenanceRescheduleTypeInputValidator,
} from './schemas/maintenance-reschedule-type.ts';
import { maintenanceResource as maintenanceResourceValidator } from './schemas/maintenance-resource.ts';
import { maintenanceStatus as maintenanceStatusValidator } from './schemas/maintenance-status.ts';
import {
  maintenanceWindow as maintenanceWindowValidator,
  maintenanceWindowInput as maintenanceWindowInputValidator,
} from './schemas/maintenance-window.ts';
import {
  maintenanceWindowSlot as maintenanceWindowSlotValidator,
  maintenanceWindowSlotInput as maintenanceWindowSlotInputValidator,
} from './schemas/maintenance-window-slot.ts';
import {
  maintenanceWindows as maintenanceWindowsValidator,
  maintenanceWindowsInput as maintenanceWindowsInputValidator,
} from './schemas/maintenance-windows.ts';
import {
  maxmemoryPolicy as maxmemoryPolicyValidator,
  maxmemoryPolicyInput as maxmemoryPolicyInputValidator,
} from './schemas/maxmemory-policy.ts';
import { monitoring as monitoringValidator } from './schemas/monitoring.ts';
import { moveClusterMetadata as moveClusterMetadataValidator } from './schemas/move-cluster-metadata.ts';
import { moveClusterRequest as moveClusterRequestValidator } from './schemas/move-cluster-request.ts';
import { operation as operationValidator } from './schemas/operation.ts';
import {
  permissions as permissionsValidator,
  permissionsInput as permissionsInputValidator,
} from './schemas/permissions.ts';
import {
  persistenceMode as persistenceModeValidator,
  persistenceModeInput as persistenceModeInputValidator,
} from './schemas/persistence-mode.ts';
import { rebalanceClusterMetadata as rebalanceClusterMetadataValidator } from './schemas/rebalance-cluster-metadata.ts';
import {
  redisConfig as redisConfigValidator,
  redisConfigInput as redisConfigInputValidator,
} from './schemas/redis-config.ts';
import {
  redisConfig5_0 as redisConfig5_0Validator,
  redisConfig5_0Input as redisConfig5_0InputValidator,
} from './schemas/redis-config5-0.ts';
import {
  redisConfig5_0ClientOutputBufferLimit as redisConfig5_0ClientOutputBufferLimitValidator,
  redisConfig5_0ClientOutputBufferLimitInput as redisConfig5_0ClientOutputBufferLimitInputValidator,
} from './schemas/redis-config5-0-client-output-buffer-limit.ts';
import {
  redisConfig6_0 as redisConfig6_0Validator,
  redisConfig6_0Input as redisConfig6_0InputValidator,
} from './schemas/redis-config6-0.ts';
import {
  redisConfig6_0ClientOutputBufferLimit as redisConfig6_0ClientOutputBufferLimitValidator,
  redisConfig6_0ClientOutputBufferLimitInput as redisConfig6_0ClientOutputBufferLimitInputValidator,
} from './schemas/redis-config6-0-client-output-buffer-limit.ts';
import {
  redisConfig6_2 as redisConfig6_2Validator,
  redisConfig6_2Input as redisConfig6_2InputValidator,
} from './schemas/redis-config6-2.ts';
import {
  redisConfig6_2ClientOutputBufferLimit as redisConfig6_2ClientOutputBufferLimitValidator,
  redisConfig6_2ClientOutputBufferLimitInput as redisConfig6_2ClientOutputBufferLimitInputValidator,
} from './schemas/redis-config6-2-client-output-buffer-limit.ts';
import {
  redisConfig7_0 as redisConfig7_0Validator,
  redisConfig7_0Input as redisConfig7_0InputValidator,
} from './schemas/redis-config7-0.ts';
import {
  redisConfig7_0ClientOutputBufferLimit as redisConfig7_0ClientOutputBufferLimitValidator,
  redisConfig7_0ClientOutputBufferLimitInput as redisConfig7_0ClientOutputBufferLimitInputValidator,
} from './schemas/redis-config7-0-client-output-buffer-limit.ts';
import {
  redisConfigClientOutputBufferLimit as redisConfigClientOutputBufferLimitValidator,
  redisConfigClientOutputBufferLimitInput as redisConfigClientOutputBufferLimitInputValidator,
} from './schemas/redis-config-client-output-buffer-limit.ts';
import { redisConfigSet as redisConfigSetValidator } from './schemas/redis-config-set.ts';
import { redisConfigSet5_0 as redisConfigSet5_0Validator } from './schemas/redis-config-set5-0.ts';
import { redisConfigSet6_0 as redisConfigSet6_0Validator } from './schemas/redis-config-set6-0.ts';
import { redisConfigSet6_2 as redisConfigSet6_2Validator } from './schemas/redis-config-set6-2.ts';
import { redisConfigSet7_0 as redisConfigSet7_0Validator } from './schemas/redis-config-set7-0.ts';
import { rescheduleClusterMaintenanceRequest as rescheduleClusterMaintenanceRequestValidator } from './schemas/reschedule-cluster-maintenance-request.ts';
import { rescheduleMaintenanceMetadata as rescheduleMaintenanceMetadataValidator } from './schemas/reschedule-maintenance-metadata.ts';
import { rescheduleMaintenanceRequest as rescheduleMaintenanceRequestValidator } from './schemas/reschedule-maintenance-request.ts';
import { rescheduleMaintenanceV2Metadata as rescheduleMaintenanceV2MetadataValidator } from './schemas/reschedule-maintenance-v2-metadata.ts';
import { rescheduleType as rescheduleTypeValidator } from './schemas/reschedule-type.ts';
import { resourcePreset as resourcePresetValidator } from './schemas/resource-preset.ts';
import { resources as resourcesValidator, resourcesInput as resourcesInputValidator } from './schemas/resources.ts';
import { restoreClusterMetadata as restoreClusterMetadataValidator } from './schemas/restore-cluster-metadata.ts';
import { restoreClusterRequest as restoreClusterRequestValidator } from './schemas/restore-cluster-request.ts';
import { service as serviceValidator } from './schemas/service.ts';
import { serviceHealth as serviceHealthValidator } from './schemas/service-health.ts';
import { serviceType as serviceTypeValidator } from './schemas/service-type.ts';
import { setAccessBindingsMetadata as setAccessBindingsMetadataValidator } from './schemas/set-access-bindings-metadata.ts';
import { setAccessBindingsRequest as setAccessBindingsRequestValidator } from './schemas/set-access-bindings-request.ts';
import { shard as shardValidator } from './schemas/shard.ts';
import {
  shardAutoscalingSettings as shardAutoscalingSettingsValidator,
  shardAutoscalingSettingsInput as shardAutoscalingSettingsInputValidator,
} from './schemas/shard-autoscaling-settings.ts';
import {
  shardAutoscalingThreshold as shardAutoscalingThresholdValidator,
  shardAutoscalingThresholdInput as shardAutoscalingThresholdInputValidator,
} from './schemas/shard-autoscaling-threshold.ts';
import { startClusterFailoverMetadata as startClusterFailoverMetadataValidator } from './schemas/start-cluster-failover-metadata.ts';
import { startClusterFailoverRequest as startClusterFailoverRequestValidator } from './schemas/start-cluster-failover-request.ts';
import { startClusterMetadata as startClusterMetadataValidator } from './schemas/start-cluster-metadata.ts';
import { status as statusValidator } from './schemas/status.ts';
import { stopClusterMetadata as stopClusterMetadataValidator } from './schemas/stop-cluster-metadata.ts';
import { streamLogRecord as streamLogRecordValidator } from './schemas/stream-log-record.ts';
import { subject as subjectValidator, subjectInput as subjectInputValidator } from './schemas/subject.ts';
import { terminateChangeFreezeMetadata as terminateChangeFreezeMetadataValidator } from './schemas/terminate-change-freeze-metadata.ts';
import { timeOfDay as timeOfDayValidator, timeOfDayInput as timeOfDayInputValidator } from './schemas/time-of-day.ts';
import { updateAccessBindingsMetadata as updateAccessBindingsMetadataValidator } from './schemas/update-access-bindings-metadata.ts';
import { updateAccessBindingsRequest as updateAccessBindingsRequestValidator } from './schemas/update-access-bindings-request.ts';
import { updateClusterHostsMetadata as updateClusterHostsMetadataValidator } from './schemas/update-cluster-hosts-metadata.ts';
import { updateClusterHostsRequest as updateClusterHostsRequestValidator } from './schemas/update-cluster-hosts-request.ts';
import { updateClusterMetadata as updateClusterMetadataValidator } from './schemas/update-cluster-metadata.ts';
import { updateClusterRequest as updateClusterRequestValidator } from './schemas/update-cluster-request.ts';
import { updateHostSpec as updateHostSpecValidator } from './schemas/update-host-spec.ts';
import { updateUserMetadata as updateUserMetadataValidator } from './schemas/update-user-metadata.ts';
import { updateUserRequest as updateUserRequestValidator } from './schemas/update-user-request.ts';
import { user as userValidator } from './schemas/user.ts';
import { userSpec as userSpecValidator } from './schemas/user-spec.ts';
import {
  valkeyBloom as valkeyBloomValidator,
  valkeyBloomInput as valkeyBloomInputValidator,
} from './schemas/valkey-bloom.ts';
import {
  valkeyJson as valkeyJsonValidator,
  valkeyJsonInput as valkeyJsonInputValidator,
} from './schemas/valkey-json.ts';
import {
  valkeyModules as valkeyModulesValidator,
  valkeyModulesInput as valkeyModulesInputValidator,
} from './schemas/valkey-modules.ts';
import {
  valkeySearch as valkeySearchValidator,
  valkeySearchInput as valkeySearchInputValidator,
} from './schemas/valkey-search.ts';
import { version as versionValidator } from './schemas/version.ts';
import { versionStatus as versionStatusValidator } from './schemas/version-status.ts';
import { weekDay as weekDayValidator, weekDayInput as weekDayInputValidator } from './schemas/week-day.ts';
import {
  weeklyMaintenanceSchedule as weeklyMaintenanceScheduleValidator,
  weeklyMaintenanceScheduleInput as weeklyMaintenanceScheduleInputValidator,
} from './schemas/weekly-maintenance-schedule.ts';
import {
  weeklyMaintenanceWindow as weeklyMaintenanceWindowValidator,
  weeklyMaintenanceWindowInput as weeklyMaintenanceWindowInputValidator,
} from './schemas/weekly-maintenance-window.ts';
import {
  createBackupRetentionPolicyParams as createBackupRetentionPolicyParamsValidator,
  deleteBackupRetentionPolicyParams as deleteBackupRetentionPolicyParamsValidator,
  getBackupRetentionPolicyParams as getBackupRetentionPolicyParamsValidator,
  listBackupRetentionPoliciesParams as listBackupRetentionPoliciesParamsValidator,
  listBackupRetentionPoliciesByFolderParams as listBackupRetentionPoliciesByFolderParamsValidator,
} from './params/backup-retention-policies.ts';
import {
  deleteBackupParams as deleteBackupParamsValidator,
  getBackupParams as getBackupParamsValidator,
  listBackupsParams as listBackupsParamsValidator,
} from './params/backups.ts';
import {
  createChangeFreezeParams as createChangeFreezeParamsValidator,
  getChangeFreezeParams as getChangeFreezeParamsValidator,
  getChangeFreezeLimitsParams as getChangeFreezeLimitsParamsValidator,
  listChangeFreezesParams as listChangeFreezesParamsValidator,
  terminateChangeFreezeParams as terminateChangeFreezeParamsValidator,
} from './params/change-freezes.ts';
import {
  addClusterHostsParams as addClusterHostsParamsValidator,
  addClusterShardParams as addClusterShardParamsValidator,
  backupClusterParams as backupClusterParamsValidator,
  createClusterParams as createClusterParamsValidator,
  deleteClusterParams as deleteClusterParamsValidator,
  deleteClusterHostsParams as deleteClusterHostsParamsValidator,
  deleteClusterShardParams as deleteClusterShardParamsValidator,
  enableClusterShardingParams as enableClusterShardingParamsValidator,
  getClusterParams as getClusterParamsValidator,
  getClusterShardParams as getClusterShardParamsValidator,
  listClusterAccessBindingsParams as listClusterAccessBindingsParamsValidator,
  listClusterBackupsParams as listClusterBackupsParamsValidator,
  listClusterHostsParams as listClusterHostsParamsValidator,
  listClusterLogsParams as listClusterLogsParamsValidator,
  listClusterOperationsParams as listClusterOperationsParamsValidator,
  listClusterShardsParams as listClusterShardsParamsValidator,
  listClustersParams as listClustersParamsValidator,
  moveClusterParams as moveClusterParamsValidator,
  rebalanceClusterParams as rebalanceClusterParamsValidator,
  rescheduleClusterMaintenanceParams as rescheduleClusterMaintenanceParamsValidator,
  restoreClusterParams as restoreClusterParamsValidator,
  setClusterAccessBindingsParams as setClusterAccessBindingsParamsValidator,
  startClusterParams as startClusterParamsValidator,
  startClusterFailoverParams as startClusterFailoverParamsValidator,
  stopClusterParams as stopClusterParamsValidator,
  streamClusterLogsParams as streamClusterLogsParamsValidator,
  updateClusterParams as updateClusterParamsValidator,
  updateClusterAccessBindingsParams as updateClusterAccessBindingsParamsValidator,
  updateClusterHostsParams as updateClusterHostsParamsValidator,
} from './params/clusters.ts';
import { createIamTokenParams as createIamTokenParamsValidator } from './params/iam-tokens.ts';
import {
  getMaintenanceParams as getMaintenanceParamsValidator,
  listMaintenancesParams as listMaintenancesParamsValidator,
  rescheduleMaintenanceParams as rescheduleMaintenanceParamsValidator,
} from './params/maintenances.ts';
import {
  cancelOperationParams as cancelOperationParamsValidator,
  getOperationParams as getOperationParamsValidator,
} from './params/operations.ts';
import {
  getResourcePresetParams as getResourcePresetParamsValidator,
  listResourcePresetsParams as listResourcePresetsParamsValidator,
} from './params/resource-presets.ts';
import {
  createUserParams as createUserParamsValidator,
  deleteUserParams as deleteUserParamsValidator,
  getUserParams as getUserParamsValidator,
  listUsersParams as listUsersParamsValidator,
  updateUserParams as updateUserParamsValidator,
} from './params/users.ts';
import { listVersionsParams as listVersionsParamsValidator } from './params/versions.ts';

export type { ParseOptions } from '../core/issue.ts';
export type { Validator } from '../core/validator.ts';
export { toZod } from '../zod/to-zod.ts';
/** {@link Access} as a zod schema. */
export const access: ZodType<Access, Access> = /* @__PURE__ */ toZod(accessValidator);
/** {@link Access} as a zod schema. */
export const accessInput: ZodType<Access, Access> = /* @__PURE__ */ toZod(accessInputValidator);
/** {@link AccessBinding} as a zod schema. */
export const accessBinding: ZodType<AccessBinding, AccessBinding> = /* @__PURE__ */ toZod(accessBindingValidator);
/** {@link AccessBinding} as a zod schema. */
export const accessBindingInput: ZodType<AccessBinding, AccessBinding> =
  /* @__PURE__ */ toZod(accessBindingInputValidator);
/** {@link AccessBindingAction} as a zod schema. */
export const accessBindingAction: ZodType<AccessBindingAction, AccessBindingAction> =
  /* @__PURE__ */ toZod(accessBindingActionValidator);
/** {@link AccessBindingActionInput} as a zod schema. */
export const accessBindingActionInput: ZodType<AccessBindingActionInput, AccessBindingActionInput> =
  /* @__PURE__ */ toZod(accessBindingActionInputValidator);
/** {@link AccessBindingDelta} as a zod schema. */
export const accessBindingDelta: ZodType<AccessBindingDelta, AccessBindingDelta> =
  /* @__PURE__ */ toZod(accessBindingDeltaValidator);
/** {@link AccessBindingDeltaInput} as a zod schema. */
export const accessBindingDeltaInput: ZodType<AccessBindingDeltaInput, AccessBindingDeltaInput> = /* @__PURE__ */ toZod(
  accessBindingDeltaInputValidator,
);
/** {@link AccessBindingsOperationResult} as a zod schema. */
export const accessBindingsOperationResult: ZodType<AccessBindingsOperationResult, AccessBindingsOperationResult> =
  /* @__PURE__ */ toZod(accessBindingsOperationResultValidator);
/** {@link AddClusterHostsMetadata} as a zod schema. */
export const addClusterHostsMetadata: ZodType<AddClusterHostsMetadata, AddClusterHostsMetadata> = /* @__PURE__ */ toZod(
  addClusterHostsMetadataValidator,
);
/** {@link AddClusterHostsRequest} as a zod schema. */
export const addClusterHostsRequest: ZodType<AddClusterHostsRequest, AddClusterHostsRequest> = /* @__PURE__ */ toZod(
  addClusterHostsRequestValidator,
);
/** {@link AddClusterShardMetadata} as a zod schema. */
export const addClusterShardMetadata: ZodType<AddClusterShardMetadata, AddClusterShardMetadata> = /* @__PURE__ */ toZod(
  addClusterShardMetadataValidator,
);
/** {@link AddClusterShardRequest} as a zod schema. */
export const addClusterShardRequest: ZodType<AddClusterShardRequest, AddClusterShardRequest> = /* @__PURE__ */ toZod(
  addClusterShardRequestValidator,
);
/** {@link Any} as a zod schema. */
export const any: ZodType<Any, Any> = /* @__PURE__ */ toZod(anyValidator);
/** {@link AuthType} as a zod schema. */
export const authType: ZodType<AuthType, AuthType> = /* @__PURE__ */ toZod(authTypeValidator);
/** {@link AuthTypeInput} as a zod schema. */
export const authTypeInput: ZodType<AuthTypeInput, AuthTypeInput> = /* @__PURE__ */ toZod(authTypeInputValidator);
/** {@link Backup} as a zod schema. */
export const backup: ZodType<Backup, Backup> = /* @__PURE__ */ toZod(backupValidator);
/** {@link BackupClusterMetadata} as a zod schema. */
export const backupClusterMetadata: ZodType<BackupClusterMetadata, BackupClusterMetadata> =
  /* @__PURE__ */ toZod(backupClusterMetadataValidator);
/** {@link BackupRetentionPolicy} as a zod schema. */
export const backupRetentionPolicy: ZodType<BackupRetentionPolicy, BackupRetentionPolicy> =
  /* @__PURE__ */ toZod(backupRetentionPolicyValidator);
/** {@link BackupType} as a zod schema. */
export const backupType: ZodType<BackupType, BackupType> = /* @__PURE__ */ toZod(backupTypeValidator);
/** {@link ChangeFreeze} as a zod schema. */
export const changeFreeze: ZodType<ChangeFreeze, ChangeFreeze> = /* @__PURE__ */ toZod(changeFreezeValidator);
/** {@link ChangeFreezeConstraints} as a zod schema. */
export const changeFreezeConstraints: ZodType<ChangeFreezeConstraints, ChangeFreezeConstraints> = /* @__PURE__ */ toZod(
  changeFreezeConstraintsValidator,
);
/** {@link ChangeFreezeLimitsResponse} as a zod schema. */
export const changeFreezeLimitsResponse: ZodType<ChangeFreezeLimitsResponse, ChangeFreezeLimitsResponse> =
  /* @__PURE__ */ toZod(changeFreezeLimitsResponseValidator);
/** {@link ChangeFreezeResource} as a zod schema. */
export const changeFreezeResource: ZodType<ChangeFreezeResource, ChangeFreezeResource> =
  /* @__PURE__ */ toZod(changeFreezeResourceValidator);
/** {@link ChangeFreezeResource} as a zod schema. */
export const changeFreezeResourceInput: ZodType<ChangeFreezeResource, ChangeFreezeResource> = /* @__PURE__ */ toZod(
  changeFreezeResourceInputValidator,
);
/** {@link ChangeFreezeStatus} as a zod schema. */
export const changeFreezeStatus: ZodType<ChangeFreezeStatus, ChangeFreezeStatus> =
  /* @__PURE__ */ toZod(changeFreezeStatusValidator);
/** {@link Cluster} as a zod schema. */
export const cluster: ZodType<Cluster, Cluster> = /* @__PURE__ */ toZod(clusterValidator);
/** {@link ClusterConfig} as a zod schema. */
export const clusterConfig: ZodType<ClusterConfig, ClusterConfig> = /* @__PURE__ */ toZod(clusterConfigValidator);
/** {@link ClusterHealth} as a zod schema. */
export const clusterHealth: ZodType<ClusterHealth, ClusterHealth> = /* @__PURE__ */ toZod(clusterHealthValidator);
/** {@link ClusterStatus} as a zod schema. */
export const clusterStatus: ZodType<ClusterStatus, ClusterStatus> = /* @__PURE__ */ toZod(clusterStatusValidator);
/** {@link ConfigSpec} as a zod schema. */
export const configSpec: ZodType<ConfigSpec, ConfigSpec> = /* @__PURE__ */ toZod(configSpecValidator);
/** {@link ConnectionManager} as a zod schema. */
export const connectionManager: ZodType<ConnectionManager, ConnectionManager> =
  /* @__PURE__ */ toZod(connectionManagerValidator);
/** {@link CreateBackupRetentionPolicyMetadata} as a zod schema. */
export const createBackupRetentionPolicyMetadata: ZodType<
  CreateBackupRetentionPolicyMetadata,
  CreateBackupRetentionPolicyMetadata
> = /* @__PURE__ */ toZod(createBackupRetentionPolicyMetadataValidator);
/** {@link CreateBackupRetentionPolicyRequest} as a zod schema. */
export const createBackupRetentionPolicyRequest: ZodType<
  CreateBackupRetentionPolicyRequest,
  CreateBackupRetentionPolicyRequest
> = /* @__PURE__ */ toZod(createBackupRetentionPolicyRequestValidator);
/** {@link CreateChangeFreezeMetadata} as a zod schema. */
export const createChangeFreezeMetadata: ZodType<CreateChangeFreezeMetadata, CreateChangeFreezeMetadata> =
  /* @__PURE__ */ toZod(createChangeFreezeMetadataValidator);
/** {@link CreateChangeFreezeRequest} as a zod schema. */
export const createChangeFreezeRequest: ZodType<CreateChangeFreezeRequest, CreateChangeFreezeRequest> =
  /* @__PURE__ */ toZod(createChangeFreezeRequestValidator);
/** {@link CreateClusterMetadata} as a zod schema. */
export const createClusterMetadata: ZodType<CreateClusterMetadata, CreateClusterMetadata> =
  /* @__PURE__ */ toZod(createClusterMetadataValidator);
/** {@link CreateClusterRequest} as a zod schema. */
export const createClusterRequest: ZodType<CreateClusterRequest, CreateClusterRequest> =
  /* @__PURE__ */ toZod(createClusterRequestValidator);
/** {@link CreateIamTokenRequest} as a zod schema. */
export const createIamTokenRequest: ZodType<CreateIamTokenRequest, CreateIamTokenRequest> =
  /* @__PURE__ */ toZod(createIamTokenRequestValidator);
/** {@link CreateIamTokenResponse} as a zod schema. */
export const createIamTokenResponse: ZodType<CreateIamTokenResponse, CreateIamTokenResponse> = /* @__PURE__ */ toZod(
  createIamTokenResponseValidator,
);
/** {@link CreateUserMetadata} as a zod schema. */
export const createUserMetadata: ZodType<CreateUserMetadata, CreateUserMetadata> =
  /* @__PURE__ */ toZod(createUserMetadataValidator);
/** {@link CreateUserRequest} as a zod schema. */
export const createUserRequest: ZodType<CreateUserRequest, CreateUserRequest> =
  /* @__PURE__ */ toZod(createUserRequestValidator);
/** {@link CronTab} as a zod schema. */
export const cronTab: ZodType<CronTab, CronTab> = /* @__PURE__ */ toZod(cronTabValidator);
/** {@link CronTab} as a zod schema. */
export const cronTabInput: ZodType<CronTab, CronTab> = /* @__PURE__ */ toZod(cronTabInputValidator);
/** {@link DayOfWeek} as a zod schema. */
export const dayOfWeek: ZodType<DayOfWeek, DayOfWeek> = /* @__PURE__ */ toZod(dayOfWeekValidator);
/** {@link DayOfWeekInput} as a zod schema. */
export const dayOfWeekInput: ZodType<DayOfWeekInput, DayOfWeekInput> = /* @__PURE__ */ toZod(dayOfWeekInputValidator);
/** {@link DeleteBackupMetadata} as a zod schema. */
export const deleteBackupMetadata: ZodType<DeleteBackupMetadata, DeleteBackupMetadata> =
  /* @__PURE__ */ toZod(deleteBackupMetadataValidator);
/** {@link DeleteBackupRetentionPolicyMetadata} as a zod schema. */
export const deleteBackupRetentionPolicyMetadata: ZodType<
  DeleteBackupRetentionPolicyMetadata,
  DeleteBackupRetentionPolicyMetadata
> = /* @__PURE__ */ toZod(deleteBackupRetentionPolicyMetadataValidator);
/** {@link DeleteClusterHostsMetadata} as a zod schema. */
export const deleteClusterHostsMetadata: ZodType<DeleteClusterHostsMetadata, DeleteClusterHostsMetadata> =
  /* @__PURE__ */ toZod(deleteClusterHostsMetadataValidator);
/** {@link DeleteClusterHostsRequest} as a zod schema. */
export const deleteClusterHostsRequest: ZodType<DeleteClusterHostsRequest, DeleteClusterHostsRequest> =
  /* @__PURE__ */ toZod(deleteClusterHostsRequestValidator);
/** {@link DeleteClusterMetadata} as a zod schema. */
export const deleteClusterMetadata: ZodType<DeleteClusterMetadata, DeleteClusterMetadata> =
  /* @__PURE__ */ toZod(deleteClusterMetadataValidator);
/** {@link DeleteClusterShardMetadata} as a zod schema. */
export const deleteClusterShardMetadata: ZodType<DeleteClusterShardMetadata, DeleteClusterShardMetadata> =
  /* @__PURE__ */ toZod(deleteClusterShardMetadataValidator);
/** {@link DeleteUserMetadata} as a zod schema. */
export const deleteUserMetadata: ZodType<DeleteUserMetadata, DeleteUserMetadata> =
  /* @__PURE__ */ toZod(deleteUserMetadataValidator);
/** {@link DiskSizeAutoscaling} as a zod schema. */
export const diskSizeAutoscaling: ZodType<DiskSizeAutoscaling, DiskSizeAutoscaling> =
  /* @__PURE__ */ toZod(diskSizeAutoscalingValidator);
/** {@link DiskSizeAutoscalingInput} as a zod schema. */
export const diskSizeAutoscalingInput: ZodType<DiskSizeAutoscalingInput, DiskSizeAutoscalingInput> =
  /* @__PURE__ */ toZod(diskSizeAutoscalingInputValidator);
/** {@link Empty} as a zod schema. */
export const empty: ZodType<Empty, Empty> = /* @__PURE__ */ toZod(emptyValidator);
/** {@link Empty} as a zod schema. */
export const emptyInput: ZodType<Empty, Empty> = /* @__PURE__ */ toZod(emptyInputValidator);
/** {@link EnableShardingClusterMetadata} as a zod schema. */
export const enableShardingClusterMetadata: ZodType<EnableShardingClusterMetadata, EnableShardingClusterMetadata> =
  /* @__PURE__ */ toZod(enableShardingClusterMetadataValidator);
/** {@link Environment} as a zod schema. */
export const environment: ZodType<Environment, Environment> = /* @__PURE__ */ toZod(environmentValidator);
/** {@link EnvironmentInput} as a zod schema. */
export const environmentInput: ZodType<EnvironmentInput, EnvironmentInput> =
  /* @__PURE__ */ toZod(environmentInputValidator);
/** {@link FailoverType} as a zod schema. */
export const failoverType: ZodType<FailoverType, FailoverType> = /* @__PURE__ */ toZod(failoverTypeValidator);
/** {@link Host} as a zod schema. */
export const host: ZodType<Host, Host> = /* @__PURE__ */ toZod(hostValidator);
/** {@link HostHealth} as a zod schema. */
export const hostHealth: ZodType<HostHealth, HostHealth> = /* @__PURE__ */ toZod(hostHealthValidator);
/** {@link HostRole} as a zod schema. */
export const hostRole: ZodType<HostRole, HostRole> = /* @__PURE__ */ toZod(hostRoleValidator);
/** {@link HostSpec} as a zod schema. */
export const hostSpec: ZodType<HostSpec, HostSpec> = /* @__PURE__ */ toZod(hostSpecValidator);
/** {@link ListAccessBindingsResponse} as a zod schema. */
export const listAccessBindingsResponse: ZodType<ListAccessBindingsResponse, ListAccessBindingsResponse> =
  /* @__PURE__ */ toZod(listAccessBindingsResponseValidator);
/** {@link ListBackupRetentionPoliciesResponse} as a zod schema. */
export const listBackupRetentionPoliciesResponse: ZodType<
  ListBackupRetentionPoliciesResponse,
  ListBackupRetentionPoliciesResponse
> = /* @__PURE__ */ toZod(listBackupRetentionPoliciesResponseValidator);
/** {@link ListBackupsResponse} as a zod schema. */
export const listBackupsResponse: ZodType<ListBackupsResponse, ListBackupsResponse> =
  /* @__PURE__ */ toZod(listBackupsResponseValidator);
/** {@link ListChangeFreezesResponse} as a zod schema. */
export const listChangeFreezesResponse: ZodType<ListChangeFreezesResponse, ListChangeFreezesResponse> =
  /* @__PURE__ */ toZod(listChangeFreezesResponseValidator);
/** {@link ListClusterBackupsResponse} as a zod schema. */
export const listClusterBackupsResponse: ZodType<ListClusterBackupsResponse, ListClusterBackupsResponse> =
  /* @__PURE__ */ toZod(listClusterBackupsResponseValidator);
/** {@link ListClusterHostsResponse} as a zod schema. */
export const listClusterHostsResponse: ZodType<ListClusterHostsResponse, ListClusterHostsResponse> =
  /* @__PURE__ */ toZod(listClusterHostsResponseValidator);
/** {@link ListClusterLogsResponse} as a zod schema. */
export const listClusterLogsResponse: ZodType<ListClusterLogsResponse, ListClusterLogsResponse> = /* @__PURE__ */ toZod(
  listClusterLogsResponseValidator,
);
/** {@link ListClusterOperationsResponse} as a zod schema. */
export const listClusterOperationsResponse: ZodType<ListClusterOperationsResponse, ListClusterOperationsResponse> =
  /* @__PURE__ */ toZod(listClusterOperationsResponseValidator);
/** {@link ListClusterShardsResponse} as a zod schema. */
export const listClusterShardsResponse: ZodType<ListClusterShardsResponse, ListClusterShardsResponse> =
  /* @__PURE__ */ toZod(listClusterShardsResponseValidator);
/** {@link ListClustersResponse} as a zod schema. */
export const listClustersResponse: ZodType<ListClustersResponse, ListClustersResponse> =
  /* @__PURE__ */ toZod(listClustersResponseValidator);
/** {@link ListMaintenancesResponse} as a zod schema. */
export const listMaintenancesResponse: ZodType<ListMaintenancesResponse, ListMaintenancesResponse> =
  /* @__PURE__ */ toZod(listMaintenancesResponseValidator);
/** {@link ListResourcePresetsResponse} as a zod schema. */
export const listResourcePresetsResponse: ZodType<ListResourcePresetsResponse, ListResourcePresetsResponse> =
  /* @__PURE__ */ toZod(listResourcePresetsResponseValidator);
/** {@link ListUsersResponse} as a zod schema. */
export const listUsersResponse: ZodType<ListUsersResponse, ListUsersResponse> =
  /* @__PURE__ */ toZod(listUsersResponseValidator);
/** {@link ListVersionsResponse} as a zod schema. */
export const listVersionsResponse: ZodType<ListVersionsResponse, ListVersionsResponse> =
  /* @__PURE__ */ toZod(listVersionsResponseValidator);
/** {@link LogRecord} as a zod schema. */
export const logRecord: ZodType<LogRecord, LogRecord> = /* @__PURE__ */ toZod(logRecordValidator);
/** {@link LogServiceType} as a zod schema. */
export const logServiceType: ZodType<LogServiceType, LogServiceType> = /* @__PURE__ */ toZod(logServiceTypeValidator);
/** {@link Maintenance} as a zod schema. */
export const maintenance: ZodType<Maintenance, Maintenance> = /* @__PURE__ */ toZod(maintenanceValidator);
/** {@link MaintenanceDetail} as a zod schema. */
export const maintenanceDetail: ZodType<MaintenanceDetail, MaintenanceDetail> =
  /* @__PURE__ */ toZod(maintenanceDetailValidator);
/** {@link MaintenanceOperation} as a zod schema. */
export const maintenanceOperation: ZodType<MaintenanceOperation, MaintenanceOperation> =
  /* @__PURE__ */ toZod(maintenanceOperationValidator);
/** {@link MaintenanceRescheduleType} as a zod schema. */
export const maintenanceRescheduleType: ZodType<MaintenanceRescheduleType, MaintenanceRescheduleType> =
  /* @__PURE__ */ toZod(maintenanceRescheduleTypeValidator);
/** {@link MaintenanceRescheduleTypeInput} as a zod schema. */
export const maintenanceRescheduleTypeInput: ZodType<MaintenanceRescheduleTypeInput, MaintenanceRescheduleTypeInput> =
  /* @__PURE__ */ toZod(maintenanceRescheduleTypeInputValidator);
/** {@link MaintenanceResource} as a zod schema. */
export const maintenanceResource: ZodType<MaintenanceResource, MaintenanceResource> =
  /* @__PURE__ */ toZod(maintenanceResourceValidator);
/** {@link MaintenanceStatus} as a zod schema. */
export const maintenanceStatus: ZodType<MaintenanceStatus, MaintenanceStatus> =
  /* @__PURE__ */ toZod(maintenanceStatusValidator);
/** {@link MaintenanceWindow} as a zod schema. */
export const maintenanceWindow: ZodType<MaintenanceWindow, MaintenanceWindow> =
  /* @__PURE__ */ toZod(maintenanceWindowValidator);
/** {@link MaintenanceWindowInput} as a zod schema. */
export const maintenanceWindowInput: ZodType<MaintenanceWindowInput, MaintenanceWindowInput> = /* @__PURE__ */ toZod(
  maintenanceWindowInputValidator,
);
/** {@link MaintenanceWindowSlot} as a zod schema. */
export const maintenanceWindowSlot: ZodType<MaintenanceWindowSlot, MaintenanceWindowSlot> =
  /* @__PURE__ */ toZod(maintenanceWindowSlotValidator);
/** {@link MaintenanceWindowSlotInput} as a zod schema. */
export const maintenanceWindowSlotInput: ZodType<MaintenanceWindowSlotInput, MaintenanceWindowSlotInput> =
  /* @__PURE__ */ toZod(maintenanceWindowSlotInputValidator);
/** {@link MaintenanceWindows} as a zod schema. */
export const maintenanceWindows: ZodType<MaintenanceWindows, MaintenanceWindows> =
  /* @__PURE__ */ toZod(maintenanceWindowsValidator);
/** {@link MaintenanceWindowsInput} as a zod schema. */
export const maintenanceWindowsInput: ZodType<MaintenanceWindowsInput, MaintenanceWindowsInput> = /* @__PURE__ */ toZod(
  maintenanceWindowsInputValidator,
);
/** {@link MaxmemoryPolicy} as a zod schema. */
export const maxmemoryPolicy: ZodType<MaxmemoryPolicy, MaxmemoryPolicy> =
  /* @__PURE__ */ toZod(maxmemoryPolicyValidator);
/** {@link MaxmemoryPolicyInput} as a zod schema. */
export const maxmemoryPolicyInput: ZodType<MaxmemoryPolicyInput, MaxmemoryPolicyInput> =
  /* @__PURE__ */ toZod(maxmemoryPolicyInputValidator);
/** {@link Monitoring} as a zod schema. */
export const monitoring: ZodType<Monitoring, Monitoring> = /* @__PURE__ */ toZod(monitoringValidator);
/** {@link MoveClusterMetadata} as a zod schema. */
export const moveClusterMetadata: ZodType<MoveClusterMetadata, MoveClusterMetadata> =
  /* @__PURE__ */ toZod(moveClusterMetadataValidator);
/** {@link MoveClusterRequest} as a zod schema. */
export const moveClusterRequest: ZodType<MoveClusterRequest, MoveClusterRequest> =
  /* @__PURE__ */ toZod(moveClusterRequestValidator);
/** {@link Operation} as a zod schema. */
export const operation: ZodType<Operation, Operation> = /* @__PURE__ */ toZod(operationValidator);
/** {@link Permissions} as a zod schema. */
export const permissions: ZodType<Permissions, Permissions> = /* @__PURE__ */ toZod(permissionsValidator);
/** {@link PermissionsInput} as a zod schema. */
export const permissionsInput: ZodType<PermissionsInput, PermissionsInput> =
  /* @__PURE__ */ toZod(permissionsInputValidator);
/** {@link PersistenceMode} as a zod schema. */
export const persistenceMode: ZodType<PersistenceMode, PersistenceMode> =
  /* @__PURE__ */ toZod(persistenceModeValidator);
/** {@link PersistenceModeInput} as a zod schema. */
export const persistenceModeInput: ZodType<PersistenceModeInput, PersistenceModeInput> =
  /* @__PURE__ */ toZod(persistenceModeInputValidator);
/** {@link RebalanceClusterMetadata} as a zod schema. */
export const rebalanceClusterMetadata: ZodType<RebalanceClusterMetadata, RebalanceClusterMetadata> =
  /* @__PURE__ */ toZod(rebalanceClusterMetadataValidator);
/** {@link RedisConfig} as a zod schema. */
export const redisConfig: ZodType<RedisConfig, RedisConfig> = /* @__PURE__ */ toZod(redisConfigValidator);
/** {@link RedisConfigInput} as a zod schema. */
export const redisConfigInput: ZodType<RedisConfigInput, RedisConfigInput> =
  /* @__PURE__ */ toZod(redisConfigInputValidator);
/** {@link RedisConfig5_0} as a zod schema. */
export const redisConfig5_0: ZodType<RedisConfig5_0, RedisConfig5_0> = /* @__PURE__ */ toZod(redisConfig5_0Validator);
/** {@link RedisConfig5_0Input} as a zod schema. */
export const redisConfig5_0Input: ZodType<RedisConfig5_0Input, RedisConfig5_0Input> =
  /* @__PURE__ */ toZod(redisConfig5_0InputValidator);
/** {@link RedisConfig5_0ClientOutputBufferLimit} as a zod schema. */
export const redisConfig5_0ClientOutputBufferLimit: ZodType<
  RedisConfig5_0ClientOutputBufferLimit,
  RedisConfig5_0ClientOutputBufferLimit
> = /* @__PURE__ */ toZod(redisConfig5_0ClientOutputBufferLimitValidator);
/** {@link RedisConfig5_0ClientOutputBufferLimitInput} as a zod schema. */
export const redisConfig5_0ClientOutputBufferLimitInput: ZodType<
  RedisConfig5_0ClientOutputBufferLimitInput,
  RedisConfig5_0ClientOutputBufferLimitInput
> = /* @__PURE__ */ toZod(redisConfig5_0ClientOutputBufferLimitInputValidator);
/** {@link RedisConfig6_0} as a zod schema. */
export const redisConfig6_0: ZodType<RedisConfig6_0, RedisConfig6_0> = /* @__PURE__ */ toZod(redisConfig6_0Validator);
/** {@link RedisConfig6_0Input} as a zod schema. */
export const redisConfig6_0Input: ZodType<RedisConfig6_0Input, RedisConfig6_0Input> =
  /* @__PURE__ */ toZod(redisConfig6_0InputValidator);
/** {@link RedisConfig6_0ClientOutputBufferLimit} as a zod schema. */
export const redisConfig6_0ClientOutputBufferLimit: ZodType<
  RedisConfig6_0ClientOutputBufferLimit,
  RedisConfig6_0ClientOutputBufferLimit
> = /* @__PURE__ */ toZod(redisConfig6_0ClientOutputBufferLimitValidator);
/** {@link RedisConfig6_0ClientOutputBufferLimitInput} as a zod schema. */
export const redisConfig6_0ClientOutputBufferLimitInput: ZodType<
  RedisConfig6_0ClientOutputBufferLimitInput,
  RedisConfig6_0ClientOutputBufferLimitInput
> = /* @__PURE__ */ toZod(redisConfig6_0ClientOutputBufferLimitInputValidator);
/** {@link RedisConfig6_2} as a zod schema. */
export const redisConfig6_2: ZodType<RedisConfig6_2, RedisConfig6_2> = /* @__PURE__ */ toZod(redisConfig6_2Validator);
/** {@link RedisConfig6_2Input} as a zod schema. */
export const redisConfig6_2Input: ZodType<RedisConfig6_2Input, RedisConfig6_2Input> =
  /* @__PURE__ */ toZod(redisConfig6_2InputValidator);
/** {@link RedisConfig6_2ClientOutputBufferLimit} as a zod schema. */
export const redisConfig6_2ClientOutputBufferLimit: ZodType<
  RedisConfig6_2ClientOutputBufferLimit,
  RedisConfig6_2ClientOutputBufferLimit
> = /* @__PURE__ */ toZod(redisConfig6_2ClientOutputBufferLimitValidator);
/** {@link RedisConfig6_2ClientOutputBufferLimitInput} as a zod schema. */
export const redisConfig6_2ClientOutputBufferLimitInput: ZodType<
  RedisConfig6_2ClientOutputBufferLimitInput,
  RedisConfig6_2ClientOutputBufferLimitInput
> = /* @__PURE__ */ toZod(redisConfig6_2ClientOutputBufferLimitInputValidator);
/** {@link RedisConfig7_0} as a zod schema. */
export const redisConfig7_0: ZodType<RedisConfig7_0, RedisConfig7_0> = /* @__PURE__ */ toZod(redisConfig7_0Validator);
/** {@link RedisConfig7_0Input} as a zod schema. */
export const redisConfig7_0Input: ZodType<RedisConfig7_0Input, RedisConfig7_0Input> =
  /* @__PURE__ */ toZod(redisConfig7_0InputValidator);
/** {@link RedisConfig7_0ClientOutputBufferLimit} as a zod schema. */
export const redisConfig7_0ClientOutputBufferLimit: ZodType<
  RedisConfig7_0ClientOutputBufferLimit,
  RedisConfig7_0ClientOutputBufferLimit
> = /* @__PURE__ */ toZod(redisConfig7_0ClientOutputBufferLimitValidator);
/** {@link RedisConfig7_0ClientOutputBufferLimitInput} as a zod schema. */
export const redisConfig7_0ClientOutputBufferLimitInput: ZodType<
  RedisConfig7_0ClientOutputBufferLimitInput,
  RedisConfig7_0ClientOutputBufferLimitInput
> = /* @__PURE__ */ toZod(redisConfig7_0ClientOutputBufferLimitInputValidator);
/** {@link RedisConfigClientOutputBufferLimit} as a zod schema. */
export const redisConfigClientOutputBufferLimit: ZodType<
  RedisConfigClientOutputBufferLimit,
  RedisConfigClientOutputBufferLimit
> = /* @__PURE__ */ toZod(redisConfigClientOutputBufferLimitValidator);
/** {@link RedisConfigClientOutputBufferLimitInput} as a zod schema. */
export const redisConfigClientOutputBufferLimitInput: ZodType<
  RedisConfigClientOutputBufferLimitInput,
  RedisConfigClientOutputBufferLimitInput
> = /* @__PURE__ */ toZod(redisConfigClientOutputBufferLimitInputValidator);
/** {@link RedisConfigSet} as a zod schema. */
export const redisConfigSet: ZodType<RedisConfigSet, RedisConfigSet> = /* @__PURE__ */ toZod(redisConfigSetValidator);
/** {@link RedisConfigSet5_0} as a zod schema. */
export const redisConfigSet5_0: ZodType<RedisConfigSet5_0, RedisConfigSet5_0> =
  /* @__PURE__ */ toZod(redisConfigSet5_0Validator);
/** {@link RedisConfigSet6_0} as a zod schema. */
export const redisConfigSet6_0: ZodType<RedisConfigSet6_0, RedisConfigSet6_0> =
  /* @__PURE__ */ toZod(redisConfigSet6_0Validator);
/** {@link RedisConfigSet6_2} as a zod schema. */
export const redisConfigSet6_2: ZodType<RedisConfigSet6_2, RedisConfigSet6_2> =
  /* @__PURE__ */ toZod(redisConfigSet6_2Validator);
/** {@link RedisConfigSet7_0} as a zod schema. */
export const redisConfigSet7_0: ZodType<RedisConfigSet7_0, RedisConfigSet7_0> =
  /* @__PURE__ */ toZod(redisConfigSet7_0Validator);
/** {@link RescheduleClusterMaintenanceRequest} as a zod schema. */
export const rescheduleClusterMaintenanceRequest: ZodType<
  RescheduleClusterMaintenanceRequest,
  RescheduleClusterMaintenanceRequest
> = /* @__PURE__ */ toZod(rescheduleClusterMaintenanceRequestValidator);
/** {@link RescheduleMaintenanceMetadata} as a zod schema. */
export const rescheduleMaintenanceMetadata: ZodType<RescheduleMaintenanceMetadata, RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ toZod(rescheduleMaintenanceMetadataValidator);
/** {@link RescheduleMaintenanceRequest} as a zod schema. */
export const rescheduleMaintenanceRequest: ZodType<RescheduleMaintenanceRequest, RescheduleMaintenanceRequest> =
  /* @__PURE__ */ toZod(rescheduleMaintenanceRequestValidator);
/** {@link RescheduleMaintenanceV2Metadata} as a zod schema. */
export const rescheduleMaintenanceV2Metadata: ZodType<
  RescheduleMaintenanceV2Metadata,
  RescheduleMaintenanceV2Metadata
> = /* @__PURE__ */ toZod(rescheduleMaintenanceV2MetadataValidator);
/** {@link RescheduleType} as a zod schema. */
export const rescheduleType: ZodType<RescheduleType, RescheduleType> = /* @__PURE__ */ toZod(rescheduleTypeValidator);
/** {@link ResourcePreset} as a zod schema. */
export const resourcePreset: ZodType<ResourcePreset, ResourcePreset> = /* @__PURE__ */ toZod(resourcePresetValidator);
/** {@link Resources} as a zod schema. */
export const resources: ZodType<Resources, Resources> = /* @__PURE__ */ toZod(resourcesValidator);
/** {@link Resources} as a zod schema. */
export const resourcesInput: ZodType<Resources, Resources> = /* @__PURE__ */ toZod(resourcesInputValidator);
/** {@link RestoreClusterMetadata} as a zod schema. */
export const restoreClusterMetadata: ZodType<RestoreClusterMetadata, RestoreClusterMetadata> = /* @__PURE__ */ toZod(
  restoreClusterMetadataValidator,
);
/** {@link RestoreClusterRequest} as a zod schema. */
export const restoreClusterRequest: ZodType<RestoreClusterRequest, RestoreClusterRequest> =
  /* @__PURE__ */ toZod(restoreClusterRequestValidator);
/** {@link Service} as a zod schema. */
export const service: ZodType<Service, Service> = /* @__PURE__ */ toZod(serviceValidator);
/** {@link ServiceHealth} as a zod schema. */
export const serviceHealth: ZodType<ServiceHealth, ServiceHealth> = /* @__PURE__ */ toZod(serviceHealthValidator);
/** {@link ServiceType} as a zod schema. */
export const serviceType: ZodType<ServiceType, ServiceType> = /* @__PURE__ */ toZod(serviceTypeValidator);
/** {@link SetAccessBindingsMetadata} as a zod schema. */
export const setAccessBindingsMetadata: ZodType<SetAccessBindingsMetadata, SetAccessBindingsMetadata> =
  /* @__PURE__ */ toZod(setAccessBindingsMetadataValidator);
/** {@link SetAccessBindingsRequest} as a zod schema. */
export const setAccessBindingsRequest: ZodType<SetAccessBindingsRequest, SetAccessBindingsRequest> =
  /* @__PURE__ */ toZod(setAccessBindingsRequestValidator);
/** {@link Shard} as a zod schema. */
export const shard: ZodType<Shard, Shard> = /* @__PURE__ */ toZod(shardValidator);
/** {@link ShardAutoscalingSettings} as a zod schema. */
export const shardAutoscalingSettings: ZodType<ShardAutoscalingSettings, ShardAutoscalingSettings> =
  /* @__PURE__ */ toZod(shardAutoscalingSettingsValidator);
/** {@link ShardAutoscalingSettings} as a zod schema. */
export const shardAutoscalingSettingsInput: ZodType<ShardAutoscalingSettings, ShardAutoscalingSettings> =
  /* @__PURE__ */ toZod(shardAutoscalingSettingsInputValidator);
/** {@link ShardAutoscalingThreshold} as a zod schema. */
export const shardAutoscalingThreshold: ZodType<ShardAutoscalingThreshold, ShardAutoscalingThreshold> =
  /* @__PURE__ */ toZod(shardAutoscalingThresholdValidator);
/** {@link ShardAutoscalingThreshold} as a zod schema. */
export const shardAutoscalingThresholdInput: ZodType<ShardAutoscalingThreshold, ShardAutoscalingThreshold> =
  /* @__PURE__ */ toZod(shardAutoscalingThresholdInputValidator);
/** {@link StartClusterFailoverMetadata} as a zod schema. */
export const startClusterFailoverMetadata: ZodType<StartClusterFailoverMetadata, StartClusterFailoverMetadata> =
  /* @__PURE__ */ toZod(startClusterFailoverMetadataValidator);
/** {@link StartClusterFailoverRequest} as a zod schema. */
export const startClusterFailoverRequest: ZodType<StartClusterFailoverRequest, StartClusterFailoverRequest> =
  /* @__PURE__ */ toZod(startClusterFailoverRequestValidator);
/** {@link StartClusterMetadata} as a zod schema. */
export const startClusterMetadata: ZodType<StartClusterMetadata, StartClusterMetadata> =
  /* @__PURE__ */ toZod(startClusterMetadataValidator);
/** {@link Status} as a zod schema. */
export const status: ZodType<Status, Status> = /* @__PURE__ */ toZod(statusValidator);
/** {@link StopClusterMetadata} as a zod schema. */
export const stopClusterMetadata: ZodType<StopClusterMetadata, StopClusterMetadata> =
  /* @__PURE__ */ toZod(stopClusterMetadataValidator);
/** {@link StreamLogRecord} as a zod schema. */
export const streamLogRecord: ZodType<StreamLogRecord, StreamLogRecord> =
  /* @__PURE__ */ toZod(streamLogRecordValidator);
/** {@link Subject} as a zod schema. */
export const subject: ZodType<Subject, Subject> = /* @__PURE__ */ toZod(subjectValidator);
/** {@link Subject} as a zod schema. */
export const subjectInput: ZodType<Subject, Subject> = /* @__PURE__ */ toZod(subjectInputValidator);
/** {@link TerminateChangeFreezeMetadata} as a zod schema. */
export const terminateChangeFreezeMetadata: ZodType<TerminateChangeFreezeMetadata, TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ toZod(terminateChangeFreezeMetadataValidator);
/** {@link TimeOfDay} as a zod schema. */
export const timeOfDay: ZodType<TimeOfDay, TimeOfDay> = /* @__PURE__ */ toZod(timeOfDayValidator);
/** {@link TimeOfDay} as a zod schema. */
export const timeOfDayInput: ZodType<TimeOfDay, TimeOfDay> = /* @__PURE__ */ toZod(timeOfDayInputValidator);
/** {@link UpdateAccessBindingsMetadata} as a zod schema. */
export const updateAccessBindingsMetadata: ZodType<UpdateAccessBindingsMetadata, UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ toZod(updateAccessBindingsMetadataValidator);
/** {@link UpdateAccessBindingsRequest} as a zod schema. */
export const updateAccessBindingsRequest: ZodType<UpdateAccessBindingsRequest, UpdateAccessBindingsRequest> =
  /* @__PURE__ */ toZod(updateAccessBindingsRequestValidator);
/** {@link UpdateClusterHostsMetadata} as a zod schema. */
export const updateClusterHostsMetadata: ZodType<UpdateClusterHostsMetadata, UpdateClusterHostsMetadata> =
  /* @__PURE__ */ toZod(updateClusterHostsMetadataValidator);
/** {@link UpdateClusterHostsRequest} as a zod schema. */
export const updateClusterHostsRequest: ZodType<UpdateClusterHostsRequest, UpdateClusterHostsRequest> =
  /* @__PURE__ */ toZod(updateClusterHostsRequestValidator);
/** {@link UpdateClusterMetadata} as a zod schema. */
export const updateClusterMetadata: ZodType<UpdateClusterMetadata, UpdateClusterMetadata> =
  /* @__PURE__ */ toZod(updateClusterMetadataValidator);
/** {@link UpdateClusterRequest} as a zod schema. */
export const updateClusterRequest: ZodType<UpdateClusterRequest, UpdateClusterRequest> =
  /* @__PURE__ */ toZod(updateClusterRequestValidator);
/** {@link UpdateHostSpec} as a zod schema. */
export const updateHostSpec: ZodType<UpdateHostSpec, UpdateHostSpec> = /* @__PURE__ */ toZod(updateHostSpecValidator);
/** {@link UpdateUserMetadata} as a zod schema. */
export const updateUserMetadata: ZodType<UpdateUserMetadata, UpdateUserMetadata> =
  /* @__PURE__ */ toZod(updateUserMetadataValidator);
/** {@link UpdateUserRequest} as a zod schema. */
export const updateUserRequest: ZodType<UpdateUserRequest, UpdateUserRequest> =
  /* @__PURE__ */ toZod(updateUserRequestValidator);
/** {@link User} as a zod schema. */
export const user: ZodType<User, User> = /* @__PURE__ */ toZod(userValidator);
/** {@link UserSpec} as a zod schema. */
export const userSpec: ZodType<UserSpec, UserSpec> = /* @__PURE__ */ toZod(userSpecValidator);
/** {@link ValkeyBloom} as a zod schema. */
export const valkeyBloom: ZodType<ValkeyBloom, ValkeyBloom> = /* @__PURE__ */ toZod(valkeyBloomValidator);
/** {@link ValkeyBloomInput} as a zod schema. */
export const valkeyBloomInput: ZodType<ValkeyBloomInput, ValkeyBloomInput> =
  /* @__PURE__ */ toZod(valkeyBloomInputValidator);
/** {@link ValkeyJson} as a zod schema. */
export const valkeyJson: ZodType<ValkeyJson, ValkeyJson> = /* @__PURE__ */ toZod(valkeyJsonValidator);
/** {@link ValkeyJsonInput} as a zod schema. */
export const valkeyJsonInput: ZodType<ValkeyJsonInput, ValkeyJsonInput> =
  /* @__PURE__ */ toZod(valkeyJsonInputValidator);
/** {@link ValkeyModules} as a zod schema. */
export const valkeyModules: ZodType<ValkeyModules, ValkeyModules> = /* @__PURE__ */ toZod(valkeyModulesValidator);
/** {@link ValkeyModulesInput} as a zod schema. */
export const valkeyModulesInput: ZodType<ValkeyModulesInput, ValkeyModulesInput> =
  /* @__PURE__ */ toZod(valkeyModulesInputValidator);
/** {@link ValkeySearch} as a zod schema. */
export const valkeySearch: ZodType<ValkeySearch, ValkeySearch> = /* @__PURE__ */ toZod(valkeySearchValidator);
/** {@link ValkeySearchInput} as a zod schema. */
export const valkeySearchInput: ZodType<ValkeySearchInput, ValkeySearchInput> =
  /* @__PURE__ */ toZod(valkeySearchInputValidator);
/** {@link Version} as a zod schema. */
export const version: ZodType<Version, Version> = /* @__PURE__ */ toZod(versionValidator);
/** {@link VersionStatus} as a zod schema. */
export const versionStatus: ZodType<VersionStatus, VersionStatus> = /* @__PURE__ */ toZod(versionStatusValidator);
/** {@link WeekDay} as a zod schema. */
export const weekDay: ZodType<WeekDay, WeekDay> = /* @__PURE__ */ toZod(weekDayValidator);
/** {@link WeekDayInput} as a zod schema. */
export const weekDayInput: ZodType<WeekDayInput, WeekDayInput> = /* @__PURE__ */ toZod(weekDayInputValidator);
/** {@link WeeklyMaintenanceSchedule} as a zod schema. */
export const weeklyMaintenanceSchedule: ZodType<WeeklyMaintenanceSchedule, WeeklyMaintenanceSchedule> =
  /* @__PURE__ */ toZod(weeklyMaintenanceScheduleValidator);
/** {@link WeeklyMaintenanceScheduleInput} as a zod schema. */
export const weeklyMaintenanceScheduleInput: ZodType<WeeklyMaintenanceScheduleInput, WeeklyMaintenanceScheduleInput> =
  /* @__PURE__ */ toZod(weeklyMaintenanceScheduleInputValidator);
/** {@link WeeklyMaintenanceWindow} as a zod schema. */
export const weeklyMaintenanceWindow: ZodType<WeeklyMaintenanceWindow, WeeklyMaintenanceWindow> = /* @__PURE__ */ toZod(
  weeklyMaintenanceWindowValidator,
);
/** {@link WeeklyMaintenanceWindowInput} as a zod schema. */
export const weeklyMaintenanceWindowInput: ZodType<WeeklyMaintenanceWindowInput, WeeklyMaintenanceWindowInput> =
  /* @__PURE__ */ toZod(weeklyMaintenanceWindowInputValidator);
/** {@link CreateBackupRetentionPolicyParams} as a zod schema. */
export const createBackupRetentionPolicyParams: ZodType<
  CreateBackupRetentionPolicyParams,
  CreateBackupRetentionPolicyParams
> = /* @__PURE__ */ toZod(createBackupRetentionPolicyParamsValidator);
/** {@link DeleteBackupRetentionPolicyParams} as a zod schema. */
export const deleteBackupRetentionPolicyParams: ZodType<
  DeleteBackupRetentionPolicyParams,
  DeleteBackupRetentionPolicyParams
> = /* @__PURE__ */ toZod(deleteBackupRetentionPolicyParamsValidator);
/** {@link GetBackupRetentionPolicyParams} as a zod schema. */
export const getBackupRetentionPolicyParams: ZodType<GetBackupRetentionPolicyParams, GetBackupRetentionPolicyParams> =
  /* @__PURE__ */ toZod(getBackupRetentionPolicyParamsValidator);
/** {@link ListBackupRetentionPoliciesParams} as a zod schema. */
export const listBackupRetentionPoliciesParams: ZodType<
  ListBackupRetentionPoliciesParams,
  ListBackupRetentionPoliciesParams
> = /* @__PURE__ */ toZod(listBackupRetentionPoliciesParamsValidator);
/** {@link ListBackupRetentionPoliciesByFolderParams} as a zod schema. */
export const listBackupRetentionPoliciesByFolderParams: ZodType<
  ListBackupRetentionPoliciesByFolderParams,
  ListBackupRetentionPoliciesByFolderParams
> = /* @__PURE__ */ toZod(listBackupRetentionPoliciesByFolderParamsValidator);
/** {@link DeleteBackupParams} as a zod schema. */
export const deleteBackupParams: ZodType<DeleteBackupParams, DeleteBackupParams> =
  /* @__PURE__ */ toZod(deleteBackupParamsValidator);
/** {@link GetBackupParams} as a zod schema. */
export const getBackupParams: ZodType<GetBackupParams, GetBackupParams> =
  /* @__PURE__ */ toZod(getBackupParamsValidator);
/** {@link ListBackupsParams} as a zod schema. */
export const listBackupsParams: ZodType<ListBackupsParams, ListBackupsParams> =
  /* @__PURE__ */ toZod(listBackupsParamsValidator);
/** {@link CreateChangeFreezeParams} as a zod schema. */
export const createChangeFreezeParams: ZodType<CreateChangeFreezeParams, CreateChangeFreezeParams> =
  /* @__PURE__ */ toZod(createChangeFreezeParamsValidator);
/** {@link GetChangeFreezeParams} as a zod schema. */
export const getChangeFreezeParams: ZodType<GetChangeFreezeParams, GetChangeFreezeParams> =
  /* @__PURE__ */ toZod(getChangeFreezeParamsValidator);
/** {@link GetChangeFreezeLimitsParams} as a zod schema. */
export const getChangeFreezeLimitsParams: ZodType<GetChangeFreezeLimitsParams, GetChangeFreezeLimitsParams> =
  /* @__PURE__ */ toZod(getChangeFreezeLimitsParamsValidator);
/** {@link ListChangeFreezesParams} as a zod schema. */
export const listChangeFreezesParams: ZodType<ListChangeFreezesParams, ListChangeFreezesParams> = /* @__PURE__ */ toZod(
  listChangeFreezesParamsValidator,
);
/** {@link TerminateChangeFreezeParams} as a zod schema. */
export const terminateChangeFreezeParams: ZodType<TerminateChangeFreezeParams, TerminateChangeFreezeParams> =
  /* @__PURE__ */ toZod(terminateChangeFreezeParamsValidator);
/** {@link AddClusterHostsParams} as a zod schema. */
export const addClusterHostsParams: ZodType<AddClusterHostsParams, AddClusterHostsParams> =
  /* @__PURE__ */ toZod(addClusterHostsParamsValidator);
/** {@link AddClusterShardParams} as a zod schema. */
export const addClusterShardParams: ZodType<AddClusterShardParams, AddClusterShardParams> =
  /* @__PURE__ */ toZod(addClusterShardParamsValidator);
/** {@link BackupClusterParams} as a zod schema. */
export const backupClusterParams: ZodType<BackupClusterParams, BackupClusterParams> =
  /* @__PURE__ */ toZod(backupClusterParamsValidator);
/** {@link CreateClusterParams} as a zod schema. */
export const createClusterParams: ZodType<CreateClusterParams, CreateClusterParams> =
  /* @__PURE__ */ toZod(createClusterParamsValidator);
/** {@link DeleteClusterParams} as a zod schema. */
export const deleteClusterParams: ZodType<DeleteClusterParams, DeleteClusterParams> =
  /* @__PURE__ */ toZod(deleteClusterParamsValidator);
/** {@link DeleteClusterHostsParams} as a zod schema. */
export const deleteClusterHostsParams: ZodType<DeleteClusterHostsParams, DeleteClusterHostsParams> =
  /* @__PURE__ */ toZod(deleteClusterHostsParamsValidator);
/** {@link DeleteClusterShardParams} as a zod schema. */
export const deleteClusterShardParams: ZodType<DeleteClusterShardParams, DeleteClusterShardParams> =
  /* @__PURE__ */ toZod(deleteClusterShardParamsValidator);
/** {@link EnableClusterShardingParams} as a zod schema. */
export const enableClusterShardingParams: ZodType<EnableClusterShardingParams, EnableClusterShardingParams> =
  /* @__PURE__ */ toZod(enableClusterShardingParamsValidator);
/** {@link GetClusterParams} as a zod schema. */
export const getClusterParams: ZodType<GetClusterParams, GetClusterParams> =
  /* @__PURE__ */ toZod(getClusterParamsValidator);
/** {@link GetClusterShardParams} as a zod schema. */
export const getClusterShardParams: ZodType<GetClusterShardParams, GetClusterShardParams> =
  /* @__PURE__ */ toZod(getClusterShardParamsValidator);
/** {@link ListClusterAccessBindingsParams} as a zod schema. */
export const listClusterAccessBindingsParams: ZodType<
  ListClusterAccessBindingsParams,
  ListClusterAccessBindingsParams
> = /* @__PURE__ */ toZod(listClusterAccessBindingsParamsValidator);
/** {@link ListClusterBackupsParams} as a zod schema. */
export const listClusterBackupsParams: ZodType<ListClusterBackupsParams, ListClusterBackupsParams> =
  /* @__PURE__ */ toZod(listClusterBackupsParamsValidator);
/** {@link ListClusterHostsParams} as a zod schema. */
export const listClusterHostsParams: ZodType<ListClusterHostsParams, ListClusterHostsParams> = /* @__PURE__ */ toZod(
  listClusterHostsParamsValidator,
);
/** {@link ListClusterLogsParams} as a zod schema. */
export const listClusterLogsParams: ZodType<ListClusterLogsParams, ListClusterLogsParams> =
  /* @__PURE__ */ toZod(listClusterLogsParamsValidator);
/** {@link ListClusterOperationsParams} as a zod schema. */
export const listClusterOperationsParams: ZodType<ListClusterOperationsParams, ListClusterOperationsParams> =
  /* @__PURE__ */ toZod(listClusterOperationsParamsValidator);
/** {@link ListClusterShardsParams} as a zod schema. */
export const listClusterShardsParams: ZodType<ListClusterShardsParams, ListClusterShardsParams> = /* @__PURE__ */ toZod(
  listClusterShardsParamsValidator,
);
/** {@link ListClustersParams} as a zod schema. */
export const listClustersParams: ZodType<ListClustersParams, ListClustersParams> =
  /* @__PURE__ */ toZod(listClustersParamsValidator);
/** {@link MoveClusterParams} as a zod schema. */
export const moveClusterParams: ZodType<MoveClusterParams, MoveClusterParams> =
  /* @__PURE__ */ toZod(moveClusterParamsValidator);
/** {@link RebalanceClusterParams} as a zod schema. */
export const rebalanceClusterParams: ZodType<RebalanceClusterParams, RebalanceClusterParams> = /* @__PURE__ */ toZod(
  rebalanceClusterParamsValidator,
);
/** {@link RescheduleClusterMaintenanceParams} as a zod schema. */
export const rescheduleClusterMaintenanceParams: ZodType<
  RescheduleClusterMaintenanceParams,
  RescheduleClusterMaintenanceParams
> = /* @__PURE__ */ toZod(rescheduleClusterMaintenanceParamsValidator);
/** {@link RestoreClusterParams} as a zod schema. */
export const restoreClusterParams: ZodType<RestoreClusterParams, RestoreClusterParams> =
  /* @__PURE__ */ toZod(restoreClusterParamsValidator);
/** {@link SetClusterAccessBindingsParams} as a zod schema. */
export const setClusterAccessBindingsParams: ZodType<SetClusterAccessBindingsParams, SetClusterAccessBindingsParams> =
  /* @__PURE__ */ toZod(setClusterAccessBindingsParamsValidator);
/** {@link StartClusterParams} as a zod schema. */
export const startClusterParams: ZodType<StartClusterParams, StartClusterParams> =
  /* @__PURE__ */ toZod(startClusterParamsValidator);
/** {@link StartClusterFailoverParams} as a zod schema. */
export const startClusterFailoverParams: ZodType<StartClusterFailoverParams, StartClusterFailoverParams> =
  /* @__PURE__ */ toZod(startClusterFailoverParamsValidator);
/** {@link StopClusterParams} as a zod schema. */
export const stopClusterParams: ZodType<StopClusterParams, StopClusterParams> =
  /* @__PURE__ */ toZod(stopClusterParamsValidator);
/** {@link StreamClusterLogsParams} as a zod schema. */
export const streamClusterLogsParams: ZodType<StreamClusterLogsParams, StreamClusterLogsParams> = /* @__PURE__ */ toZod(
  streamClusterLogsParamsValidator,
);
/** {@link UpdateClusterParams} as a zod schema. */
export const updateClusterParams: ZodType<UpdateClusterParams, UpdateClusterParams> =
  /* @__PURE__ */ toZod(updateClusterParamsValidator);
/** {@link UpdateClusterAccessBindingsParams} as a zod schema. */
export const updateClusterAccessBindingsParams: ZodType<
  UpdateClusterAccessBindingsParams,
  UpdateClusterAccessBindingsParams
> = /* @__PURE__ */ toZod(updateClusterAccessBindingsParamsValidator);
/** {@link UpdateClusterHostsParams} as a zod schema. */
export const updateClusterHostsParams: ZodType<UpdateClusterHostsParams, UpdateClusterHostsParams> =
  /* @__PURE__ */ toZod(updateClusterHostsParamsValidator);
/** {@link CreateIamTokenParams} as a zod schema. */
export const createIamTokenParams: ZodType<CreateIamTokenParams, CreateIamTokenParams> =
  /* @__PURE__ */ toZod(createIamTokenParamsValidator);
/** {@link GetMaintenanceParams} as a zod schema. */
export const getMaintenanceParams: ZodType<GetMaintenanceParams, GetMaintenanceParams> =
  /* @__PURE__ */ toZod(getMaintenanceParamsValidator);
/** {@link ListMaintenancesParams} as a zod schema. */
export const listMaintenancesParams: ZodType<ListMaintenancesParams, ListMaintenancesParams> = /* @__PURE__ */ toZod(
  listMaintenancesParamsValidator,
);
/** {@link RescheduleMaintenanceParams} as a zod schema. */
export const rescheduleMaintenanceParams: ZodType<RescheduleMaintenanceParams, RescheduleMaintenanceParams> =
  /* @__PURE__ */ toZod(rescheduleMaintenanceParamsValidator);
/** {@link CancelOperationParams} as a zod schema. */
export const cancelOperationParams: ZodType<CancelOperationParams, CancelOperationParams> =
  /* @__PURE__ */ toZod(cancelOperationParamsValidator);
/** {@link GetOperationParams} as a zod schema. */
export const getOperationParams: ZodType<GetOperationParams, GetOperationParams> =
  /* @__PURE__ */ toZod(getOperationParamsValidator);
/** {@link GetResourcePresetParams} as a zod schema. */
export const getResourcePresetParams: ZodType<GetResourcePresetParams, GetResourcePresetParams> = /* @__PURE__ */ toZod(
  getResourcePresetParamsValidator,
);
/** {@link ListResourcePresetsParams} as a zod schema. */
export const listResourcePresetsParams: ZodType<ListResourcePresetsParams, ListResourcePresetsParams> =
  /* @__PURE__ */ toZod(listResourcePresetsParamsValidator);
/** {@link CreateUserParams} as a zod schema. */
export const createUserParams: ZodType<CreateUserParams, CreateUserParams> =
  /* @__PURE__ */ toZod(createUserParamsValidator);
/** {@link DeleteUserParams} as a zod schema. */
export const deleteUserParams: ZodType<DeleteUserParams, DeleteUserParams> =
  /* @__PURE__ */ toZod(deleteUserParamsValidator);
/** {@link GetUserParams} as a zod schema. */
export const getUserParams: ZodType<GetUserParams, GetUserParams> = /* @__PURE__ */ toZod(getUserParamsValidator);
/** {@link ListUsersParams} as a zod schema. */
export const listUsersParams: ZodType<ListUsersParams, ListUsersParams> =
  /* @__PURE__ */ toZod(listUsersParamsValidator);
/** {@link UpdateUserParams} as a zod schema. */
export const updateUserParams: ZodType<UpdateUserParams, UpdateUserParams> =
  /* @__PURE__ */ toZod(updateUserParamsValidator);
/** {@link ListVersionsParams} as a zod schema. */
export const listVersionsParams: ZodType<ListVersionsParams, ListVersionsParams> =
  /* @__PURE__ */ toZod(listVersionsParamsValidator);
