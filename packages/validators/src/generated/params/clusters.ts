// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList, limitedMap, list } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { isFieldMask } from '../../core/field-mask.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isMap, isPlain, isString, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, fieldMask, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import { accessBindingDeltaInputRule, checkAccessBindingDeltaInput } from '../schemas/access-binding-delta.ts';
import { accessBindingInputRule, checkAccessBindingInput } from '../schemas/access-binding.ts';
import { checkConfigSpec, configSpecRule } from '../schemas/config-spec.ts';
import { checkEnvironmentInput, environmentInputRule } from '../schemas/environment.ts';
import { checkFailoverType, failoverTypeRule } from '../schemas/failover-type.ts';
import { checkHostSpec, hostSpecRule } from '../schemas/host-spec.ts';
import { checkLogServiceType, logServiceTypeRule } from '../schemas/log-service-type.ts';
import { checkMaintenanceWindowInput, maintenanceWindowInputRule } from '../schemas/maintenance-window.ts';
import { checkMaintenanceWindowsInput, maintenanceWindowsInputRule } from '../schemas/maintenance-windows.ts';
import { checkPersistenceModeInput, persistenceModeInputRule } from '../schemas/persistence-mode.ts';
import { checkRescheduleType, rescheduleTypeRule } from '../schemas/reschedule-type.ts';
import { checkUpdateHostSpec, updateHostSpecRule } from '../schemas/update-host-spec.ts';
import { checkUserSpec, userSpecRule } from '../schemas/user-spec.ts';
import type {
  AddClusterHostsParams,
  AddClusterShardParams,
  BackupClusterParams,
  CreateClusterParams,
  DeleteClusterHostsParams,
  DeleteClusterParams,
  DeleteClusterShardParams,
  EnableClusterShardingParams,
  GetClusterParams,
  GetClusterShardParams,
  ListClusterAccessBindingsParams,
  ListClusterBackupsParams,
  ListClusterHostsParams,
  ListClusterLogsParams,
  ListClusterOperationsParams,
  ListClusterShardsParams,
  ListClustersParams,
  MoveClusterParams,
  RebalanceClusterParams,
  RescheduleClusterMaintenanceParams,
  RestoreClusterParams,
  SetClusterAccessBindingsParams,
  StartClusterFailoverParams,
  StartClusterParams,
  StopClusterParams,
  StreamClusterLogsParams,
  UpdateClusterAccessBindingsParams,
  UpdateClusterHostsParams,
  UpdateClusterParams,
} from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;
const createClusterParamsLabelsValue = (item: unknown): boolean => isText(item, 63, pattern3);
const createClusterParamsLabelsKey = (item: unknown): boolean => isText(item, 63, pattern2);
const deleteClusterHostsParamsHostNamesItem = (item: unknown): boolean => isText(item, 253);

export const addClusterHostsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], hostSpecs: [limitedList, hostSpecRule, 1] },
  1,
];

export function checkAddClusterHostsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.hostSpecs) === undefined || (isList(field, checkHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, addClusterHostsParamsRule)
  );
}

/** Whether a value is {@link AddClusterHostsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAddClusterHostsParams(value: unknown): value is AddClusterHostsParams {
  return passes(checkAddClusterHostsParams, value);
}

/**
 * Validates {@link AddClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.addHosts`: path, query and body together.
 */
export const addClusterHostsParams: Validator<AddClusterHostsParams> = /* @__PURE__ */ createRequestValidator(
  'AddClusterHostsParams',
  addClusterHostsParamsRule,
  checkAddClusterHostsParams,
);

/**
 * Makes sure that a value is {@link AddClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterHostsParams(value: unknown): asserts value is AddClusterHostsParams {
  addClusterHostsParams.parse(value);
}

export const addClusterShardParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], shardName: [limitedText, 63, pattern], hostSpecs: [limitedList, hostSpecRule, 1] },
  2,
];

export function checkAddClusterShardParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    isText(value.shardName, 63, pattern) &&
    ((field = value.hostSpecs) === undefined || (isList(field, checkHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, addClusterShardParamsRule)
  );
}

/** Whether a value is {@link AddClusterShardParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAddClusterShardParams(value: unknown): value is AddClusterShardParams {
  return passes(checkAddClusterShardParams, value);
}

/**
 * Validates {@link AddClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.addShard`: path, query and body together.
 */
export const addClusterShardParams: Validator<AddClusterShardParams> = /* @__PURE__ */ createRequestValidator(
  'AddClusterShardParams',
  addClusterShardParamsRule,
  checkAddClusterShardParams,
);

/**
 * Makes sure that a value is {@link AddClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAddClusterShardParams(value: unknown): asserts value is AddClusterShardParams {
  addClusterShardParams.parse(value);
}

export const backupClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkBackupClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, backupClusterParamsRule);
}

/** Whether a value is {@link BackupClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isBackupClusterParams(value: unknown): value is BackupClusterParams {
  return passes(checkBackupClusterParams, value);
}

/**
 * Validates {@link BackupClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.backup`: path, query and body together.
 */
export const backupClusterParams: Validator<BackupClusterParams> = /* @__PURE__ */ createRequestValidator(
  'BackupClusterParams',
  backupClusterParamsRule,
  checkBackupClusterParams,
);

/**
 * Makes sure that a value is {@link BackupClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertBackupClusterParams(value: unknown): asserts value is BackupClusterParams {
  backupClusterParams.parse(value);
}

export const createClusterParamsRule: ObjectRule = [
  closed,
  {
    folderId: [limitedText, 50],
    name: [limitedText, 63, pattern],
    environment: environmentInputRule,
    configSpec: configSpecRule,
    description: [limitedText, 256],
    labels: [limitedMap, [limitedText, 63, pattern3], [limitedText, 63, pattern2], undefined, 64],
    hostSpecs: [limitedList, hostSpecRule, 1],
    networkId: [limitedText, 150],
    sharded: bool,
    securityGroupIds: [list, text],
    tlsEnabled: [nullable, bool],
    deletionProtection: bool,
    persistenceMode: persistenceModeInputRule,
    announceHostnames: bool,
    maintenanceWindow: maintenanceWindowInputRule,
    userSpecs: [list, userSpecRule],
    authSentinel: bool,
    diskEncryptionKeyId: [nullable, [limitedText, undefined, pattern4]],
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  4,
];

export function checkCreateClusterParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.folderId, 50) &&
    isText(value.name, 63, pattern) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, createClusterParamsLabelsValue) &&
        Object.keys(field).every(createClusterParamsLabelsKey) &&
        isWithin(Object.keys(field).length, undefined, 64))) &&
    checkEnvironmentInput(value.environment) &&
    checkConfigSpec(value.configSpec as Fields) &&
    ((field = value.hostSpecs) === undefined || (isList(field, checkHostSpec) && isWithin(field.length, 1))) &&
    ((field = value.networkId) === undefined || isText(field, 150)) &&
    ((field = value.sharded) === undefined || typeof field === 'boolean') &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.tlsEnabled) == null || typeof field === 'boolean') &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || checkPersistenceModeInput(field)) &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindowInput(field as Fields)) &&
    ((field = value.userSpecs) === undefined || isList(field, checkUserSpec)) &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.diskEncryptionKeyId) == null || isText(field, undefined, pattern4)) &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindowsInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, createClusterParamsRule)
  );
}

/** Whether a value is {@link CreateClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateClusterParams(value: unknown): value is CreateClusterParams {
  return passes(checkCreateClusterParams, value);
}

/**
 * Validates {@link CreateClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.create`: path, query and body together.
 */
export const createClusterParams: Validator<CreateClusterParams> = /* @__PURE__ */ createRequestValidator(
  'CreateClusterParams',
  createClusterParamsRule,
  checkCreateClusterParams,
);

/**
 * Makes sure that a value is {@link CreateClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateClusterParams(value: unknown): asserts value is CreateClusterParams {
  createClusterParams.parse(value);
}

export const deleteClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkDeleteClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, deleteClusterParamsRule);
}

/** Whether a value is {@link DeleteClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteClusterParams(value: unknown): value is DeleteClusterParams {
  return passes(checkDeleteClusterParams, value);
}

/**
 * Validates {@link DeleteClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.delete`: path, query and body together.
 */
export const deleteClusterParams: Validator<DeleteClusterParams> = /* @__PURE__ */ createRequestValidator(
  'DeleteClusterParams',
  deleteClusterParamsRule,
  checkDeleteClusterParams,
);

/**
 * Makes sure that a value is {@link DeleteClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterParams(value: unknown): asserts value is DeleteClusterParams {
  deleteClusterParams.parse(value);
}

export const deleteClusterHostsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], hostNames: [limitedList, [limitedText, 253], 1] },
  1,
];

export function checkDeleteClusterHostsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.hostNames) === undefined ||
      (isList(field, deleteClusterHostsParamsHostNamesItem) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, deleteClusterHostsParamsRule)
  );
}

/** Whether a value is {@link DeleteClusterHostsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteClusterHostsParams(value: unknown): value is DeleteClusterHostsParams {
  return passes(checkDeleteClusterHostsParams, value);
}

/**
 * Validates {@link DeleteClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.deleteHosts`: path, query and body together.
 */
export const deleteClusterHostsParams: Validator<DeleteClusterHostsParams> = /* @__PURE__ */ createRequestValidator(
  'DeleteClusterHostsParams',
  deleteClusterHostsParamsRule,
  checkDeleteClusterHostsParams,
);

/**
 * Makes sure that a value is {@link DeleteClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterHostsParams(value: unknown): asserts value is DeleteClusterHostsParams {
  deleteClusterHostsParams.parse(value);
}

export const deleteClusterShardParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], shardName: [limitedText, 63, pattern] },
  2,
];

export function checkDeleteClusterShardParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    isText(value.shardName, 63, pattern) &&
    isPlain(value) &&
    hasOnly(value, deleteClusterShardParamsRule)
  );
}

/** Whether a value is {@link DeleteClusterShardParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isDeleteClusterShardParams(value: unknown): value is DeleteClusterShardParams {
  return passes(checkDeleteClusterShardParams, value);
}

/**
 * Validates {@link DeleteClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.deleteShard`: path, query and body together.
 */
export const deleteClusterShardParams: Validator<DeleteClusterShardParams> = /* @__PURE__ */ createRequestValidator(
  'DeleteClusterShardParams',
  deleteClusterShardParamsRule,
  checkDeleteClusterShardParams,
);

/**
 * Makes sure that a value is {@link DeleteClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertDeleteClusterShardParams(value: unknown): asserts value is DeleteClusterShardParams {
  deleteClusterShardParams.parse(value);
}

export const enableClusterShardingParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkEnableClusterShardingParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, enableClusterShardingParamsRule);
}

/** Whether a value is {@link EnableClusterShardingParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isEnableClusterShardingParams(value: unknown): value is EnableClusterShardingParams {
  return passes(checkEnableClusterShardingParams, value);
}

/**
 * Validates {@link EnableClusterShardingParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.enableSharding`: path, query and body together.
 */
export const enableClusterShardingParams: Validator<EnableClusterShardingParams> =
  /* @__PURE__ */ createRequestValidator(
    'EnableClusterShardingParams',
    enableClusterShardingParamsRule,
    checkEnableClusterShardingParams,
  );

/**
 * Makes sure that a value is {@link EnableClusterShardingParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertEnableClusterShardingParams(value: unknown): asserts value is EnableClusterShardingParams {
  enableClusterShardingParams.parse(value);
}

export const getClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkGetClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, getClusterParamsRule);
}

/** Whether a value is {@link GetClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetClusterParams(value: unknown): value is GetClusterParams {
  return passes(checkGetClusterParams, value);
}

/**
 * Validates {@link GetClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.get`: path, query and body together.
 */
export const getClusterParams: Validator<GetClusterParams> = /* @__PURE__ */ createRequestValidator(
  'GetClusterParams',
  getClusterParamsRule,
  checkGetClusterParams,
);

/**
 * Makes sure that a value is {@link GetClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetClusterParams(value: unknown): asserts value is GetClusterParams {
  getClusterParams.parse(value);
}

export const getClusterShardParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], shardName: [limitedText, 63, pattern] },
  2,
];

export function checkGetClusterShardParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    isText(value.shardName, 63, pattern) &&
    isPlain(value) &&
    hasOnly(value, getClusterShardParamsRule)
  );
}

/** Whether a value is {@link GetClusterShardParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetClusterShardParams(value: unknown): value is GetClusterShardParams {
  return passes(checkGetClusterShardParams, value);
}

/**
 * Validates {@link GetClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.getShard`: path, query and body together.
 */
export const getClusterShardParams: Validator<GetClusterShardParams> = /* @__PURE__ */ createRequestValidator(
  'GetClusterShardParams',
  getClusterShardParamsRule,
  checkGetClusterShardParams,
);

/**
 * Makes sure that a value is {@link GetClusterShardParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetClusterShardParams(value: unknown): asserts value is GetClusterShardParams {
  getClusterShardParams.parse(value);
}

export const listClusterAccessBindingsParamsRule: ObjectRule = [
  closed,
  { resourceId: [limitedText, 64], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListClusterAccessBindingsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.resourceId, 64) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listClusterAccessBindingsParamsRule)
  );
}

/** Whether a value is {@link ListClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterAccessBindingsParams(value: unknown): value is ListClusterAccessBindingsParams {
  return passes(checkListClusterAccessBindingsParams, value);
}

/**
 * Validates {@link ListClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listAccessBindings`: path, query and body together.
 */
export const listClusterAccessBindingsParams: Validator<ListClusterAccessBindingsParams> =
  /* @__PURE__ */ createRequestValidator(
    'ListClusterAccessBindingsParams',
    listClusterAccessBindingsParamsRule,
    checkListClusterAccessBindingsParams,
  );

/**
 * Makes sure that a value is {@link ListClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterAccessBindingsParams(
  value: unknown,
): asserts value is ListClusterAccessBindingsParams {
  listClusterAccessBindingsParams.parse(value);
}

export const listClusterBackupsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListClusterBackupsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listClusterBackupsParamsRule)
  );
}

/** Whether a value is {@link ListClusterBackupsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterBackupsParams(value: unknown): value is ListClusterBackupsParams {
  return passes(checkListClusterBackupsParams, value);
}

/**
 * Validates {@link ListClusterBackupsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listBackups`: path, query and body together.
 */
export const listClusterBackupsParams: Validator<ListClusterBackupsParams> = /* @__PURE__ */ createRequestValidator(
  'ListClusterBackupsParams',
  listClusterBackupsParamsRule,
  checkListClusterBackupsParams,
);

/**
 * Makes sure that a value is {@link ListClusterBackupsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterBackupsParams(value: unknown): asserts value is ListClusterBackupsParams {
  listClusterBackupsParams.parse(value);
}

export const listClusterHostsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListClusterHostsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listClusterHostsParamsRule)
  );
}

/** Whether a value is {@link ListClusterHostsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterHostsParams(value: unknown): value is ListClusterHostsParams {
  return passes(checkListClusterHostsParams, value);
}

/**
 * Validates {@link ListClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listHosts`: path, query and body together.
 */
export const listClusterHostsParams: Validator<ListClusterHostsParams> = /* @__PURE__ */ createRequestValidator(
  'ListClusterHostsParams',
  listClusterHostsParamsRule,
  checkListClusterHostsParams,
);

/**
 * Makes sure that a value is {@link ListClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterHostsParams(value: unknown): asserts value is ListClusterHostsParams {
  listClusterHostsParams.parse(value);
}

export const listClusterLogsParamsRule: ObjectRule = [
  closed,
  {
    clusterId: [limitedText, 50],
    columnFilter: [list, text],
    serviceType: logServiceTypeRule,
    fromTime: timestamp,
    toTime: timestamp,
    pageSize: [numberOrInt64, 0, 1000],
    pageToken: [limitedText, 100],
    alwaysNextPageToken: bool,
    filter: [limitedText, 1000],
    orderBy: text,
  },
  1,
];

export function checkListClusterLogsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.columnFilter) === undefined || isList(field, isString)) &&
    ((field = value.serviceType) === undefined || checkLogServiceType(field)) &&
    ((field = value.fromTime) === undefined || isTimestamp(field)) &&
    ((field = value.toTime) === undefined || isTimestamp(field)) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    ((field = value.alwaysNextPageToken) === undefined || typeof field === 'boolean') &&
    ((field = value.filter) === undefined || isText(field, 1000)) &&
    ((field = value.orderBy) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, listClusterLogsParamsRule)
  );
}

/** Whether a value is {@link ListClusterLogsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterLogsParams(value: unknown): value is ListClusterLogsParams {
  return passes(checkListClusterLogsParams, value);
}

/**
 * Validates {@link ListClusterLogsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listLogs`: path, query and body together.
 */
export const listClusterLogsParams: Validator<ListClusterLogsParams> = /* @__PURE__ */ createRequestValidator(
  'ListClusterLogsParams',
  listClusterLogsParamsRule,
  checkListClusterLogsParams,
);

/**
 * Makes sure that a value is {@link ListClusterLogsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterLogsParams(value: unknown): asserts value is ListClusterLogsParams {
  listClusterLogsParams.parse(value);
}

export const listClusterOperationsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, 0, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListClusterOperationsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listClusterOperationsParamsRule)
  );
}

/** Whether a value is {@link ListClusterOperationsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterOperationsParams(value: unknown): value is ListClusterOperationsParams {
  return passes(checkListClusterOperationsParams, value);
}

/**
 * Validates {@link ListClusterOperationsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listOperations`: path, query and body together.
 */
export const listClusterOperationsParams: Validator<ListClusterOperationsParams> =
  /* @__PURE__ */ createRequestValidator(
    'ListClusterOperationsParams',
    listClusterOperationsParamsRule,
    checkListClusterOperationsParams,
  );

/**
 * Makes sure that a value is {@link ListClusterOperationsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterOperationsParams(value: unknown): asserts value is ListClusterOperationsParams {
  listClusterOperationsParams.parse(value);
}

export const listClusterShardsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], pageSize: [numberOrInt64, undefined, 1000], pageToken: [limitedText, 100] },
  1,
];

export function checkListClusterShardsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, undefined, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    isPlain(value) &&
    hasOnly(value, listClusterShardsParamsRule)
  );
}

/** Whether a value is {@link ListClusterShardsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClusterShardsParams(value: unknown): value is ListClusterShardsParams {
  return passes(checkListClusterShardsParams, value);
}

/**
 * Validates {@link ListClusterShardsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.listShards`: path, query and body together.
 */
export const listClusterShardsParams: Validator<ListClusterShardsParams> = /* @__PURE__ */ createRequestValidator(
  'ListClusterShardsParams',
  listClusterShardsParamsRule,
  checkListClusterShardsParams,
);

/**
 * Makes sure that a value is {@link ListClusterShardsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClusterShardsParams(value: unknown): asserts value is ListClusterShardsParams {
  listClusterShardsParams.parse(value);
}

export const listClustersParamsRule: ObjectRule = [
  closed,
  {
    folderId: [limitedText, 50],
    pageSize: [numberOrInt64, 0, 1000],
    pageToken: [limitedText, 100],
    filter: [limitedText, 1000],
  },
  1,
];

export function checkListClustersParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.folderId, 50) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, 0, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 100)) &&
    ((field = value.filter) === undefined || isText(field, 1000)) &&
    isPlain(value) &&
    hasOnly(value, listClustersParamsRule)
  );
}

/** Whether a value is {@link ListClustersParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListClustersParams(value: unknown): value is ListClustersParams {
  return passes(checkListClustersParams, value);
}

/**
 * Validates {@link ListClustersParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.list`: path, query and body together.
 */
export const listClustersParams: Validator<ListClustersParams> = /* @__PURE__ */ createRequestValidator(
  'ListClustersParams',
  listClustersParamsRule,
  checkListClustersParams,
);

/**
 * Makes sure that a value is {@link ListClustersParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListClustersParams(value: unknown): asserts value is ListClustersParams {
  listClustersParams.parse(value);
}

export const moveClusterParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], destinationFolderId: [limitedText, 50] },
  2,
];

export function checkMoveClusterParams(value: Fields): boolean {
  return (
    isText(value.clusterId, 50) &&
    isText(value.destinationFolderId, 50) &&
    isPlain(value) &&
    hasOnly(value, moveClusterParamsRule)
  );
}

/** Whether a value is {@link MoveClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMoveClusterParams(value: unknown): value is MoveClusterParams {
  return passes(checkMoveClusterParams, value);
}

/**
 * Validates {@link MoveClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.move`: path, query and body together.
 */
export const moveClusterParams: Validator<MoveClusterParams> = /* @__PURE__ */ createRequestValidator(
  'MoveClusterParams',
  moveClusterParamsRule,
  checkMoveClusterParams,
);

/**
 * Makes sure that a value is {@link MoveClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMoveClusterParams(value: unknown): asserts value is MoveClusterParams {
  moveClusterParams.parse(value);
}

export const rebalanceClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkRebalanceClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, rebalanceClusterParamsRule);
}

/** Whether a value is {@link RebalanceClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRebalanceClusterParams(value: unknown): value is RebalanceClusterParams {
  return passes(checkRebalanceClusterParams, value);
}

/**
 * Validates {@link RebalanceClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.rebalance`: path, query and body together.
 */
export const rebalanceClusterParams: Validator<RebalanceClusterParams> = /* @__PURE__ */ createRequestValidator(
  'RebalanceClusterParams',
  rebalanceClusterParamsRule,
  checkRebalanceClusterParams,
);

/**
 * Makes sure that a value is {@link RebalanceClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRebalanceClusterParams(value: unknown): asserts value is RebalanceClusterParams {
  rebalanceClusterParams.parse(value);
}

export const rescheduleClusterMaintenanceParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], rescheduleType: rescheduleTypeRule, delayedUntil: timestamp },
  2,
];

export function checkRescheduleClusterMaintenanceParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    checkRescheduleType(value.rescheduleType) &&
    ((field = value.delayedUntil) === undefined || isTimestamp(field)) &&
    isPlain(value) &&
    hasOnly(value, rescheduleClusterMaintenanceParamsRule)
  );
}

/** Whether a value is {@link RescheduleClusterMaintenanceParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRescheduleClusterMaintenanceParams(value: unknown): value is RescheduleClusterMaintenanceParams {
  return passes(checkRescheduleClusterMaintenanceParams, value);
}

/**
 * Validates {@link RescheduleClusterMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.rescheduleMaintenance`: path, query and body together.
 */
export const rescheduleClusterMaintenanceParams: Validator<RescheduleClusterMaintenanceParams> =
  /* @__PURE__ */ createRequestValidator(
    'RescheduleClusterMaintenanceParams',
    rescheduleClusterMaintenanceParamsRule,
    checkRescheduleClusterMaintenanceParams,
  );

/**
 * Makes sure that a value is {@link RescheduleClusterMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleClusterMaintenanceParams(
  value: unknown,
): asserts value is RescheduleClusterMaintenanceParams {
  rescheduleClusterMaintenanceParams.parse(value);
}

export const restoreClusterParamsRule: ObjectRule = [
  closed,
  {
    backupId: text,
    name: [limitedText, 63, pattern],
    environment: environmentInputRule,
    configSpec: configSpecRule,
    description: [limitedText, 256],
    labels: [limitedMap, [limitedText, 63, pattern3], [limitedText, 63, pattern2], undefined, 64],
    hostSpecs: [list, hostSpecRule],
    networkId: [limitedText, 150],
    folderId: [limitedText, 50],
    securityGroupIds: [list, text],
    tlsEnabled: [nullable, bool],
    persistenceMode: persistenceModeInputRule,
    deletionProtection: bool,
    announceHostnames: bool,
    maintenanceWindow: maintenanceWindowInputRule,
    authSentinel: bool,
    sharded: bool,
    diskEncryptionKeyId: [nullable, [limitedText, undefined, pattern4]],
    userSpecs: [list, userSpecRule],
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  4,
];

export function checkRestoreClusterParams(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.backupId === 'string' &&
    isText(value.name, 63, pattern) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, createClusterParamsLabelsValue) &&
        Object.keys(field).every(createClusterParamsLabelsKey) &&
        isWithin(Object.keys(field).length, undefined, 64))) &&
    checkEnvironmentInput(value.environment) &&
    checkConfigSpec(value.configSpec as Fields) &&
    ((field = value.hostSpecs) === undefined || isList(field, checkHostSpec)) &&
    ((field = value.networkId) === undefined || isText(field, 150)) &&
    ((field = value.folderId) === undefined || isText(field, 50)) &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.tlsEnabled) == null || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || checkPersistenceModeInput(field)) &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindowInput(field as Fields)) &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.sharded) === undefined || typeof field === 'boolean') &&
    ((field = value.diskEncryptionKeyId) == null || isText(field, undefined, pattern4)) &&
    ((field = value.userSpecs) === undefined || isList(field, checkUserSpec)) &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindowsInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, restoreClusterParamsRule)
  );
}

/** Whether a value is {@link RestoreClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRestoreClusterParams(value: unknown): value is RestoreClusterParams {
  return passes(checkRestoreClusterParams, value);
}

/**
 * Validates {@link RestoreClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.restore`: path, query and body together.
 */
export const restoreClusterParams: Validator<RestoreClusterParams> = /* @__PURE__ */ createRequestValidator(
  'RestoreClusterParams',
  restoreClusterParamsRule,
  checkRestoreClusterParams,
);

/**
 * Makes sure that a value is {@link RestoreClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRestoreClusterParams(value: unknown): asserts value is RestoreClusterParams {
  restoreClusterParams.parse(value);
}

export const setClusterAccessBindingsParamsRule: ObjectRule = [
  closed,
  { resourceId: [limitedText, 64], accessBindings: [limitedList, accessBindingInputRule, undefined, 1000] },
  1,
];

export function checkSetClusterAccessBindingsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.resourceId, 64) &&
    ((field = value.accessBindings) === undefined ||
      (isList(field, checkAccessBindingInput) && isWithin(field.length, undefined, 1000))) &&
    isPlain(value) &&
    hasOnly(value, setClusterAccessBindingsParamsRule)
  );
}

/** Whether a value is {@link SetClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isSetClusterAccessBindingsParams(value: unknown): value is SetClusterAccessBindingsParams {
  return passes(checkSetClusterAccessBindingsParams, value);
}

/**
 * Validates {@link SetClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.setAccessBindings`: path, query and body together.
 */
export const setClusterAccessBindingsParams: Validator<SetClusterAccessBindingsParams> =
  /* @__PURE__ */ createRequestValidator(
    'SetClusterAccessBindingsParams',
    setClusterAccessBindingsParamsRule,
    checkSetClusterAccessBindingsParams,
  );

/**
 * Makes sure that a value is {@link SetClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertSetClusterAccessBindingsParams(value: unknown): asserts value is SetClusterAccessBindingsParams {
  setClusterAccessBindingsParams.parse(value);
}

export const startClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkStartClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, startClusterParamsRule);
}

/** Whether a value is {@link StartClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isStartClusterParams(value: unknown): value is StartClusterParams {
  return passes(checkStartClusterParams, value);
}

/**
 * Validates {@link StartClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.start`: path, query and body together.
 */
export const startClusterParams: Validator<StartClusterParams> = /* @__PURE__ */ createRequestValidator(
  'StartClusterParams',
  startClusterParamsRule,
  checkStartClusterParams,
);

/**
 * Makes sure that a value is {@link StartClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterParams(value: unknown): asserts value is StartClusterParams {
  startClusterParams.parse(value);
}

export const startClusterFailoverParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], hostNames: [list, [limitedText, 253]], failoverType: failoverTypeRule, zoneId: text },
  1,
];

export function checkStartClusterFailoverParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.hostNames) === undefined || isList(field, deleteClusterHostsParamsHostNamesItem)) &&
    ((field = value.failoverType) === undefined || checkFailoverType(field)) &&
    ((field = value.zoneId) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, startClusterFailoverParamsRule)
  );
}

/** Whether a value is {@link StartClusterFailoverParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isStartClusterFailoverParams(value: unknown): value is StartClusterFailoverParams {
  return passes(checkStartClusterFailoverParams, value);
}

/**
 * Validates {@link StartClusterFailoverParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.startFailover`: path, query and body together.
 */
export const startClusterFailoverParams: Validator<StartClusterFailoverParams> = /* @__PURE__ */ createRequestValidator(
  'StartClusterFailoverParams',
  startClusterFailoverParamsRule,
  checkStartClusterFailoverParams,
);

/**
 * Makes sure that a value is {@link StartClusterFailoverParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStartClusterFailoverParams(value: unknown): asserts value is StartClusterFailoverParams {
  startClusterFailoverParams.parse(value);
}

export const stopClusterParamsRule: ObjectRule = [closed, { clusterId: [limitedText, 50] }, 1];

export function checkStopClusterParams(value: Fields): boolean {
  return isText(value.clusterId, 50) && isPlain(value) && hasOnly(value, stopClusterParamsRule);
}

/** Whether a value is {@link StopClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isStopClusterParams(value: unknown): value is StopClusterParams {
  return passes(checkStopClusterParams, value);
}

/**
 * Validates {@link StopClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.stop`: path, query and body together.
 */
export const stopClusterParams: Validator<StopClusterParams> = /* @__PURE__ */ createRequestValidator(
  'StopClusterParams',
  stopClusterParamsRule,
  checkStopClusterParams,
);

/**
 * Makes sure that a value is {@link StopClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStopClusterParams(value: unknown): asserts value is StopClusterParams {
  stopClusterParams.parse(value);
}

export const streamClusterLogsParamsRule: ObjectRule = [
  closed,
  {
    clusterId: [limitedText, 50],
    columnFilter: [list, text],
    serviceType: logServiceTypeRule,
    fromTime: timestamp,
    toTime: timestamp,
    recordToken: [limitedText, 100],
    filter: [limitedText, 1000],
  },
  1,
];

export function checkStreamClusterLogsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.columnFilter) === undefined || isList(field, isString)) &&
    ((field = value.serviceType) === undefined || checkLogServiceType(field)) &&
    ((field = value.fromTime) === undefined || isTimestamp(field)) &&
    ((field = value.toTime) === undefined || isTimestamp(field)) &&
    ((field = value.recordToken) === undefined || isText(field, 100)) &&
    ((field = value.filter) === undefined || isText(field, 1000)) &&
    isPlain(value) &&
    hasOnly(value, streamClusterLogsParamsRule)
  );
}

/** Whether a value is {@link StreamClusterLogsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isStreamClusterLogsParams(value: unknown): value is StreamClusterLogsParams {
  return passes(checkStreamClusterLogsParams, value);
}

/**
 * Validates {@link StreamClusterLogsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.streamLogs`: path, query and body together.
 */
export const streamClusterLogsParams: Validator<StreamClusterLogsParams> = /* @__PURE__ */ createRequestValidator(
  'StreamClusterLogsParams',
  streamClusterLogsParamsRule,
  checkStreamClusterLogsParams,
);

/**
 * Makes sure that a value is {@link StreamClusterLogsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStreamClusterLogsParams(value: unknown): asserts value is StreamClusterLogsParams {
  streamClusterLogsParams.parse(value);
}

export const updateClusterParamsRule: ObjectRule = [
  closed,
  {
    clusterId: [limitedText, 50],
    updateMask: fieldMask,
    description: [limitedText, 256],
    labels: [limitedMap, [limitedText, 63, pattern3], [limitedText, 63, pattern2], undefined, 64],
    configSpec: configSpecRule,
    name: [limitedText, 63, pattern],
    maintenanceWindow: maintenanceWindowInputRule,
    securityGroupIds: [list, text],
    deletionProtection: bool,
    persistenceMode: persistenceModeInputRule,
    networkId: [limitedText, 150],
    announceHostnames: bool,
    authSentinel: bool,
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  1,
];

export function checkUpdateClusterParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, createClusterParamsLabelsValue) &&
        Object.keys(field).every(createClusterParamsLabelsKey) &&
        isWithin(Object.keys(field).length, undefined, 64))) &&
    ((field = value.configSpec) === undefined || checkConfigSpec(field as Fields)) &&
    ((field = value.name) === undefined || isText(field, 63, pattern)) &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindowInput(field as Fields)) &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || checkPersistenceModeInput(field)) &&
    ((field = value.networkId) === undefined || isText(field, 150)) &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindowsInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, updateClusterParamsRule)
  );
}

/** Whether a value is {@link UpdateClusterParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateClusterParams(value: unknown): value is UpdateClusterParams {
  return passes(checkUpdateClusterParams, value);
}

/**
 * Validates {@link UpdateClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.update`: path, query and body together.
 */
export const updateClusterParams: Validator<UpdateClusterParams> = /* @__PURE__ */ createRequestValidator(
  'UpdateClusterParams',
  updateClusterParamsRule,
  checkUpdateClusterParams,
);

/**
 * Makes sure that a value is {@link UpdateClusterParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterParams(value: unknown): asserts value is UpdateClusterParams {
  updateClusterParams.parse(value);
}

export const updateClusterAccessBindingsParamsRule: ObjectRule = [
  closed,
  { resourceId: [limitedText, 64], accessBindingDeltas: [limitedList, accessBindingDeltaInputRule, 1, 1000] },
  1,
];

export function checkUpdateClusterAccessBindingsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.resourceId, 64) &&
    ((field = value.accessBindingDeltas) === undefined ||
      (isList(field, checkAccessBindingDeltaInput) && isWithin(field.length, 1, 1000))) &&
    isPlain(value) &&
    hasOnly(value, updateClusterAccessBindingsParamsRule)
  );
}

/** Whether a value is {@link UpdateClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateClusterAccessBindingsParams(value: unknown): value is UpdateClusterAccessBindingsParams {
  return passes(checkUpdateClusterAccessBindingsParams, value);
}

/**
 * Validates {@link UpdateClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.updateAccessBindings`: path, query and body together.
 */
export const updateClusterAccessBindingsParams: Validator<UpdateClusterAccessBindingsParams> =
  /* @__PURE__ */ createRequestValidator(
    'UpdateClusterAccessBindingsParams',
    updateClusterAccessBindingsParamsRule,
    checkUpdateClusterAccessBindingsParams,
  );

/**
 * Makes sure that a value is {@link UpdateClusterAccessBindingsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterAccessBindingsParams(
  value: unknown,
): asserts value is UpdateClusterAccessBindingsParams {
  updateClusterAccessBindingsParams.parse(value);
}

export const updateClusterHostsParamsRule: ObjectRule = [
  closed,
  { clusterId: [limitedText, 50], updateHostSpecs: [limitedList, updateHostSpecRule, 1] },
  1,
];

export function checkUpdateClusterHostsParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.clusterId, 50) &&
    ((field = value.updateHostSpecs) === undefined ||
      (isList(field, checkUpdateHostSpec) && isWithin(field.length, 1))) &&
    isPlain(value) &&
    hasOnly(value, updateClusterHostsParamsRule)
  );
}

/** Whether a value is {@link UpdateClusterHostsParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateClusterHostsParams(value: unknown): value is UpdateClusterHostsParams {
  return passes(checkUpdateClusterHostsParams, value);
}

/**
 * Validates {@link UpdateClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `clusters.updateHosts`: path, query and body together.
 */
export const updateClusterHostsParams: Validator<UpdateClusterHostsParams> = /* @__PURE__ */ createRequestValidator(
  'UpdateClusterHostsParams',
  updateClusterHostsParamsRule,
  checkUpdateClusterHostsParams,
);

/**
 * Makes sure that a value is {@link UpdateClusterHostsParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterHostsParams(value: unknown): asserts value is UpdateClusterHostsParams {
  updateClusterHostsParams.parse(value);
}
