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
import { conforms, createCompactValidator, type Validator } from '../core/validator.ts';
import { accessDescriptor, accessInputDescriptor } from './schemas/access.ts';
import { accessBindingDescriptor, accessBindingInputDescriptor } from './schemas/access-binding.ts';
import { accessBindingActionDescriptor, accessBindingActionInputDescriptor } from './schemas/access-binding-action.ts';
import { accessBindingDeltaDescriptor, accessBindingDeltaInputDescriptor } from './schemas/access-binding-delta.ts';
import { accessBindingsOperationResultDescriptor } from './schemas/access-bindings-operation-result.ts';
import { addClusterHostsMetadataDescriptor } from './schemas/add-cluster-hosts-metadata.ts';
import { addClusterHostsRequestDescriptor } from './schemas/add-cluster-hosts-request.ts';
import { addClusterShardMetadataDescriptor } from './schemas/add-cluster-shard-metadata.ts';
import { addClusterShardRequestDescriptor } from './schemas/add-cluster-shard-request.ts';
import { anyDescriptor } from './schemas/any.ts';
import { authTypeDescriptor, authTypeInputDescriptor } from './schemas/auth-type.ts';
import { backupDescriptor } from './schemas/backup.ts';
import { backupClusterMetadataDescriptor } from './schemas/backup-cluster-metadata.ts';
import { backupRetentionPolicyDescriptor } from './schemas/backup-retention-policy.ts';
import { backupTypeDescriptor } from './schemas/backup-type.ts';
import { changeFreezeDescriptor } from './schemas/change-freeze.ts';
import { changeFreezeConstraintsDescriptor } from './schemas/change-freeze-constraints.ts';
import { changeFreezeLimitsResponseDescriptor } from './schemas/change-freeze-limits-response.ts';
import {
  changeFreezeResourceDescriptor,
  changeFreezeResourceInputDescriptor,
} from './schemas/change-freeze-resource.ts';
import { changeFreezeStatusDescriptor } from './schemas/change-freeze-status.ts';
import { clusterDescriptor } from './schemas/cluster.ts';
import { clusterConfigDescriptor } from './schemas/cluster-config.ts';
import { clusterHealthDescriptor } from './schemas/cluster-health.ts';
import { clusterStatusDescriptor } from './schemas/cluster-status.ts';
import { configSpecDescriptor } from './schemas/config-spec.ts';
import { connectionManagerDescriptor } from './schemas/connection-manager.ts';
import { createBackupRetentionPolicyMetadataDescriptor } from './schemas/create-backup-retention-policy-metadata.ts';
import { createBackupRetentionPolicyRequestDescriptor } from './schemas/create-backup-retention-policy-request.ts';
import { createChangeFreezeMetadataDescriptor } from './schemas/create-change-freeze-metadata.ts';
import { createChangeFreezeRequestDescriptor } from './schemas/create-change-freeze-request.ts';
import { createClusterRequestDescriptor } from './schemas/create-cluster-request.ts';
import { createIamTokenRequestDescriptor } from './schemas/create-iam-token-request.ts';
import { createIamTokenResponseDescriptor } from './schemas/create-iam-token-response.ts';
import { createUserMetadataDescriptor } from './schemas/create-user-metadata.ts';
import { createUserRequestDescriptor } from './schemas/create-user-request.ts';
import { cronTabDescriptor, cronTabInputDescriptor } from './schemas/cron-tab.ts';
import { dayOfWeekDescriptor, dayOfWeekInputDescriptor } from './schemas/day-of-week.ts';
import { deleteBackupMetadataDescriptor } from './schemas/delete-backup-metadata.ts';
import { deleteClusterHostsMetadataDescriptor } from './schemas/delete-cluster-hosts-metadata.ts';
import { deleteClusterHostsRequestDescriptor } from './schemas/delete-cluster-hosts-request.ts';
import { diskSizeAutoscalingDescriptor, diskSizeAutoscalingInputDescriptor } from './schemas/disk-size-autoscaling.ts';
import { emptyDescriptor, emptyInputDescriptor } from './schemas/empty.ts';
import { environmentDescriptor, environmentInputDescriptor } from './schemas/environment.ts';
import { failoverTypeDescriptor } from './schemas/failover-type.ts';
import { hostDescriptor } from './schemas/host.ts';
import { hostRoleDescriptor } from './schemas/host-role.ts';
import { hostSpecDescriptor } from './schemas/host-spec.ts';
import { listAccessBindingsResponseDescriptor } from './schemas/list-access-bindings-response.ts';
import { listBackupRetentionPoliciesResponseDescriptor } from './schemas/list-backup-retention-policies-response.ts';
import { listBackupsResponseDescriptor } from './schemas/list-backups-response.ts';
import { listChangeFreezesResponseDescriptor } from './schemas/list-change-freezes-response.ts';
import { listClusterHostsResponseDescriptor } from './schemas/list-cluster-hosts-response.ts';
import { listClusterLogsResponseDescriptor } from './schemas/list-cluster-logs-response.ts';
import { listClusterOperationsResponseDescriptor } from './schemas/list-cluster-operations-response.ts';
import { listClusterShardsResponseDescriptor } from './schemas/list-cluster-shards-response.ts';
import { listClustersResponseDescriptor } from './schemas/list-clusters-response.ts';
import { listMaintenancesResponseDescriptor } from './schemas/list-maintenances-response.ts';
import { listResourcePresetsResponseDescriptor } from './schemas/list-resource-presets-response.ts';
import { listUsersResponseDescriptor } from './schemas/list-users-response.ts';
import { listVersionsResponseDescriptor } from './schemas/list-versions-response.ts';
import { logRecordDescriptor } from './schemas/log-record.ts';
import { logServiceTypeDescriptor } from './schemas/log-service-type.ts';
import { maintenanceDescriptor } from './schemas/maintenance.ts';
import { maintenanceDetailDescriptor } from './schemas/maintenance-detail.ts';
import { maintenanceOperationDescriptor } from './schemas/maintenance-operation.ts';
import {
  maintenanceRescheduleTypeDescriptor,
  maintenanceRescheduleTypeInputDescriptor,
} from './schemas/maintenance-reschedule-type.ts';
import { maintenanceStatusDescriptor } from './schemas/maintenance-status.ts';
import { maintenanceWindowDescriptor, maintenanceWindowInputDescriptor } from './schemas/maintenance-window.ts';
import {
  maintenanceWindowSlotDescriptor,
  maintenanceWindowSlotInputDescriptor,
} from './schemas/maintenance-window-slot.ts';
import { maintenanceWindowsDescriptor, maintenanceWindowsInputDescriptor } from './schemas/maintenance-windows.ts';
import { maxmemoryPolicyDescriptor, maxmemoryPolicyInputDescriptor } from './schemas/maxmemory-policy.ts';
import { monitoringDescriptor } from './schemas/monitoring.ts';
import { moveClusterMetadataDescriptor } from './schemas/move-cluster-metadata.ts';
import { moveClusterRequestDescriptor } from './schemas/move-cluster-request.ts';
import { operationDescriptor } from './schemas/operation.ts';
import { permissionsDescriptor, permissionsInputDescriptor } from './schemas/permissions.ts';
import { persistenceModeDescriptor, persistenceModeInputDescriptor } from './schemas/persistence-mode.ts';
import { redisConfigDescriptor, redisConfigInputDescriptor } from './schemas/redis-config.ts';
import { redisConfig5_0Descriptor, redisConfig5_0InputDescriptor } from './schemas/redis-config5-0.ts';
import {
  redisConfig5_0ClientOutputBufferLimitDescriptor,
  redisConfig5_0ClientOutputBufferLimitInputDescriptor,
} from './schemas/redis-config5-0-client-output-buffer-limit.ts';
import { redisConfig6_0Descriptor, redisConfig6_0InputDescriptor } from './schemas/redis-config6-0.ts';
import { redisConfig6_2Descriptor, redisConfig6_2InputDescriptor } from './schemas/redis-config6-2.ts';
import { redisConfigSetDescriptor } from './schemas/redis-config-set.ts';
import { redisConfigSet5_0Descriptor } from './schemas/redis-config-set5-0.ts';
import { redisConfigSet6_0Descriptor } from './schemas/redis-config-set6-0.ts';
import { redisConfigSet6_2Descriptor } from './schemas/redis-config-set6-2.ts';
import { rescheduleClusterMaintenanceRequestDescriptor } from './schemas/reschedule-cluster-maintenance-request.ts';
import { rescheduleMaintenanceMetadataDescriptor } from './schemas/reschedule-maintenance-metadata.ts';
import { rescheduleMaintenanceRequestDescriptor } from './schemas/reschedule-maintenance-request.ts';
import { rescheduleMaintenanceV2MetadataDescriptor } from './schemas/reschedule-maintenance-v2-metadata.ts';
import { rescheduleTypeDescriptor } from './schemas/reschedule-type.ts';
import { resourcePresetDescriptor } from './schemas/resource-preset.ts';
import { resourcesDescriptor, resourcesInputDescriptor } from './schemas/resources.ts';
import { restoreClusterMetadataDescriptor } from './schemas/restore-cluster-metadata.ts';
import { restoreClusterRequestDescriptor } from './schemas/restore-cluster-request.ts';
import { serviceDescriptor } from './schemas/service.ts';
import { serviceHealthDescriptor } from './schemas/service-health.ts';
import { serviceTypeDescriptor } from './schemas/service-type.ts';
import { setAccessBindingsMetadataDescriptor } from './schemas/set-access-bindings-metadata.ts';
import { setAccessBindingsRequestDescriptor } from './schemas/set-access-bindings-request.ts';
import { shardDescriptor } from './schemas/shard.ts';
import {
  shardAutoscalingSettingsDescriptor,
  shardAutoscalingSettingsInputDescriptor,
} from './schemas/shard-autoscaling-settings.ts';
import {
  shardAutoscalingThresholdDescriptor,
  shardAutoscalingThresholdInputDescriptor,
} from './schemas/shard-autoscaling-threshold.ts';
import { startClusterFailoverRequestDescriptor } from './schemas/start-cluster-failover-request.ts';
import { statusDescriptor } from './schemas/status.ts';
import { streamLogRecordDescriptor } from './schemas/stream-log-record.ts';
import { subjectDescriptor, subjectInputDescriptor } from './schemas/subject.ts';
import { timeOfDayDescriptor, timeOfDayInputDescriptor } from './schemas/time-of-day.ts';
import { updateAccessBindingsRequestDescriptor } from './schemas/update-access-bindings-request.ts';
import { updateClusterHostsRequestDescriptor } from './schemas/update-cluster-hosts-request.ts';
import { updateClusterRequestDescriptor } from './schemas/update-cluster-request.ts';
import { updateHostSpecDescriptor } from './schemas/update-host-spec.ts';
import { updateUserRequestDescriptor } from './schemas/update-user-request.ts';
import { userDescriptor } from './schemas/user.ts';
import { userSpecDescriptor } from './schemas/user-spec.ts';
import { valkeyJsonDescriptor, valkeyJsonInputDescriptor } from './schemas/valkey-json.ts';
import { valkeyModulesDescriptor, valkeyModulesInputDescriptor } from './schemas/valkey-modules.ts';
import { valkeySearchDescriptor, valkeySearchInputDescriptor } from './schemas/valkey-search.ts';
import { versionDescriptor } from './schemas/version.ts';
import { versionStatusDescriptor } from './schemas/version-status.ts';
import { weekDayDescriptor, weekDayInputDescriptor } from './schemas/week-day.ts';
import {
  weeklyMaintenanceScheduleDescriptor,
  weeklyMaintenanceScheduleInputDescriptor,
} from './schemas/weekly-maintenance-schedule.ts';
import {
  weeklyMaintenanceWindowDescriptor,
  weeklyMaintenanceWindowInputDescriptor,
} from './schemas/weekly-maintenance-window.ts';
import {
  createBackupRetentionPolicyParamsDescriptor,
  deleteBackupRetentionPolicyParamsDescriptor,
  getBackupRetentionPolicyParamsDescriptor,
  listBackupRetentionPoliciesParamsDescriptor,
  listBackupRetentionPoliciesByFolderParamsDescriptor,
} from './params/backup-retention-policies.ts';
import {
  deleteBackupParamsDescriptor,
  getBackupParamsDescriptor,
  listBackupsParamsDescriptor,
} from './params/backups.ts';
import {
  createChangeFreezeParamsDescriptor,
  getChangeFreezeParamsDescriptor,
  getChangeFreezeLimitsParamsDescriptor,
  listChangeFreezesParamsDescriptor,
  terminateChangeFreezeParamsDescriptor,
} from './params/change-freezes.ts';
import {
  addClusterHostsParamsDescriptor,
  addClusterShardParamsDescriptor,
  backupClusterParamsDescriptor,
  createClusterParamsDescriptor,
  deleteClusterParamsDescriptor,
  deleteClusterHostsParamsDescriptor,
  deleteClusterShardParamsDescriptor,
  enableClusterShardingParamsDescriptor,
  getClusterParamsDescriptor,
  getClusterShardParamsDescriptor,
  listClusterAccessBindingsParamsDescriptor,
  listClusterBackupsParamsDescriptor,
  listClusterHostsParamsDescriptor,
  listClusterLogsParamsDescriptor,
  listClusterOperationsParamsDescriptor,
  listClusterShardsParamsDescriptor,
  listClustersParamsDescriptor,
  moveClusterParamsDescriptor,
  rebalanceClusterParamsDescriptor,
  rescheduleClusterMaintenanceParamsDescriptor,
  restoreClusterParamsDescriptor,
  setClusterAccessBindingsParamsDescriptor,
  startClusterParamsDescriptor,
  startClusterFailoverParamsDescriptor,
  stopClusterParamsDescriptor,
  streamClusterLogsParamsDescriptor,
  updateClusterParamsDescriptor,
  updateClusterAccessBindingsParamsDescriptor,
  updateClusterHostsParamsDescriptor,
} from './params/clusters.ts';
import { createIamTokenParamsDescriptor } from './params/iam-tokens.ts';
import {
  getMaintenanceParamsDescriptor,
  listMaintenancesParamsDescriptor,
  rescheduleMaintenanceParamsDescriptor,
} from './params/maintenances.ts';
import { cancelOperationParamsDescriptor, getOperationParamsDescriptor } from './params/operations.ts';
import { getResourcePresetParamsDescriptor, listResourcePresetsParamsDescriptor } from './params/resource-presets.ts';
import {
  createUserParamsDescriptor,
  deleteUserParamsDescriptor,
  getUserParamsDescriptor,
  listUsersParamsDescriptor,
  updateUserParamsDescriptor,
} from './params/users.ts';
import { listVersionsParamsDescriptor } from './params/versions.ts';

export type { Issue, IssueCode, Location, ParseOptions, UnknownEnum, UnknownField } from '../core/issue.ts';
export { isValidationError, ValidationError } from '../core/validation-error.ts';
export type { SafeParseResult, Validator } from '../core/validator.ts';
/** Whether a value is {@link Access}. Never throws. */
export const isAccess = (value: unknown): value is Access => conforms(accessDescriptor, value);

/** Validates {@link Access}. */
export const access: Validator<Access> = /* @__PURE__ */ createCompactValidator('Access', accessDescriptor);

/**
 * Makes sure that a value is {@link Access}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccess(value: unknown): asserts value is Access {
  access.parse(value);
}

/** Whether a value is {@link Access}. Never throws. */
export const isAccessInput = (value: unknown): value is Access => conforms(accessInputDescriptor, value);

/** Validates {@link Access}. */
export const accessInput: Validator<Access> = /* @__PURE__ */ createCompactValidator('Access', accessInputDescriptor);

/**
 * Makes sure that a value is {@link Access}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAccessInput(value: unknown): asserts value is Access {
  accessInput.parse(value);
}

/** Whether a value is {@link AccessBinding}. Never throws. */
export const isAccessBinding = (value: unknown): value is AccessBinding => conforms(accessBindingDescriptor, value);

/** Validates {@link AccessBinding}. */
export const accessBinding: Validator<AccessBinding> = /* @__PURE__ */ createCompactValidator(
  'AccessBinding',
  accessBindingDescriptor,
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
export const isAccessBindingInput = (value: unknown): value is AccessBinding =>
  conforms(accessBindingInputDescriptor, value);

/** Validates {@link AccessBinding}. */
export const accessBindingInput: Validator<AccessBinding> = /* @__PURE__ */ createCompactValidator(
  'AccessBinding',
  accessBindingInputDescriptor,
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
export const isAccessBindingAction = (value: unknown): value is AccessBindingAction =>
  conforms(accessBindingActionDescriptor, value);

/** Validates {@link AccessBindingAction}. */
export const accessBindingAction: Validator<AccessBindingAction> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingAction',
  accessBindingActionDescriptor,
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
  conforms(accessBindingActionInputDescriptor, value);

/** Validates {@link AccessBindingActionInput}. */
export const accessBindingActionInput: Validator<AccessBindingActionInput> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingActionInput',
  accessBindingActionInputDescriptor,
);

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
  conforms(accessBindingDeltaDescriptor, value);

/** Validates {@link AccessBindingDelta}. */
export const accessBindingDelta: Validator<AccessBindingDelta> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingDelta',
  accessBindingDeltaDescriptor,
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
  conforms(accessBindingDeltaInputDescriptor, value);

/** Validates {@link AccessBindingDeltaInput}. */
export const accessBindingDeltaInput: Validator<AccessBindingDeltaInput> = /* @__PURE__ */ createCompactValidator(
  'AccessBindingDeltaInput',
  accessBindingDeltaInputDescriptor,
);

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
  conforms(accessBindingsOperationResultDescriptor, value);

/** Validates {@link AccessBindingsOperationResult}. */
export const accessBindingsOperationResult: Validator<AccessBindingsOperationResult> =
  /* @__PURE__ */ createCompactValidator('AccessBindingsOperationResult', accessBindingsOperationResultDescriptor);

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
  conforms(addClusterHostsMetadataDescriptor, value);

/** Validates {@link AddClusterHostsMetadata}. */
export const addClusterHostsMetadata: Validator<AddClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'AddClusterHostsMetadata',
  addClusterHostsMetadataDescriptor,
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
  conforms(addClusterHostsRequestDescriptor, value);

/** Validates {@link AddClusterHostsRequest}. */
export const addClusterHostsRequest: Validator<AddClusterHostsRequest> = /* @__PURE__ */ createCompactValidator(
  'AddClusterHostsRequest',
  addClusterHostsRequestDescriptor,
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
  conforms(addClusterShardMetadataDescriptor, value);

/** Validates {@link AddClusterShardMetadata}. */
export const addClusterShardMetadata: Validator<AddClusterShardMetadata> = /* @__PURE__ */ createCompactValidator(
  'AddClusterShardMetadata',
  addClusterShardMetadataDescriptor,
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
  conforms(addClusterShardRequestDescriptor, value);

/** Validates {@link AddClusterShardRequest}. */
export const addClusterShardRequest: Validator<AddClusterShardRequest> = /* @__PURE__ */ createCompactValidator(
  'AddClusterShardRequest',
  addClusterShardRequestDescriptor,
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
export const isAny = (value: unknown): value is Any => conforms(anyDescriptor, value);

/** Validates {@link Any}. */
export const any: Validator<Any> = /* @__PURE__ */ createCompactValidator('Any', anyDescriptor);

/**
 * Makes sure that a value is {@link Any}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAny(value: unknown): asserts value is Any {
  any.parse(value);
}

/** Whether a value is {@link AuthType}. Never throws. */
export const isAuthType = (value: unknown): value is AuthType => conforms(authTypeDescriptor, value);

/** Validates {@link AuthType}. */
export const authType: Validator<AuthType> = /* @__PURE__ */ createCompactValidator('AuthType', authTypeDescriptor);

/**
 * Makes sure that a value is {@link AuthType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertAuthType(value: unknown): asserts value is AuthType {
  authType.parse(value);
}

/** Whether a value is {@link AuthTypeInput}. Never throws. */
export const isAuthTypeInput = (value: unknown): value is AuthTypeInput => conforms(authTypeInputDescriptor, value);

/** Validates {@link AuthTypeInput}. */
export const authTypeInput: Validator<AuthTypeInput> = /* @__PURE__ */ createCompactValidator(
  'AuthTypeInput',
  authTypeInputDescriptor,
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
export const isBackup = (value: unknown): value is Backup => conforms(backupDescriptor, value);

/** Validates {@link Backup}. */
export const backup: Validator<Backup> = /* @__PURE__ */ createCompactValidator('Backup', backupDescriptor);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link BackupClusterMetadata}. */
export const backupClusterMetadata: Validator<BackupClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'BackupClusterMetadata',
  backupClusterMetadataDescriptor,
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
  conforms(backupRetentionPolicyDescriptor, value);

/** Validates {@link BackupRetentionPolicy}. */
export const backupRetentionPolicy: Validator<BackupRetentionPolicy> = /* @__PURE__ */ createCompactValidator(
  'BackupRetentionPolicy',
  backupRetentionPolicyDescriptor,
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
export const isBackupType = (value: unknown): value is BackupType => conforms(backupTypeDescriptor, value);

/** Validates {@link BackupType}. */
export const backupType: Validator<BackupType> = /* @__PURE__ */ createCompactValidator(
  'BackupType',
  backupTypeDescriptor,
);

/**
 * Makes sure that a value is {@link BackupType}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertBackupType(value: unknown): asserts value is BackupType {
  backupType.parse(value);
}

/** Whether a value is {@link ChangeFreeze}. Never throws. */
export const isChangeFreeze = (value: unknown): value is ChangeFreeze => conforms(changeFreezeDescriptor, value);

/** Validates {@link ChangeFreeze}. */
export const changeFreeze: Validator<ChangeFreeze> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreeze',
  changeFreezeDescriptor,
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
  conforms(changeFreezeConstraintsDescriptor, value);

/** Validates {@link ChangeFreezeConstraints}. */
export const changeFreezeConstraints: Validator<ChangeFreezeConstraints> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeConstraints',
  changeFreezeConstraintsDescriptor,
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
  conforms(changeFreezeLimitsResponseDescriptor, value);

/** Validates {@link ChangeFreezeLimitsResponse}. */
export const changeFreezeLimitsResponse: Validator<ChangeFreezeLimitsResponse> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeLimitsResponse',
  changeFreezeLimitsResponseDescriptor,
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
  conforms(changeFreezeResourceDescriptor, value);

/** Validates {@link ChangeFreezeResource}. */
export const changeFreezeResource: Validator<ChangeFreezeResource> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeResource',
  changeFreezeResourceDescriptor,
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
  conforms(changeFreezeResourceInputDescriptor, value);

/** Validates {@link ChangeFreezeResource}. */
export const changeFreezeResourceInput: Validator<ChangeFreezeResource> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeResource',
  changeFreezeResourceInputDescriptor,
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
export const isChangeFreezeStatus = (value: unknown): value is ChangeFreezeStatus =>
  conforms(changeFreezeStatusDescriptor, value);

/** Validates {@link ChangeFreezeStatus}. */
export const changeFreezeStatus: Validator<ChangeFreezeStatus> = /* @__PURE__ */ createCompactValidator(
  'ChangeFreezeStatus',
  changeFreezeStatusDescriptor,
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
export const isCluster = (value: unknown): value is Cluster => conforms(clusterDescriptor, value);

/** Validates {@link Cluster}. */
export const cluster: Validator<Cluster> = /* @__PURE__ */ createCompactValidator('Cluster', clusterDescriptor);

/**
 * Makes sure that a value is {@link Cluster}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCluster(value: unknown): asserts value is Cluster {
  cluster.parse(value);
}

/** Whether a value is {@link ClusterConfig}. Never throws. */
export const isClusterConfig = (value: unknown): value is ClusterConfig => conforms(clusterConfigDescriptor, value);

/** Validates {@link ClusterConfig}. */
export const clusterConfig: Validator<ClusterConfig> = /* @__PURE__ */ createCompactValidator(
  'ClusterConfig',
  clusterConfigDescriptor,
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
export const isClusterHealth = (value: unknown): value is ClusterHealth => conforms(clusterHealthDescriptor, value);

/** Validates {@link ClusterHealth}. */
export const clusterHealth: Validator<ClusterHealth> = /* @__PURE__ */ createCompactValidator(
  'ClusterHealth',
  clusterHealthDescriptor,
);

/**
 * Makes sure that a value is {@link ClusterHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertClusterHealth(value: unknown): asserts value is ClusterHealth {
  clusterHealth.parse(value);
}

/** Whether a value is {@link ClusterStatus}. Never throws. */
export const isClusterStatus = (value: unknown): value is ClusterStatus => conforms(clusterStatusDescriptor, value);

/** Validates {@link ClusterStatus}. */
export const clusterStatus: Validator<ClusterStatus> = /* @__PURE__ */ createCompactValidator(
  'ClusterStatus',
  clusterStatusDescriptor,
);

/**
 * Makes sure that a value is {@link ClusterStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertClusterStatus(value: unknown): asserts value is ClusterStatus {
  clusterStatus.parse(value);
}

/** Whether a value is {@link ConfigSpec}. Never throws. */
export const isConfigSpec = (value: unknown): value is ConfigSpec => conforms(configSpecDescriptor, value);

/** Validates {@link ConfigSpec}. */
export const configSpec: Validator<ConfigSpec> = /* @__PURE__ */ createCompactValidator(
  'ConfigSpec',
  configSpecDescriptor,
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
  conforms(connectionManagerDescriptor, value);

/** Validates {@link ConnectionManager}. */
export const connectionManager: Validator<ConnectionManager> = /* @__PURE__ */ createCompactValidator(
  'ConnectionManager',
  connectionManagerDescriptor,
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
  conforms(createBackupRetentionPolicyMetadataDescriptor, value);

/** Validates {@link CreateBackupRetentionPolicyMetadata}. */
export const createBackupRetentionPolicyMetadata: Validator<CreateBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createCompactValidator(
    'CreateBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataDescriptor,
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
  conforms(createBackupRetentionPolicyRequestDescriptor, value);

/** Validates {@link CreateBackupRetentionPolicyRequest}. */
export const createBackupRetentionPolicyRequest: Validator<CreateBackupRetentionPolicyRequest> =
  /* @__PURE__ */ createCompactValidator(
    'CreateBackupRetentionPolicyRequest',
    createBackupRetentionPolicyRequestDescriptor,
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
  conforms(createChangeFreezeMetadataDescriptor, value);

/** Validates {@link CreateChangeFreezeMetadata}. */
export const createChangeFreezeMetadata: Validator<CreateChangeFreezeMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateChangeFreezeMetadata',
  createChangeFreezeMetadataDescriptor,
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
  conforms(createChangeFreezeRequestDescriptor, value);

/** Validates {@link CreateChangeFreezeRequest}. */
export const createChangeFreezeRequest: Validator<CreateChangeFreezeRequest> = /* @__PURE__ */ createCompactValidator(
  'CreateChangeFreezeRequest',
  createChangeFreezeRequestDescriptor,
);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link CreateClusterMetadata}. */
export const createClusterMetadata: Validator<CreateClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateClusterMetadata',
  backupClusterMetadataDescriptor,
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
  conforms(createClusterRequestDescriptor, value);

/** Validates {@link CreateClusterRequest}. */
export const createClusterRequest: Validator<CreateClusterRequest> = /* @__PURE__ */ createCompactValidator(
  'CreateClusterRequest',
  createClusterRequestDescriptor,
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
  conforms(createIamTokenRequestDescriptor, value);

/** Validates {@link CreateIamTokenRequest}. */
export const createIamTokenRequest: Validator<CreateIamTokenRequest> = /* @__PURE__ */ createCompactValidator(
  'CreateIamTokenRequest',
  createIamTokenRequestDescriptor,
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
  conforms(createIamTokenResponseDescriptor, value);

/** Validates {@link CreateIamTokenResponse}. */
export const createIamTokenResponse: Validator<CreateIamTokenResponse> = /* @__PURE__ */ createCompactValidator(
  'CreateIamTokenResponse',
  createIamTokenResponseDescriptor,
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
  conforms(createUserMetadataDescriptor, value);

/** Validates {@link CreateUserMetadata}. */
export const createUserMetadata: Validator<CreateUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'CreateUserMetadata',
  createUserMetadataDescriptor,
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
  conforms(createUserRequestDescriptor, value);

/** Validates {@link CreateUserRequest}. */
export const createUserRequest: Validator<CreateUserRequest> = /* @__PURE__ */ createCompactValidator(
  'CreateUserRequest',
  createUserRequestDescriptor,
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
export const isCronTab = (value: unknown): value is CronTab => conforms(cronTabDescriptor, value);

/** Validates {@link CronTab}. */
export const cronTab: Validator<CronTab> = /* @__PURE__ */ createCompactValidator('CronTab', cronTabDescriptor);

/**
 * Makes sure that a value is {@link CronTab}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertCronTab(value: unknown): asserts value is CronTab {
  cronTab.parse(value);
}

/** Whether a value is {@link CronTab}. Never throws. */
export const isCronTabInput = (value: unknown): value is CronTab => conforms(cronTabInputDescriptor, value);

/** Validates {@link CronTab}. */
export const cronTabInput: Validator<CronTab> = /* @__PURE__ */ createCompactValidator(
  'CronTab',
  cronTabInputDescriptor,
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
export const isDayOfWeek = (value: unknown): value is DayOfWeek => conforms(dayOfWeekDescriptor, value);

/** Validates {@link DayOfWeek}. */
export const dayOfWeek: Validator<DayOfWeek> = /* @__PURE__ */ createCompactValidator('DayOfWeek', dayOfWeekDescriptor);

/**
 * Makes sure that a value is {@link DayOfWeek}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDayOfWeek(value: unknown): asserts value is DayOfWeek {
  dayOfWeek.parse(value);
}

/** Whether a value is {@link DayOfWeekInput}. Never throws. */
export const isDayOfWeekInput = (value: unknown): value is DayOfWeekInput => conforms(dayOfWeekInputDescriptor, value);

/** Validates {@link DayOfWeekInput}. */
export const dayOfWeekInput: Validator<DayOfWeekInput> = /* @__PURE__ */ createCompactValidator(
  'DayOfWeekInput',
  dayOfWeekInputDescriptor,
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
  conforms(deleteBackupMetadataDescriptor, value);

/** Validates {@link DeleteBackupMetadata}. */
export const deleteBackupMetadata: Validator<DeleteBackupMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteBackupMetadata',
  deleteBackupMetadataDescriptor,
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
  conforms(createBackupRetentionPolicyMetadataDescriptor, value);

/** Validates {@link DeleteBackupRetentionPolicyMetadata}. */
export const deleteBackupRetentionPolicyMetadata: Validator<DeleteBackupRetentionPolicyMetadata> =
  /* @__PURE__ */ createCompactValidator(
    'DeleteBackupRetentionPolicyMetadata',
    createBackupRetentionPolicyMetadataDescriptor,
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
  conforms(deleteClusterHostsMetadataDescriptor, value);

/** Validates {@link DeleteClusterHostsMetadata}. */
export const deleteClusterHostsMetadata: Validator<DeleteClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterHostsMetadata',
  deleteClusterHostsMetadataDescriptor,
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
  conforms(deleteClusterHostsRequestDescriptor, value);

/** Validates {@link DeleteClusterHostsRequest}. */
export const deleteClusterHostsRequest: Validator<DeleteClusterHostsRequest> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterHostsRequest',
  deleteClusterHostsRequestDescriptor,
);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link DeleteClusterMetadata}. */
export const deleteClusterMetadata: Validator<DeleteClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterMetadata',
  backupClusterMetadataDescriptor,
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
  conforms(addClusterShardMetadataDescriptor, value);

/** Validates {@link DeleteClusterShardMetadata}. */
export const deleteClusterShardMetadata: Validator<DeleteClusterShardMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterShardMetadata',
  addClusterShardMetadataDescriptor,
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
  conforms(createUserMetadataDescriptor, value);

/** Validates {@link DeleteUserMetadata}. */
export const deleteUserMetadata: Validator<DeleteUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'DeleteUserMetadata',
  createUserMetadataDescriptor,
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
  conforms(diskSizeAutoscalingDescriptor, value);

/** Validates {@link DiskSizeAutoscaling}. */
export const diskSizeAutoscaling: Validator<DiskSizeAutoscaling> = /* @__PURE__ */ createCompactValidator(
  'DiskSizeAutoscaling',
  diskSizeAutoscalingDescriptor,
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
  conforms(diskSizeAutoscalingInputDescriptor, value);

/** Validates {@link DiskSizeAutoscalingInput}. */
export const diskSizeAutoscalingInput: Validator<DiskSizeAutoscalingInput> = /* @__PURE__ */ createCompactValidator(
  'DiskSizeAutoscalingInput',
  diskSizeAutoscalingInputDescriptor,
);

/**
 * Makes sure that a value is {@link DiskSizeAutoscalingInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertDiskSizeAutoscalingInput(value: unknown): asserts value is DiskSizeAutoscalingInput {
  diskSizeAutoscalingInput.parse(value);
}

/** Whether a value is {@link Empty}. Never throws. */
export const isEmpty = (value: unknown): value is Empty => conforms(emptyDescriptor, value);

/** Validates {@link Empty}. */
export const empty: Validator<Empty> = /* @__PURE__ */ createCompactValidator('Empty', emptyDescriptor);

/**
 * Makes sure that a value is {@link Empty}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEmpty(value: unknown): asserts value is Empty {
  empty.parse(value);
}

/** Whether a value is {@link Empty}. Never throws. */
export const isEmptyInput = (value: unknown): value is Empty => conforms(emptyInputDescriptor, value);

/** Validates {@link Empty}. */
export const emptyInput: Validator<Empty> = /* @__PURE__ */ createCompactValidator('Empty', emptyInputDescriptor);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link EnableShardingClusterMetadata}. */
export const enableShardingClusterMetadata: Validator<EnableShardingClusterMetadata> =
  /* @__PURE__ */ createCompactValidator('EnableShardingClusterMetadata', backupClusterMetadataDescriptor);

/**
 * Makes sure that a value is {@link EnableShardingClusterMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnableShardingClusterMetadata(value: unknown): asserts value is EnableShardingClusterMetadata {
  enableShardingClusterMetadata.parse(value);
}

/** Whether a value is {@link Environment}. Never throws. */
export const isEnvironment = (value: unknown): value is Environment => conforms(environmentDescriptor, value);

/** Validates {@link Environment}. */
export const environment: Validator<Environment> = /* @__PURE__ */ createCompactValidator(
  'Environment',
  environmentDescriptor,
);

/**
 * Makes sure that a value is {@link Environment}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnvironment(value: unknown): asserts value is Environment {
  environment.parse(value);
}

/** Whether a value is {@link EnvironmentInput}. Never throws. */
export const isEnvironmentInput = (value: unknown): value is EnvironmentInput =>
  conforms(environmentInputDescriptor, value);

/** Validates {@link EnvironmentInput}. */
export const environmentInput: Validator<EnvironmentInput> = /* @__PURE__ */ createCompactValidator(
  'EnvironmentInput',
  environmentInputDescriptor,
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
export const isFailoverType = (value: unknown): value is FailoverType => conforms(failoverTypeDescriptor, value);

/** Validates {@link FailoverType}. */
export const failoverType: Validator<FailoverType> = /* @__PURE__ */ createCompactValidator(
  'FailoverType',
  failoverTypeDescriptor,
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
export const isHost = (value: unknown): value is Host => conforms(hostDescriptor, value);

/** Validates {@link Host}. */
export const host: Validator<Host> = /* @__PURE__ */ createCompactValidator('Host', hostDescriptor);

/**
 * Makes sure that a value is {@link Host}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHost(value: unknown): asserts value is Host {
  host.parse(value);
}

/** Whether a value is {@link HostHealth}. Never throws. */
export const isHostHealth = (value: unknown): value is HostHealth => conforms(clusterHealthDescriptor, value);

/** Validates {@link HostHealth}. */
export const hostHealth: Validator<HostHealth> = /* @__PURE__ */ createCompactValidator(
  'HostHealth',
  clusterHealthDescriptor,
);

/**
 * Makes sure that a value is {@link HostHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHostHealth(value: unknown): asserts value is HostHealth {
  hostHealth.parse(value);
}

/** Whether a value is {@link HostRole}. Never throws. */
export const isHostRole = (value: unknown): value is HostRole => conforms(hostRoleDescriptor, value);

/** Validates {@link HostRole}. */
export const hostRole: Validator<HostRole> = /* @__PURE__ */ createCompactValidator('HostRole', hostRoleDescriptor);

/**
 * Makes sure that a value is {@link HostRole}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertHostRole(value: unknown): asserts value is HostRole {
  hostRole.parse(value);
}

/** Whether a value is {@link HostSpec}. Never throws. */
export const isHostSpec = (value: unknown): value is HostSpec => conforms(hostSpecDescriptor, value);

/** Validates {@link HostSpec}. */
export const hostSpec: Validator<HostSpec> = /* @__PURE__ */ createCompactValidator('HostSpec', hostSpecDescriptor);

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
  conforms(listAccessBindingsResponseDescriptor, value);

/** Validates {@link ListAccessBindingsResponse}. */
export const listAccessBindingsResponse: Validator<ListAccessBindingsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListAccessBindingsResponse',
  listAccessBindingsResponseDescriptor,
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
  conforms(listBackupRetentionPoliciesResponseDescriptor, value);

/** Validates {@link ListBackupRetentionPoliciesResponse}. */
export const listBackupRetentionPoliciesResponse: Validator<ListBackupRetentionPoliciesResponse> =
  /* @__PURE__ */ createCompactValidator(
    'ListBackupRetentionPoliciesResponse',
    listBackupRetentionPoliciesResponseDescriptor,
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
  conforms(listBackupsResponseDescriptor, value);

/** Validates {@link ListBackupsResponse}. */
export const listBackupsResponse: Validator<ListBackupsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListBackupsResponse',
  listBackupsResponseDescriptor,
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
  conforms(listChangeFreezesResponseDescriptor, value);

/** Validates {@link ListChangeFreezesResponse}. */
export const listChangeFreezesResponse: Validator<ListChangeFreezesResponse> = /* @__PURE__ */ createCompactValidator(
  'ListChangeFreezesResponse',
  listChangeFreezesResponseDescriptor,
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
  conforms(listBackupsResponseDescriptor, value);

/** Validates {@link ListClusterBackupsResponse}. */
export const listClusterBackupsResponse: Validator<ListClusterBackupsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterBackupsResponse',
  listBackupsResponseDescriptor,
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
  conforms(listClusterHostsResponseDescriptor, value);

/** Validates {@link ListClusterHostsResponse}. */
export const listClusterHostsResponse: Validator<ListClusterHostsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterHostsResponse',
  listClusterHostsResponseDescriptor,
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
  conforms(listClusterLogsResponseDescriptor, value);

/** Validates {@link ListClusterLogsResponse}. */
export const listClusterLogsResponse: Validator<ListClusterLogsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterLogsResponse',
  listClusterLogsResponseDescriptor,
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
  conforms(listClusterOperationsResponseDescriptor, value);

/** Validates {@link ListClusterOperationsResponse}. */
export const listClusterOperationsResponse: Validator<ListClusterOperationsResponse> =
  /* @__PURE__ */ createCompactValidator('ListClusterOperationsResponse', listClusterOperationsResponseDescriptor);

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
  conforms(listClusterShardsResponseDescriptor, value);

/** Validates {@link ListClusterShardsResponse}. */
export const listClusterShardsResponse: Validator<ListClusterShardsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClusterShardsResponse',
  listClusterShardsResponseDescriptor,
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
  conforms(listClustersResponseDescriptor, value);

/** Validates {@link ListClustersResponse}. */
export const listClustersResponse: Validator<ListClustersResponse> = /* @__PURE__ */ createCompactValidator(
  'ListClustersResponse',
  listClustersResponseDescriptor,
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
  conforms(listMaintenancesResponseDescriptor, value);

/** Validates {@link ListMaintenancesResponse}. */
export const listMaintenancesResponse: Validator<ListMaintenancesResponse> = /* @__PURE__ */ createCompactValidator(
  'ListMaintenancesResponse',
  listMaintenancesResponseDescriptor,
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
  conforms(listResourcePresetsResponseDescriptor, value);

/** Validates {@link ListResourcePresetsResponse}. */
export const listResourcePresetsResponse: Validator<ListResourcePresetsResponse> =
  /* @__PURE__ */ createCompactValidator('ListResourcePresetsResponse', listResourcePresetsResponseDescriptor);

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
  conforms(listUsersResponseDescriptor, value);

/** Validates {@link ListUsersResponse}. */
export const listUsersResponse: Validator<ListUsersResponse> = /* @__PURE__ */ createCompactValidator(
  'ListUsersResponse',
  listUsersResponseDescriptor,
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
  conforms(listVersionsResponseDescriptor, value);

/** Validates {@link ListVersionsResponse}. */
export const listVersionsResponse: Validator<ListVersionsResponse> = /* @__PURE__ */ createCompactValidator(
  'ListVersionsResponse',
  listVersionsResponseDescriptor,
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
export const isLogRecord = (value: unknown): value is LogRecord => conforms(logRecordDescriptor, value);

/** Validates {@link LogRecord}. */
export const logRecord: Validator<LogRecord> = /* @__PURE__ */ createCompactValidator('LogRecord', logRecordDescriptor);

/**
 * Makes sure that a value is {@link LogRecord}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertLogRecord(value: unknown): asserts value is LogRecord {
  logRecord.parse(value);
}

/** Whether a value is {@link LogServiceType}. Never throws. */
export const isLogServiceType = (value: unknown): value is LogServiceType => conforms(logServiceTypeDescriptor, value);

/** Validates {@link LogServiceType}. */
export const logServiceType: Validator<LogServiceType> = /* @__PURE__ */ createCompactValidator(
  'LogServiceType',
  logServiceTypeDescriptor,
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
export const isMaintenance = (value: unknown): value is Maintenance => conforms(maintenanceDescriptor, value);

/** Validates {@link Maintenance}. */
export const maintenance: Validator<Maintenance> = /* @__PURE__ */ createCompactValidator(
  'Maintenance',
  maintenanceDescriptor,
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
  conforms(maintenanceDetailDescriptor, value);

/** Validates {@link MaintenanceDetail}. */
export const maintenanceDetail: Validator<MaintenanceDetail> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceDetail',
  maintenanceDetailDescriptor,
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
  conforms(maintenanceOperationDescriptor, value);

/** Validates {@link MaintenanceOperation}. */
export const maintenanceOperation: Validator<MaintenanceOperation> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceOperation',
  maintenanceOperationDescriptor,
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
  conforms(maintenanceRescheduleTypeDescriptor, value);

/** Validates {@link MaintenanceRescheduleType}. */
export const maintenanceRescheduleType: Validator<MaintenanceRescheduleType> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceRescheduleType',
  maintenanceRescheduleTypeDescriptor,
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
  conforms(maintenanceRescheduleTypeInputDescriptor, value);

/** Validates {@link MaintenanceRescheduleTypeInput}. */
export const maintenanceRescheduleTypeInput: Validator<MaintenanceRescheduleTypeInput> =
  /* @__PURE__ */ createCompactValidator('MaintenanceRescheduleTypeInput', maintenanceRescheduleTypeInputDescriptor);

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
  conforms(changeFreezeResourceDescriptor, value);

/** Validates {@link MaintenanceResource}. */
export const maintenanceResource: Validator<MaintenanceResource> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceResource',
  changeFreezeResourceDescriptor,
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
export const isMaintenanceStatus = (value: unknown): value is MaintenanceStatus =>
  conforms(maintenanceStatusDescriptor, value);

/** Validates {@link MaintenanceStatus}. */
export const maintenanceStatus: Validator<MaintenanceStatus> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceStatus',
  maintenanceStatusDescriptor,
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
  conforms(maintenanceWindowDescriptor, value);

/** Validates {@link MaintenanceWindow}. */
export const maintenanceWindow: Validator<MaintenanceWindow> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindow',
  maintenanceWindowDescriptor,
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
  conforms(maintenanceWindowInputDescriptor, value);

/** Validates {@link MaintenanceWindowInput}. */
export const maintenanceWindowInput: Validator<MaintenanceWindowInput> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindowInput',
  maintenanceWindowInputDescriptor,
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
  conforms(maintenanceWindowSlotDescriptor, value);

/** Validates {@link MaintenanceWindowSlot}. */
export const maintenanceWindowSlot: Validator<MaintenanceWindowSlot> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindowSlot',
  maintenanceWindowSlotDescriptor,
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
  conforms(maintenanceWindowSlotInputDescriptor, value);

/** Validates {@link MaintenanceWindowSlotInput}. */
export const maintenanceWindowSlotInput: Validator<MaintenanceWindowSlotInput> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindowSlotInput',
  maintenanceWindowSlotInputDescriptor,
);

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
  conforms(maintenanceWindowsDescriptor, value);

/** Validates {@link MaintenanceWindows}. */
export const maintenanceWindows: Validator<MaintenanceWindows> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindows',
  maintenanceWindowsDescriptor,
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
  conforms(maintenanceWindowsInputDescriptor, value);

/** Validates {@link MaintenanceWindowsInput}. */
export const maintenanceWindowsInput: Validator<MaintenanceWindowsInput> = /* @__PURE__ */ createCompactValidator(
  'MaintenanceWindowsInput',
  maintenanceWindowsInputDescriptor,
);

/**
 * Makes sure that a value is {@link MaintenanceWindowsInput}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertMaintenanceWindowsInput(value: unknown): asserts value is MaintenanceWindowsInput {
  maintenanceWindowsInput.parse(value);
}

/** Whether a value is {@link MaxmemoryPolicy}. Never throws. */
export const isMaxmemoryPolicy = (value: unknown): value is MaxmemoryPolicy =>
  conforms(maxmemoryPolicyDescriptor, value);

/** Validates {@link MaxmemoryPolicy}. */
export const maxmemoryPolicy: Validator<MaxmemoryPolicy> = /* @__PURE__ */ createCompactValidator(
  'MaxmemoryPolicy',
  maxmemoryPolicyDescriptor,
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
  conforms(maxmemoryPolicyInputDescriptor, value);

/** Validates {@link MaxmemoryPolicyInput}. */
export const maxmemoryPolicyInput: Validator<MaxmemoryPolicyInput> = /* @__PURE__ */ createCompactValidator(
  'MaxmemoryPolicyInput',
  maxmemoryPolicyInputDescriptor,
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
export const isMonitoring = (value: unknown): value is Monitoring => conforms(monitoringDescriptor, value);

/** Validates {@link Monitoring}. */
export const monitoring: Validator<Monitoring> = /* @__PURE__ */ createCompactValidator(
  'Monitoring',
  monitoringDescriptor,
);

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
  conforms(moveClusterMetadataDescriptor, value);

/** Validates {@link MoveClusterMetadata}. */
export const moveClusterMetadata: Validator<MoveClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'MoveClusterMetadata',
  moveClusterMetadataDescriptor,
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
  conforms(moveClusterRequestDescriptor, value);

/** Validates {@link MoveClusterRequest}. */
export const moveClusterRequest: Validator<MoveClusterRequest> = /* @__PURE__ */ createCompactValidator(
  'MoveClusterRequest',
  moveClusterRequestDescriptor,
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
export const isOperation = (value: unknown): value is Operation => conforms(operationDescriptor, value);

/** Validates {@link Operation}. */
export const operation: Validator<Operation> = /* @__PURE__ */ createCompactValidator('Operation', operationDescriptor);

/**
 * Makes sure that a value is {@link Operation}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertOperation(value: unknown): asserts value is Operation {
  operation.parse(value);
}

/** Whether a value is {@link Permissions}. Never throws. */
export const isPermissions = (value: unknown): value is Permissions => conforms(permissionsDescriptor, value);

/** Validates {@link Permissions}. */
export const permissions: Validator<Permissions> = /* @__PURE__ */ createCompactValidator(
  'Permissions',
  permissionsDescriptor,
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
export const isPermissionsInput = (value: unknown): value is PermissionsInput =>
  conforms(permissionsInputDescriptor, value);

/** Validates {@link PermissionsInput}. */
export const permissionsInput: Validator<PermissionsInput> = /* @__PURE__ */ createCompactValidator(
  'PermissionsInput',
  permissionsInputDescriptor,
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
export const isPersistenceMode = (value: unknown): value is PersistenceMode =>
  conforms(persistenceModeDescriptor, value);

/** Validates {@link PersistenceMode}. */
export const persistenceMode: Validator<PersistenceMode> = /* @__PURE__ */ createCompactValidator(
  'PersistenceMode',
  persistenceModeDescriptor,
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
  conforms(persistenceModeInputDescriptor, value);

/** Validates {@link PersistenceModeInput}. */
export const persistenceModeInput: Validator<PersistenceModeInput> = /* @__PURE__ */ createCompactValidator(
  'PersistenceModeInput',
  persistenceModeInputDescriptor,
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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link RebalanceClusterMetadata}. */
export const rebalanceClusterMetadata: Validator<RebalanceClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'RebalanceClusterMetadata',
  backupClusterMetadataDescriptor,
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
export const isRedisConfig = (value: unknown): value is RedisConfig => conforms(redisConfigDescriptor, value);

/** Validates {@link RedisConfig}. */
export const redisConfig: Validator<RedisConfig> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig',
  redisConfigDescriptor,
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
export const isRedisConfigInput = (value: unknown): value is RedisConfigInput =>
  conforms(redisConfigInputDescriptor, value);

/** Validates {@link RedisConfigInput}. */
export const redisConfigInput: Validator<RedisConfigInput> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigInput',
  redisConfigInputDescriptor,
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
export const isRedisConfig5_0 = (value: unknown): value is RedisConfig5_0 => conforms(redisConfig5_0Descriptor, value);

/** Validates {@link RedisConfig5_0}. */
export const redisConfig5_0: Validator<RedisConfig5_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig5_0',
  redisConfig5_0Descriptor,
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
  conforms(redisConfig5_0InputDescriptor, value);

/** Validates {@link RedisConfig5_0Input}. */
export const redisConfig5_0Input: Validator<RedisConfig5_0Input> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig5_0Input',
  redisConfig5_0InputDescriptor,
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
): value is RedisConfig5_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitDescriptor, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimit}. */
export const redisConfig5_0ClientOutputBufferLimit: Validator<RedisConfig5_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig5_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitDescriptor,
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
  conforms(redisConfig5_0ClientOutputBufferLimitInputDescriptor, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimitInput}. */
export const redisConfig5_0ClientOutputBufferLimitInput: Validator<RedisConfig5_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig5_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputDescriptor,
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
export const isRedisConfig6_0 = (value: unknown): value is RedisConfig6_0 => conforms(redisConfig6_0Descriptor, value);

/** Validates {@link RedisConfig6_0}. */
export const redisConfig6_0: Validator<RedisConfig6_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_0',
  redisConfig6_0Descriptor,
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
  conforms(redisConfig6_0InputDescriptor, value);

/** Validates {@link RedisConfig6_0Input}. */
export const redisConfig6_0Input: Validator<RedisConfig6_0Input> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_0Input',
  redisConfig6_0InputDescriptor,
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
): value is RedisConfig6_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitDescriptor, value);

/** Validates {@link RedisConfig6_0ClientOutputBufferLimit}. */
export const redisConfig6_0ClientOutputBufferLimit: Validator<RedisConfig6_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitDescriptor,
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
  conforms(redisConfig5_0ClientOutputBufferLimitInputDescriptor, value);

/** Validates {@link RedisConfig6_0ClientOutputBufferLimitInput}. */
export const redisConfig6_0ClientOutputBufferLimitInput: Validator<RedisConfig6_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputDescriptor,
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
export const isRedisConfig6_2 = (value: unknown): value is RedisConfig6_2 => conforms(redisConfig6_2Descriptor, value);

/** Validates {@link RedisConfig6_2}. */
export const redisConfig6_2: Validator<RedisConfig6_2> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_2',
  redisConfig6_2Descriptor,
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
  conforms(redisConfig6_2InputDescriptor, value);

/** Validates {@link RedisConfig6_2Input}. */
export const redisConfig6_2Input: Validator<RedisConfig6_2Input> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig6_2Input',
  redisConfig6_2InputDescriptor,
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
): value is RedisConfig6_2ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitDescriptor, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimit}. */
export const redisConfig6_2ClientOutputBufferLimit: Validator<RedisConfig6_2ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_2ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitDescriptor,
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
  conforms(redisConfig5_0ClientOutputBufferLimitInputDescriptor, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimitInput}. */
export const redisConfig6_2ClientOutputBufferLimitInput: Validator<RedisConfig6_2ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig6_2ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputDescriptor,
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
export const isRedisConfig7_0 = (value: unknown): value is RedisConfig7_0 => conforms(redisConfig6_2Descriptor, value);

/** Validates {@link RedisConfig7_0}. */
export const redisConfig7_0: Validator<RedisConfig7_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig7_0',
  redisConfig6_2Descriptor,
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
  conforms(redisConfig6_2InputDescriptor, value);

/** Validates {@link RedisConfig7_0Input}. */
export const redisConfig7_0Input: Validator<RedisConfig7_0Input> = /* @__PURE__ */ createCompactValidator(
  'RedisConfig7_0Input',
  redisConfig6_2InputDescriptor,
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
): value is RedisConfig7_0ClientOutputBufferLimit => conforms(redisConfig5_0ClientOutputBufferLimitDescriptor, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimit}. */
export const redisConfig7_0ClientOutputBufferLimit: Validator<RedisConfig7_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig7_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitDescriptor,
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
  conforms(redisConfig5_0ClientOutputBufferLimitInputDescriptor, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimitInput}. */
export const redisConfig7_0ClientOutputBufferLimitInput: Validator<RedisConfig7_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfig7_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputDescriptor,
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
  conforms(redisConfig5_0ClientOutputBufferLimitDescriptor, value);

/** Validates {@link RedisConfigClientOutputBufferLimit}. */
export const redisConfigClientOutputBufferLimit: Validator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfigClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitDescriptor,
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
): value is RedisConfigClientOutputBufferLimitInput =>
  conforms(redisConfig5_0ClientOutputBufferLimitInputDescriptor, value);

/** Validates {@link RedisConfigClientOutputBufferLimitInput}. */
export const redisConfigClientOutputBufferLimitInput: Validator<RedisConfigClientOutputBufferLimitInput> =
  /* @__PURE__ */ createCompactValidator(
    'RedisConfigClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputDescriptor,
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
export const isRedisConfigSet = (value: unknown): value is RedisConfigSet => conforms(redisConfigSetDescriptor, value);

/** Validates {@link RedisConfigSet}. */
export const redisConfigSet: Validator<RedisConfigSet> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet',
  redisConfigSetDescriptor,
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
  conforms(redisConfigSet5_0Descriptor, value);

/** Validates {@link RedisConfigSet5_0}. */
export const redisConfigSet5_0: Validator<RedisConfigSet5_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet5_0',
  redisConfigSet5_0Descriptor,
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
  conforms(redisConfigSet6_0Descriptor, value);

/** Validates {@link RedisConfigSet6_0}. */
export const redisConfigSet6_0: Validator<RedisConfigSet6_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet6_0',
  redisConfigSet6_0Descriptor,
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
  conforms(redisConfigSet6_2Descriptor, value);

/** Validates {@link RedisConfigSet6_2}. */
export const redisConfigSet6_2: Validator<RedisConfigSet6_2> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet6_2',
  redisConfigSet6_2Descriptor,
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
  conforms(redisConfigSet6_2Descriptor, value);

/** Validates {@link RedisConfigSet7_0}. */
export const redisConfigSet7_0: Validator<RedisConfigSet7_0> = /* @__PURE__ */ createCompactValidator(
  'RedisConfigSet7_0',
  redisConfigSet6_2Descriptor,
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
  conforms(rescheduleClusterMaintenanceRequestDescriptor, value);

/** Validates {@link RescheduleClusterMaintenanceRequest}. */
export const rescheduleClusterMaintenanceRequest: Validator<RescheduleClusterMaintenanceRequest> =
  /* @__PURE__ */ createCompactValidator(
    'RescheduleClusterMaintenanceRequest',
    rescheduleClusterMaintenanceRequestDescriptor,
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
  conforms(rescheduleMaintenanceMetadataDescriptor, value);

/** Validates {@link RescheduleMaintenanceMetadata}. */
export const rescheduleMaintenanceMetadata: Validator<RescheduleMaintenanceMetadata> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceMetadata', rescheduleMaintenanceMetadataDescriptor);

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
  conforms(rescheduleMaintenanceRequestDescriptor, value);

/** Validates {@link RescheduleMaintenanceRequest}. */
export const rescheduleMaintenanceRequest: Validator<RescheduleMaintenanceRequest> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceRequest', rescheduleMaintenanceRequestDescriptor);

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
  conforms(rescheduleMaintenanceV2MetadataDescriptor, value);

/** Validates {@link RescheduleMaintenanceV2Metadata}. */
export const rescheduleMaintenanceV2Metadata: Validator<RescheduleMaintenanceV2Metadata> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceV2Metadata', rescheduleMaintenanceV2MetadataDescriptor);

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
export const isRescheduleType = (value: unknown): value is RescheduleType => conforms(rescheduleTypeDescriptor, value);

/** Validates {@link RescheduleType}. */
export const rescheduleType: Validator<RescheduleType> = /* @__PURE__ */ createCompactValidator(
  'RescheduleType',
  rescheduleTypeDescriptor,
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
export const isResourcePreset = (value: unknown): value is ResourcePreset => conforms(resourcePresetDescriptor, value);

/** Validates {@link ResourcePreset}. */
export const resourcePreset: Validator<ResourcePreset> = /* @__PURE__ */ createCompactValidator(
  'ResourcePreset',
  resourcePresetDescriptor,
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
export const isResources = (value: unknown): value is Resources => conforms(resourcesDescriptor, value);

/** Validates {@link Resources}. */
export const resources: Validator<Resources> = /* @__PURE__ */ createCompactValidator('Resources', resourcesDescriptor);

/**
 * Makes sure that a value is {@link Resources}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertResources(value: unknown): asserts value is Resources {
  resources.parse(value);
}

/** Whether a value is {@link Resources}. Never throws. */
export const isResourcesInput = (value: unknown): value is Resources => conforms(resourcesInputDescriptor, value);

/** Validates {@link Resources}. */
export const resourcesInput: Validator<Resources> = /* @__PURE__ */ createCompactValidator(
  'Resources',
  resourcesInputDescriptor,
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
  conforms(restoreClusterMetadataDescriptor, value);

/** Validates {@link RestoreClusterMetadata}. */
export const restoreClusterMetadata: Validator<RestoreClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'RestoreClusterMetadata',
  restoreClusterMetadataDescriptor,
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
  conforms(restoreClusterRequestDescriptor, value);

/** Validates {@link RestoreClusterRequest}. */
export const restoreClusterRequest: Validator<RestoreClusterRequest> = /* @__PURE__ */ createCompactValidator(
  'RestoreClusterRequest',
  restoreClusterRequestDescriptor,
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
export const isService = (value: unknown): value is Service => conforms(serviceDescriptor, value);

/** Validates {@link Service}. */
export const service: Validator<Service> = /* @__PURE__ */ createCompactValidator('Service', serviceDescriptor);

/**
 * Makes sure that a value is {@link Service}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertService(value: unknown): asserts value is Service {
  service.parse(value);
}

/** Whether a value is {@link ServiceHealth}. Never throws. */
export const isServiceHealth = (value: unknown): value is ServiceHealth => conforms(serviceHealthDescriptor, value);

/** Validates {@link ServiceHealth}. */
export const serviceHealth: Validator<ServiceHealth> = /* @__PURE__ */ createCompactValidator(
  'ServiceHealth',
  serviceHealthDescriptor,
);

/**
 * Makes sure that a value is {@link ServiceHealth}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertServiceHealth(value: unknown): asserts value is ServiceHealth {
  serviceHealth.parse(value);
}

/** Whether a value is {@link ServiceType}. Never throws. */
export const isServiceType = (value: unknown): value is ServiceType => conforms(serviceTypeDescriptor, value);

/** Validates {@link ServiceType}. */
export const serviceType: Validator<ServiceType> = /* @__PURE__ */ createCompactValidator(
  'ServiceType',
  serviceTypeDescriptor,
);

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
  conforms(setAccessBindingsMetadataDescriptor, value);

/** Validates {@link SetAccessBindingsMetadata}. */
export const setAccessBindingsMetadata: Validator<SetAccessBindingsMetadata> = /* @__PURE__ */ createCompactValidator(
  'SetAccessBindingsMetadata',
  setAccessBindingsMetadataDescriptor,
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
  conforms(setAccessBindingsRequestDescriptor, value);

/** Validates {@link SetAccessBindingsRequest}. */
export const setAccessBindingsRequest: Validator<SetAccessBindingsRequest> = /* @__PURE__ */ createCompactValidator(
  'SetAccessBindingsRequest',
  setAccessBindingsRequestDescriptor,
);

/**
 * Makes sure that a value is {@link SetAccessBindingsRequest}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSetAccessBindingsRequest(value: unknown): asserts value is SetAccessBindingsRequest {
  setAccessBindingsRequest.parse(value);
}

/** Whether a value is {@link Shard}. Never throws. */
export const isShard = (value: unknown): value is Shard => conforms(shardDescriptor, value);

/** Validates {@link Shard}. */
export const shard: Validator<Shard> = /* @__PURE__ */ createCompactValidator('Shard', shardDescriptor);

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
  conforms(shardAutoscalingSettingsDescriptor, value);

/** Validates {@link ShardAutoscalingSettings}. */
export const shardAutoscalingSettings: Validator<ShardAutoscalingSettings> = /* @__PURE__ */ createCompactValidator(
  'ShardAutoscalingSettings',
  shardAutoscalingSettingsDescriptor,
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
  conforms(shardAutoscalingSettingsInputDescriptor, value);

/** Validates {@link ShardAutoscalingSettings}. */
export const shardAutoscalingSettingsInput: Validator<ShardAutoscalingSettings> =
  /* @__PURE__ */ createCompactValidator('ShardAutoscalingSettings', shardAutoscalingSettingsInputDescriptor);

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
  conforms(shardAutoscalingThresholdDescriptor, value);

/** Validates {@link ShardAutoscalingThreshold}. */
export const shardAutoscalingThreshold: Validator<ShardAutoscalingThreshold> = /* @__PURE__ */ createCompactValidator(
  'ShardAutoscalingThreshold',
  shardAutoscalingThresholdDescriptor,
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
  conforms(shardAutoscalingThresholdInputDescriptor, value);

/** Validates {@link ShardAutoscalingThreshold}. */
export const shardAutoscalingThresholdInput: Validator<ShardAutoscalingThreshold> =
  /* @__PURE__ */ createCompactValidator('ShardAutoscalingThreshold', shardAutoscalingThresholdInputDescriptor);

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
  conforms(deleteClusterHostsMetadataDescriptor, value);

/** Validates {@link StartClusterFailoverMetadata}. */
export const startClusterFailoverMetadata: Validator<StartClusterFailoverMetadata> =
  /* @__PURE__ */ createCompactValidator('StartClusterFailoverMetadata', deleteClusterHostsMetadataDescriptor);

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
  conforms(startClusterFailoverRequestDescriptor, value);

/** Validates {@link StartClusterFailoverRequest}. */
export const startClusterFailoverRequest: Validator<StartClusterFailoverRequest> =
  /* @__PURE__ */ createCompactValidator('StartClusterFailoverRequest', startClusterFailoverRequestDescriptor);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link StartClusterMetadata}. */
export const startClusterMetadata: Validator<StartClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'StartClusterMetadata',
  backupClusterMetadataDescriptor,
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
export const isStatus = (value: unknown): value is Status => conforms(statusDescriptor, value);

/** Validates {@link Status}. */
export const status: Validator<Status> = /* @__PURE__ */ createCompactValidator('Status', statusDescriptor);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link StopClusterMetadata}. */
export const stopClusterMetadata: Validator<StopClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'StopClusterMetadata',
  backupClusterMetadataDescriptor,
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
export const isStreamLogRecord = (value: unknown): value is StreamLogRecord =>
  conforms(streamLogRecordDescriptor, value);

/** Validates {@link StreamLogRecord}. */
export const streamLogRecord: Validator<StreamLogRecord> = /* @__PURE__ */ createCompactValidator(
  'StreamLogRecord',
  streamLogRecordDescriptor,
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
export const isSubject = (value: unknown): value is Subject => conforms(subjectDescriptor, value);

/** Validates {@link Subject}. */
export const subject: Validator<Subject> = /* @__PURE__ */ createCompactValidator('Subject', subjectDescriptor);

/**
 * Makes sure that a value is {@link Subject}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertSubject(value: unknown): asserts value is Subject {
  subject.parse(value);
}

/** Whether a value is {@link Subject}. Never throws. */
export const isSubjectInput = (value: unknown): value is Subject => conforms(subjectInputDescriptor, value);

/** Validates {@link Subject}. */
export const subjectInput: Validator<Subject> = /* @__PURE__ */ createCompactValidator(
  'Subject',
  subjectInputDescriptor,
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
  conforms(createChangeFreezeMetadataDescriptor, value);

/** Validates {@link TerminateChangeFreezeMetadata}. */
export const terminateChangeFreezeMetadata: Validator<TerminateChangeFreezeMetadata> =
  /* @__PURE__ */ createCompactValidator('TerminateChangeFreezeMetadata', createChangeFreezeMetadataDescriptor);

/**
 * Makes sure that a value is {@link TerminateChangeFreezeMetadata}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTerminateChangeFreezeMetadata(value: unknown): asserts value is TerminateChangeFreezeMetadata {
  terminateChangeFreezeMetadata.parse(value);
}

/** Whether a value is {@link TimeOfDay}. Never throws. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay => conforms(timeOfDayDescriptor, value);

/** Validates {@link TimeOfDay}. */
export const timeOfDay: Validator<TimeOfDay> = /* @__PURE__ */ createCompactValidator('TimeOfDay', timeOfDayDescriptor);

/**
 * Makes sure that a value is {@link TimeOfDay}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertTimeOfDay(value: unknown): asserts value is TimeOfDay {
  timeOfDay.parse(value);
}

/** Whether a value is {@link TimeOfDay}. Never throws. */
export const isTimeOfDayInput = (value: unknown): value is TimeOfDay => conforms(timeOfDayInputDescriptor, value);

/** Validates {@link TimeOfDay}. */
export const timeOfDayInput: Validator<TimeOfDay> = /* @__PURE__ */ createCompactValidator(
  'TimeOfDay',
  timeOfDayInputDescriptor,
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
  conforms(setAccessBindingsMetadataDescriptor, value);

/** Validates {@link UpdateAccessBindingsMetadata}. */
export const updateAccessBindingsMetadata: Validator<UpdateAccessBindingsMetadata> =
  /* @__PURE__ */ createCompactValidator('UpdateAccessBindingsMetadata', setAccessBindingsMetadataDescriptor);

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
  conforms(updateAccessBindingsRequestDescriptor, value);

/** Validates {@link UpdateAccessBindingsRequest}. */
export const updateAccessBindingsRequest: Validator<UpdateAccessBindingsRequest> =
  /* @__PURE__ */ createCompactValidator('UpdateAccessBindingsRequest', updateAccessBindingsRequestDescriptor);

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
  conforms(deleteClusterHostsMetadataDescriptor, value);

/** Validates {@link UpdateClusterHostsMetadata}. */
export const updateClusterHostsMetadata: Validator<UpdateClusterHostsMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterHostsMetadata',
  deleteClusterHostsMetadataDescriptor,
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
  conforms(updateClusterHostsRequestDescriptor, value);

/** Validates {@link UpdateClusterHostsRequest}. */
export const updateClusterHostsRequest: Validator<UpdateClusterHostsRequest> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterHostsRequest',
  updateClusterHostsRequestDescriptor,
);

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
  conforms(backupClusterMetadataDescriptor, value);

/** Validates {@link UpdateClusterMetadata}. */
export const updateClusterMetadata: Validator<UpdateClusterMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterMetadata',
  backupClusterMetadataDescriptor,
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
  conforms(updateClusterRequestDescriptor, value);

/** Validates {@link UpdateClusterRequest}. */
export const updateClusterRequest: Validator<UpdateClusterRequest> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterRequest',
  updateClusterRequestDescriptor,
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
export const isUpdateHostSpec = (value: unknown): value is UpdateHostSpec => conforms(updateHostSpecDescriptor, value);

/** Validates {@link UpdateHostSpec}. */
export const updateHostSpec: Validator<UpdateHostSpec> = /* @__PURE__ */ createCompactValidator(
  'UpdateHostSpec',
  updateHostSpecDescriptor,
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
  conforms(createUserMetadataDescriptor, value);

/** Validates {@link UpdateUserMetadata}. */
export const updateUserMetadata: Validator<UpdateUserMetadata> = /* @__PURE__ */ createCompactValidator(
  'UpdateUserMetadata',
  createUserMetadataDescriptor,
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
  conforms(updateUserRequestDescriptor, value);

/** Validates {@link UpdateUserRequest}. */
export const updateUserRequest: Validator<UpdateUserRequest> = /* @__PURE__ */ createCompactValidator(
  'UpdateUserRequest',
  updateUserRequestDescriptor,
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
export const isUser = (value: unknown): value is User => conforms(userDescriptor, value);

/** Validates {@link User}. */
export const user: Validator<User> = /* @__PURE__ */ createCompactValidator('User', userDescriptor);

/**
 * Makes sure that a value is {@link User}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUser(value: unknown): asserts value is User {
  user.parse(value);
}

/** Whether a value is {@link UserSpec}. Never throws. */
export const isUserSpec = (value: unknown): value is UserSpec => conforms(userSpecDescriptor, value);

/** Validates {@link UserSpec}. */
export const userSpec: Validator<UserSpec> = /* @__PURE__ */ createCompactValidator('UserSpec', userSpecDescriptor);

/**
 * Makes sure that a value is {@link UserSpec}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertUserSpec(value: unknown): asserts value is UserSpec {
  userSpec.parse(value);
}

/** Whether a value is {@link ValkeyBloom}. Never throws. */
export const isValkeyBloom = (value: unknown): value is ValkeyBloom => conforms(valkeyJsonDescriptor, value);

/** Validates {@link ValkeyBloom}. */
export const valkeyBloom: Validator<ValkeyBloom> = /* @__PURE__ */ createCompactValidator(
  'ValkeyBloom',
  valkeyJsonDescriptor,
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
export const isValkeyBloomInput = (value: unknown): value is ValkeyBloomInput =>
  conforms(valkeyJsonInputDescriptor, value);

/** Validates {@link ValkeyBloomInput}. */
export const valkeyBloomInput: Validator<ValkeyBloomInput> = /* @__PURE__ */ createCompactValidator(
  'ValkeyBloomInput',
  valkeyJsonInputDescriptor,
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
export const isValkeyJson = (value: unknown): value is ValkeyJson => conforms(valkeyJsonDescriptor, value);

/** Validates {@link ValkeyJson}. */
export const valkeyJson: Validator<ValkeyJson> = /* @__PURE__ */ createCompactValidator(
  'ValkeyJson',
  valkeyJsonDescriptor,
);

/**
 * Makes sure that a value is {@link ValkeyJson}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertValkeyJson(value: unknown): asserts value is ValkeyJson {
  valkeyJson.parse(value);
}

/** Whether a value is {@link ValkeyJsonInput}. Never throws. */
export const isValkeyJsonInput = (value: unknown): value is ValkeyJsonInput =>
  conforms(valkeyJsonInputDescriptor, value);

/** Validates {@link ValkeyJsonInput}. */
export const valkeyJsonInput: Validator<ValkeyJsonInput> = /* @__PURE__ */ createCompactValidator(
  'ValkeyJsonInput',
  valkeyJsonInputDescriptor,
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
export const isValkeyModules = (value: unknown): value is ValkeyModules => conforms(valkeyModulesDescriptor, value);

/** Validates {@link ValkeyModules}. */
export const valkeyModules: Validator<ValkeyModules> = /* @__PURE__ */ createCompactValidator(
  'ValkeyModules',
  valkeyModulesDescriptor,
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
  conforms(valkeyModulesInputDescriptor, value);

/** Validates {@link ValkeyModulesInput}. */
export const valkeyModulesInput: Validator<ValkeyModulesInput> = /* @__PURE__ */ createCompactValidator(
  'ValkeyModulesInput',
  valkeyModulesInputDescriptor,
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
export const isValkeySearch = (value: unknown): value is ValkeySearch => conforms(valkeySearchDescriptor, value);

/** Validates {@link ValkeySearch}. */
export const valkeySearch: Validator<ValkeySearch> = /* @__PURE__ */ createCompactValidator(
  'ValkeySearch',
  valkeySearchDescriptor,
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
  conforms(valkeySearchInputDescriptor, value);

/** Validates {@link ValkeySearchInput}. */
export const valkeySearchInput: Validator<ValkeySearchInput> = /* @__PURE__ */ createCompactValidator(
  'ValkeySearchInput',
  valkeySearchInputDescriptor,
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
export const isVersion = (value: unknown): value is Version => conforms(versionDescriptor, value);

/** Validates {@link Version}. */
export const version: Validator<Version> = /* @__PURE__ */ createCompactValidator('Version', versionDescriptor);

/**
 * Makes sure that a value is {@link Version}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertVersion(value: unknown): asserts value is Version {
  version.parse(value);
}

/** Whether a value is {@link VersionStatus}. Never throws. */
export const isVersionStatus = (value: unknown): value is VersionStatus => conforms(versionStatusDescriptor, value);

/** Validates {@link VersionStatus}. */
export const versionStatus: Validator<VersionStatus> = /* @__PURE__ */ createCompactValidator(
  'VersionStatus',
  versionStatusDescriptor,
);

/**
 * Makes sure that a value is {@link VersionStatus}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertVersionStatus(value: unknown): asserts value is VersionStatus {
  versionStatus.parse(value);
}

/** Whether a value is {@link WeekDay}. Never throws. */
export const isWeekDay = (value: unknown): value is WeekDay => conforms(weekDayDescriptor, value);

/** Validates {@link WeekDay}. */
export const weekDay: Validator<WeekDay> = /* @__PURE__ */ createCompactValidator('WeekDay', weekDayDescriptor);

/**
 * Makes sure that a value is {@link WeekDay}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertWeekDay(value: unknown): asserts value is WeekDay {
  weekDay.parse(value);
}

/** Whether a value is {@link WeekDayInput}. Never throws. */
export const isWeekDayInput = (value: unknown): value is WeekDayInput => conforms(weekDayInputDescriptor, value);

/** Validates {@link WeekDayInput}. */
export const weekDayInput: Validator<WeekDayInput> = /* @__PURE__ */ createCompactValidator(
  'WeekDayInput',
  weekDayInputDescriptor,
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
  conforms(weeklyMaintenanceScheduleDescriptor, value);

/** Validates {@link WeeklyMaintenanceSchedule}. */
export const weeklyMaintenanceSchedule: Validator<WeeklyMaintenanceSchedule> = /* @__PURE__ */ createCompactValidator(
  'WeeklyMaintenanceSchedule',
  weeklyMaintenanceScheduleDescriptor,
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
  conforms(weeklyMaintenanceScheduleInputDescriptor, value);

/** Validates {@link WeeklyMaintenanceScheduleInput}. */
export const weeklyMaintenanceScheduleInput: Validator<WeeklyMaintenanceScheduleInput> =
  /* @__PURE__ */ createCompactValidator('WeeklyMaintenanceScheduleInput', weeklyMaintenanceScheduleInputDescriptor);

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
  conforms(weeklyMaintenanceWindowDescriptor, value);

/** Validates {@link WeeklyMaintenanceWindow}. */
export const weeklyMaintenanceWindow: Validator<WeeklyMaintenanceWindow> = /* @__PURE__ */ createCompactValidator(
  'WeeklyMaintenanceWindow',
  weeklyMaintenanceWindowDescriptor,
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
  conforms(weeklyMaintenanceWindowInputDescriptor, value);

/** Validates {@link WeeklyMaintenanceWindowInput}. */
export const weeklyMaintenanceWindowInput: Validator<WeeklyMaintenanceWindowInput> =
  /* @__PURE__ */ createCompactValidator('WeeklyMaintenanceWindowInput', weeklyMaintenanceWindowInputDescriptor);

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
  conforms(createBackupRetentionPolicyParamsDescriptor, value);

/** Validates {@link CreateBackupRetentionPolicyParams}. */
export const createBackupRetentionPolicyParams: Validator<CreateBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactValidator(
    'CreateBackupRetentionPolicyParams',
    createBackupRetentionPolicyParamsDescriptor,
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
  conforms(deleteBackupRetentionPolicyParamsDescriptor, value);

/** Validates {@link DeleteBackupRetentionPolicyParams}. */
export const deleteBackupRetentionPolicyParams: Validator<DeleteBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactValidator(
    'DeleteBackupRetentionPolicyParams',
    deleteBackupRetentionPolicyParamsDescriptor,
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
  conforms(getBackupRetentionPolicyParamsDescriptor, value);

/** Validates {@link GetBackupRetentionPolicyParams}. */
export const getBackupRetentionPolicyParams: Validator<GetBackupRetentionPolicyParams> =
  /* @__PURE__ */ createCompactValidator('GetBackupRetentionPolicyParams', getBackupRetentionPolicyParamsDescriptor);

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
  conforms(listBackupRetentionPoliciesParamsDescriptor, value);

/** Validates {@link ListBackupRetentionPoliciesParams}. */
export const listBackupRetentionPoliciesParams: Validator<ListBackupRetentionPoliciesParams> =
  /* @__PURE__ */ createCompactValidator(
    'ListBackupRetentionPoliciesParams',
    listBackupRetentionPoliciesParamsDescriptor,
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
): value is ListBackupRetentionPoliciesByFolderParams =>
  conforms(listBackupRetentionPoliciesByFolderParamsDescriptor, value);

/** Validates {@link ListBackupRetentionPoliciesByFolderParams}. */
export const listBackupRetentionPoliciesByFolderParams: Validator<ListBackupRetentionPoliciesByFolderParams> =
  /* @__PURE__ */ createCompactValidator(
    'ListBackupRetentionPoliciesByFolderParams',
    listBackupRetentionPoliciesByFolderParamsDescriptor,
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
  conforms(deleteBackupParamsDescriptor, value);

/** Validates {@link DeleteBackupParams}. */
export const deleteBackupParams: Validator<DeleteBackupParams> = /* @__PURE__ */ createCompactValidator(
  'DeleteBackupParams',
  deleteBackupParamsDescriptor,
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
export const isGetBackupParams = (value: unknown): value is GetBackupParams =>
  conforms(getBackupParamsDescriptor, value);

/** Validates {@link GetBackupParams}. */
export const getBackupParams: Validator<GetBackupParams> = /* @__PURE__ */ createCompactValidator(
  'GetBackupParams',
  getBackupParamsDescriptor,
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
  conforms(listBackupsParamsDescriptor, value);

/** Validates {@link ListBackupsParams}. */
export const listBackupsParams: Validator<ListBackupsParams> = /* @__PURE__ */ createCompactValidator(
  'ListBackupsParams',
  listBackupsParamsDescriptor,
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
  conforms(createChangeFreezeParamsDescriptor, value);

/** Validates {@link CreateChangeFreezeParams}. */
export const createChangeFreezeParams: Validator<CreateChangeFreezeParams> = /* @__PURE__ */ createCompactValidator(
  'CreateChangeFreezeParams',
  createChangeFreezeParamsDescriptor,
);

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
  conforms(getChangeFreezeParamsDescriptor, value);

/** Validates {@link GetChangeFreezeParams}. */
export const getChangeFreezeParams: Validator<GetChangeFreezeParams> = /* @__PURE__ */ createCompactValidator(
  'GetChangeFreezeParams',
  getChangeFreezeParamsDescriptor,
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
  conforms(getChangeFreezeLimitsParamsDescriptor, value);

/** Validates {@link GetChangeFreezeLimitsParams}. */
export const getChangeFreezeLimitsParams: Validator<GetChangeFreezeLimitsParams> =
  /* @__PURE__ */ createCompactValidator('GetChangeFreezeLimitsParams', getChangeFreezeLimitsParamsDescriptor);

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
  conforms(listChangeFreezesParamsDescriptor, value);

/** Validates {@link ListChangeFreezesParams}. */
export const listChangeFreezesParams: Validator<ListChangeFreezesParams> = /* @__PURE__ */ createCompactValidator(
  'ListChangeFreezesParams',
  listChangeFreezesParamsDescriptor,
);

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
  conforms(terminateChangeFreezeParamsDescriptor, value);

/** Validates {@link TerminateChangeFreezeParams}. */
export const terminateChangeFreezeParams: Validator<TerminateChangeFreezeParams> =
  /* @__PURE__ */ createCompactValidator('TerminateChangeFreezeParams', terminateChangeFreezeParamsDescriptor);

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
  conforms(addClusterHostsParamsDescriptor, value);

/** Validates {@link AddClusterHostsParams}. */
export const addClusterHostsParams: Validator<AddClusterHostsParams> = /* @__PURE__ */ createCompactValidator(
  'AddClusterHostsParams',
  addClusterHostsParamsDescriptor,
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
  conforms(addClusterShardParamsDescriptor, value);

/** Validates {@link AddClusterShardParams}. */
export const addClusterShardParams: Validator<AddClusterShardParams> = /* @__PURE__ */ createCompactValidator(
  'AddClusterShardParams',
  addClusterShardParamsDescriptor,
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
  conforms(backupClusterParamsDescriptor, value);

/** Validates {@link BackupClusterParams}. */
export const backupClusterParams: Validator<BackupClusterParams> = /* @__PURE__ */ createCompactValidator(
  'BackupClusterParams',
  backupClusterParamsDescriptor,
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
  conforms(createClusterParamsDescriptor, value);

/** Validates {@link CreateClusterParams}. */
export const createClusterParams: Validator<CreateClusterParams> = /* @__PURE__ */ createCompactValidator(
  'CreateClusterParams',
  createClusterParamsDescriptor,
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
  conforms(deleteClusterParamsDescriptor, value);

/** Validates {@link DeleteClusterParams}. */
export const deleteClusterParams: Validator<DeleteClusterParams> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterParams',
  deleteClusterParamsDescriptor,
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
  conforms(deleteClusterHostsParamsDescriptor, value);

/** Validates {@link DeleteClusterHostsParams}. */
export const deleteClusterHostsParams: Validator<DeleteClusterHostsParams> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterHostsParams',
  deleteClusterHostsParamsDescriptor,
);

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
  conforms(deleteClusterShardParamsDescriptor, value);

/** Validates {@link DeleteClusterShardParams}. */
export const deleteClusterShardParams: Validator<DeleteClusterShardParams> = /* @__PURE__ */ createCompactValidator(
  'DeleteClusterShardParams',
  deleteClusterShardParamsDescriptor,
);

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
  conforms(enableClusterShardingParamsDescriptor, value);

/** Validates {@link EnableClusterShardingParams}. */
export const enableClusterShardingParams: Validator<EnableClusterShardingParams> =
  /* @__PURE__ */ createCompactValidator('EnableClusterShardingParams', enableClusterShardingParamsDescriptor);

/**
 * Makes sure that a value is {@link EnableClusterShardingParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertEnableClusterShardingParams(value: unknown): asserts value is EnableClusterShardingParams {
  enableClusterShardingParams.parse(value);
}

/** Whether a value is {@link GetClusterParams}. Never throws. */
export const isGetClusterParams = (value: unknown): value is GetClusterParams =>
  conforms(getClusterParamsDescriptor, value);

/** Validates {@link GetClusterParams}. */
export const getClusterParams: Validator<GetClusterParams> = /* @__PURE__ */ createCompactValidator(
  'GetClusterParams',
  getClusterParamsDescriptor,
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
  conforms(getClusterShardParamsDescriptor, value);

/** Validates {@link GetClusterShardParams}. */
export const getClusterShardParams: Validator<GetClusterShardParams> = /* @__PURE__ */ createCompactValidator(
  'GetClusterShardParams',
  getClusterShardParamsDescriptor,
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
  conforms(listClusterAccessBindingsParamsDescriptor, value);

/** Validates {@link ListClusterAccessBindingsParams}. */
export const listClusterAccessBindingsParams: Validator<ListClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactValidator('ListClusterAccessBindingsParams', listClusterAccessBindingsParamsDescriptor);

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
  conforms(listClusterBackupsParamsDescriptor, value);

/** Validates {@link ListClusterBackupsParams}. */
export const listClusterBackupsParams: Validator<ListClusterBackupsParams> = /* @__PURE__ */ createCompactValidator(
  'ListClusterBackupsParams',
  listClusterBackupsParamsDescriptor,
);

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
  conforms(listClusterHostsParamsDescriptor, value);

/** Validates {@link ListClusterHostsParams}. */
export const listClusterHostsParams: Validator<ListClusterHostsParams> = /* @__PURE__ */ createCompactValidator(
  'ListClusterHostsParams',
  listClusterHostsParamsDescriptor,
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
  conforms(listClusterLogsParamsDescriptor, value);

/** Validates {@link ListClusterLogsParams}. */
export const listClusterLogsParams: Validator<ListClusterLogsParams> = /* @__PURE__ */ createCompactValidator(
  'ListClusterLogsParams',
  listClusterLogsParamsDescriptor,
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
  conforms(listClusterOperationsParamsDescriptor, value);

/** Validates {@link ListClusterOperationsParams}. */
export const listClusterOperationsParams: Validator<ListClusterOperationsParams> =
  /* @__PURE__ */ createCompactValidator('ListClusterOperationsParams', listClusterOperationsParamsDescriptor);

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
  conforms(listClusterShardsParamsDescriptor, value);

/** Validates {@link ListClusterShardsParams}. */
export const listClusterShardsParams: Validator<ListClusterShardsParams> = /* @__PURE__ */ createCompactValidator(
  'ListClusterShardsParams',
  listClusterShardsParamsDescriptor,
);

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
  conforms(listClustersParamsDescriptor, value);

/** Validates {@link ListClustersParams}. */
export const listClustersParams: Validator<ListClustersParams> = /* @__PURE__ */ createCompactValidator(
  'ListClustersParams',
  listClustersParamsDescriptor,
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
  conforms(moveClusterParamsDescriptor, value);

/** Validates {@link MoveClusterParams}. */
export const moveClusterParams: Validator<MoveClusterParams> = /* @__PURE__ */ createCompactValidator(
  'MoveClusterParams',
  moveClusterParamsDescriptor,
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
  conforms(rebalanceClusterParamsDescriptor, value);

/** Validates {@link RebalanceClusterParams}. */
export const rebalanceClusterParams: Validator<RebalanceClusterParams> = /* @__PURE__ */ createCompactValidator(
  'RebalanceClusterParams',
  rebalanceClusterParamsDescriptor,
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
  conforms(rescheduleClusterMaintenanceParamsDescriptor, value);

/** Validates {@link RescheduleClusterMaintenanceParams}. */
export const rescheduleClusterMaintenanceParams: Validator<RescheduleClusterMaintenanceParams> =
  /* @__PURE__ */ createCompactValidator(
    'RescheduleClusterMaintenanceParams',
    rescheduleClusterMaintenanceParamsDescriptor,
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
  conforms(restoreClusterParamsDescriptor, value);

/** Validates {@link RestoreClusterParams}. */
export const restoreClusterParams: Validator<RestoreClusterParams> = /* @__PURE__ */ createCompactValidator(
  'RestoreClusterParams',
  restoreClusterParamsDescriptor,
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
  conforms(setClusterAccessBindingsParamsDescriptor, value);

/** Validates {@link SetClusterAccessBindingsParams}. */
export const setClusterAccessBindingsParams: Validator<SetClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactValidator('SetClusterAccessBindingsParams', setClusterAccessBindingsParamsDescriptor);

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
  conforms(startClusterParamsDescriptor, value);

/** Validates {@link StartClusterParams}. */
export const startClusterParams: Validator<StartClusterParams> = /* @__PURE__ */ createCompactValidator(
  'StartClusterParams',
  startClusterParamsDescriptor,
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
  conforms(startClusterFailoverParamsDescriptor, value);

/** Validates {@link StartClusterFailoverParams}. */
export const startClusterFailoverParams: Validator<StartClusterFailoverParams> = /* @__PURE__ */ createCompactValidator(
  'StartClusterFailoverParams',
  startClusterFailoverParamsDescriptor,
);

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
  conforms(stopClusterParamsDescriptor, value);

/** Validates {@link StopClusterParams}. */
export const stopClusterParams: Validator<StopClusterParams> = /* @__PURE__ */ createCompactValidator(
  'StopClusterParams',
  stopClusterParamsDescriptor,
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
  conforms(streamClusterLogsParamsDescriptor, value);

/** Validates {@link StreamClusterLogsParams}. */
export const streamClusterLogsParams: Validator<StreamClusterLogsParams> = /* @__PURE__ */ createCompactValidator(
  'StreamClusterLogsParams',
  streamClusterLogsParamsDescriptor,
);

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
  conforms(updateClusterParamsDescriptor, value);

/** Validates {@link UpdateClusterParams}. */
export const updateClusterParams: Validator<UpdateClusterParams> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterParams',
  updateClusterParamsDescriptor,
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
  conforms(updateClusterAccessBindingsParamsDescriptor, value);

/** Validates {@link UpdateClusterAccessBindingsParams}. */
export const updateClusterAccessBindingsParams: Validator<UpdateClusterAccessBindingsParams> =
  /* @__PURE__ */ createCompactValidator(
    'UpdateClusterAccessBindingsParams',
    updateClusterAccessBindingsParamsDescriptor,
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
  conforms(updateClusterHostsParamsDescriptor, value);

/** Validates {@link UpdateClusterHostsParams}. */
export const updateClusterHostsParams: Validator<UpdateClusterHostsParams> = /* @__PURE__ */ createCompactValidator(
  'UpdateClusterHostsParams',
  updateClusterHostsParamsDescriptor,
);

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
  conforms(createIamTokenParamsDescriptor, value);

/** Validates {@link CreateIamTokenParams}. */
export const createIamTokenParams: Validator<CreateIamTokenParams> = /* @__PURE__ */ createCompactValidator(
  'CreateIamTokenParams',
  createIamTokenParamsDescriptor,
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
  conforms(getMaintenanceParamsDescriptor, value);

/** Validates {@link GetMaintenanceParams}. */
export const getMaintenanceParams: Validator<GetMaintenanceParams> = /* @__PURE__ */ createCompactValidator(
  'GetMaintenanceParams',
  getMaintenanceParamsDescriptor,
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
  conforms(listMaintenancesParamsDescriptor, value);

/** Validates {@link ListMaintenancesParams}. */
export const listMaintenancesParams: Validator<ListMaintenancesParams> = /* @__PURE__ */ createCompactValidator(
  'ListMaintenancesParams',
  listMaintenancesParamsDescriptor,
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
  conforms(rescheduleMaintenanceParamsDescriptor, value);

/** Validates {@link RescheduleMaintenanceParams}. */
export const rescheduleMaintenanceParams: Validator<RescheduleMaintenanceParams> =
  /* @__PURE__ */ createCompactValidator('RescheduleMaintenanceParams', rescheduleMaintenanceParamsDescriptor);

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
  conforms(cancelOperationParamsDescriptor, value);

/** Validates {@link CancelOperationParams}. */
export const cancelOperationParams: Validator<CancelOperationParams> = /* @__PURE__ */ createCompactValidator(
  'CancelOperationParams',
  cancelOperationParamsDescriptor,
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
  conforms(getOperationParamsDescriptor, value);

/** Validates {@link GetOperationParams}. */
export const getOperationParams: Validator<GetOperationParams> = /* @__PURE__ */ createCompactValidator(
  'GetOperationParams',
  getOperationParamsDescriptor,
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
  conforms(getResourcePresetParamsDescriptor, value);

/** Validates {@link GetResourcePresetParams}. */
export const getResourcePresetParams: Validator<GetResourcePresetParams> = /* @__PURE__ */ createCompactValidator(
  'GetResourcePresetParams',
  getResourcePresetParamsDescriptor,
);

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
  conforms(listResourcePresetsParamsDescriptor, value);

/** Validates {@link ListResourcePresetsParams}. */
export const listResourcePresetsParams: Validator<ListResourcePresetsParams> = /* @__PURE__ */ createCompactValidator(
  'ListResourcePresetsParams',
  listResourcePresetsParamsDescriptor,
);

/**
 * Makes sure that a value is {@link ListResourcePresetsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListResourcePresetsParams(value: unknown): asserts value is ListResourcePresetsParams {
  listResourcePresetsParams.parse(value);
}

/** Whether a value is {@link CreateUserParams}. Never throws. */
export const isCreateUserParams = (value: unknown): value is CreateUserParams =>
  conforms(createUserParamsDescriptor, value);

/** Validates {@link CreateUserParams}. */
export const createUserParams: Validator<CreateUserParams> = /* @__PURE__ */ createCompactValidator(
  'CreateUserParams',
  createUserParamsDescriptor,
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
export const isDeleteUserParams = (value: unknown): value is DeleteUserParams =>
  conforms(deleteUserParamsDescriptor, value);

/** Validates {@link DeleteUserParams}. */
export const deleteUserParams: Validator<DeleteUserParams> = /* @__PURE__ */ createCompactValidator(
  'DeleteUserParams',
  deleteUserParamsDescriptor,
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
export const isGetUserParams = (value: unknown): value is GetUserParams => conforms(getUserParamsDescriptor, value);

/** Validates {@link GetUserParams}. */
export const getUserParams: Validator<GetUserParams> = /* @__PURE__ */ createCompactValidator(
  'GetUserParams',
  getUserParamsDescriptor,
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
export const isListUsersParams = (value: unknown): value is ListUsersParams =>
  conforms(listUsersParamsDescriptor, value);

/** Validates {@link ListUsersParams}. */
export const listUsersParams: Validator<ListUsersParams> = /* @__PURE__ */ createCompactValidator(
  'ListUsersParams',
  listUsersParamsDescriptor,
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
export const isUpdateUserParams = (value: unknown): value is UpdateUserParams =>
  conforms(updateUserParamsDescriptor, value);

/** Validates {@link UpdateUserParams}. */
export const updateUserParams: Validator<UpdateUserParams> = /* @__PURE__ */ createCompactValidator(
  'UpdateUserParams',
  updateUserParamsDescriptor,
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
  conforms(listVersionsParamsDescriptor, value);

/** Validates {@link ListVersionsParams}. */
export const listVersionsParams: Validator<ListVersionsParams> = /* @__PURE__ */ createCompactValidator(
  'ListVersionsParams',
  listVersionsParamsDescriptor,
);

/**
 * Makes sure that a value is {@link ListVersionsParams}.
 *
 * @throws {ValidationError} if it is not.
 */
export function assertListVersionsParams(value: unknown): asserts value is ListVersionsParams {
  listVersionsParams.parse(value);
}
