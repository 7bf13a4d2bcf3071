// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
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
import { createCompactRequestValidator } from '../core/request-validator.ts';
import { conforms, createCompactValidator, type Validator } from '../core/validator.ts';
import { accessRule } from './compact/access.ts';
import { accessInputRule } from './schemas/access.ts';
import { accessBindingRule } from './compact/access-binding.ts';
import { accessBindingInputRule } from './schemas/access-binding.ts';
import { text } from '../core/scalars.ts';
import { accessBindingActionInputRule } from './schemas/access-binding-action.ts';
import { accessBindingDeltaRule } from './compact/access-binding-delta.ts';
import { accessBindingDeltaInputRule } from './schemas/access-binding-delta.ts';
import { accessBindingsOperationResultRule } from './compact/access-bindings-operation-result.ts';
import { addClusterHostsMetadataRule } from './compact/add-cluster-hosts-metadata.ts';
import { addClusterHostsRequestRule } from './schemas/add-cluster-hosts-request.ts';
import { addClusterShardMetadataRule } from './compact/add-cluster-shard-metadata.ts';
import { addClusterShardRequestRule } from './schemas/add-cluster-shard-request.ts';
import { anyRule } from './compact/any.ts';
import { authTypeInputRule } from './schemas/auth-type.ts';
import { backupRule } from './compact/backup.ts';
import { backupClusterMetadataRule } from './compact/backup-cluster-metadata.ts';
import { backupRetentionPolicyRule } from './compact/backup-retention-policy.ts';
import { changeFreezeRule } from './compact/change-freeze.ts';
import { changeFreezeConstraintsRule } from './compact/change-freeze-constraints.ts';
import { changeFreezeLimitsResponseRule } from './compact/change-freeze-limits-response.ts';
import { changeFreezeResourceRule } from './compact/change-freeze-resource.ts';
import { changeFreezeResourceInputRule } from './schemas/change-freeze-resource.ts';
import { clusterRule } from './compact/cluster.ts';
import { clusterConfigRule } from './compact/cluster-config.ts';
import { configSpecRule } from './schemas/config-spec.ts';
import { connectionManagerRule } from './compact/connection-manager.ts';
import { createBackupRetentionPolicyMetadataRule } from './compact/create-backup-retention-policy-metadata.ts';
import { createBackupRetentionPolicyRequestRule } from './schemas/create-backup-retention-policy-request.ts';
import { createChangeFreezeMetadataRule } from './compact/create-change-freeze-metadata.ts';
import { createChangeFreezeRequestRule } from './schemas/create-change-freeze-request.ts';
import { createClusterRequestRule } from './schemas/create-cluster-request.ts';
import { createIamTokenRequestRule } from './schemas/create-iam-token-request.ts';
import { createIamTokenResponseRule } from './compact/create-iam-token-response.ts';
import { createUserMetadataRule } from './compact/create-user-metadata.ts';
import { createUserRequestRule } from './schemas/create-user-request.ts';
import { cronTabRule } from './compact/cron-tab.ts';
import { cronTabInputRule } from './schemas/cron-tab.ts';
import { dayOfWeekInputRule } from './schemas/day-of-week.ts';
import { deleteBackupMetadataRule } from './compact/delete-backup-metadata.ts';
import { deleteClusterHostsMetadataRule } from './compact/delete-cluster-hosts-metadata.ts';
import { deleteClusterHostsRequestRule } from './schemas/delete-cluster-hosts-request.ts';
import { diskSizeAutoscalingRule } from './compact/disk-size-autoscaling.ts';
import { diskSizeAutoscalingInputRule } from './schemas/disk-size-autoscaling.ts';
import { emptyRule } from './compact/empty.ts';
import { emptyInputRule } from './schemas/empty.ts';
import { environmentInputRule } from './schemas/environment.ts';
import { failoverTypeRule } from './schemas/failover-type.ts';
import { hostRule } from './compact/host.ts';
import { hostSpecRule } from './schemas/host-spec.ts';
import { listAccessBindingsResponseRule } from './compact/list-access-bindings-response.ts';
import { listBackupRetentionPoliciesResponseRule } from './compact/list-backup-retention-policies-response.ts';
import { listBackupsResponseRule } from './compact/list-backups-response.ts';
import { listChangeFreezesResponseRule } from './compact/list-change-freezes-response.ts';
import { listClusterHostsResponseRule } from './compact/list-cluster-hosts-response.ts';
import { listClusterLogsResponseRule } from './compact/list-cluster-logs-response.ts';
import { listClusterOperationsResponseRule } from './compact/list-cluster-operations-response.ts';
import { listClusterShardsResponseRule } from './compact/list-cluster-shards-response.ts';
import { listClustersResponseRule } from './compact/list-clusters-response.ts';
import { listMaintenancesResponseRule } from './compact/list-maintenances-response.ts';
import { listResourcePresetsResponseRule } from './compact/list-resource-presets-response.ts';
import { listUsersResponseRule } from './compact/list-users-response.ts';
import { listVersionsResponseRule } from './compact/list-versions-response.ts';
import { logRecordRule } from './compact/log-record.ts';
import { logServiceTypeRule } from './schemas/log-service-type.ts';
import { maintenanceRule } from './compact/maintenance.ts';
import { maintenanceDetailRule } from './compact/maintenance-detail.ts';
import { maintenanceOperationRule } from './compact/maintenance-operation.ts';
import { maintenanceRescheduleTypeInputRule } from './schemas/maintenance-reschedule-type.ts';
import { maintenanceWindowRule } from './compact/maintenance-window.ts';
import { maintenanceWindowInputRule } from './schemas/maintenance-window.ts';
import { maintenanceWindowSlotRule } from './compact/maintenance-window-slot.ts';
import { maintenanceWindowSlotInputRule } from './schemas/maintenance-window-slot.ts';
import { maintenanceWindowsRule } from './compact/maintenance-windows.ts';
import { maintenanceWindowsInputRule } from './schemas/maintenance-windows.ts';
import { maxmemoryPolicyInputRule } from './schemas/maxmemory-policy.ts';
import { monitoringRule } from './compact/monitoring.ts';
import { moveClusterMetadataRule } from './compact/move-cluster-metadata.ts';
import { moveClusterRequestRule } from './schemas/move-cluster-request.ts';
import { operationRule } from './compact/operation.ts';
import { permissionsRule } from './compact/permissions.ts';
import { permissionsInputRule } from './schemas/permissions.ts';
import { persistenceModeInputRule } from './schemas/persistence-mode.ts';
import { redisConfigRule } from './compact/redis-config.ts';
import { redisConfigInputRule } from './schemas/redis-config.ts';
import { redisConfig5_0Rule } from './compact/redis-config5-0.ts';
import { redisConfig5_0InputRule } from './schemas/redis-config5-0.ts';
import { redisConfig5_0ClientOutputBufferLimitRule } from './compact/redis-config5-0-client-output-buffer-limit.ts';
import { redisConfig5_0ClientOutputBufferLimitInputRule } from './schemas/redis-config5-0-client-output-buffer-limit.ts';
import { redisConfig6_0Rule } from './compact/redis-config6-0.ts';
import { redisConfig6_0InputRule } from './schemas/redis-config6-0.ts';
import { redisConfig6_2Rule } from './compact/redis-config6-2.ts';
import { redisConfig6_2InputRule } from './schemas/redis-config6-2.ts';
import { redisConfigSetRule } from './compact/redis-config-set.ts';
import { redisConfigSet5_0Rule } from './compact/redis-config-set5-0.ts';
import { redisConfigSet6_0Rule } from './compact/redis-config-set6-0.ts';
import { redisConfigSet6_2Rule } from './compact/redis-config-set6-2.ts';
import { rescheduleClusterMaintenanceRequestRule } from './schemas/reschedule-cluster-maintenance-request.ts';
import { rescheduleMaintenanceMetadataRule } from './compact/reschedule-maintenance-metadata.ts';
import { rescheduleMaintenanceRequestRule } from './schemas/reschedule-maintenance-request.ts';
import { rescheduleMaintenanceV2MetadataRule } from './compact/reschedule-maintenance-v2-metadata.ts';
import { rescheduleTypeRule } from './schemas/reschedule-type.ts';
import { resourcePresetRule } from './compact/resource-preset.ts';
import { resourcesRule } from './compact/resources.ts';
import { resourcesInputRule } from './schemas/resources.ts';
import { restoreClusterMetadataRule } from './compact/restore-cluster-metadata.ts';
import { restoreClusterRequestRule } from './schemas/restore-cluster-request.ts';
import { serviceRule } from './compact/service.ts';
import { setAccessBindingsMetadataRule } from './compact/set-access-bindings-metadata.ts';
import { setAccessBindingsRequestRule } from './schemas/set-access-bindings-request.ts';
import { shardRule } from './compact/shard.ts';
import { shardAutoscalingSettingsRule } from './compact/shard-autoscaling-settings.ts';
import { shardAutoscalingSettingsInputRule } from './schemas/shard-autoscaling-settings.ts';
import { shardAutoscalingThresholdRule } from './compact/shard-autoscaling-threshold.ts';
import { shardAutoscalingThresholdInputRule } from './schemas/shard-autoscaling-threshold.ts';
import { startClusterFailoverRequestRule } from './schemas/start-cluster-failover-request.ts';
import { statusRule } from './compact/status.ts';
import { streamLogRecordRule } from './compact/stream-log-record.ts';
import { subjectRule } from './compact/subject.ts';
import { subjectInputRule } from './schemas/subject.ts';
import { timeOfDayRule } from './compact/time-of-day.ts';
import { timeOfDayInputRule } from './schemas/time-of-day.ts';
import { updateAccessBindingsRequestRule } from './schemas/update-access-bindings-request.ts';
import { updateClusterHostsRequestRule } from './schemas/update-cluster-hosts-request.ts';
import { updateClusterRequestRule } from './schemas/update-cluster-request.ts';
import { updateHostSpecRule } from './schemas/update-host-spec.ts';
import { updateUserRequestRule } from './schemas/update-user-request.ts';
import { userRule } from './compact/user.ts';
import { userSpecRule } from './schemas/user-spec.ts';
import { valkeyJsonRule } from './compact/valkey-json.ts';
import { valkeyJsonInputRule } from './schemas/valkey-json.ts';
import { valkeyModulesRule } from './compact/valkey-modules.ts';
import { valkeyModulesInputRule } from './schemas/valkey-modules.ts';
import { valkeySearchRule } from './compact/valkey-search.ts';
import { valkeySearchInputRule } from './schemas/valkey-search.ts';
import { versionRule } from './compact/version.ts';
import { weekDayInputRule } from './schemas/week-day.ts';
import { weeklyMaintenanceScheduleRule } from './compact/weekly-maintenance-schedule.ts';
import { weeklyMaintenanceScheduleInputRule } from './schemas/weekly-maintenance-schedule.ts';
import { weeklyMaintenanceWindowRule } from './compact/weekly-maintenance-window.ts';
import { weeklyMaintenanceWindowInputRule } from './schemas/weekly-maintenance-window.ts';
import {
  createBackupRetentionPolicyParamsRule,
  deleteBackupRetentionPolicyParamsRule,
  getBackupRetentionPolicyParamsRule,
  listBackupRetentionPoliciesParamsRule,
  listBackupRetentionPoliciesByFolderParamsRule,
} from './params/backup-retention-policies.ts';
import { deleteBackupParamsRule, getBackupParamsRule, listBackupsParamsRule } from './params/backups.ts';
import {
  createChangeFreezeParamsRule,
  getChangeFreezeParamsRule,
  getChangeFreezeLimitsParamsRule,
  listChangeFreezesParamsRule,
  terminateChangeFreezeParamsRule,
} from './params/change-freezes.ts';
import {
  addClusterHostsParamsRule,
  addClusterShardParamsRule,
  backupClusterParamsRule,
  createClusterParamsRule,
  deleteClusterParamsRule,
  deleteClusterHostsParamsRule,
  deleteClusterShardParamsRule,
  enableClusterShardingParamsRule,
  getClusterParamsRule,
  getClusterShardParamsRule,
  listClusterAccessBindingsParamsRule,
  listClusterBackupsParamsRule,
  listClusterHostsParamsRule,
  listClusterLogsParamsRule,
  listClusterOperationsParamsRule,
  listClusterShardsParamsRule,
  listClustersParamsRule,
  moveClusterParamsRule,
  rebalanceClusterParamsRule,
  rescheduleClusterMaintenanceParamsRule,
  restoreClusterParamsRule,
  setClusterAccessBindingsParamsRule,
  startClusterParamsRule,
  startClusterFailoverParamsRule,
  stopClusterParamsRule,
  streamClusterLogsParamsRule,
  updateClusterParamsRule,
  updateClusterAccessBindingsParamsRule,
  updateClusterHostsParamsRule,
} from './params/clusters.ts';
import { createIamTokenParamsRule } from './params/iam-tokens.ts';
import {
  getMaintenanceParamsRule,
  listMaintenancesParamsRule,
  rescheduleMaintenanceParamsRule,
} from './params/maintenances.ts';
import { cancelOperationParamsRule, getOperationParamsRule } from './params/operations.ts';
import { getResourcePresetParamsRule, listResourcePresetsParamsRule } from './params/resource-presets.ts';
import {
  createUserParamsRule,
  deleteUserParamsRule,
  getUserParamsRule,
  listUsersParamsRule,
  updateUserParamsRule,
} from './params/users.ts';
import { listVersionsParamsRule } from './params/versions.ts';

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
/** Whether a value is {@link Access}. Never throws. */
export const isAccess = (value: unknown): value is Access => conforms(accessRule, value);

/** Validates {@link Access}. */
export const access: Validator<Access> = /* @__PURE__ */ createCompactValidator('Access', accessRule);

/**
 * Makes sure that a value is {@link Access}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccess(value: unknown): asserts value is Access {
  access.parse(value);
}

/** Whether a value is {@link Access}. Never throws. */
export const isAccessInput = (value: unknown): value is Access => conforms(accessInputRule, value);

/** Validates {@link Access}. */
export const accessInput: Validator<Access> = /* @__PURE__ */ createCompactRequestValidator('Access', accessInputRule);

/**
 * Makes sure that a value is {@link Access}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessInput(value: unknown): asserts value is Access {
  accessInput.parse(value);
}

/** Whether a value is {@link AccessBinding}. Never throws. */
export const isAccessBinding = (value: unknown): value is AccessBinding => conforms(accessBindingRule, value);

/** Validates {@link AccessBinding}. */
export const accessBinding: Validator<AccessBinding> = /* @__PURE__ */ createCompactValidator(
  'AccessBinding',
  accessBindingRule,
);

/**
 * Makes sure that a value is {@link AccessBinding}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBinding(value: unknown): asserts value is AccessBinding {
  accessBinding.parse(value);
}

/** Whether a value is {@link AccessBinding}. Never throws. */
export const isAccessBindingInput = (value: unknown): value is AccessBinding => conforms(accessBindingInputRule, value);

/** Validates {@link AccessBinding}. */
export const accessBindingInput: Validator<AccessBinding> = /* @__PURE__ */ createCompactRequestValidator(
  'AccessBinding',
  accessBindingInputRule,
);

/**
 * Makes sure that a value is {@link AccessBinding}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingInput(value: unknown): asserts value is AccessBinding {
  accessBindingInput.parse(value);
}

/** Whether a value is {@link AccessBindingAction}. Never throws. */
export const isAccessBindingAction = (value: unknown): value is AccessBindingAction => conforms(text, value);

/** Validates {@link AccessBindingAction}. */
export const accessBindingAction: Validator<AccessBindingAction> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingAction',
  text,
);

/**
 * Makes sure that a value is {@link AccessBindingAction}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingAction(value: unknown): asserts value is AccessBindingAction {
  accessBindingAction.parse(value);
}

/** Whether a value is {@link AccessBindingActionInput}. Never throws. */
export const isAccessBindingActionInput = (value: unknown): value is AccessBindingActionInput =>
  conforms(accessBindingActionInputRule, value);

/** Validates {@link AccessBindingActionInput}. */
export const accessBindingActionInput: Validator<AccessBindingActionInput> =
  /* @__PURE__ */ createCompactRequestValidator('AccessBindingActionInput', accessBindingActionInputRule);

/**
 * Makes sure that a value is {@link AccessBindingActionInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingActionInput(value: unknown): asserts value is AccessBindingActionInput {
  accessBindingActionInput.parse(value);
}

/** Whether a value is {@link AccessBindingDelta}. Never throws. */
export const isAccessBindingDelta = (value: unknown): value is AccessBindingDelta =>
  conforms(accessBindingDeltaRule, value);

/** Validates {@link AccessBindingDelta}. */
export const accessBindingDelta: Validator<AccessBindingDelta> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingDelta',
  accessBindingDeltaRule,
);

/**
 * Makes sure that a value is {@link AccessBindingDelta}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingDelta(value: unknown): asserts value is AccessBindingDelta {
  accessBindingDelta.parse(value);
}

/** Whether a value is {@link AccessBindingDeltaInput}. Never throws. */
export const isAccessBindingDeltaInput = (value: unknown): value is AccessBindingDeltaInput =>
  conforms(accessBindingDeltaInputRule, value);

/** Validates {@link AccessBindingDeltaInput}. */
export const accessBindingDeltaInput: Validator<AccessBindingDeltaInput> =
  /* @__PURE__ */ createCompactRequestValidator('AccessBindingDeltaInput', accessBindingDeltaInputRule);

/**
 * Makes sure that a value is {@link AccessBindingDeltaInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingDeltaInput(value: unknown): asserts value is AccessBindingDeltaInput {
  accessBindingDeltaInput.parse(value);
}

/** Whether a value is {@link AccessBindingsOperationResult}. Never throws. */
export const isAccessBindingsOperationResult = (value: unknown): value is AccessBindingsOperationResult =>
  conforms(accessBindingsOperationResultRule, value);

/** Validates {@link AccessBindingsOperationResult}. */
export const accessBindingsOperationResult: Validator<AccessBindingsOperationResult> =
  /* @__PURE__ */ createCompactValidator('AccessBindingsOperationResult', accessBindingsOperationResultRule);

/**
 * Makes sure that a value is {@link AccessBindingsOperationResult}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessBindingsOperationResult(value: unknown): asserts value is AccessBindingsOperationResult {
  accessBindingsOperationResult.parse(value);
}

/** Whether a value is {@link AddClusterHostsMetadata}. Never throws. */
export const isAddClusterHostsMetadata = (value: unknown): value is AddClusterHostsMetadata =>
  conforms(addClusterHostsMetadataRule, value);

/** Validates {@link AddClusterHostsMetadata}. */
export const addClusterHostsMetadata: Validator<AddClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'AddClusterHostsMetadata',
  addClusterHostsMetadataRule,
);

/**
 * Makes sure that a value is {@link AddClusterHostsMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterHostsMetadata(value: unknown): asserts value is AddClusterHostsMetadata {
  addClusterHostsMetadata.parse(value);
}

/** Whether a value is {@link AddClusterHostsRequest}. Never throws. */
export const isAddClusterHostsRequest = (value: unknown): value is AddClusterHostsRequest =>
  conforms(addClusterHostsRequestRule, value);

/** Validates {@link AddClusterHostsRequest}. */
export const addClusterHostsRequest: Validator<AddClusterHostsRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'AddClusterHostsRequest',
  addClusterHostsRequestRule,
);

/**
 * Makes sure that a value is {@link AddClusterHostsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterHostsRequest(value: unknown): asserts value is AddClusterHostsRequest {
  addClusterHostsRequest.parse(value);
}

/** Whether a value is {@link AddClusterShardMetadata}. Never throws. */
export const isAddClusterShardMetadata = (value: unknown): value is AddClusterShardMetadata =>
  conforms(addClusterShardMetadataRule, value);

/** Validates {@link AddClusterShardMetadata}. */
export const addClusterShardMetadata: Validator<AddClusterShardMetadata> = /* @__PURE__ */ createCompactValidator(
  'AddClusterShardMetadata',
  addClusterShardMetadataRule,
);

/**
 * Makes sure that a value is {@link AddClusterShardMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterShardMetadata(value: unknown): asserts value is AddClusterShardMetadata {
  addClusterShardMetadata.parse(value);
}

/** Whether a value is {@link AddClusterShardRequest}. Never throws. */
export const isAddClusterShardRequest = (value: unknown): value is AddClusterShardRequest =>
  conforms(addClusterShardRequestRule, value);

/** Validates {@link AddClusterShardRequest}. */
export const addClusterShardRequest: Validator<AddClusterShardRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'AddClusterShardRequest',
  addClusterShardRequestRule,
);

/**
 * Makes sure that a value is {@link AddClusterShardRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterShardRequest(value: unknown): asserts value is AddClusterShardRequest {
  addClusterShardRequest.parse(value);
}

/** Whether a value is {@link Any}. Never throws. */
export const isAny = (value: unknown): value is Any => conforms(anyRule, value);

/** Validates {@link Any}. */
export const any: Validator<Any> = /* @__PURE__ */ createCompactValidator('Any', anyRule);

/**
 * Makes sure that a value is {@link Any}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAny(value: unknown): asserts value is Any {
  any.parse(value);
}

/** Whether a value is {@link AuthType}. Never throws. */
export const isAuthType = (value: unknown): value is AuthType => conforms(text, value);

/** Validates {@link AuthType}. */
export const authType: Validator<AuthType> = /* @__PURE__ */ createCompactValidator('AuthType', text);

/**
 * Makes sure that a value is {@link AuthType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAuthType(value: unknown): asserts value is AuthType {
  authType.parse(value);
}

/** Whether a value is {@link AuthTypeInput}. Never throws. */
export const isAuthTypeInput = (value: unknown): value is AuthTypeInput => conforms(authTypeInputRule, value);

/** Validates {@link AuthTypeInput}. */
export const authTypeInput: Validator<AuthTypeInput> = /* @__PURE__ */ createCompactRequestValidator(
  'AuthTypeInput',
  authTypeInputRule,
);

/**
 * Makes sure that a value is {@link AuthTypeInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAuthTypeInput(value: unknown): asserts value is AuthTypeInput {
  authTypeInput.parse(value);
}

/** Whether a value is {@link Backup}. Never throws. */
export const isBackup = (value: unknown): value is Backup => conforms(backupRule, value);

/** Validates {@link Backup}. */
export const backup: Validator<Backup> = /* @__PURE__ */ createCompactValidator('Backup', backupRule);

/**
 * Makes sure that a value is {@link Backup}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackup(value: unknown): asserts value is Backup {
  backup.parse(value);
}

/** Whether a value is {@link BackupClusterMetadata}. Never throws. */
export const isBackupClusterMetadata = (value: unknown): value is BackupClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link BackupClusterMetadata}. */
export const backupClusterMetadata: Validator<BackupClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'BackupClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link BackupClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackupClusterMetadata(value: unknown): asserts value is BackupClusterMetadata {
  backupClusterMetadata.parse(value);
}

/** Whether a value is {@link BackupRetentionPolicy}. Never throws. */
export const isBackupRetentionPolicy = (value: unknown): value is BackupRetentionPolicy =>
  conforms(backupRetentionPolicyRule, value);

/** Validates {@link BackupRetentionPolicy}. */
export const backupRetentionPolicy: Validator<BackupRetentionPolicy> = /* @__PURE__ */ createCompactValidator(
  'BackupRetentionPolicy',
  backupRetentionPolicyRule,
);

/**
 * Makes sure that a value is {@link BackupRetentionPolicy}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackupRetentionPolicy(value: unknown): asserts value is BackupRetentionPolicy {
  backupRetentionPolicy.parse(value);
}

/** Whether a value is {@link BackupType}. Never throws. */
export const isBackupType = (value: unknown): value is BackupType => conforms(text, value);

/** Validates {@link BackupType}. */
export const backupType: Validator<BackupType> = /* @__PURE__ */ createCompactValidator('BackupType', text);

/**
 * Makes sure that a value is {@link BackupType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackupType(value: unknown): asserts value is BackupType {
  backupType.parse(value);
}

/** Whether a value is {@link ChangeFreeze}. Never throws. */
export const isChangeFreeze = (value: unknown): value is ChangeFreeze => conforms(changeFreezeRule, value);

/** Validates {@link ChangeFreeze}. */
export const changeFreeze: Validator<ChangeFreeze> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreeze',
  changeFreezeRule,
);

/**
 * Makes sure that a value is {@link ChangeFreeze}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreeze(value: unknown): asserts value is ChangeFreeze {
  changeFreeze.parse(value);
}

/** Whether a value is {@link ChangeFreezeConstraints}. Never throws. */
export const isChangeFreezeConstraints = (value: unknown): value is ChangeFreezeConstraints =>
  conforms(changeFreezeConstraintsRule, value);

/** Validates {@link ChangeFreezeConstraints}. */
export const changeFreezeConstraints: Validator<ChangeFreezeConstraints> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeConstraints',
  changeFreezeConstraintsRule,
);

/**
 * Makes sure that a value is {@link ChangeFreezeConstraints}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreezeConstraints(value: unknown): asserts value is ChangeFreezeConstraints {
  changeFreezeConstraints.parse(value);
}

/** Whether a value is {@link ChangeFreezeLimitsResponse}. Never throws. */
export const isChangeFreezeLimitsResponse = (value: unknown): value is ChangeFreezeLimitsResponse =>
  conforms(changeFreezeLimitsResponseRule, value);

/** Validates {@link ChangeFreezeLimitsResponse}. */
export const changeFreezeLimitsResponse: Validator<ChangeFreezeLimitsResponse> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeLimitsResponse',
  changeFreezeLimitsResponseRule,
);

/**
 * Makes sure that a value is {@link ChangeFreezeLimitsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreezeLimitsResponse(value: unknown): asserts value is ChangeFreezeLimitsResponse {
  changeFreezeLimitsResponse.parse(value);
}

/** Whether a value is {@link ChangeFreezeResource}. Never throws. */
export const isChangeFreezeResource = (value: unknown): value is ChangeFreezeResource =>
  conforms(changeFreezeResourceRule, value);

/** Validates {@link ChangeFreezeResource}. */
export const changeFreezeResource: Validator<ChangeFreezeResource> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeResource',
  changeFreezeResourceRule,
);

/**
 * Makes sure that a value is {@link ChangeFreezeResource}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreezeResource(value: unknown): asserts value is ChangeFreezeResource {
  changeFreezeResource.parse(value);
}

/** Whether a value is {@link ChangeFreezeResource}. Never throws. */
export const isChangeFreezeResourceInput = (value: unknown): value is ChangeFreezeResource =>
  conforms(changeFreezeResourceInputRule, value);

/** Validates {@link ChangeFreezeResource}. */
export const changeFreezeResourceInput: Validator<ChangeFreezeResource> = /* @__PURE__ */ createCompactRequestValidator(
  'ChangeFreezeResource',
  changeFreezeResourceInputRule,
);

/**
 * Makes sure that a value is {@link ChangeFreezeResource}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreezeResourceInput(value: unknown): asserts value is ChangeFreezeResource {
  changeFreezeResourceInput.parse(value);
}

/** Whether a value is {@link ChangeFreezeStatus}. Never throws. */
export const isChangeFreezeStatus = (value: unknown): value is ChangeFreezeStatus => conforms(text, value);

/** Validates {@link ChangeFreezeStatus}. */
export const changeFreezeStatus: Validator<ChangeFreezeStatus> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeStatus',
  text,
);

/**
 * Makes sure that a value is {@link ChangeFreezeStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertChangeFreezeStatus(value: unknown): asserts value is ChangeFreezeStatus {
  changeFreezeStatus.parse(value);
}

/** Whether a value is {@link Cluster}. Never throws. */
export const isCluster = (value: unknown): value is Cluster => conforms(clusterRule, value);

/** Validates {@link Cluster}. */
export const cluster: Validator<Cluster> = /* @__PURE__ */ createCompactValidator('Cluster', clusterRule);

/**
 * Makes sure that a value is {@link Cluster}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCluster(value: unknown): asserts value is Cluster {
  cluster.parse(value);
}

/** Whether a value is {@link ClusterConfig}. Never throws. */
export const isClusterConfig = (value: unknown): value is ClusterConfig => conforms(clusterConfigRule, value);

/** Validates {@link ClusterConfig}. */
export const clusterConfig: Validator<ClusterConfig> = /* @__PURE__ */ createCompactValidator(
  'ClusterConfig',
  clusterConfigRule,
);

/**
 * Makes sure that a value is {@link ClusterConfig}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertClusterConfig(value: unknown): asserts value is ClusterConfig {
  clusterConfig.parse(value);
}

/** Whether a value is {@link ClusterHealth}. Never throws. */
export const isClusterHealth = (value: unknown): value is ClusterHealth => conforms(text, value);

/** Validates {@link ClusterHealth}. */
export const clusterHealth: Validator<ClusterHealth> = /* @__PURE__ */ createCompactValidator('ClusterHealth', text);

/**
 * Makes sure that a value is {@link ClusterHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertClusterHealth(value: unknown): asserts value is ClusterHealth {
  clusterHealth.parse(value);
}

/** Whether a value is {@link ClusterStatus}. Never throws. */
export const isClusterStatus = (value: unknown): value is ClusterStatus => conforms(text, value);

/** Validates {@link ClusterStatus}. */
export const clusterStatus: Validator<ClusterStatus> = /* @__PURE__ */ createCompactValidator('ClusterStatus', text);

/**
 * Makes sure that a value is {@link ClusterStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertClusterStatus(value: unknown): asserts value is ClusterStatus {
  clusterStatus.parse(value);
}

/** Whether a value is {@link ConfigSpec}. Never throws. */
export const isConfigSpec = (value: unknown): value is ConfigSpec => conforms(configSpecRule, value);

/** Validates {@link ConfigSpec}. */
export const configSpec: Validator<ConfigSpec> = /* @__PURE__ */ createCompactRequestValidator(
  'ConfigSpec',
  configSpecRule,
);

/**
 * Makes sure that a value is {@link ConfigSpec}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertConfigSpec(value: unknown): asserts value is ConfigSpec {
  configSpec.parse(value);
}

/** Whether a value is {@link ConnectionManager}. Never throws. */
export const isConnectionManager = (value: unknown): value is ConnectionManager =>
  conforms(connectionManagerRule, value);

/** Validates {@link ConnectionManager}. */
export const connectionManager: Validator<ConnectionManager> = /* @__PURE__ */ createCompactValidator(
  'ConnectionManager',
  connectionManagerRule,
);

/**
 * Makes sure that a value is {@link ConnectionManager}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertConnectionManager(value: unknown): asserts value is ConnectionManager {
  connectionManager.parse(value);
}

/** Whether a value is {@link CreateBackupRetentionPolicyMetadata}. Never throws. */
export const isCreateBackupRetentionPolicyMetadata = (value: unknown): value is CreateBackupRetentionPolicyMetadata =>
  conforms(createBackupRetentionPolicyMetadataRule, value);

/** Validates {@link CreateBackupRetentionPolicyMetadata}. */
export const createBackupRetentionPolicyMetadata: Validator<CreateBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createCompactValidator(
    'CreateBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateBackupRetentionPolicyMetadata(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyMetadata {
  createBackupRetentionPolicyMetadata.parse(value);
}

/** Whether a value is {@link CreateBackupRetentionPolicyRequest}. Never throws. */
export const isCreateBackupRetentionPolicyRequest = (value: unknown): value is CreateBackupRetentionPolicyRequest =>
  conforms(createBackupRetentionPolicyRequestRule, value);

/** Validates {@link CreateBackupRetentionPolicyRequest}. */
export const createBackupRetentionPolicyRequest: Validator<CreateBackupRetentionPolicyRequest> =
  /* @__PURE__ */ createCompactRequestValidator(
    'CreateBackupRetentionPolicyRequest',
    createBackupRetentionPolicyRequestRule,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateBackupRetentionPolicyRequest(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyRequest {
  createBackupRetentionPolicyRequest.parse(value);
}

/** Whether a value is {@link CreateChangeFreezeMetadata}. Never throws. */
export const isCreateChangeFreezeMetadata = (value: unknown): value is CreateChangeFreezeMetadata =>
  conforms(createChangeFreezeMetadataRule, value);

/** Validates {@link CreateChangeFreezeMetadata}. */
export const createChangeFreezeMetadata: Validator<CreateChangeFreezeMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateChangeFreezeMetadata',
  createChangeFreezeMetadataRule,
);

/**
 * Makes sure that a value is {@link CreateChangeFreezeMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateChangeFreezeMetadata(value: unknown): asserts value is CreateChangeFreezeMetadata {
  createChangeFreezeMetadata.parse(value);
}

/** Whether a value is {@link CreateChangeFreezeRequest}. Never throws. */
export const isCreateChangeFreezeRequest = (value: unknown): value is CreateChangeFreezeRequest =>
  conforms(createChangeFreezeRequestRule, value);

/** Validates {@link CreateChangeFreezeRequest}. */
export const createChangeFreezeRequest: Validator<CreateChangeFreezeRequest> =
  /* @__PURE__ */ createCompactRequestValidator('CreateChangeFreezeRequest', createChangeFreezeRequestRule);

/**
 * Makes sure that a value is {@link CreateChangeFreezeRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateChangeFreezeRequest(value: unknown): asserts value is CreateChangeFreezeRequest {
  createChangeFreezeRequest.parse(value);
}

/** Whether a value is {@link CreateClusterMetadata}. Never throws. */
export const isCreateClusterMetadata = (value: unknown): value is CreateClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link CreateClusterMetadata}. */
export const createClusterMetadata: Validator<CreateClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link CreateClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateClusterMetadata(value: unknown): asserts value is CreateClusterMetadata {
  createClusterMetadata.parse(value);
}

/** Whether a value is {@link CreateClusterRequest}. Never throws. */
export const isCreateClusterRequest = (value: unknown): value is CreateClusterRequest =>
  conforms(createClusterRequestRule, value);

/** Validates {@link CreateClusterRequest}. */
export const createClusterRequest: Validator<CreateClusterRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateClusterRequest',
  createClusterRequestRule,
);

/**
 * Makes sure that a value is {@link CreateClusterRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateClusterRequest(value: unknown): asserts value is CreateClusterRequest {
  createClusterRequest.parse(value);
}

/** Whether a value is {@link CreateIamTokenRequest}. Never throws. */
export const isCreateIamTokenRequest = (value: unknown): value is CreateIamTokenRequest =>
  conforms(createIamTokenRequestRule, value);

/** Validates {@link CreateIamTokenRequest}. */
export const createIamTokenRequest: Validator<CreateIamTokenRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateIamTokenRequest',
  createIamTokenRequestRule,
);

/**
 * Makes sure that a value is {@link CreateIamTokenRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateIamTokenRequest(value: unknown): asserts value is CreateIamTokenRequest {
  createIamTokenRequest.parse(value);
}

/** Whether a value is {@link CreateIamTokenResponse}. Never throws. */
export const isCreateIamTokenResponse = (value: unknown): value is CreateIamTokenResponse =>
  conforms(createIamTokenResponseRule, value);

/** Validates {@link CreateIamTokenResponse}. */
export const createIamTokenResponse: Validator<CreateIamTokenResponse> = /* @__PURE__ */ createCompactValidator(
  'CreateIamTokenResponse',
  createIamTokenResponseRule,
);

/**
 * Makes sure that a value is {@link CreateIamTokenResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateIamTokenResponse(value: unknown): asserts value is CreateIamTokenResponse {
  createIamTokenResponse.parse(value);
}

/** Whether a value is {@link CreateUserMetadata}. Never throws. */
export const isCreateUserMetadata = (value: unknown): value is CreateUserMetadata =>
  conforms(createUserMetadataRule, value);

/** Validates {@link CreateUserMetadata}. */
export const createUserMetadata: Validator<CreateUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateUserMetadata',
  createUserMetadataRule,
);

/**
 * Makes sure that a value is {@link CreateUserMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateUserMetadata(value: unknown): asserts value is CreateUserMetadata {
  createUserMetadata.parse(value);
}

/** Whether a value is {@link CreateUserRequest}. Never throws. */
export const isCreateUserRequest = (value: unknown): value is CreateUserRequest =>
  conforms(createUserRequestRule, value);

/** Validates {@link CreateUserRequest}. */
export const createUserRequest: Validator<CreateUserRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateUserRequest',
  createUserRequestRule,
);

/**
 * Makes sure that a value is {@link CreateUserRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateUserRequest(value: unknown): asserts value is CreateUserRequest {
  createUserRequest.parse(value);
}

/** Whether a value is {@link CronTab}. Never throws. */
export const isCronTab = (value: unknown): value is CronTab => conforms(cronTabRule, value);

/** Validates {@link CronTab}. */
export const cronTab: Validator<CronTab> = /* @__PURE__ */ createCompactValidator('CronTab', cronTabRule);

/**
 * Makes sure that a value is {@link CronTab}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCronTab(value: unknown): asserts value is CronTab {
  cronTab.parse(value);
}

/** Whether a value is {@link CronTab}. Never throws. */
export const isCronTabInput = (value: unknown): value is CronTab => conforms(cronTabInputRule, value);

/** Validates {@link CronTab}. */
export const cronTabInput: Validator<CronTab> = /* @__PURE__ */ createCompactRequestValidator(
  'CronTab',
  cronTabInputRule,
);

/**
 * Makes sure that a value is {@link CronTab}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCronTabInput(value: unknown): asserts value is CronTab {
  cronTabInput.parse(value);
}

/** Whether a value is {@link DayOfWeek}. Never throws. */
export const isDayOfWeek = (value: unknown): value is DayOfWeek => conforms(text, value);

/** Validates {@link DayOfWeek}. */
export const dayOfWeek: Validator<DayOfWeek> = /* @__PURE__ */ createCompactValidator('DayOfWeek', text);

/**
 * Makes sure that a value is {@link DayOfWeek}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDayOfWeek(value: unknown): asserts value is DayOfWeek {
  dayOfWeek.parse(value);
}

/** Whether a value is {@link DayOfWeekInput}. Never throws. */
export const isDayOfWeekInput = (value: unknown): value is DayOfWeekInput => conforms(dayOfWeekInputRule, value);

/** Validates {@link DayOfWeekInput}. */
export const dayOfWeekInput: Validator<DayOfWeekInput> = /* @__PURE__ */ createCompactRequestValidator(
  'DayOfWeekInput',
  dayOfWeekInputRule,
);

/**
 * Makes sure that a value is {@link DayOfWeekInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDayOfWeekInput(value: unknown): asserts value is DayOfWeekInput {
  dayOfWeekInput.parse(value);
}

/** Whether a value is {@link DeleteBackupMetadata}. Never throws. */
export const isDeleteBackupMetadata = (value: unknown): value is DeleteBackupMetadata =>
  conforms(deleteBackupMetadataRule, value);

/** Validates {@link DeleteBackupMetadata}. */
export const deleteBackupMetadata: Validator<DeleteBackupMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteBackupMetadata',
  deleteBackupMetadataRule,
);

/**
 * Makes sure that a value is {@link DeleteBackupMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteBackupMetadata(value: unknown): asserts value is DeleteBackupMetadata {
  deleteBackupMetadata.parse(value);
}

/** Whether a value is {@link DeleteBackupRetentionPolicyMetadata}. Never throws. */
export const isDeleteBackupRetentionPolicyMetadata = (value: unknown): value is DeleteBackupRetentionPolicyMetadata =>
  conforms(createBackupRetentionPolicyMetadataRule, value);

/** Validates {@link DeleteBackupRetentionPolicyMetadata}. */
export const deleteBackupRetentionPolicyMetadata: Validator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createCompactValidator(
    'DeleteBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataRule,
  );

/**
 * Makes sure that a value is {@link DeleteBackupRetentionPolicyMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteBackupRetentionPolicyMetadata(
  value: unknown,
): asserts value is DeleteBackupRetentionPolicyMetadata {
  deleteBackupRetentionPolicyMetadata.parse(value);
}

/** Whether a value is {@link DeleteClusterHostsMetadata}. Never throws. */
export const isDeleteClusterHostsMetadata = (value: unknown): value is DeleteClusterHostsMetadata =>
  conforms(deleteClusterHostsMetadataRule, value);

/** Validates {@link DeleteClusterHostsMetadata}. */
export const deleteClusterHostsMetadata: Validator<DeleteClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterHostsMetadata',
  deleteClusterHostsMetadataRule,
);

/**
 * Makes sure that a value is {@link DeleteClusterHostsMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterHostsMetadata(value: unknown): asserts value is DeleteClusterHostsMetadata {
  deleteClusterHostsMetadata.parse(value);
}

/** Whether a value is {@link DeleteClusterHostsRequest}. Never throws. */
export const isDeleteClusterHostsRequest = (value: unknown): value is DeleteClusterHostsRequest =>
  conforms(deleteClusterHostsRequestRule, value);

/** Validates {@link DeleteClusterHostsRequest}. */
export const deleteClusterHostsRequest: Validator<DeleteClusterHostsRequest> =
  /* @__PURE__ */ createCompactRequestValidator('DeleteClusterHostsRequest', deleteClusterHostsRequestRule);

/**
 * Makes sure that a value is {@link DeleteClusterHostsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterHostsRequest(value: unknown): asserts value is DeleteClusterHostsRequest {
  deleteClusterHostsRequest.parse(value);
}

/** Whether a value is {@link DeleteClusterMetadata}. Never throws. */
export const isDeleteClusterMetadata = (value: unknown): value is DeleteClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link DeleteClusterMetadata}. */
export const deleteClusterMetadata: Validator<DeleteClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link DeleteClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterMetadata(value: unknown): asserts value is DeleteClusterMetadata {
  deleteClusterMetadata.parse(value);
}

/** Whether a value is {@link DeleteClusterShardMetadata}. Never throws. */
export const isDeleteClusterShardMetadata = (value: unknown): value is DeleteClusterShardMetadata =>
  conforms(addClusterShardMetadataRule, value);

/** Validates {@link DeleteClusterShardMetadata}. */
export const deleteClusterShardMetadata: Validator<DeleteClusterShardMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterShardMetadata',
  addClusterShardMetadataRule,
);

/**
 * Makes sure that a value is {@link DeleteClusterShardMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterShardMetadata(value: unknown): asserts value is DeleteClusterShardMetadata {
  deleteClusterShardMetadata.parse(value);
}

/** Whether a value is {@link DeleteUserMetadata}. Never throws. */
export const isDeleteUserMetadata = (value: unknown): value is DeleteUserMetadata =>
  conforms(createUserMetadataRule, value);

/** Validates {@link DeleteUserMetadata}. */
export const deleteUserMetadata: Validator<DeleteUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteUserMetadata',
  createUserMetadataRule,
);

/**
 * Makes sure that a value is {@link DeleteUserMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteUserMetadata(value: unknown): asserts value is DeleteUserMetadata {
  deleteUserMetadata.parse(value);
}

/** Whether a value is {@link DiskSizeAutoscaling}. Never throws. */
export const isDiskSizeAutoscaling = (value: unknown): value is DiskSizeAutoscaling =>
  conforms(diskSizeAutoscalingRule, value);

/** Validates {@link DiskSizeAutoscaling}. */
export const diskSizeAutoscaling: Validator<DiskSizeAutoscaling> = /* @__PURE__ */ createCompactValidator(
  'DiskSizeAutoscaling',
  diskSizeAutoscalingRule,
);

/**
 * Makes sure that a value is {@link DiskSizeAutoscaling}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDiskSizeAutoscaling(value: unknown): asserts value is DiskSizeAutoscaling {
  diskSizeAutoscaling.parse(value);
}

/** Whether a value is {@link DiskSizeAutoscalingInput}. Never throws. */
export const isDiskSizeAutoscalingInput = (value: unknown): value is DiskSizeAutoscalingInput =>
  conforms(diskSizeAutoscalingInputRule, value);

/** Validates {@link DiskSizeAutoscalingInput}. */
export const diskSizeAutoscalingInput: Validator<DiskSizeAutoscalingInput> =
  /* @__PURE__ */ createCompactRequestValidator('DiskSizeAutoscalingInput', diskSizeAutoscalingInputRule);

/**
 * Makes sure that a value is {@link DiskSizeAutoscalingInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDiskSizeAutoscalingInput(value: unknown): asserts value is DiskSizeAutoscalingInput {
  diskSizeAutoscalingInput.parse(value);
}

/** Whether a value is {@link Empty}. Never throws. */
export const isEmpty = (value: unknown): value is Empty => conforms(emptyRule, value);

/** Validates {@link Empty}. */
export const empty: Validator<Empty> = /* @__PURE__ */ createCompactValidator('Empty', emptyRule);

/**
 * Makes sure that a value is {@link Empty}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEmpty(value: unknown): asserts value is Empty {
  empty.parse(value);
}

/** Whether a value is {@link Empty}. Never throws. */
export const isEmptyInput = (value: unknown): value is Empty => conforms(emptyInputRule, value);

/** Validates {@link Empty}. */
export const emptyInput: Validator<Empty> = /* @__PURE__ */ createCompactRequestValidator('Empty', emptyInputRule);

/**
 * Makes sure that a value is {@link Empty}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEmptyInput(value: unknown): asserts value is Empty {
  emptyInput.parse(value);
}

/** Whether a value is {@link EnableShardingClusterMetadata}. Never throws. */
export const isEnableShardingClusterMetadata = (value: unknown): value is EnableShardingClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link EnableShardingClusterMetadata}. */
export const enableShardingClusterMetadata: Validator<EnableShardingClusterMetadata> =
  /* @__PURE__ */ createCompactValidator('EnableShardingClusterMetadata', backupClusterMetadataRule);

/**
 * Makes sure that a value is {@link EnableShardingClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnableShardingClusterMetadata(value: unknown): asserts value is EnableShardingClusterMetadata {
  enableShardingClusterMetadata.parse(value);
}

/** Whether a value is {@link Environment}. Never throws. */
export const isEnvironment = (value: unknown): value is Environment => conforms(text, value);

/** Validates {@link Environment}. */
export const environment: Validator<Environment> = /* @__PURE__ */ createCompactValidator('Environment', text);

/**
 * Makes sure that a value is {@link Environment}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnvironment(value: unknown): asserts value is Environment {
  environment.parse(value);
}

/** Whether a value is {@link EnvironmentInput}. Never throws. */
export const isEnvironmentInput = (value: unknown): value is EnvironmentInput => conforms(environmentInputRule, value);

/** Validates {@link EnvironmentInput}. */
export const environmentInput: Validator<EnvironmentInput> = /* @__PURE__ */ createCompactRequestValidator(
  'EnvironmentInput',
  environmentInputRule,
);

/**
 * Makes sure that a value is {@link EnvironmentInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnvironmentInput(value: unknown): asserts value is EnvironmentInput {
  environmentInput.parse(value);
}

/** Whether a value is {@link FailoverType}. Never throws. */
export const isFailoverType = (value: unknown): value is FailoverType => conforms(failoverTypeRule, value);

/** Validates {@link FailoverType}. */
export const failoverType: Validator<FailoverType> = /* @__PURE__ */ createCompactRequestValidator(
  'FailoverType',
  failoverTypeRule,
);

/**
 * Makes sure that a value is {@link FailoverType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertFailoverType(value: unknown): asserts value is FailoverType {
  failoverType.parse(value);
}

/** Whether a value is {@link Host}. Never throws. */
export const isHost = (value: unknown): value is Host => conforms(hostRule, value);

/** Validates {@link Host}. */
export const host: Validator<Host> = /* @__PURE__ */ createCompactValidator('Host', hostRule);

/**
 * Makes sure that a value is {@link Host}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHost(value: unknown): asserts value is Host {
  host.parse(value);
}

/** Whether a value is {@link HostHealth}. Never throws. */
export const isHostHealth = (value: unknown): value is HostHealth => conforms(text, value);

/** Validates {@link HostHealth}. */
export const hostHealth: Validator<HostHealth> = /* @__PURE__ */ createCompactValidator('HostHealth', text);

/**
 * Makes sure that a value is {@link HostHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHostHealth(value: unknown): asserts value is HostHealth {
  hostHealth.parse(value);
}

/** Whether a value is {@link HostRole}. Never throws. */
export const isHostRole = (value: unknown): value is HostRole => conforms(text, value);

/** Validates {@link HostRole}. */
export const hostRole: Validator<HostRole> = /* @__PURE__ */ createCompactValidator('HostRole', text);

/**
 * Makes sure that a value is {@link HostRole}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHostRole(value: unknown): asserts value is HostRole {
  hostRole.parse(value);
}

/** Whether a value is {@link HostSpec}. Never throws. */
export const isHostSpec = (value: unknown): value is HostSpec => conforms(hostSpecRule, value);

/** Validates {@link HostSpec}. */
export const hostSpec: Validator<HostSpec> = /* @__PURE__ */ createCompactRequestValidator('HostSpec', hostSpecRule);

/**
 * Makes sure that a value is {@link HostSpec}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHostSpec(value: unknown): asserts value is HostSpec {
  hostSpec.parse(value);
}

/** Whether a value is {@link ListAccessBindingsResponse}. Never throws. */
export const isListAccessBindingsResponse = (value: unknown): value is ListAccessBindingsResponse =>
  conforms(listAccessBindingsResponseRule, value);

/** Validates {@link ListAccessBindingsResponse}. */
export const listAccessBindingsResponse: Validator<ListAccessBindingsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListAccessBindingsResponse',
  listAccessBindingsResponseRule,
);

/**
 * Makes sure that a value is {@link ListAccessBindingsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListAccessBindingsResponse(value: unknown): asserts value is ListAccessBindingsResponse {
  listAccessBindingsResponse.parse(value);
}

/** Whether a value is {@link ListBackupRetentionPoliciesResponse}. Never throws. */
export const isListBackupRetentionPoliciesResponse = (value: unknown): value is ListBackupRetentionPoliciesResponse =>
  conforms(listBackupRetentionPoliciesResponseRule, value);

/** Validates {@link ListBackupRetentionPoliciesResponse}. */
export const listBackupRetentionPoliciesResponse: Validator<ListBackupRetentionPoliciesResponse> =
  /* @__PURE__ */ createCompactValidator(
    'ListBackupRetentionPoliciesResponse',
    listBackupRetentionPoliciesResponseRule,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListBackupRetentionPoliciesResponse(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesResponse {
  listBackupRetentionPoliciesResponse.parse(value);
}

/** Whether a value is {@link ListBackupsResponse}. Never throws. */
export const isListBackupsResponse = (value: unknown): value is ListBackupsResponse =>
  conforms(listBackupsResponseRule, value);

/** Validates {@link ListBackupsResponse}. */
export const listBackupsResponse: Validator<ListBackupsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListBackupsResponse',
  listBackupsResponseRule,
);

/**
 * Makes sure that a value is {@link ListBackupsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListBackupsResponse(value: unknown): asserts value is ListBackupsResponse {
  listBackupsResponse.parse(value);
}

/** Whether a value is {@link ListChangeFreezesResponse}. Never throws. */
export const isListChangeFreezesResponse = (value: unknown): value is ListChangeFreezesResponse =>
  conforms(listChangeFreezesResponseRule, value);

/** Validates {@link ListChangeFreezesResponse}. */
export const listChangeFreezesResponse: Validator<ListChangeFreezesResponse> = /* @__PURE__ */ createCompactValidator(
  'ListChangeFreezesResponse',
  listChangeFreezesResponseRule,
);

/**
 * Makes sure that a value is {@link ListChangeFreezesResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListChangeFreezesResponse(value: unknown): asserts value is ListChangeFreezesResponse {
  listChangeFreezesResponse.parse(value);
}

/** Whether a value is {@link ListClusterBackupsResponse}. Never throws. */
export const isListClusterBackupsResponse = (value: unknown): value is ListClusterBackupsResponse =>
  conforms(listBackupsResponseRule, value);

/** Validates {@link ListClusterBackupsResponse}. */
export const listClusterBackupsResponse: Validator<ListClusterBackupsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterBackupsResponse',
  listBackupsResponseRule,
);

/**
 * Makes sure that a value is {@link ListClusterBackupsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterBackupsResponse(value: unknown): asserts value is ListClusterBackupsResponse {
  listClusterBackupsResponse.parse(value);
}

/** Whether a value is {@link ListClusterHostsResponse}. Never throws. */
export const isListClusterHostsResponse = (value: unknown): value is ListClusterHostsResponse =>
  conforms(listClusterHostsResponseRule, value);

/** Validates {@link ListClusterHostsResponse}. */
export const listClusterHostsResponse: Validator<ListClusterHostsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterHostsResponse',
  listClusterHostsResponseRule,
);

/**
 * Makes sure that a value is {@link ListClusterHostsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterHostsResponse(value: unknown): asserts value is ListClusterHostsResponse {
  listClusterHostsResponse.parse(value);
}

/** Whether a value is {@link ListClusterLogsResponse}. Never throws. */
export const isListClusterLogsResponse = (value: unknown): value is ListClusterLogsResponse =>
  conforms(listClusterLogsResponseRule, value);

/** Validates {@link ListClusterLogsResponse}. */
export const listClusterLogsResponse: Validator<ListClusterLogsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterLogsResponse',
  listClusterLogsResponseRule,
);

/**
 * Makes sure that a value is {@link ListClusterLogsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterLogsResponse(value: unknown): asserts value is ListClusterLogsResponse {
  listClusterLogsResponse.parse(value);
}

/** Whether a value is {@link ListClusterOperationsResponse}. Never throws. */
export const isListClusterOperationsResponse = (value: unknown): value is ListClusterOperationsResponse =>
  conforms(listClusterOperationsResponseRule, value);

/** Validates {@link ListClusterOperationsResponse}. */
export const listClusterOperationsResponse: Validator<ListClusterOperationsResponse> =
  /* @__PURE__ */ createCompactValidator('ListClusterOperationsResponse', listClusterOperationsResponseRule);

/**
 * Makes sure that a value is {@link ListClusterOperationsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterOperationsResponse(value: unknown): asserts value is ListClusterOperationsResponse {
  listClusterOperationsResponse.parse(value);
}

/** Whether a value is {@link ListClusterShardsResponse}. Never throws. */
export const isListClusterShardsResponse = (value: unknown): value is ListClusterShardsResponse =>
  conforms(listClusterShardsResponseRule, value);

/** Validates {@link ListClusterShardsResponse}. */
export const listClusterShardsResponse: Validator<ListClusterShardsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterShardsResponse',
  listClusterShardsResponseRule,
);

/**
 * Makes sure that a value is {@link ListClusterShardsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterShardsResponse(value: unknown): asserts value is ListClusterShardsResponse {
  listClusterShardsResponse.parse(value);
}

/** Whether a value is {@link ListClustersResponse}. Never throws. */
export const isListClustersResponse = (value: unknown): value is ListClustersResponse =>
  conforms(listClustersResponseRule, value);

/** Validates {@link ListClustersResponse}. */
export const listClustersResponse: Validator<ListClustersResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClustersResponse',
  listClustersResponseRule,
);

/**
 * Makes sure that a value is {@link ListClustersResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClustersResponse(value: unknown): asserts value is ListClustersResponse {
  listClustersResponse.parse(value);
}

/** Whether a value is {@link ListMaintenancesResponse}. Never throws. */
export const isListMaintenancesResponse = (value: unknown): value is ListMaintenancesResponse =>
  conforms(listMaintenancesResponseRule, value);

/** Validates {@link ListMaintenancesResponse}. */
export const listMaintenancesResponse: Validator<ListMaintenancesResponse> = /* @__PURE__ */ createCompactValidator(
  'ListMaintenancesResponse',
  listMaintenancesResponseRule,
);

/**
 * Makes sure that a value is {@link ListMaintenancesResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListMaintenancesResponse(value: unknown): asserts value is ListMaintenancesResponse {
  listMaintenancesResponse.parse(value);
}

/** Whether a value is {@link ListResourcePresetsResponse}. Never throws. */
export const isListResourcePresetsResponse = (value: unknown): value is ListResourcePresetsResponse =>
  conforms(listResourcePresetsResponseRule, value);

/** Validates {@link ListResourcePresetsResponse}. */
export const listResourcePresetsResponse: Validator<ListResourcePresetsResponse> =
  /* @__PURE__ */ createCompactValidator('ListResourcePresetsResponse', listResourcePresetsResponseRule);

/**
 * Makes sure that a value is {@link ListResourcePresetsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListResourcePresetsResponse(value: unknown): asserts value is ListResourcePresetsResponse {
  listResourcePresetsResponse.parse(value);
}

/** Whether a value is {@link ListUsersResponse}. Never throws. */
export const isListUsersResponse = (value: unknown): value is ListUsersResponse =>
  conforms(listUsersResponseRule, value);

/** Validates {@link ListUsersResponse}. */
export const listUsersResponse: Validator<ListUsersResponse> = /* @__PURE__ */ createCompactValidator(
  'ListUsersResponse',
  listUsersResponseRule,
);

/**
 * Makes sure that a value is {@link ListUsersResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListUsersResponse(value: unknown): asserts value is ListUsersResponse {
  listUsersResponse.parse(value);
}

/** Whether a value is {@link ListVersionsResponse}. Never throws. */
export const isListVersionsResponse = (value: unknown): value is ListVersionsResponse =>
  conforms(listVersionsResponseRule, value);

/** Validates {@link ListVersionsResponse}. */
export const listVersionsResponse: Validator<ListVersionsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListVersionsResponse',
  listVersionsResponseRule,
);

/**
 * Makes sure that a value is {@link ListVersionsResponse}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListVersionsResponse(value: unknown): asserts value is ListVersionsResponse {
  listVersionsResponse.parse(value);
}

/** Whether a value is {@link LogRecord}. Never throws. */
export const isLogRecord = (value: unknown): value is LogRecord => conforms(logRecordRule, value);

/** Validates {@link LogRecord}. */
export const logRecord: Validator<LogRecord> = /* @__PURE__ */ createCompactValidator('LogRecord', logRecordRule);

/**
 * Makes sure that a value is {@link LogRecord}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertLogRecord(value: unknown): asserts value is LogRecord {
  logRecord.parse(value);
}

/** Whether a value is {@link LogServiceType}. Never throws. */
export const isLogServiceType = (value: unknown): value is LogServiceType => conforms(logServiceTypeRule, value);

/** Validates {@link LogServiceType}. */
export const logServiceType: Validator<LogServiceType> = /* @__PURE__ */ createCompactRequestValidator(
  'LogServiceType',
  logServiceTypeRule,
);

/**
 * Makes sure that a value is {@link LogServiceType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertLogServiceType(value: unknown): asserts value is LogServiceType {
  logServiceType.parse(value);
}

/** Whether a value is {@link Maintenance}. Never throws. */
export const isMaintenance = (value: unknown): value is Maintenance => conforms(maintenanceRule, value);

/** Validates {@link Maintenance}. */
export const maintenance: Validator<Maintenance> = /* @__PURE__ */ createCompactValidator(
  'Maintenance',
  maintenanceRule,
);

/**
 * Makes sure that a value is {@link Maintenance}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenance(value: unknown): asserts value is Maintenance {
  maintenance.parse(value);
}

/** Whether a value is {@link MaintenanceDetail}. Never throws. */
export const isMaintenanceDetail = (value: unknown): value is MaintenanceDetail =>
  conforms(maintenanceDetailRule, value);

/** Validates {@link MaintenanceDetail}. */
export const maintenanceDetail: Validator<MaintenanceDetail> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceDetail',
  maintenanceDetailRule,
);

/**
 * Makes sure that a value is {@link MaintenanceDetail}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceDetail(value: unknown): asserts value is MaintenanceDetail {
  maintenanceDetail.parse(value);
}

/** Whether a value is {@link MaintenanceOperation}. Never throws. */
export const isMaintenanceOperation = (value: unknown): value is MaintenanceOperation =>
  conforms(maintenanceOperationRule, value);

/** Validates {@link MaintenanceOperation}. */
export const maintenanceOperation: Validator<MaintenanceOperation> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceOperation',
  maintenanceOperationRule,
);

/**
 * Makes sure that a value is {@link MaintenanceOperation}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceOperation(value: unknown): asserts value is MaintenanceOperation {
  maintenanceOperation.parse(value);
}

/** Whether a value is {@link MaintenanceRescheduleType}. Never throws. */
export const isMaintenanceRescheduleType = (value: unknown): value is MaintenanceRescheduleType =>
  conforms(text, value);

/** Validates {@link MaintenanceRescheduleType}. */
export const maintenanceRescheduleType: Validator<MaintenanceRescheduleType> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceRescheduleType',
  text,
);

/**
 * Makes sure that a value is {@link MaintenanceRescheduleType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceRescheduleType(value: unknown): asserts value is MaintenanceRescheduleType {
  maintenanceRescheduleType.parse(value);
}

/** Whether a value is {@link MaintenanceRescheduleTypeInput}. Never throws. */
export const isMaintenanceRescheduleTypeInput = (value: unknown): value is MaintenanceRescheduleTypeInput =>
  conforms(maintenanceRescheduleTypeInputRule, value);

/** Validates {@link MaintenanceRescheduleTypeInput}. */
export const maintenanceRescheduleTypeInput: Validator<MaintenanceRescheduleTypeInput> =
  /* @__PURE__ */ createCompactRequestValidator('MaintenanceRescheduleTypeInput', maintenanceRescheduleTypeInputRule);

/**
 * Makes sure that a value is {@link MaintenanceRescheduleTypeInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceRescheduleTypeInput(value: unknown): asserts value is MaintenanceRescheduleTypeInput {
  maintenanceRescheduleTypeInput.parse(value);
}

/** Whether a value is {@link MaintenanceResource}. Never throws. */
export const isMaintenanceResource = (value: unknown): value is MaintenanceResource =>
  conforms(changeFreezeResourceRule, value);

/** Validates {@link MaintenanceResource}. */
export const maintenanceResource: Validator<MaintenanceResource> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceResource',
  changeFreezeResourceRule,
);

/**
 * Makes sure that a value is {@link MaintenanceResource}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceResource(value: unknown): asserts value is MaintenanceResource {
  maintenanceResource.parse(value);
}

/** Whether a value is {@link MaintenanceStatus}. Never throws. */
export const isMaintenanceStatus = (value: unknown): value is MaintenanceStatus => conforms(text, value);

/** Validates {@link MaintenanceStatus}. */
export const maintenanceStatus: Validator<MaintenanceStatus> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceStatus',
  text,
);

/**
 * Makes sure that a value is {@link MaintenanceStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceStatus(value: unknown): asserts value is MaintenanceStatus {
  maintenanceStatus.parse(value);
}

/** Whether a value is {@link MaintenanceWindow}. Never throws. */
export const isMaintenanceWindow = (value: unknown): value is MaintenanceWindow =>
  conforms(maintenanceWindowRule, value);

/** Validates {@link MaintenanceWindow}. */
export const maintenanceWindow: Validator<MaintenanceWindow> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindow',
  maintenanceWindowRule,
);

/**
 * Makes sure that a value is {@link MaintenanceWindow}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindow(value: unknown): asserts value is MaintenanceWindow {
  maintenanceWindow.parse(value);
}

/** Whether a value is {@link MaintenanceWindowInput}. Never throws. */
export const isMaintenanceWindowInput = (value: unknown): value is MaintenanceWindowInput =>
  conforms(maintenanceWindowInputRule, value);

/** Validates {@link MaintenanceWindowInput}. */
export const maintenanceWindowInput: Validator<MaintenanceWindowInput> = /* @__PURE__ */ createCompactRequestValidator(
  'MaintenanceWindowInput',
  maintenanceWindowInputRule,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindowInput(value: unknown): asserts value is MaintenanceWindowInput {
  maintenanceWindowInput.parse(value);
}

/** Whether a value is {@link MaintenanceWindowSlot}. Never throws. */
export const isMaintenanceWindowSlot = (value: unknown): value is MaintenanceWindowSlot =>
  conforms(maintenanceWindowSlotRule, value);

/** Validates {@link MaintenanceWindowSlot}. */
export const maintenanceWindowSlot: Validator<MaintenanceWindowSlot> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindowSlot',
  maintenanceWindowSlotRule,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowSlot}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindowSlot(value: unknown): asserts value is MaintenanceWindowSlot {
  maintenanceWindowSlot.parse(value);
}

/** Whether a value is {@link MaintenanceWindowSlotInput}. Never throws. */
export const isMaintenanceWindowSlotInput = (value: unknown): value is MaintenanceWindowSlotInput =>
  conforms(maintenanceWindowSlotInputRule, value);

/** Validates {@link MaintenanceWindowSlotInput}. */
export const maintenanceWindowSlotInput: Validator<MaintenanceWindowSlotInput> =
  /* @__PURE__ */ createCompactRequestValidator('MaintenanceWindowSlotInput', maintenanceWindowSlotInputRule);

/**
 * Makes sure that a value is {@link MaintenanceWindowSlotInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindowSlotInput(value: unknown): asserts value is MaintenanceWindowSlotInput {
  maintenanceWindowSlotInput.parse(value);
}

/** Whether a value is {@link MaintenanceWindows}. Never throws. */
export const isMaintenanceWindows = (value: unknown): value is MaintenanceWindows =>
  conforms(maintenanceWindowsRule, value);

/** Validates {@link MaintenanceWindows}. */
export const maintenanceWindows: Validator<MaintenanceWindows> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindows',
  maintenanceWindowsRule,
);

/**
 * Makes sure that a value is {@link MaintenanceWindows}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindows(value: unknown): asserts value is MaintenanceWindows {
  maintenanceWindows.parse(value);
}

/** Whether a value is {@link MaintenanceWindowsInput}. Never throws. */
export const isMaintenanceWindowsInput = (value: unknown): value is MaintenanceWindowsInput =>
  conforms(maintenanceWindowsInputRule, value);

/** Validates {@link MaintenanceWindowsInput}. */
export const maintenanceWindowsInput: Validator<MaintenanceWindowsInput> =
  /* @__PURE__ */ createCompactRequestValidator('MaintenanceWindowsInput', maintenanceWindowsInputRule);

/**
 * Makes sure that a value is {@link MaintenanceWindowsInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindowsInput(value: unknown): asserts value is MaintenanceWindowsInput {
  maintenanceWindowsInput.parse(value);
}

/** Whether a value is {@link MaxmemoryPolicy}. Never throws. */
export const isMaxmemoryPolicy = (value: unknown): value is MaxmemoryPolicy => conforms(text, value);

/** Validates {@link MaxmemoryPolicy}. */
export const maxmemoryPolicy: Validator<MaxmemoryPolicy> = /* @__PURE__ */ createCompactValidator(
  'MaxmemoryPolicy',
  text,
);

/**
 * Makes sure that a value is {@link MaxmemoryPolicy}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaxmemoryPolicy(value: unknown): asserts value is MaxmemoryPolicy {
  maxmemoryPolicy.parse(value);
}

/** Whether a value is {@link MaxmemoryPolicyInput}. Never throws. */
export const isMaxmemoryPolicyInput = (value: unknown): value is MaxmemoryPolicyInput =>
  conforms(maxmemoryPolicyInputRule, value);

/** Validates {@link MaxmemoryPolicyInput}. */
export const maxmemoryPolicyInput: Validator<MaxmemoryPolicyInput> = /* @__PURE__ */ createCompactRequestValidator(
  'MaxmemoryPolicyInput',
  maxmemoryPolicyInputRule,
);

/**
 * Makes sure that a value is {@link MaxmemoryPolicyInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaxmemoryPolicyInput(value: unknown): asserts value is MaxmemoryPolicyInput {
  maxmemoryPolicyInput.parse(value);
}

/** Whether a value is {@link Monitoring}. Never throws. */
export const isMonitoring = (value: unknown): value is Monitoring => conforms(monitoringRule, value);

/** Validates {@link Monitoring}. */
export const monitoring: Validator<Monitoring> = /* @__PURE__ */ createCompactValidator('Monitoring', monitoringRule);

/**
 * Makes sure that a value is {@link Monitoring}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMonitoring(value: unknown): asserts value is Monitoring {
  monitoring.parse(value);
}

/** Whether a value is {@link MoveClusterMetadata}. Never throws. */
export const isMoveClusterMetadata = (value: unknown): value is MoveClusterMetadata =>
  conforms(moveClusterMetadataRule, value);

/** Validates {@link MoveClusterMetadata}. */
export const moveClusterMetadata: Validator<MoveClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'MoveClusterMetadata',
  moveClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link MoveClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMoveClusterMetadata(value: unknown): asserts value is MoveClusterMetadata {
  moveClusterMetadata.parse(value);
}

/** Whether a value is {@link MoveClusterRequest}. Never throws. */
export const isMoveClusterRequest = (value: unknown): value is MoveClusterRequest =>
  conforms(moveClusterRequestRule, value);

/** Validates {@link MoveClusterRequest}. */
export const moveClusterRequest: Validator<MoveClusterRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'MoveClusterRequest',
  moveClusterRequestRule,
);

/**
 * Makes sure that a value is {@link MoveClusterRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMoveClusterRequest(value: unknown): asserts value is MoveClusterRequest {
  moveClusterRequest.parse(value);
}

/** Whether a value is {@link Operation}. Never throws. */
export const isOperation = (value: unknown): value is Operation => conforms(operationRule, value);

/** Validates {@link Operation}. */
export const operation: Validator<Operation> = /* @__PURE__ */ createCompactValidator('Operation', operationRule);

/**
 * Makes sure that a value is {@link Operation}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertOperation(value: unknown): asserts value is Operation {
  operation.parse(value);
}

/** Whether a value is {@link Permissions}. Never throws. */
export const isPermissions = (value: unknown): value is Permissions => conforms(permissionsRule, value);

/** Validates {@link Permissions}. */
export const permissions: Validator<Permissions> = /* @__PURE__ */ createCompactValidator(
  'Permissions',
  permissionsRule,
);

/**
 * Makes sure that a value is {@link Permissions}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertPermissions(value: unknown): asserts value is Permissions {
  permissions.parse(value);
}

/** Whether a value is {@link PermissionsInput}. Never throws. */
export const isPermissionsInput = (value: unknown): value is PermissionsInput => conforms(permissionsInputRule, value);

/** Validates {@link PermissionsInput}. */
export const permissionsInput: Validator<PermissionsInput> = /* @__PURE__ */ createCompactRequestValidator(
  'PermissionsInput',
  permissionsInputRule,
);

/**
 * Makes sure that a value is {@link PermissionsInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertPermissionsInput(value: unknown): asserts value is PermissionsInput {
  permissionsInput.parse(value);
}

/** Whether a value is {@link PersistenceMode}. Never throws. */
export const isPersistenceMode = (value: unknown): value is PersistenceMode => conforms(text, value);

/** Validates {@link PersistenceMode}. */
export const persistenceMode: Validator<PersistenceMode> = /* @__PURE__ */ createCompactValidator(
  'PersistenceMode',
  text,
);

/**
 * Makes sure that a value is {@link PersistenceMode}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertPersistenceMode(value: unknown): asserts value is PersistenceMode {
  persistenceMode.parse(value);
}

/** Whether a value is {@link PersistenceModeInput}. Never throws. */
export const isPersistenceModeInput = (value: unknown): value is PersistenceModeInput =>
  conforms(persistenceModeInputRule, value);

/** Validates {@link PersistenceModeInput}. */
export const persistenceModeInput: Validator<PersistenceModeInput> = /* @__PURE__ */ createCompactRequestValidator(
  'PersistenceModeInput',
  persistenceModeInputRule,
);

/**
 * Makes sure that a value is {@link PersistenceModeInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertPersistenceModeInput(value: unknown): asserts value is PersistenceModeInput {
  persistenceModeInput.parse(value);
}

/** Whether a value is {@link RebalanceClusterMetadata}. Never throws. */
export const isRebalanceClusterMetadata = (value: unknown): value is RebalanceClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link RebalanceClusterMetadata}. */
export const rebalanceClusterMetadata: Validator<RebalanceClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'RebalanceClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link RebalanceClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRebalanceClusterMetadata(value: unknown): asserts value is RebalanceClusterMetadata {
  rebalanceClusterMetadata.parse(value);
}

/** Whether a value is {@link RedisConfig}. Never throws. */
export const isRedisConfig = (value: unknown): value is RedisConfig => conforms(redisConfigRule, value);

/** Validates {@link RedisConfig}. */
export const redisConfig: Validator<RedisConfig> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig',
  redisConfigRule,
);

/**
 * Makes sure that a value is {@link RedisConfig}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig(value: unknown): asserts value is RedisConfig {
  redisConfig.parse(value);
}

/** Whether a value is {@link RedisConfigInput}. Never throws. */
export const isRedisConfigInput = (value: unknown): value is RedisConfigInput => conforms(redisConfigInputRule, value);

/** Validates {@link RedisConfigInput}. */
export const redisConfigInput: Validator<RedisConfigInput> = /* @__PURE__ */ createCompactRequestValidator(
  'RedisConfigInput',
  redisConfigInputRule,
);

/**
 * Makes sure that a value is {@link RedisConfigInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigInput(value: unknown): asserts value is RedisConfigInput {
  redisConfigInput.parse(value);
}

/** Whether a value is {@link RedisConfig5_0}. Never throws. */
export const isRedisConfig5_0 = (value: unknown): value is RedisConfig5_0 => conforms(redisConfig5_0Rule, value);

/** Validates {@link RedisConfig5_0}. */
export const redisConfig5_0: Validator<RedisConfig5_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig5_0',
  redisConfig5_0Rule,
);

/**
 * Makes sure that a value is {@link RedisConfig5_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig5_0(value: unknown): asserts value is RedisConfig5_0 {
  redisConfig5_0.parse(value);
}

/** Whether a value is {@link RedisConfig5_0Input}. Never throws. */
export const isRedisConfig5_0Input = (value: unknown): value is RedisConfig5_0Input =>
  conforms(redisConfig5_0InputRule, value);

/** Validates {@link RedisConfig5_0Input}. */
export const redisConfig5_0Input: Validator<RedisConfig5_0Input> = /* @__PURE__ */ createCompactRequestValidator(
  'RedisConfig5_0Input',
  redisConfig5_0InputRule,
);

/**
 * Makes sure that a value is {@link RedisConfig5_0Input}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig5_0Input(value: unknown): asserts value is RedisConfig5_0Input {
  redisConfig5_0Input.parse(value);
}

/** Whether a value is {@link RedisConfig5_0ClientOutputBufferLimit}. Never throws. */
export const isRedisConfig5_0ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitRule, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimit}. */
export const redisConfig5_0ClientOutputBufferLimit: Validator<RedisConfig5_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig5_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig5_0ClientOutputBufferLimit}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig5_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig5_0ClientOutputBufferLimit {
  redisConfig5_0ClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfig5_0ClientOutputBufferLimitInput}. Never throws. */
export const isRedisConfig5_0ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimitInput =>
  conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimitInput}. */
export const redisConfig5_0ClientOutputBufferLimitInput: Validator<RedisConfig5_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RedisConfig5_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig5_0ClientOutputBufferLimitInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig5_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig5_0ClientOutputBufferLimitInput {
  redisConfig5_0ClientOutputBufferLimitInput.parse(value);
}

/** Whether a value is {@link RedisConfig6_0}. Never throws. */
export const isRedisConfig6_0 = (value: unknown): value is RedisConfig6_0 => conforms(redisConfig6_0Rule, value);

/** Validates {@link RedisConfig6_0}. */
export const redisConfig6_0: Validator<RedisConfig6_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_0',
  redisConfig6_0Rule,
);

/**
 * Makes sure that a value is {@link RedisConfig6_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_0(value: unknown): asserts value is RedisConfig6_0 {
  redisConfig6_0.parse(value);
}

/** Whether a value is {@link RedisConfig6_0Input}. Never throws. */
export const isRedisConfig6_0Input = (value: unknown): value is RedisConfig6_0Input =>
  conforms(redisConfig6_0InputRule, value);

/** Validates {@link RedisConfig6_0Input}. */
export const redisConfig6_0Input: Validator<RedisConfig6_0Input> = /* @__PURE__ */ createCompactRequestValidator(
  'RedisConfig6_0Input',
  redisConfig6_0InputRule,
);

/**
 * Makes sure that a value is {@link RedisConfig6_0Input}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_0Input(value: unknown): asserts value is RedisConfig6_0Input {
  redisConfig6_0Input.parse(value);
}

/** Whether a value is {@link RedisConfig6_0ClientOutputBufferLimit}. Never throws. */
export const isRedisConfig6_0ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig6_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitRule, value);

/** Validates {@link RedisConfig6_0ClientOutputBufferLimit}. */
export const redisConfig6_0ClientOutputBufferLimit: Validator<RedisConfig6_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_0ClientOutputBufferLimit}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig6_0ClientOutputBufferLimit {
  redisConfig6_0ClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfig6_0ClientOutputBufferLimitInput}. Never throws. */
export const isRedisConfig6_0ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig6_0ClientOutputBufferLimitInput =>
  conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig6_0ClientOutputBufferLimitInput}. */
export const redisConfig6_0ClientOutputBufferLimitInput: Validator<RedisConfig6_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RedisConfig6_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_0ClientOutputBufferLimitInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig6_0ClientOutputBufferLimitInput {
  redisConfig6_0ClientOutputBufferLimitInput.parse(value);
}

/** Whether a value is {@link RedisConfig6_2}. Never throws. */
export const isRedisConfig6_2 = (value: unknown): value is RedisConfig6_2 => conforms(redisConfig6_2Rule, value);

/** Validates {@link RedisConfig6_2}. */
export const redisConfig6_2: Validator<RedisConfig6_2> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_2',
  redisConfig6_2Rule,
);

/**
 * Makes sure that a value is {@link RedisConfig6_2}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_2(value: unknown): asserts value is RedisConfig6_2 {
  redisConfig6_2.parse(value);
}

/** Whether a value is {@link RedisConfig6_2Input}. Never throws. */
export const isRedisConfig6_2Input = (value: unknown): value is RedisConfig6_2Input =>
  conforms(redisConfig6_2InputRule, value);

/** Validates {@link RedisConfig6_2Input}. */
export const redisConfig6_2Input: Validator<RedisConfig6_2Input> = /* @__PURE__ */ createCompactRequestValidator(
  'RedisConfig6_2Input',
  redisConfig6_2InputRule,
);

/**
 * Makes sure that a value is {@link RedisConfig6_2Input}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_2Input(value: unknown): asserts value is RedisConfig6_2Input {
  redisConfig6_2Input.parse(value);
}

/** Whether a value is {@link RedisConfig6_2ClientOutputBufferLimit}. Never throws. */
export const isRedisConfig6_2ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitRule, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimit}. */
export const redisConfig6_2ClientOutputBufferLimit: Validator<RedisConfig6_2ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_2ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_2ClientOutputBufferLimit}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_2ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig6_2ClientOutputBufferLimit {
  redisConfig6_2ClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfig6_2ClientOutputBufferLimitInput}. Never throws. */
export const isRedisConfig6_2ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimitInput =>
  conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimitInput}. */
export const redisConfig6_2ClientOutputBufferLimitInput: Validator<RedisConfig6_2ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RedisConfig6_2ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_2ClientOutputBufferLimitInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig6_2ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig6_2ClientOutputBufferLimitInput {
  redisConfig6_2ClientOutputBufferLimitInput.parse(value);
}

/** Whether a value is {@link RedisConfig7_0}. Never throws. */
export const isRedisConfig7_0 = (value: unknown): value is RedisConfig7_0 => conforms(redisConfig6_2Rule, value);

/** Validates {@link RedisConfig7_0}. */
export const redisConfig7_0: Validator<RedisConfig7_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig7_0',
  redisConfig6_2Rule,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig7_0(value: unknown): asserts value is RedisConfig7_0 {
  redisConfig7_0.parse(value);
}

/** Whether a value is {@link RedisConfig7_0Input}. Never throws. */
export const isRedisConfig7_0Input = (value: unknown): value is RedisConfig7_0Input =>
  conforms(redisConfig6_2InputRule, value);

/** Validates {@link RedisConfig7_0Input}. */
export const redisConfig7_0Input: Validator<RedisConfig7_0Input> = /* @__PURE__ */ createCompactRequestValidator(
  'RedisConfig7_0Input',
  redisConfig6_2InputRule,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0Input}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig7_0Input(value: unknown): asserts value is RedisConfig7_0Input {
  redisConfig7_0Input.parse(value);
}

/** Whether a value is {@link RedisConfig7_0ClientOutputBufferLimit}. Never throws. */
export const isRedisConfig7_0ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitRule, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimit}. */
export const redisConfig7_0ClientOutputBufferLimit: Validator<RedisConfig7_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig7_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig7_0ClientOutputBufferLimit}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig7_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig7_0ClientOutputBufferLimit {
  redisConfig7_0ClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfig7_0ClientOutputBufferLimitInput}. Never throws. */
export const isRedisConfig7_0ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimitInput =>
  conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimitInput}. */
export const redisConfig7_0ClientOutputBufferLimitInput: Validator<RedisConfig7_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RedisConfig7_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );

/**
 * Makes sure that a value is {@link RedisConfig7_0ClientOutputBufferLimitInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfig7_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig7_0ClientOutputBufferLimitInput {
  redisConfig7_0ClientOutputBufferLimitInput.parse(value);
}

/** Whether a value is {@link RedisConfigClientOutputBufferLimit}. Never throws. */
export const isRedisConfigClientOutputBufferLimit = (value: unknown): value is RedisConfigClientOutputBufferLimit =>
  conforms(redisConfig5_0ClientOutputBufferLimitRule, value);

/** Validates {@link RedisConfigClientOutputBufferLimit}. */
export const redisConfigClientOutputBufferLimit: Validator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfigClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimit}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimit {
  redisConfigClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfigClientOutputBufferLimitInput}. Never throws. */
export const isRedisConfigClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfigClientOutputBufferLimitInput => conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfigClientOutputBufferLimitInput}. */
export const redisConfigClientOutputBufferLimitInput: Validator<RedisConfigClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RedisConfigClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimitInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimitInput {
  redisConfigClientOutputBufferLimitInput.parse(value);
}

/** Whether a value is {@link RedisConfigSet}. Never throws. */
export const isRedisConfigSet = (value: unknown): value is RedisConfigSet => conforms(redisConfigSetRule, value);

/** Validates {@link RedisConfigSet}. */
export const redisConfigSet: Validator<RedisConfigSet> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet',
  redisConfigSetRule,
);

/**
 * Makes sure that a value is {@link RedisConfigSet}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigSet(value: unknown): asserts value is RedisConfigSet {
  redisConfigSet.parse(value);
}

/** Whether a value is {@link RedisConfigSet5_0}. Never throws. */
export const isRedisConfigSet5_0 = (value: unknown): value is RedisConfigSet5_0 =>
  conforms(redisConfigSet5_0Rule, value);

/** Validates {@link RedisConfigSet5_0}. */
export const redisConfigSet5_0: Validator<RedisConfigSet5_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet5_0',
  redisConfigSet5_0Rule,
);

/**
 * Makes sure that a value is {@link RedisConfigSet5_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigSet5_0(value: unknown): asserts value is RedisConfigSet5_0 {
  redisConfigSet5_0.parse(value);
}

/** Whether a value is {@link RedisConfigSet6_0}. Never throws. */
export const isRedisConfigSet6_0 = (value: unknown): value is RedisConfigSet6_0 =>
  conforms(redisConfigSet6_0Rule, value);

/** Validates {@link RedisConfigSet6_0}. */
export const redisConfigSet6_0: Validator<RedisConfigSet6_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet6_0',
  redisConfigSet6_0Rule,
);

/**
 * Makes sure that a value is {@link RedisConfigSet6_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigSet6_0(value: unknown): asserts value is RedisConfigSet6_0 {
  redisConfigSet6_0.parse(value);
}

/** Whether a value is {@link RedisConfigSet6_2}. Never throws. */
export const isRedisConfigSet6_2 = (value: unknown): value is RedisConfigSet6_2 =>
  conforms(redisConfigSet6_2Rule, value);

/** Validates {@link RedisConfigSet6_2}. */
export const redisConfigSet6_2: Validator<RedisConfigSet6_2> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet6_2',
  redisConfigSet6_2Rule,
);

/**
 * Makes sure that a value is {@link RedisConfigSet6_2}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigSet6_2(value: unknown): asserts value is RedisConfigSet6_2 {
  redisConfigSet6_2.parse(value);
}

/** Whether a value is {@link RedisConfigSet7_0}. Never throws. */
export const isRedisConfigSet7_0 = (value: unknown): value is RedisConfigSet7_0 =>
  conforms(redisConfigSet6_2Rule, value);

/** Validates {@link RedisConfigSet7_0}. */
export const redisConfigSet7_0: Validator<RedisConfigSet7_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet7_0',
  redisConfigSet6_2Rule,
);

/**
 * Makes sure that a value is {@link RedisConfigSet7_0}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRedisConfigSet7_0(value: unknown): asserts value is RedisConfigSet7_0 {
  redisConfigSet7_0.parse(value);
}

/** Whether a value is {@link RescheduleClusterMaintenanceRequest}. Never throws. */
export const isRescheduleClusterMaintenanceRequest = (value: unknown): value is RescheduleClusterMaintenanceRequest =>
  conforms(rescheduleClusterMaintenanceRequestRule, value);

/** Validates {@link RescheduleClusterMaintenanceRequest}. */
export const rescheduleClusterMaintenanceRequest: Validator<RescheduleClusterMaintenanceRequest> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RescheduleClusterMaintenanceRequest',
    rescheduleClusterMaintenanceRequestRule,
  );

/**
 * Makes sure that a value is {@link RescheduleClusterMaintenanceRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleClusterMaintenanceRequest(
  value: unknown,
): asserts value is RescheduleClusterMaintenanceRequest {
  rescheduleClusterMaintenanceRequest.parse(value);
}

/** Whether a value is {@link RescheduleMaintenanceMetadata}. Never throws. */
export const isRescheduleMaintenanceMetadata = (value: unknown): value is RescheduleMaintenanceMetadata =>
  conforms(rescheduleMaintenanceMetadataRule, value);

/** Validates {@link RescheduleMaintenanceMetadata}. */
export const rescheduleMaintenanceMetadata: Validator<RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceMetadata', rescheduleMaintenanceMetadataRule);

/**
 * Makes sure that a value is {@link RescheduleMaintenanceMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleMaintenanceMetadata(value: unknown): asserts value is RescheduleMaintenanceMetadata {
  rescheduleMaintenanceMetadata.parse(value);
}

/** Whether a value is {@link RescheduleMaintenanceRequest}. Never throws. */
export const isRescheduleMaintenanceRequest = (value: unknown): value is RescheduleMaintenanceRequest =>
  conforms(rescheduleMaintenanceRequestRule, value);

/** Validates {@link RescheduleMaintenanceRequest}. */
export const rescheduleMaintenanceRequest: Validator<RescheduleMaintenanceRequest> =
  /* @__PURE__ */ createCompactRequestValidator('RescheduleMaintenanceRequest', rescheduleMaintenanceRequestRule);

/**
 * Makes sure that a value is {@link RescheduleMaintenanceRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleMaintenanceRequest(value: unknown): asserts value is RescheduleMaintenanceRequest {
  rescheduleMaintenanceRequest.parse(value);
}

/** Whether a value is {@link RescheduleMaintenanceV2Metadata}. Never throws. */
export const isRescheduleMaintenanceV2Metadata = (value: unknown): value is RescheduleMaintenanceV2Metadata =>
  conforms(rescheduleMaintenanceV2MetadataRule, value);

/** Validates {@link RescheduleMaintenanceV2Metadata}. */
export const rescheduleMaintenanceV2Metadata: Validator<RescheduleMaintenanceV2Metadata> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceV2Metadata', rescheduleMaintenanceV2MetadataRule);

/**
 * Makes sure that a value is {@link RescheduleMaintenanceV2Metadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleMaintenanceV2Metadata(
  value: unknown,
): asserts value is RescheduleMaintenanceV2Metadata {
  rescheduleMaintenanceV2Metadata.parse(value);
}

/** Whether a value is {@link RescheduleType}. Never throws. */
export const isRescheduleType = (value: unknown): value is RescheduleType => conforms(rescheduleTypeRule, value);

/** Validates {@link RescheduleType}. */
export const rescheduleType: Validator<RescheduleType> = /* @__PURE__ */ createCompactRequestValidator(
  'RescheduleType',
  rescheduleTypeRule,
);

/**
 * Makes sure that a value is {@link RescheduleType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleType(value: unknown): asserts value is RescheduleType {
  rescheduleType.parse(value);
}

/** Whether a value is {@link ResourcePreset}. Never throws. */
export const isResourcePreset = (value: unknown): value is ResourcePreset => conforms(resourcePresetRule, value);

/** Validates {@link ResourcePreset}. */
export const resourcePreset: Validator<ResourcePreset> = /* @__PURE__ */ createCompactValidator(
  'ResourcePreset',
  resourcePresetRule,
);

/**
 * Makes sure that a value is {@link ResourcePreset}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertResourcePreset(value: unknown): asserts value is ResourcePreset {
  resourcePreset.parse(value);
}

/** Whether a value is {@link Resources}. Never throws. */
export const isResources = (value: unknown): value is Resources => conforms(resourcesRule, value);

/** Validates {@link Resources}. */
export const resources: Validator<Resources> = /* @__PURE__ */ createCompactValidator('Resources', resourcesRule);

/**
 * Makes sure that a value is {@link Resources}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertResources(value: unknown): asserts value is Resources {
  resources.parse(value);
}

/** Whether a value is {@link Resources}. Never throws. */
export const isResourcesInput = (value: unknown): value is Resources => conforms(resourcesInputRule, value);

/** Validates {@link Resources}. */
export const resourcesInput: Validator<Resources> = /* @__PURE__ */ createCompactRequestValidator(
  'Resources',
  resourcesInputRule,
);

/**
 * Makes sure that a value is {@link Resources}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertResourcesInput(value: unknown): asserts value is Resources {
  resourcesInput.parse(value);
}

/** Whether a value is {@link RestoreClusterMetadata}. Never throws. */
export const isRestoreClusterMetadata = (value: unknown): value is RestoreClusterMetadata =>
  conforms(restoreClusterMetadataRule, value);

/** Validates {@link RestoreClusterMetadata}. */
export const restoreClusterMetadata: Validator<RestoreClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'RestoreClusterMetadata',
  restoreClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link RestoreClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRestoreClusterMetadata(value: unknown): asserts value is RestoreClusterMetadata {
  restoreClusterMetadata.parse(value);
}

/** Whether a value is {@link RestoreClusterRequest}. Never throws. */
export const isRestoreClusterRequest = (value: unknown): value is RestoreClusterRequest =>
  conforms(restoreClusterRequestRule, value);

/** Validates {@link RestoreClusterRequest}. */
export const restoreClusterRequest: Validator<RestoreClusterRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'RestoreClusterRequest',
  restoreClusterRequestRule,
);

/**
 * Makes sure that a value is {@link RestoreClusterRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRestoreClusterRequest(value: unknown): asserts value is RestoreClusterRequest {
  restoreClusterRequest.parse(value);
}

/** Whether a value is {@link Service}. Never throws. */
export const isService = (value: unknown): value is Service => conforms(serviceRule, value);

/** Validates {@link Service}. */
export const service: Validator<Service> = /* @__PURE__ */ createCompactValidator('Service', serviceRule);

/**
 * Makes sure that a value is {@link Service}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertService(value: unknown): asserts value is Service {
  service.parse(value);
}

/** Whether a value is {@link ServiceHealth}. Never throws. */
export const isServiceHealth = (value: unknown): value is ServiceHealth => conforms(text, value);

/** Validates {@link ServiceHealth}. */
export const serviceHealth: Validator<ServiceHealth> = /* @__PURE__ */ createCompactValidator('ServiceHealth', text);

/**
 * Makes sure that a value is {@link ServiceHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertServiceHealth(value: unknown): asserts value is ServiceHealth {
  serviceHealth.parse(value);
}

/** Whether a value is {@link ServiceType}. Never throws. */
export const isServiceType = (value: unknown): value is ServiceType => conforms(text, value);

/** Validates {@link ServiceType}. */
export const serviceType: Validator<ServiceType> = /* @__PURE__ */ createCompactValidator('ServiceType', text);

/**
 * Makes sure that a value is {@link ServiceType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertServiceType(value: unknown): asserts value is ServiceType {
  serviceType.parse(value);
}

/** Whether a value is {@link SetAccessBindingsMetadata}. Never throws. */
export const isSetAccessBindingsMetadata = (value: unknown): value is SetAccessBindingsMetadata =>
  conforms(setAccessBindingsMetadataRule, value);

/** Validates {@link SetAccessBindingsMetadata}. */
export const setAccessBindingsMetadata: Validator<SetAccessBindingsMetadata> = /* @__PURE__ */ createCompactValidator(
  'SetAccessBindingsMetadata',
  setAccessBindingsMetadataRule,
);

/**
 * Makes sure that a value is {@link SetAccessBindingsMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSetAccessBindingsMetadata(value: unknown): asserts value is SetAccessBindingsMetadata {
  setAccessBindingsMetadata.parse(value);
}

/** Whether a value is {@link SetAccessBindingsRequest}. Never throws. */
export const isSetAccessBindingsRequest = (value: unknown): value is SetAccessBindingsRequest =>
  conforms(setAccessBindingsRequestRule, value);

/** Validates {@link SetAccessBindingsRequest}. */
export const setAccessBindingsRequest: Validator<SetAccessBindingsRequest> =
  /* @__PURE__ */ createCompactRequestValidator('SetAccessBindingsRequest', setAccessBindingsRequestRule);

/**
 * Makes sure that a value is {@link SetAccessBindingsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSetAccessBindingsRequest(value: unknown): asserts value is SetAccessBindingsRequest {
  setAccessBindingsRequest.parse(value);
}

/** Whether a value is {@link Shard}. Never throws. */
export const isShard = (value: unknown): value is Shard => conforms(shardRule, value);

/** Validates {@link Shard}. */
export const shard: Validator<Shard> = /* @__PURE__ */ createCompactValidator('Shard', shardRule);

/**
 * Makes sure that a value is {@link Shard}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertShard(value: unknown): asserts value is Shard {
  shard.parse(value);
}

/** Whether a value is {@link ShardAutoscalingSettings}. Never throws. */
export const isShardAutoscalingSettings = (value: unknown): value is ShardAutoscalingSettings =>
  conforms(shardAutoscalingSettingsRule, value);

/** Validates {@link ShardAutoscalingSettings}. */
export const shardAutoscalingSettings: Validator<ShardAutoscalingSettings> = /* @__PURE__ */ createCompactValidator(
  'ShardAutoscalingSettings',
  shardAutoscalingSettingsRule,
);

/**
 * Makes sure that a value is {@link ShardAutoscalingSettings}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertShardAutoscalingSettings(value: unknown): asserts value is ShardAutoscalingSettings {
  shardAutoscalingSettings.parse(value);
}

/** Whether a value is {@link ShardAutoscalingSettings}. Never throws. */
export const isShardAutoscalingSettingsInput = (value: unknown): value is ShardAutoscalingSettings =>
  conforms(shardAutoscalingSettingsInputRule, value);

/** Validates {@link ShardAutoscalingSettings}. */
export const shardAutoscalingSettingsInput: Validator<ShardAutoscalingSettings> =
  /* @__PURE__ */ createCompactRequestValidator('ShardAutoscalingSettings', shardAutoscalingSettingsInputRule);

/**
 * Makes sure that a value is {@link ShardAutoscalingSettings}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertShardAutoscalingSettingsInput(value: unknown): asserts value is ShardAutoscalingSettings {
  shardAutoscalingSettingsInput.parse(value);
}

/** Whether a value is {@link ShardAutoscalingThreshold}. Never throws. */
export const isShardAutoscalingThreshold = (value: unknown): value is ShardAutoscalingThreshold =>
  conforms(shardAutoscalingThresholdRule, value);

/** Validates {@link ShardAutoscalingThreshold}. */
export const shardAutoscalingThreshold: Validator<ShardAutoscalingThreshold> = /* @__PURE__ */ createCompactValidator(
  'ShardAutoscalingThreshold',
  shardAutoscalingThresholdRule,
);

/**
 * Makes sure that a value is {@link ShardAutoscalingThreshold}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertShardAutoscalingThreshold(value: unknown): asserts value is ShardAutoscalingThreshold {
  shardAutoscalingThreshold.parse(value);
}

/** Whether a value is {@link ShardAutoscalingThreshold}. Never throws. */
export const isShardAutoscalingThresholdInput = (value: unknown): value is ShardAutoscalingThreshold =>
  conforms(shardAutoscalingThresholdInputRule, value);

/** Validates {@link ShardAutoscalingThreshold}. */
export const shardAutoscalingThresholdInput: Validator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ createCompactRequestValidator('ShardAutoscalingThreshold', shardAutoscalingThresholdInputRule);

/**
 * Makes sure that a value is {@link ShardAutoscalingThreshold}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertShardAutoscalingThresholdInput(value: unknown): asserts value is ShardAutoscalingThreshold {
  shardAutoscalingThresholdInput.parse(value);
}

/** Whether a value is {@link StartClusterFailoverMetadata}. Never throws. */
export const isStartClusterFailoverMetadata = (value: unknown): value is StartClusterFailoverMetadata =>
  conforms(deleteClusterHostsMetadataRule, value);

/** Validates {@link StartClusterFailoverMetadata}. */
export const startClusterFailoverMetadata: Validator<StartClusterFailoverMetadata> =
  /* @__PURE__ */ createCompactValidator('StartClusterFailoverMetadata', deleteClusterHostsMetadataRule);

/**
 * Makes sure that a value is {@link StartClusterFailoverMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStartClusterFailoverMetadata(value: unknown): asserts value is StartClusterFailoverMetadata {
  startClusterFailoverMetadata.parse(value);
}

/** Whether a value is {@link StartClusterFailoverRequest}. Never throws. */
export const isStartClusterFailoverRequest = (value: unknown): value is StartClusterFailoverRequest =>
  conforms(startClusterFailoverRequestRule, value);

/** Validates {@link StartClusterFailoverRequest}. */
export const startClusterFailoverRequest: Validator<StartClusterFailoverRequest> =
  /* @__PURE__ */ createCompactRequestValidator('StartClusterFailoverRequest', startClusterFailoverRequestRule);

/**
 * Makes sure that a value is {@link StartClusterFailoverRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStartClusterFailoverRequest(value: unknown): asserts value is StartClusterFailoverRequest {
  startClusterFailoverRequest.parse(value);
}

/** Whether a value is {@link StartClusterMetadata}. Never throws. */
export const isStartClusterMetadata = (value: unknown): value is StartClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link StartClusterMetadata}. */
export const startClusterMetadata: Validator<StartClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'StartClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link StartClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStartClusterMetadata(value: unknown): asserts value is StartClusterMetadata {
  startClusterMetadata.parse(value);
}

/** Whether a value is {@link Status}. Never throws. */
export const isStatus = (value: unknown): value is Status => conforms(statusRule, value);

/** Validates {@link Status}. */
export const status: Validator<Status> = /* @__PURE__ */ createCompactValidator('Status', statusRule);

/**
 * Makes sure that a value is {@link Status}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStatus(value: unknown): asserts value is Status {
  status.parse(value);
}

/** Whether a value is {@link StopClusterMetadata}. Never throws. */
export const isStopClusterMetadata = (value: unknown): value is StopClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link StopClusterMetadata}. */
export const stopClusterMetadata: Validator<StopClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'StopClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link StopClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStopClusterMetadata(value: unknown): asserts value is StopClusterMetadata {
  stopClusterMetadata.parse(value);
}

/** Whether a value is {@link StreamLogRecord}. Never throws. */
export const isStreamLogRecord = (value: unknown): value is StreamLogRecord => conforms(streamLogRecordRule, value);

/** Validates {@link StreamLogRecord}. */
export const streamLogRecord: Validator<StreamLogRecord> = /* @__PURE__ */ createCompactValidator(
  'StreamLogRecord',
  streamLogRecordRule,
);

/**
 * Makes sure that a value is {@link StreamLogRecord}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStreamLogRecord(value: unknown): asserts value is StreamLogRecord {
  streamLogRecord.parse(value);
}

/** Whether a value is {@link Subject}. Never throws. */
export const isSubject = (value: unknown): value is Subject => conforms(subjectRule, value);

/** Validates {@link Subject}. */
export const subject: Validator<Subject> = /* @__PURE__ */ createCompactValidator('Subject', subjectRule);

/**
 * Makes sure that a value is {@link Subject}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSubject(value: unknown): asserts value is Subject {
  subject.parse(value);
}

/** Whether a value is {@link Subject}. Never throws. */
export const isSubjectInput = (value: unknown): value is Subject => conforms(subjectInputRule, value);

/** Validates {@link Subject}. */
export const subjectInput: Validator<Subject> = /* @__PURE__ */ createCompactRequestValidator(
  'Subject',
  subjectInputRule,
);

/**
 * Makes sure that a value is {@link Subject}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSubjectInput(value: unknown): asserts value is Subject {
  subjectInput.parse(value);
}

/** Whether a value is {@link TerminateChangeFreezeMetadata}. Never throws. */
export const isTerminateChangeFreezeMetadata = (value: unknown): value is TerminateChangeFreezeMetadata =>
  conforms(createChangeFreezeMetadataRule, value);

/** Validates {@link TerminateChangeFreezeMetadata}. */
export const terminateChangeFreezeMetadata: Validator<TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ createCompactValidator('TerminateChangeFreezeMetadata', createChangeFreezeMetadataRule);

/**
 * Makes sure that a value is {@link TerminateChangeFreezeMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTerminateChangeFreezeMetadata(value: unknown): asserts value is TerminateChangeFreezeMetadata {
  terminateChangeFreezeMetadata.parse(value);
}

/** Whether a value is {@link TimeOfDay}. Never throws. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay => conforms(timeOfDayRule, value);

/** Validates {@link TimeOfDay}. */
export const timeOfDay: Validator<TimeOfDay> = /* @__PURE__ */ createCompactValidator('TimeOfDay', timeOfDayRule);

/**
 * Makes sure that a value is {@link TimeOfDay}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTimeOfDay(value: unknown): asserts value is TimeOfDay {
  timeOfDay.parse(value);
}

/** Whether a value is {@link TimeOfDay}. Never throws. */
export const isTimeOfDayInput = (value: unknown): value is TimeOfDay => conforms(timeOfDayInputRule, value);

/** Validates {@link TimeOfDay}. */
export const timeOfDayInput: Validator<TimeOfDay> = /* @__PURE__ */ createCompactRequestValidator(
  'TimeOfDay',
  timeOfDayInputRule,
);

/**
 * Makes sure that a value is {@link TimeOfDay}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTimeOfDayInput(value: unknown): asserts value is TimeOfDay {
  timeOfDayInput.parse(value);
}

/** Whether a value is {@link UpdateAccessBindingsMetadata}. Never throws. */
export const isUpdateAccessBindingsMetadata = (value: unknown): value is UpdateAccessBindingsMetadata =>
  conforms(setAccessBindingsMetadataRule, value);

/** Validates {@link UpdateAccessBindingsMetadata}. */
export const updateAccessBindingsMetadata: Validator<UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ createCompactValidator('UpdateAccessBindingsMetadata', setAccessBindingsMetadataRule);

/**
 * Makes sure that a value is {@link UpdateAccessBindingsMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateAccessBindingsMetadata(value: unknown): asserts value is UpdateAccessBindingsMetadata {
  updateAccessBindingsMetadata.parse(value);
}

/** Whether a value is {@link UpdateAccessBindingsRequest}. Never throws. */
export const isUpdateAccessBindingsRequest = (value: unknown): value is UpdateAccessBindingsRequest =>
  conforms(updateAccessBindingsRequestRule, value);

/** Validates {@link UpdateAccessBindingsRequest}. */
export const updateAccessBindingsRequest: Validator<UpdateAccessBindingsRequest> =
  /* @__PURE__ */ createCompactRequestValidator('UpdateAccessBindingsRequest', updateAccessBindingsRequestRule);

/**
 * Makes sure that a value is {@link UpdateAccessBindingsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateAccessBindingsRequest(value: unknown): asserts value is UpdateAccessBindingsRequest {
  updateAccessBindingsRequest.parse(value);
}

/** Whether a value is {@link UpdateClusterHostsMetadata}. Never throws. */
export const isUpdateClusterHostsMetadata = (value: unknown): value is UpdateClusterHostsMetadata =>
  conforms(deleteClusterHostsMetadataRule, value);

/** Validates {@link UpdateClusterHostsMetadata}. */
export const updateClusterHostsMetadata: Validator<UpdateClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterHostsMetadata',
  deleteClusterHostsMetadataRule,
);

/**
 * Makes sure that a value is {@link UpdateClusterHostsMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterHostsMetadata(value: unknown): asserts value is UpdateClusterHostsMetadata {
  updateClusterHostsMetadata.parse(value);
}

/** Whether a value is {@link UpdateClusterHostsRequest}. Never throws. */
export const isUpdateClusterHostsRequest = (value: unknown): value is UpdateClusterHostsRequest =>
  conforms(updateClusterHostsRequestRule, value);

/** Validates {@link UpdateClusterHostsRequest}. */
export const updateClusterHostsRequest: Validator<UpdateClusterHostsRequest> =
  /* @__PURE__ */ createCompactRequestValidator('UpdateClusterHostsRequest', updateClusterHostsRequestRule);

/**
 * Makes sure that a value is {@link UpdateClusterHostsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterHostsRequest(value: unknown): asserts value is UpdateClusterHostsRequest {
  updateClusterHostsRequest.parse(value);
}

/** Whether a value is {@link UpdateClusterMetadata}. Never throws. */
export const isUpdateClusterMetadata = (value: unknown): value is UpdateClusterMetadata =>
  conforms(backupClusterMetadataRule, value);

/** Validates {@link UpdateClusterMetadata}. */
export const updateClusterMetadata: Validator<UpdateClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterMetadata',
  backupClusterMetadataRule,
);

/**
 * Makes sure that a value is {@link UpdateClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterMetadata(value: unknown): asserts value is UpdateClusterMetadata {
  updateClusterMetadata.parse(value);
}

/** Whether a value is {@link UpdateClusterRequest}. Never throws. */
export const isUpdateClusterRequest = (value: unknown): value is UpdateClusterRequest =>
  conforms(updateClusterRequestRule, value);

/** Validates {@link UpdateClusterRequest}. */
export const updateClusterRequest: Validator<UpdateClusterRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'UpdateClusterRequest',
  updateClusterRequestRule,
);

/**
 * Makes sure that a value is {@link UpdateClusterRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterRequest(value: unknown): asserts value is UpdateClusterRequest {
  updateClusterRequest.parse(value);
}

/** Whether a value is {@link UpdateHostSpec}. Never throws. */
export const isUpdateHostSpec = (value: unknown): value is UpdateHostSpec => conforms(updateHostSpecRule, value);

/** Validates {@link UpdateHostSpec}. */
export const updateHostSpec: Validator<UpdateHostSpec> = /* @__PURE__ */ createCompactRequestValidator(
  'UpdateHostSpec',
  updateHostSpecRule,
);

/**
 * Makes sure that a value is {@link UpdateHostSpec}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateHostSpec(value: unknown): asserts value is UpdateHostSpec {
  updateHostSpec.parse(value);
}

/** Whether a value is {@link UpdateUserMetadata}. Never throws. */
export const isUpdateUserMetadata = (value: unknown): value is UpdateUserMetadata =>
  conforms(createUserMetadataRule, value);

/** Validates {@link UpdateUserMetadata}. */
export const updateUserMetadata: Validator<UpdateUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateUserMetadata',
  createUserMetadataRule,
);

/**
 * Makes sure that a value is {@link UpdateUserMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateUserMetadata(value: unknown): asserts value is UpdateUserMetadata {
  updateUserMetadata.parse(value);
}

/** Whether a value is {@link UpdateUserRequest}. Never throws. */
export const isUpdateUserRequest = (value: unknown): value is UpdateUserRequest =>
  conforms(updateUserRequestRule, value);

/** Validates {@link UpdateUserRequest}. */
export const updateUserRequest: Validator<UpdateUserRequest> = /* @__PURE__ */ createCompactRequestValidator(
  'UpdateUserRequest',
  updateUserRequestRule,
);

/**
 * Makes sure that a value is {@link UpdateUserRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateUserRequest(value: unknown): asserts value is UpdateUserRequest {
  updateUserRequest.parse(value);
}

/** Whether a value is {@link User}. Never throws. */
export const isUser = (value: unknown): value is User => conforms(userRule, value);

/** Validates {@link User}. */
export const user: Validator<User> = /* @__PURE__ */ createCompactValidator('User', userRule);

/**
 * Makes sure that a value is {@link User}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUser(value: unknown): asserts value is User {
  user.parse(value);
}

/** Whether a value is {@link UserSpec}. Never throws. */
export const isUserSpec = (value: unknown): value is UserSpec => conforms(userSpecRule, value);

/** Validates {@link UserSpec}. */
export const userSpec: Validator<UserSpec> = /* @__PURE__ */ createCompactRequestValidator('UserSpec', userSpecRule);

/**
 * Makes sure that a value is {@link UserSpec}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUserSpec(value: unknown): asserts value is UserSpec {
  userSpec.parse(value);
}

/** Whether a value is {@link ValkeyBloom}. Never throws. */
export const isValkeyBloom = (value: unknown): value is ValkeyBloom => conforms(valkeyJsonRule, value);

/** Validates {@link ValkeyBloom}. */
export const valkeyBloom: Validator<ValkeyBloom> = /* @__PURE__ */ createCompactValidator(
  'ValkeyBloom',
  valkeyJsonRule,
);

/**
 * Makes sure that a value is {@link ValkeyBloom}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyBloom(value: unknown): asserts value is ValkeyBloom {
  valkeyBloom.parse(value);
}

/** Whether a value is {@link ValkeyBloomInput}. Never throws. */
export const isValkeyBloomInput = (value: unknown): value is ValkeyBloomInput => conforms(valkeyJsonInputRule, value);

/** Validates {@link ValkeyBloomInput}. */
export const valkeyBloomInput: Validator<ValkeyBloomInput> = /* @__PURE__ */ createCompactRequestValidator(
  'ValkeyBloomInput',
  valkeyJsonInputRule,
);

/**
 * Makes sure that a value is {@link ValkeyBloomInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyBloomInput(value: unknown): asserts value is ValkeyBloomInput {
  valkeyBloomInput.parse(value);
}

/** Whether a value is {@link ValkeyJson}. Never throws. */
export const isValkeyJson = (value: unknown): value is ValkeyJson => conforms(valkeyJsonRule, value);

/** Validates {@link ValkeyJson}. */
export const valkeyJson: Validator<ValkeyJson> = /* @__PURE__ */ createCompactValidator('ValkeyJson', valkeyJsonRule);

/**
 * Makes sure that a value is {@link ValkeyJson}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyJson(value: unknown): asserts value is ValkeyJson {
  valkeyJson.parse(value);
}

/** Whether a value is {@link ValkeyJsonInput}. Never throws. */
export const isValkeyJsonInput = (value: unknown): value is ValkeyJsonInput => conforms(valkeyJsonInputRule, value);

/** Validates {@link ValkeyJsonInput}. */
export const valkeyJsonInput: Validator<ValkeyJsonInput> = /* @__PURE__ */ createCompactRequestValidator(
  'ValkeyJsonInput',
  valkeyJsonInputRule,
);

/**
 * Makes sure that a value is {@link ValkeyJsonInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyJsonInput(value: unknown): asserts value is ValkeyJsonInput {
  valkeyJsonInput.parse(value);
}

/** Whether a value is {@link ValkeyModules}. Never throws. */
export const isValkeyModules = (value: unknown): value is ValkeyModules => conforms(valkeyModulesRule, value);

/** Validates {@link ValkeyModules}. */
export const valkeyModules: Validator<ValkeyModules> = /* @__PURE__ */ createCompactValidator(
  'ValkeyModules',
  valkeyModulesRule,
);

/**
 * Makes sure that a value is {@link ValkeyModules}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyModules(value: unknown): asserts value is ValkeyModules {
  valkeyModules.parse(value);
}

/** Whether a value is {@link ValkeyModulesInput}. Never throws. */
export const isValkeyModulesInput = (value: unknown): value is ValkeyModulesInput =>
  conforms(valkeyModulesInputRule, value);

/** Validates {@link ValkeyModulesInput}. */
export const valkeyModulesInput: Validator<ValkeyModulesInput> = /* @__PURE__ */ createCompactRequestValidator(
  'ValkeyModulesInput',
  valkeyModulesInputRule,
);

/**
 * Makes sure that a value is {@link ValkeyModulesInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyModulesInput(value: unknown): asserts value is ValkeyModulesInput {
  valkeyModulesInput.parse(value);
}

/** Whether a value is {@link ValkeySearch}. Never throws. */
export const isValkeySearch = (value: unknown): value is ValkeySearch => conforms(valkeySearchRule, value);

/** Validates {@link ValkeySearch}. */
export const valkeySearch: Validator<ValkeySearch> = /* @__PURE__ */ createCompactValidator(
  'ValkeySearch',
  valkeySearchRule,
);

/**
 * Makes sure that a value is {@link ValkeySearch}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeySearch(value: unknown): asserts value is ValkeySearch {
  valkeySearch.parse(value);
}

/** Whether a value is {@link ValkeySearchInput}. Never throws. */
export const isValkeySearchInput = (value: unknown): value is ValkeySearchInput =>
  conforms(valkeySearchInputRule, value);

/** Validates {@link ValkeySearchInput}. */
export const valkeySearchInput: Validator<ValkeySearchInput> = /* @__PURE__ */ createCompactRequestValidator(
  'ValkeySearchInput',
  valkeySearchInputRule,
);

/**
 * Makes sure that a value is {@link ValkeySearchInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeySearchInput(value: unknown): asserts value is ValkeySearchInput {
  valkeySearchInput.parse(value);
}

/** Whether a value is {@link Version}. Never throws. */
export const isVersion = (value: unknown): value is Version => conforms(versionRule, value);

/** Validates {@link Version}. */
export const version: Validator<Version> = /* @__PURE__ */ createCompactValidator('Version', versionRule);

/**
 * Makes sure that a value is {@link Version}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertVersion(value: unknown): asserts value is Version {
  version.parse(value);
}

/** Whether a value is {@link VersionStatus}. Never throws. */
export const isVersionStatus = (value: unknown): value is VersionStatus => conforms(text, value);

/** Validates {@link VersionStatus}. */
export const versionStatus: Validator<VersionStatus> = /* @__PURE__ */ createCompactValidator('VersionStatus', text);

/**
 * Makes sure that a value is {@link VersionStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertVersionStatus(value: unknown): asserts value is VersionStatus {
  versionStatus.parse(value);
}

/** Whether a value is {@link WeekDay}. Never throws. */
export const isWeekDay = (value: unknown): value is WeekDay => conforms(text, value);

/** Validates {@link WeekDay}. */
export const weekDay: Validator<WeekDay> = /* @__PURE__ */ createCompactValidator('WeekDay', text);

/**
 * Makes sure that a value is {@link WeekDay}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeekDay(value: unknown): asserts value is WeekDay {
  weekDay.parse(value);
}

/** Whether a value is {@link WeekDayInput}. Never throws. */
export const isWeekDayInput = (value: unknown): value is WeekDayInput => conforms(weekDayInputRule, value);

/** Validates {@link WeekDayInput}. */
export const weekDayInput: Validator<WeekDayInput> = /* @__PURE__ */ createCompactRequestValidator(
  'WeekDayInput',
  weekDayInputRule,
);

/**
 * Makes sure that a value is {@link WeekDayInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeekDayInput(value: unknown): asserts value is WeekDayInput {
  weekDayInput.parse(value);
}

/** Whether a value is {@link WeeklyMaintenanceSchedule}. Never throws. */
export const isWeeklyMaintenanceSchedule = (value: unknown): value is WeeklyMaintenanceSchedule =>
  conforms(weeklyMaintenanceScheduleRule, value);

/** Validates {@link WeeklyMaintenanceSchedule}. */
export const weeklyMaintenanceSchedule: Validator<WeeklyMaintenanceSchedule> = /* @__PURE__ */ createCompactValidator(
  'WeeklyMaintenanceSchedule',
  weeklyMaintenanceScheduleRule,
);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceSchedule}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeeklyMaintenanceSchedule(value: unknown): asserts value is WeeklyMaintenanceSchedule {
  weeklyMaintenanceSchedule.parse(value);
}

/** Whether a value is {@link WeeklyMaintenanceScheduleInput}. Never throws. */
export const isWeeklyMaintenanceScheduleInput = (value: unknown): value is WeeklyMaintenanceScheduleInput =>
  conforms(weeklyMaintenanceScheduleInputRule, value);

/** Validates {@link WeeklyMaintenanceScheduleInput}. */
export const weeklyMaintenanceScheduleInput: Validator<WeeklyMaintenanceScheduleInput> =
  /* @__PURE__ */ createCompactRequestValidator('WeeklyMaintenanceScheduleInput', weeklyMaintenanceScheduleInputRule);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceScheduleInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeeklyMaintenanceScheduleInput(value: unknown): asserts value is WeeklyMaintenanceScheduleInput {
  weeklyMaintenanceScheduleInput.parse(value);
}

/** Whether a value is {@link WeeklyMaintenanceWindow}. Never throws. */
export const isWeeklyMaintenanceWindow = (value: unknown): value is WeeklyMaintenanceWindow =>
  conforms(weeklyMaintenanceWindowRule, value);

/** Validates {@link WeeklyMaintenanceWindow}. */
export const weeklyMaintenanceWindow: Validator<WeeklyMaintenanceWindow> = /* @__PURE__ */ createCompactValidator(
  'WeeklyMaintenanceWindow',
  weeklyMaintenanceWindowRule,
);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceWindow}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeeklyMaintenanceWindow(value: unknown): asserts value is WeeklyMaintenanceWindow {
  weeklyMaintenanceWindow.parse(value);
}

/** Whether a value is {@link WeeklyMaintenanceWindowInput}. Never throws. */
export const isWeeklyMaintenanceWindowInput = (value: unknown): value is WeeklyMaintenanceWindowInput =>
  conforms(weeklyMaintenanceWindowInputRule, value);

/** Validates {@link WeeklyMaintenanceWindowInput}. */
export const weeklyMaintenanceWindowInput: Validator<WeeklyMaintenanceWindowInput> =
  /* @__PURE__ */ createCompactRequestValidator('WeeklyMaintenanceWindowInput', weeklyMaintenanceWindowInputRule);

/**
 * Makes sure that a value is {@link WeeklyMaintenanceWindowInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeeklyMaintenanceWindowInput(value: unknown): asserts value is WeeklyMaintenanceWindowInput {
  weeklyMaintenanceWindowInput.parse(value);
}

/** Whether a value is {@link CreateBackupRetentionPolicyParams}. Never throws. */
export const isCreateBackupRetentionPolicyParams = (value: unknown): value is CreateBackupRetentionPolicyParams =>
  conforms(createBackupRetentionPolicyParamsRule, value);

/** Validates {@link CreateBackupRetentionPolicyParams}. */
export const createBackupRetentionPolicyParams: Validator<CreateBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'CreateBackupRetentionPolicyParams',
    createBackupRetentionPolicyParamsRule,
  );

/**
 * Makes sure that a value is {@link CreateBackupRetentionPolicyParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateBackupRetentionPolicyParams(
  value: unknown,
): asserts value is CreateBackupRetentionPolicyParams {
  createBackupRetentionPolicyParams.parse(value);
}

/** Whether a value is {@link DeleteBackupRetentionPolicyParams}. Never throws. */
export const isDeleteBackupRetentionPolicyParams = (value: unknown): value is DeleteBackupRetentionPolicyParams =>
  conforms(deleteBackupRetentionPolicyParamsRule, value);

/** Validates {@link DeleteBackupRetentionPolicyParams}. */
export const deleteBackupRetentionPolicyParams: Validator<DeleteBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'DeleteBackupRetentionPolicyParams',
    deleteBackupRetentionPolicyParamsRule,
  );

/**
 * Makes sure that a value is {@link DeleteBackupRetentionPolicyParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteBackupRetentionPolicyParams(
  value: unknown,
): asserts value is DeleteBackupRetentionPolicyParams {
  deleteBackupRetentionPolicyParams.parse(value);
}

/** Whether a value is {@link GetBackupRetentionPolicyParams}. Never throws. */
export const isGetBackupRetentionPolicyParams = (value: unknown): value is GetBackupRetentionPolicyParams =>
  conforms(getBackupRetentionPolicyParamsRule, value);

/** Validates {@link GetBackupRetentionPolicyParams}. */
export const getBackupRetentionPolicyParams: Validator<GetBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactRequestValidator('GetBackupRetentionPolicyParams', getBackupRetentionPolicyParamsRule);

/**
 * Makes sure that a value is {@link GetBackupRetentionPolicyParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetBackupRetentionPolicyParams(value: unknown): asserts value is GetBackupRetentionPolicyParams {
  getBackupRetentionPolicyParams.parse(value);
}

/** Whether a value is {@link ListBackupRetentionPoliciesParams}. Never throws. */
export const isListBackupRetentionPoliciesParams = (value: unknown): value is ListBackupRetentionPoliciesParams =>
  conforms(listBackupRetentionPoliciesParamsRule, value);

/** Validates {@link ListBackupRetentionPoliciesParams}. */
export const listBackupRetentionPoliciesParams: Validator<ListBackupRetentionPoliciesParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'ListBackupRetentionPoliciesParams',
    listBackupRetentionPoliciesParamsRule,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListBackupRetentionPoliciesParams(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesParams {
  listBackupRetentionPoliciesParams.parse(value);
}

/** Whether a value is {@link ListBackupRetentionPoliciesByFolderParams}. Never throws. */
export const isListBackupRetentionPoliciesByFolderParams = (
  value: unknown,
): value is ListBackupRetentionPoliciesByFolderParams => conforms(listBackupRetentionPoliciesByFolderParamsRule, value);

/** Validates {@link ListBackupRetentionPoliciesByFolderParams}. */
export const listBackupRetentionPoliciesByFolderParams: Validator<ListBackupRetentionPoliciesByFolderParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'ListBackupRetentionPoliciesByFolderParams',
    listBackupRetentionPoliciesByFolderParamsRule,
  );

/**
 * Makes sure that a value is {@link ListBackupRetentionPoliciesByFolderParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListBackupRetentionPoliciesByFolderParams(
  value: unknown,
): asserts value is ListBackupRetentionPoliciesByFolderParams {
  listBackupRetentionPoliciesByFolderParams.parse(value);
}

/** Whether a value is {@link DeleteBackupParams}. Never throws. */
export const isDeleteBackupParams = (value: unknown): value is DeleteBackupParams =>
  conforms(deleteBackupParamsRule, value);

/** Validates {@link DeleteBackupParams}. */
export const deleteBackupParams: Validator<DeleteBackupParams> = /* @__PURE__ */ createCompactRequestValidator(
  'DeleteBackupParams',
  deleteBackupParamsRule,
);

/**
 * Makes sure that a value is {@link DeleteBackupParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteBackupParams(value: unknown): asserts value is DeleteBackupParams {
  deleteBackupParams.parse(value);
}

/** Whether a value is {@link GetBackupParams}. Never throws. */
export const isGetBackupParams = (value: unknown): value is GetBackupParams => conforms(getBackupParamsRule, value);

/** Validates {@link GetBackupParams}. */
export const getBackupParams: Validator<GetBackupParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetBackupParams',
  getBackupParamsRule,
);

/**
 * Makes sure that a value is {@link GetBackupParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetBackupParams(value: unknown): asserts value is GetBackupParams {
  getBackupParams.parse(value);
}

/** Whether a value is {@link ListBackupsParams}. Never throws. */
export const isListBackupsParams = (value: unknown): value is ListBackupsParams =>
  conforms(listBackupsParamsRule, value);

/** Validates {@link ListBackupsParams}. */
export const listBackupsParams: Validator<ListBackupsParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListBackupsParams',
  listBackupsParamsRule,
);

/**
 * Makes sure that a value is {@link ListBackupsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListBackupsParams(value: unknown): asserts value is ListBackupsParams {
  listBackupsParams.parse(value);
}

/** Whether a value is {@link CreateChangeFreezeParams}. Never throws. */
export const isCreateChangeFreezeParams = (value: unknown): value is CreateChangeFreezeParams =>
  conforms(createChangeFreezeParamsRule, value);

/** Validates {@link CreateChangeFreezeParams}. */
export const createChangeFreezeParams: Validator<CreateChangeFreezeParams> =
  /* @__PURE__ */ createCompactRequestValidator('CreateChangeFreezeParams', createChangeFreezeParamsRule);

/**
 * Makes sure that a value is {@link CreateChangeFreezeParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateChangeFreezeParams(value: unknown): asserts value is CreateChangeFreezeParams {
  createChangeFreezeParams.parse(value);
}

/** Whether a value is {@link GetChangeFreezeParams}. Never throws. */
export const isGetChangeFreezeParams = (value: unknown): value is GetChangeFreezeParams =>
  conforms(getChangeFreezeParamsRule, value);

/** Validates {@link GetChangeFreezeParams}. */
export const getChangeFreezeParams: Validator<GetChangeFreezeParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetChangeFreezeParams',
  getChangeFreezeParamsRule,
);

/**
 * Makes sure that a value is {@link GetChangeFreezeParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetChangeFreezeParams(value: unknown): asserts value is GetChangeFreezeParams {
  getChangeFreezeParams.parse(value);
}

/** Whether a value is {@link GetChangeFreezeLimitsParams}. Never throws. */
export const isGetChangeFreezeLimitsParams = (value: unknown): value is GetChangeFreezeLimitsParams =>
  conforms(getChangeFreezeLimitsParamsRule, value);

/** Validates {@link GetChangeFreezeLimitsParams}. */
export const getChangeFreezeLimitsParams: Validator<GetChangeFreezeLimitsParams> =
  /* @__PURE__ */ createCompactRequestValidator('GetChangeFreezeLimitsParams', getChangeFreezeLimitsParamsRule);

/**
 * Makes sure that a value is {@link GetChangeFreezeLimitsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetChangeFreezeLimitsParams(value: unknown): asserts value is GetChangeFreezeLimitsParams {
  getChangeFreezeLimitsParams.parse(value);
}

/** Whether a value is {@link ListChangeFreezesParams}. Never throws. */
export const isListChangeFreezesParams = (value: unknown): value is ListChangeFreezesParams =>
  conforms(listChangeFreezesParamsRule, value);

/** Validates {@link ListChangeFreezesParams}. */
export const listChangeFreezesParams: Validator<ListChangeFreezesParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListChangeFreezesParams', listChangeFreezesParamsRule);

/**
 * Makes sure that a value is {@link ListChangeFreezesParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListChangeFreezesParams(value: unknown): asserts value is ListChangeFreezesParams {
  listChangeFreezesParams.parse(value);
}

/** Whether a value is {@link TerminateChangeFreezeParams}. Never throws. */
export const isTerminateChangeFreezeParams = (value: unknown): value is TerminateChangeFreezeParams =>
  conforms(terminateChangeFreezeParamsRule, value);

/** Validates {@link TerminateChangeFreezeParams}. */
export const terminateChangeFreezeParams: Validator<TerminateChangeFreezeParams> =
  /* @__PURE__ */ createCompactRequestValidator('TerminateChangeFreezeParams', terminateChangeFreezeParamsRule);

/**
 * Makes sure that a value is {@link TerminateChangeFreezeParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTerminateChangeFreezeParams(value: unknown): asserts value is TerminateChangeFreezeParams {
  terminateChangeFreezeParams.parse(value);
}

/** Whether a value is {@link AddClusterHostsParams}. Never throws. */
export const isAddClusterHostsParams = (value: unknown): value is AddClusterHostsParams =>
  conforms(addClusterHostsParamsRule, value);

/** Validates {@link AddClusterHostsParams}. */
export const addClusterHostsParams: Validator<AddClusterHostsParams> = /* @__PURE__ */ createCompactRequestValidator(
  'AddClusterHostsParams',
  addClusterHostsParamsRule,
);

/**
 * Makes sure that a value is {@link AddClusterHostsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterHostsParams(value: unknown): asserts value is AddClusterHostsParams {
  addClusterHostsParams.parse(value);
}

/** Whether a value is {@link AddClusterShardParams}. Never throws. */
export const isAddClusterShardParams = (value: unknown): value is AddClusterShardParams =>
  conforms(addClusterShardParamsRule, value);

/** Validates {@link AddClusterShardParams}. */
export const addClusterShardParams: Validator<AddClusterShardParams> = /* @__PURE__ */ createCompactRequestValidator(
  'AddClusterShardParams',
  addClusterShardParamsRule,
);

/**
 * Makes sure that a value is {@link AddClusterShardParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAddClusterShardParams(value: unknown): asserts value is AddClusterShardParams {
  addClusterShardParams.parse(value);
}

/** Whether a value is {@link BackupClusterParams}. Never throws. */
export const isBackupClusterParams = (value: unknown): value is BackupClusterParams =>
  conforms(backupClusterParamsRule, value);

/** Validates {@link BackupClusterParams}. */
export const backupClusterParams: Validator<BackupClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'BackupClusterParams',
  backupClusterParamsRule,
);

/**
 * Makes sure that a value is {@link BackupClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackupClusterParams(value: unknown): asserts value is BackupClusterParams {
  backupClusterParams.parse(value);
}

/** Whether a value is {@link CreateClusterParams}. Never throws. */
export const isCreateClusterParams = (value: unknown): value is CreateClusterParams =>
  conforms(createClusterParamsRule, value);

/** Validates {@link CreateClusterParams}. */
export const createClusterParams: Validator<CreateClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateClusterParams',
  createClusterParamsRule,
);

/**
 * Makes sure that a value is {@link CreateClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateClusterParams(value: unknown): asserts value is CreateClusterParams {
  createClusterParams.parse(value);
}

/** Whether a value is {@link DeleteClusterParams}. Never throws. */
export const isDeleteClusterParams = (value: unknown): value is DeleteClusterParams =>
  conforms(deleteClusterParamsRule, value);

/** Validates {@link DeleteClusterParams}. */
export const deleteClusterParams: Validator<DeleteClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'DeleteClusterParams',
  deleteClusterParamsRule,
);

/**
 * Makes sure that a value is {@link DeleteClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterParams(value: unknown): asserts value is DeleteClusterParams {
  deleteClusterParams.parse(value);
}

/** Whether a value is {@link DeleteClusterHostsParams}. Never throws. */
export const isDeleteClusterHostsParams = (value: unknown): value is DeleteClusterHostsParams =>
  conforms(deleteClusterHostsParamsRule, value);

/** Validates {@link DeleteClusterHostsParams}. */
export const deleteClusterHostsParams: Validator<DeleteClusterHostsParams> =
  /* @__PURE__ */ createCompactRequestValidator('DeleteClusterHostsParams', deleteClusterHostsParamsRule);

/**
 * Makes sure that a value is {@link DeleteClusterHostsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterHostsParams(value: unknown): asserts value is DeleteClusterHostsParams {
  deleteClusterHostsParams.parse(value);
}

/** Whether a value is {@link DeleteClusterShardParams}. Never throws. */
export const isDeleteClusterShardParams = (value: unknown): value is DeleteClusterShardParams =>
  conforms(deleteClusterShardParamsRule, value);

/** Validates {@link DeleteClusterShardParams}. */
export const deleteClusterShardParams: Validator<DeleteClusterShardParams> =
  /* @__PURE__ */ createCompactRequestValidator('DeleteClusterShardParams', deleteClusterShardParamsRule);

/**
 * Makes sure that a value is {@link DeleteClusterShardParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteClusterShardParams(value: unknown): asserts value is DeleteClusterShardParams {
  deleteClusterShardParams.parse(value);
}

/** Whether a value is {@link EnableClusterShardingParams}. Never throws. */
export const isEnableClusterShardingParams = (value: unknown): value is EnableClusterShardingParams =>
  conforms(enableClusterShardingParamsRule, value);

/** Validates {@link EnableClusterShardingParams}. */
export const enableClusterShardingParams: Validator<EnableClusterShardingParams> =
  /* @__PURE__ */ createCompactRequestValidator('EnableClusterShardingParams', enableClusterShardingParamsRule);

/**
 * Makes sure that a value is {@link EnableClusterShardingParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnableClusterShardingParams(value: unknown): asserts value is EnableClusterShardingParams {
  enableClusterShardingParams.parse(value);
}

/** Whether a value is {@link GetClusterParams}. Never throws. */
export const isGetClusterParams = (value: unknown): value is GetClusterParams => conforms(getClusterParamsRule, value);

/** Validates {@link GetClusterParams}. */
export const getClusterParams: Validator<GetClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetClusterParams',
  getClusterParamsRule,
);

/**
 * Makes sure that a value is {@link GetClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetClusterParams(value: unknown): asserts value is GetClusterParams {
  getClusterParams.parse(value);
}

/** Whether a value is {@link GetClusterShardParams}. Never throws. */
export const isGetClusterShardParams = (value: unknown): value is GetClusterShardParams =>
  conforms(getClusterShardParamsRule, value);

/** Validates {@link GetClusterShardParams}. */
export const getClusterShardParams: Validator<GetClusterShardParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetClusterShardParams',
  getClusterShardParamsRule,
);

/**
 * Makes sure that a value is {@link GetClusterShardParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetClusterShardParams(value: unknown): asserts value is GetClusterShardParams {
  getClusterShardParams.parse(value);
}

/** Whether a value is {@link ListClusterAccessBindingsParams}. Never throws. */
export const isListClusterAccessBindingsParams = (value: unknown): value is ListClusterAccessBindingsParams =>
  conforms(listClusterAccessBindingsParamsRule, value);

/** Validates {@link ListClusterAccessBindingsParams}. */
export const listClusterAccessBindingsParams: Validator<ListClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListClusterAccessBindingsParams', listClusterAccessBindingsParamsRule);

/**
 * Makes sure that a value is {@link ListClusterAccessBindingsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterAccessBindingsParams(
  value: unknown,
): asserts value is ListClusterAccessBindingsParams {
  listClusterAccessBindingsParams.parse(value);
}

/** Whether a value is {@link ListClusterBackupsParams}. Never throws. */
export const isListClusterBackupsParams = (value: unknown): value is ListClusterBackupsParams =>
  conforms(listClusterBackupsParamsRule, value);

/** Validates {@link ListClusterBackupsParams}. */
export const listClusterBackupsParams: Validator<ListClusterBackupsParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListClusterBackupsParams', listClusterBackupsParamsRule);

/**
 * Makes sure that a value is {@link ListClusterBackupsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterBackupsParams(value: unknown): asserts value is ListClusterBackupsParams {
  listClusterBackupsParams.parse(value);
}

/** Whether a value is {@link ListClusterHostsParams}. Never throws. */
export const isListClusterHostsParams = (value: unknown): value is ListClusterHostsParams =>
  conforms(listClusterHostsParamsRule, value);

/** Validates {@link ListClusterHostsParams}. */
export const listClusterHostsParams: Validator<ListClusterHostsParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListClusterHostsParams',
  listClusterHostsParamsRule,
);

/**
 * Makes sure that a value is {@link ListClusterHostsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterHostsParams(value: unknown): asserts value is ListClusterHostsParams {
  listClusterHostsParams.parse(value);
}

/** Whether a value is {@link ListClusterLogsParams}. Never throws. */
export const isListClusterLogsParams = (value: unknown): value is ListClusterLogsParams =>
  conforms(listClusterLogsParamsRule, value);

/** Validates {@link ListClusterLogsParams}. */
export const listClusterLogsParams: Validator<ListClusterLogsParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListClusterLogsParams',
  listClusterLogsParamsRule,
);

/**
 * Makes sure that a value is {@link ListClusterLogsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterLogsParams(value: unknown): asserts value is ListClusterLogsParams {
  listClusterLogsParams.parse(value);
}

/** Whether a value is {@link ListClusterOperationsParams}. Never throws. */
export const isListClusterOperationsParams = (value: unknown): value is ListClusterOperationsParams =>
  conforms(listClusterOperationsParamsRule, value);

/** Validates {@link ListClusterOperationsParams}. */
export const listClusterOperationsParams: Validator<ListClusterOperationsParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListClusterOperationsParams', listClusterOperationsParamsRule);

/**
 * Makes sure that a value is {@link ListClusterOperationsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterOperationsParams(value: unknown): asserts value is ListClusterOperationsParams {
  listClusterOperationsParams.parse(value);
}

/** Whether a value is {@link ListClusterShardsParams}. Never throws. */
export const isListClusterShardsParams = (value: unknown): value is ListClusterShardsParams =>
  conforms(listClusterShardsParamsRule, value);

/** Validates {@link ListClusterShardsParams}. */
export const listClusterShardsParams: Validator<ListClusterShardsParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListClusterShardsParams', listClusterShardsParamsRule);

/**
 * Makes sure that a value is {@link ListClusterShardsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClusterShardsParams(value: unknown): asserts value is ListClusterShardsParams {
  listClusterShardsParams.parse(value);
}

/** Whether a value is {@link ListClustersParams}. Never throws. */
export const isListClustersParams = (value: unknown): value is ListClustersParams =>
  conforms(listClustersParamsRule, value);

/** Validates {@link ListClustersParams}. */
export const listClustersParams: Validator<ListClustersParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListClustersParams',
  listClustersParamsRule,
);

/**
 * Makes sure that a value is {@link ListClustersParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListClustersParams(value: unknown): asserts value is ListClustersParams {
  listClustersParams.parse(value);
}

/** Whether a value is {@link MoveClusterParams}. Never throws. */
export const isMoveClusterParams = (value: unknown): value is MoveClusterParams =>
  conforms(moveClusterParamsRule, value);

/** Validates {@link MoveClusterParams}. */
export const moveClusterParams: Validator<MoveClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'MoveClusterParams',
  moveClusterParamsRule,
);

/**
 * Makes sure that a value is {@link MoveClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMoveClusterParams(value: unknown): asserts value is MoveClusterParams {
  moveClusterParams.parse(value);
}

/** Whether a value is {@link RebalanceClusterParams}. Never throws. */
export const isRebalanceClusterParams = (value: unknown): value is RebalanceClusterParams =>
  conforms(rebalanceClusterParamsRule, value);

/** Validates {@link RebalanceClusterParams}. */
export const rebalanceClusterParams: Validator<RebalanceClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'RebalanceClusterParams',
  rebalanceClusterParamsRule,
);

/**
 * Makes sure that a value is {@link RebalanceClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRebalanceClusterParams(value: unknown): asserts value is RebalanceClusterParams {
  rebalanceClusterParams.parse(value);
}

/** Whether a value is {@link RescheduleClusterMaintenanceParams}. Never throws. */
export const isRescheduleClusterMaintenanceParams = (value: unknown): value is RescheduleClusterMaintenanceParams =>
  conforms(rescheduleClusterMaintenanceParamsRule, value);

/** Validates {@link RescheduleClusterMaintenanceParams}. */
export const rescheduleClusterMaintenanceParams: Validator<RescheduleClusterMaintenanceParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'RescheduleClusterMaintenanceParams',
    rescheduleClusterMaintenanceParamsRule,
  );

/**
 * Makes sure that a value is {@link RescheduleClusterMaintenanceParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleClusterMaintenanceParams(
  value: unknown,
): asserts value is RescheduleClusterMaintenanceParams {
  rescheduleClusterMaintenanceParams.parse(value);
}

/** Whether a value is {@link RestoreClusterParams}. Never throws. */
export const isRestoreClusterParams = (value: unknown): value is RestoreClusterParams =>
  conforms(restoreClusterParamsRule, value);

/** Validates {@link RestoreClusterParams}. */
export const restoreClusterParams: Validator<RestoreClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'RestoreClusterParams',
  restoreClusterParamsRule,
);

/**
 * Makes sure that a value is {@link RestoreClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRestoreClusterParams(value: unknown): asserts value is RestoreClusterParams {
  restoreClusterParams.parse(value);
}

/** Whether a value is {@link SetClusterAccessBindingsParams}. Never throws. */
export const isSetClusterAccessBindingsParams = (value: unknown): value is SetClusterAccessBindingsParams =>
  conforms(setClusterAccessBindingsParamsRule, value);

/** Validates {@link SetClusterAccessBindingsParams}. */
export const setClusterAccessBindingsParams: Validator<SetClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactRequestValidator('SetClusterAccessBindingsParams', setClusterAccessBindingsParamsRule);

/**
 * Makes sure that a value is {@link SetClusterAccessBindingsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSetClusterAccessBindingsParams(value: unknown): asserts value is SetClusterAccessBindingsParams {
  setClusterAccessBindingsParams.parse(value);
}

/** Whether a value is {@link StartClusterParams}. Never throws. */
export const isStartClusterParams = (value: unknown): value is StartClusterParams =>
  conforms(startClusterParamsRule, value);

/** Validates {@link StartClusterParams}. */
export const startClusterParams: Validator<StartClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'StartClusterParams',
  startClusterParamsRule,
);

/**
 * Makes sure that a value is {@link StartClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStartClusterParams(value: unknown): asserts value is StartClusterParams {
  startClusterParams.parse(value);
}

/** Whether a value is {@link StartClusterFailoverParams}. Never throws. */
export const isStartClusterFailoverParams = (value: unknown): value is StartClusterFailoverParams =>
  conforms(startClusterFailoverParamsRule, value);

/** Validates {@link StartClusterFailoverParams}. */
export const startClusterFailoverParams: Validator<StartClusterFailoverParams> =
  /* @__PURE__ */ createCompactRequestValidator('StartClusterFailoverParams', startClusterFailoverParamsRule);

/**
 * Makes sure that a value is {@link StartClusterFailoverParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStartClusterFailoverParams(value: unknown): asserts value is StartClusterFailoverParams {
  startClusterFailoverParams.parse(value);
}

/** Whether a value is {@link StopClusterParams}. Never throws. */
export const isStopClusterParams = (value: unknown): value is StopClusterParams =>
  conforms(stopClusterParamsRule, value);

/** Validates {@link StopClusterParams}. */
export const stopClusterParams: Validator<StopClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'StopClusterParams',
  stopClusterParamsRule,
);

/**
 * Makes sure that a value is {@link StopClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStopClusterParams(value: unknown): asserts value is StopClusterParams {
  stopClusterParams.parse(value);
}

/** Whether a value is {@link StreamClusterLogsParams}. Never throws. */
export const isStreamClusterLogsParams = (value: unknown): value is StreamClusterLogsParams =>
  conforms(streamClusterLogsParamsRule, value);

/** Validates {@link StreamClusterLogsParams}. */
export const streamClusterLogsParams: Validator<StreamClusterLogsParams> =
  /* @__PURE__ */ createCompactRequestValidator('StreamClusterLogsParams', streamClusterLogsParamsRule);

/**
 * Makes sure that a value is {@link StreamClusterLogsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertStreamClusterLogsParams(value: unknown): asserts value is StreamClusterLogsParams {
  streamClusterLogsParams.parse(value);
}

/** Whether a value is {@link UpdateClusterParams}. Never throws. */
export const isUpdateClusterParams = (value: unknown): value is UpdateClusterParams =>
  conforms(updateClusterParamsRule, value);

/** Validates {@link UpdateClusterParams}. */
export const updateClusterParams: Validator<UpdateClusterParams> = /* @__PURE__ */ createCompactRequestValidator(
  'UpdateClusterParams',
  updateClusterParamsRule,
);

/**
 * Makes sure that a value is {@link UpdateClusterParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterParams(value: unknown): asserts value is UpdateClusterParams {
  updateClusterParams.parse(value);
}

/** Whether a value is {@link UpdateClusterAccessBindingsParams}. Never throws. */
export const isUpdateClusterAccessBindingsParams = (value: unknown): value is UpdateClusterAccessBindingsParams =>
  conforms(updateClusterAccessBindingsParamsRule, value);

/** Validates {@link UpdateClusterAccessBindingsParams}. */
export const updateClusterAccessBindingsParams: Validator<UpdateClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactRequestValidator(
    'UpdateClusterAccessBindingsParams',
    updateClusterAccessBindingsParamsRule,
  );

/**
 * Makes sure that a value is {@link UpdateClusterAccessBindingsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterAccessBindingsParams(
  value: unknown,
): asserts value is UpdateClusterAccessBindingsParams {
  updateClusterAccessBindingsParams.parse(value);
}

/** Whether a value is {@link UpdateClusterHostsParams}. Never throws. */
export const isUpdateClusterHostsParams = (value: unknown): value is UpdateClusterHostsParams =>
  conforms(updateClusterHostsParamsRule, value);

/** Validates {@link UpdateClusterHostsParams}. */
export const updateClusterHostsParams: Validator<UpdateClusterHostsParams> =
  /* @__PURE__ */ createCompactRequestValidator('UpdateClusterHostsParams', updateClusterHostsParamsRule);

/**
 * Makes sure that a value is {@link UpdateClusterHostsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateClusterHostsParams(value: unknown): asserts value is UpdateClusterHostsParams {
  updateClusterHostsParams.parse(value);
}

/** Whether a value is {@link CreateIamTokenParams}. Never throws. */
export const isCreateIamTokenParams = (value: unknown): value is CreateIamTokenParams =>
  conforms(createIamTokenParamsRule, value);

/** Validates {@link CreateIamTokenParams}. */
export const createIamTokenParams: Validator<CreateIamTokenParams> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateIamTokenParams',
  createIamTokenParamsRule,
);

/**
 * Makes sure that a value is {@link CreateIamTokenParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateIamTokenParams(value: unknown): asserts value is CreateIamTokenParams {
  createIamTokenParams.parse(value);
}

/** Whether a value is {@link GetMaintenanceParams}. Never throws. */
export const isGetMaintenanceParams = (value: unknown): value is GetMaintenanceParams =>
  conforms(getMaintenanceParamsRule, value);

/** Validates {@link GetMaintenanceParams}. */
export const getMaintenanceParams: Validator<GetMaintenanceParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetMaintenanceParams',
  getMaintenanceParamsRule,
);

/**
 * Makes sure that a value is {@link GetMaintenanceParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetMaintenanceParams(value: unknown): asserts value is GetMaintenanceParams {
  getMaintenanceParams.parse(value);
}

/** Whether a value is {@link ListMaintenancesParams}. Never throws. */
export const isListMaintenancesParams = (value: unknown): value is ListMaintenancesParams =>
  conforms(listMaintenancesParamsRule, value);

/** Validates {@link ListMaintenancesParams}. */
export const listMaintenancesParams: Validator<ListMaintenancesParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListMaintenancesParams',
  listMaintenancesParamsRule,
);

/**
 * Makes sure that a value is {@link ListMaintenancesParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListMaintenancesParams(value: unknown): asserts value is ListMaintenancesParams {
  listMaintenancesParams.parse(value);
}

/** Whether a value is {@link RescheduleMaintenanceParams}. Never throws. */
export const isRescheduleMaintenanceParams = (value: unknown): value is RescheduleMaintenanceParams =>
  conforms(rescheduleMaintenanceParamsRule, value);

/** Validates {@link RescheduleMaintenanceParams}. */
export const rescheduleMaintenanceParams: Validator<RescheduleMaintenanceParams> =
  /* @__PURE__ */ createCompactRequestValidator('RescheduleMaintenanceParams', rescheduleMaintenanceParamsRule);

/**
 * Makes sure that a value is {@link RescheduleMaintenanceParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertRescheduleMaintenanceParams(value: unknown): asserts value is RescheduleMaintenanceParams {
  rescheduleMaintenanceParams.parse(value);
}

/** Whether a value is {@link CancelOperationParams}. Never throws. */
export const isCancelOperationParams = (value: unknown): value is CancelOperationParams =>
  conforms(cancelOperationParamsRule, value);

/** Validates {@link CancelOperationParams}. */
export const cancelOperationParams: Validator<CancelOperationParams> = /* @__PURE__ */ createCompactRequestValidator(
  'CancelOperationParams',
  cancelOperationParamsRule,
);

/**
 * Makes sure that a value is {@link CancelOperationParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCancelOperationParams(value: unknown): asserts value is CancelOperationParams {
  cancelOperationParams.parse(value);
}

/** Whether a value is {@link GetOperationParams}. Never throws. */
export const isGetOperationParams = (value: unknown): value is GetOperationParams =>
  conforms(getOperationParamsRule, value);

/** Validates {@link GetOperationParams}. */
export const getOperationParams: Validator<GetOperationParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetOperationParams',
  getOperationParamsRule,
);

/**
 * Makes sure that a value is {@link GetOperationParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetOperationParams(value: unknown): asserts value is GetOperationParams {
  getOperationParams.parse(value);
}

/** Whether a value is {@link GetResourcePresetParams}. Never throws. */
export const isGetResourcePresetParams = (value: unknown): value is GetResourcePresetParams =>
  conforms(getResourcePresetParamsRule, value);

/** Validates {@link GetResourcePresetParams}. */
export const getResourcePresetParams: Validator<GetResourcePresetParams> =
  /* @__PURE__ */ createCompactRequestValidator('GetResourcePresetParams', getResourcePresetParamsRule);

/**
 * Makes sure that a value is {@link GetResourcePresetParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetResourcePresetParams(value: unknown): asserts value is GetResourcePresetParams {
  getResourcePresetParams.parse(value);
}

/** Whether a value is {@link ListResourcePresetsParams}. Never throws. */
export const isListResourcePresetsParams = (value: unknown): value is ListResourcePresetsParams =>
  conforms(listResourcePresetsParamsRule, value);

/** Validates {@link ListResourcePresetsParams}. */
export const listResourcePresetsParams: Validator<ListResourcePresetsParams> =
  /* @__PURE__ */ createCompactRequestValidator('ListResourcePresetsParams', listResourcePresetsParamsRule);

/**
 * Makes sure that a value is {@link ListResourcePresetsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListResourcePresetsParams(value: unknown): asserts value is ListResourcePresetsParams {
  listResourcePresetsParams.parse(value);
}

/** Whether a value is {@link CreateUserParams}. Never throws. */
export const isCreateUserParams = (value: unknown): value is CreateUserParams => conforms(createUserParamsRule, value);

/** Validates {@link CreateUserParams}. */
export const createUserParams: Validator<CreateUserParams> = /* @__PURE__ */ createCompactRequestValidator(
  'CreateUserParams',
  createUserParamsRule,
);

/**
 * Makes sure that a value is {@link CreateUserParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCreateUserParams(value: unknown): asserts value is CreateUserParams {
  createUserParams.parse(value);
}

/** Whether a value is {@link DeleteUserParams}. Never throws. */
export const isDeleteUserParams = (value: unknown): value is DeleteUserParams => conforms(deleteUserParamsRule, value);

/** Validates {@link DeleteUserParams}. */
export const deleteUserParams: Validator<DeleteUserParams> = /* @__PURE__ */ createCompactRequestValidator(
  'DeleteUserParams',
  deleteUserParamsRule,
);

/**
 * Makes sure that a value is {@link DeleteUserParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDeleteUserParams(value: unknown): asserts value is DeleteUserParams {
  deleteUserParams.parse(value);
}

/** Whether a value is {@link GetUserParams}. Never throws. */
export const isGetUserParams = (value: unknown): value is GetUserParams => conforms(getUserParamsRule, value);

/** Validates {@link GetUserParams}. */
export const getUserParams: Validator<GetUserParams> = /* @__PURE__ */ createCompactRequestValidator(
  'GetUserParams',
  getUserParamsRule,
);

/**
 * Makes sure that a value is {@link GetUserParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertGetUserParams(value: unknown): asserts value is GetUserParams {
  getUserParams.parse(value);
}

/** Whether a value is {@link ListUsersParams}. Never throws. */
export const isListUsersParams = (value: unknown): value is ListUsersParams => conforms(listUsersParamsRule, value);

/** Validates {@link ListUsersParams}. */
export const listUsersParams: Validator<ListUsersParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListUsersParams',
  listUsersParamsRule,
);

/**
 * Makes sure that a value is {@link ListUsersParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListUsersParams(value: unknown): asserts value is ListUsersParams {
  listUsersParams.parse(value);
}

/** Whether a value is {@link UpdateUserParams}. Never throws. */
export const isUpdateUserParams = (value: unknown): value is UpdateUserParams => conforms(updateUserParamsRule, value);

/** Validates {@link UpdateUserParams}. */
export const updateUserParams: Validator<UpdateUserParams> = /* @__PURE__ */ createCompactRequestValidator(
  'UpdateUserParams',
  updateUserParamsRule,
);

/**
 * Makes sure that a value is {@link UpdateUserParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUpdateUserParams(value: unknown): asserts value is UpdateUserParams {
  updateUserParams.parse(value);
}

/** Whether a value is {@link ListVersionsParams}. Never throws. */
export const isListVersionsParams = (value: unknown): value is ListVersionsParams =>
  conforms(listVersionsParamsRule, value);

/** Validates {@link ListVersionsParams}. */
export const listVersionsParams: Validator<ListVersionsParams> = /* @__PURE__ */ createCompactRequestValidator(
  'ListVersionsParams',
  listVersionsParamsRule,
);

/**
 * Makes sure that a value is {@link ListVersionsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListVersionsParams(value: unknown): asserts value is ListVersionsParams {
  listVersionsParams.parse(value);
}
