// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
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
import * as core from '../../core/index.ts';
import { accessBindingDeltaInputRule } from '../schemas/access-binding-delta.ts';
import { accessBindingInputRule } from '../schemas/access-binding.ts';
import { configSpecRule } from '../schemas/config-spec.ts';
import { environmentInputRule } from '../schemas/environment.ts';
import { failoverTypeRule } from '../schemas/failover-type.ts';
import { hostSpecRule } from '../schemas/host-spec.ts';
import { logServiceTypeRule } from '../schemas/log-service-type.ts';
import { maintenanceWindowInputRule } from '../schemas/maintenance-window.ts';
import { maintenanceWindowsInputRule } from '../schemas/maintenance-windows.ts';
import { persistenceModeInputRule } from '../schemas/persistence-mode.ts';
import { rescheduleTypeRule } from '../schemas/reschedule-type.ts';
import { updateHostSpecRule } from '../schemas/update-host-spec.ts';
import { userSpecRule } from '../schemas/user-spec.ts';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;

export const addClusterHostsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    hostSpecs: { kind: core.limitedList, items: hostSpecRule, minimum: 1 },
  },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link AddClusterHostsParams} in a request. Never throws. */
export const isAddClusterHostsParams = (value: unknown): value is AddClusterHostsParams =>
  core.conforms(addClusterHostsParamsRule, value);

/** Validates {@link AddClusterHostsParams} in a request. Input of `clusters.addHosts`: path, query and body together. */
export const addClusterHostsParams: core.Validator<AddClusterHostsParams> = /* @__PURE__ */ core.createRequestValidator(
  'AddClusterHostsParams',
  addClusterHostsParamsRule,
);

export const addClusterShardParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    shardName: { kind: core.limitedText, maximum: 63, pattern: pattern },
    hostSpecs: { kind: core.limitedList, items: hostSpecRule, minimum: 1 },
  },
  required: ['clusterId', 'shardName'],
};

/** Whether a value is a valid {@link AddClusterShardParams} in a request. Never throws. */
export const isAddClusterShardParams = (value: unknown): value is AddClusterShardParams =>
  core.conforms(addClusterShardParamsRule, value);

/** Validates {@link AddClusterShardParams} in a request. Input of `clusters.addShard`: path, query and body together. */
export const addClusterShardParams: core.Validator<AddClusterShardParams> = /* @__PURE__ */ core.createRequestValidator(
  'AddClusterShardParams',
  addClusterShardParamsRule,
);

export const backupClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link BackupClusterParams} in a request. Never throws. */
export const isBackupClusterParams = (value: unknown): value is BackupClusterParams =>
  core.conforms(backupClusterParamsRule, value);

/** Validates {@link BackupClusterParams} in a request. Input of `clusters.backup`: path, query and body together. */
export const backupClusterParams: core.Validator<BackupClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'BackupClusterParams',
  backupClusterParamsRule,
);

export const createClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    folderId: { kind: core.limitedText, maximum: 50 },
    name: { kind: core.limitedText, maximum: 63, pattern: pattern },
    description: { kind: core.limitedText, maximum: 256 },
    labels: {
      kind: core.limitedMap,
      values: { kind: core.limitedText, maximum: 63, pattern: pattern3 },
      keys: { maximum: 63, pattern: pattern2 },
      maximum: 64,
    },
    environment: environmentInputRule,
    configSpec: configSpecRule,
    hostSpecs: { kind: core.limitedList, items: hostSpecRule, minimum: 1 },
    networkId: { kind: core.limitedText, maximum: 150 },
    sharded: { kind: core.boolean },
    securityGroupIds: { kind: core.list, items: { kind: core.text } },
    tlsEnabled: { kind: core.nullable, of: { kind: core.boolean } },
    deletionProtection: { kind: core.boolean },
    persistenceMode: persistenceModeInputRule,
    announceHostnames: { kind: core.boolean },
    maintenanceWindow: maintenanceWindowInputRule,
    userSpecs: { kind: core.list, items: userSpecRule },
    authSentinel: { kind: core.boolean },
    diskEncryptionKeyId: { kind: core.nullable, of: { kind: core.limitedText, pattern: pattern4 } },
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  required: ['folderId', 'name', 'environment', 'configSpec'],
  defaults: { persistenceMode: 'ON', maintenanceWindows: { anytime: {} } },
};

/** Whether a value is a valid {@link CreateClusterParams} in a request. Never throws. */
export const isCreateClusterParams = (value: unknown): value is CreateClusterParams =>
  core.conforms(createClusterParamsRule, value);

/** Validates {@link CreateClusterParams} in a request. Input of `clusters.create`: path, query and body together. */
export const createClusterParams: core.Validator<CreateClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'CreateClusterParams',
  createClusterParamsRule,
);

export const deleteClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link DeleteClusterParams} in a request. Never throws. */
export const isDeleteClusterParams = (value: unknown): value is DeleteClusterParams =>
  core.conforms(deleteClusterParamsRule, value);

/** Validates {@link DeleteClusterParams} in a request. Input of `clusters.delete`: path, query and body together. */
export const deleteClusterParams: core.Validator<DeleteClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'DeleteClusterParams',
  deleteClusterParamsRule,
);

export const deleteClusterHostsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    hostNames: { kind: core.limitedList, items: { kind: core.limitedText, maximum: 253 }, minimum: 1 },
  },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link DeleteClusterHostsParams} in a request. Never throws. */
export const isDeleteClusterHostsParams = (value: unknown): value is DeleteClusterHostsParams =>
  core.conforms(deleteClusterHostsParamsRule, value);

/** Validates {@link DeleteClusterHostsParams} in a request. Input of `clusters.deleteHosts`: path, query and body together. */
export const deleteClusterHostsParams: core.Validator<DeleteClusterHostsParams> =
  /* @__PURE__ */ core.createRequestValidator('DeleteClusterHostsParams', deleteClusterHostsParamsRule);

export const deleteClusterShardParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    shardName: { kind: core.limitedText, maximum: 63, pattern: pattern },
  },
  required: ['clusterId', 'shardName'],
};

/** Whether a value is a valid {@link DeleteClusterShardParams} in a request. Never throws. */
export const isDeleteClusterShardParams = (value: unknown): value is DeleteClusterShardParams =>
  core.conforms(deleteClusterShardParamsRule, value);

/** Validates {@link DeleteClusterShardParams} in a request. Input of `clusters.deleteShard`: path, query and body together. */
export const deleteClusterShardParams: core.Validator<DeleteClusterShardParams> =
  /* @__PURE__ */ core.createRequestValidator('DeleteClusterShardParams', deleteClusterShardParamsRule);

export const enableClusterShardingParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link EnableClusterShardingParams} in a request. Never throws. */
export const isEnableClusterShardingParams = (value: unknown): value is EnableClusterShardingParams =>
  core.conforms(enableClusterShardingParamsRule, value);

/** Validates {@link EnableClusterShardingParams} in a request. Input of `clusters.enableSharding`: path, query and body together. */
export const enableClusterShardingParams: core.Validator<EnableClusterShardingParams> =
  /* @__PURE__ */ core.createRequestValidator('EnableClusterShardingParams', enableClusterShardingParamsRule);

export const getClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link GetClusterParams} in a request. Never throws. */
export const isGetClusterParams = (value: unknown): value is GetClusterParams =>
  core.conforms(getClusterParamsRule, value);

/** Validates {@link GetClusterParams} in a request. Input of `clusters.get`: path, query and body together. */
export const getClusterParams: core.Validator<GetClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetClusterParams',
  getClusterParamsRule,
);

export const getClusterShardParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    shardName: { kind: core.limitedText, maximum: 63, pattern: pattern },
  },
  required: ['clusterId', 'shardName'],
};

/** Whether a value is a valid {@link GetClusterShardParams} in a request. Never throws. */
export const isGetClusterShardParams = (value: unknown): value is GetClusterShardParams =>
  core.conforms(getClusterShardParamsRule, value);

/** Validates {@link GetClusterShardParams} in a request. Input of `clusters.getShard`: path, query and body together. */
export const getClusterShardParams: core.Validator<GetClusterShardParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetClusterShardParams',
  getClusterShardParamsRule,
);

export const listClusterAccessBindingsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourceId: { kind: core.limitedText, maximum: 64 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['resourceId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterAccessBindingsParams} in a request. Never throws. */
export const isListClusterAccessBindingsParams = (value: unknown): value is ListClusterAccessBindingsParams =>
  core.conforms(listClusterAccessBindingsParamsRule, value);

/** Validates {@link ListClusterAccessBindingsParams} in a request. Input of `clusters.listAccessBindings`: path, query and body together. */
export const listClusterAccessBindingsParams: core.Validator<ListClusterAccessBindingsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListClusterAccessBindingsParams', listClusterAccessBindingsParamsRule);

export const listClusterBackupsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterBackupsParams} in a request. Never throws. */
export const isListClusterBackupsParams = (value: unknown): value is ListClusterBackupsParams =>
  core.conforms(listClusterBackupsParamsRule, value);

/** Validates {@link ListClusterBackupsParams} in a request. Input of `clusters.listBackups`: path, query and body together. */
export const listClusterBackupsParams: core.Validator<ListClusterBackupsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListClusterBackupsParams', listClusterBackupsParamsRule);

export const listClusterHostsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterHostsParams} in a request. Never throws. */
export const isListClusterHostsParams = (value: unknown): value is ListClusterHostsParams =>
  core.conforms(listClusterHostsParamsRule, value);

/** Validates {@link ListClusterHostsParams} in a request. Input of `clusters.listHosts`: path, query and body together. */
export const listClusterHostsParams: core.Validator<ListClusterHostsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListClusterHostsParams', listClusterHostsParamsRule);

export const listClusterLogsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    columnFilter: { kind: core.list, items: { kind: core.text } },
    serviceType: logServiceTypeRule,
    fromTime: { kind: core.timestamp },
    toTime: { kind: core.timestamp },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
    alwaysNextPageToken: { kind: core.boolean },
    filter: { kind: core.limitedText, maximum: 1000 },
    orderBy: { kind: core.text },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterLogsParams} in a request. Never throws. */
export const isListClusterLogsParams = (value: unknown): value is ListClusterLogsParams =>
  core.conforms(listClusterLogsParamsRule, value);

/** Validates {@link ListClusterLogsParams} in a request. Input of `clusters.listLogs`: path, query and body together. */
export const listClusterLogsParams: core.Validator<ListClusterLogsParams> = /* @__PURE__ */ core.createRequestValidator(
  'ListClusterLogsParams',
  listClusterLogsParamsRule,
);

export const listClusterOperationsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterOperationsParams} in a request. Never throws. */
export const isListClusterOperationsParams = (value: unknown): value is ListClusterOperationsParams =>
  core.conforms(listClusterOperationsParamsRule, value);

/** Validates {@link ListClusterOperationsParams} in a request. Input of `clusters.listOperations`: path, query and body together. */
export const listClusterOperationsParams: core.Validator<ListClusterOperationsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListClusterOperationsParams', listClusterOperationsParamsRule);

export const listClusterShardsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
  },
  required: ['clusterId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClusterShardsParams} in a request. Never throws. */
export const isListClusterShardsParams = (value: unknown): value is ListClusterShardsParams =>
  core.conforms(listClusterShardsParamsRule, value);

/** Validates {@link ListClusterShardsParams} in a request. Input of `clusters.listShards`: path, query and body together. */
export const listClusterShardsParams: core.Validator<ListClusterShardsParams> =
  /* @__PURE__ */ core.createRequestValidator('ListClusterShardsParams', listClusterShardsParamsRule);

export const listClustersParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    folderId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, minimum: 0, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 100 },
    filter: { kind: core.limitedText, maximum: 1000 },
  },
  required: ['folderId'],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListClustersParams} in a request. Never throws. */
export const isListClustersParams = (value: unknown): value is ListClustersParams =>
  core.conforms(listClustersParamsRule, value);

/** Validates {@link ListClustersParams} in a request. Input of `clusters.list`: path, query and body together. */
export const listClustersParams: core.Validator<ListClustersParams> = /* @__PURE__ */ core.createRequestValidator(
  'ListClustersParams',
  listClustersParamsRule,
);

export const moveClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    destinationFolderId: { kind: core.limitedText, maximum: 50 },
  },
  required: ['clusterId', 'destinationFolderId'],
};

/** Whether a value is a valid {@link MoveClusterParams} in a request. Never throws. */
export const isMoveClusterParams = (value: unknown): value is MoveClusterParams =>
  core.conforms(moveClusterParamsRule, value);

/** Validates {@link MoveClusterParams} in a request. Input of `clusters.move`: path, query and body together. */
export const moveClusterParams: core.Validator<MoveClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'MoveClusterParams',
  moveClusterParamsRule,
);

export const rebalanceClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link RebalanceClusterParams} in a request. Never throws. */
export const isRebalanceClusterParams = (value: unknown): value is RebalanceClusterParams =>
  core.conforms(rebalanceClusterParamsRule, value);

/** Validates {@link RebalanceClusterParams} in a request. Input of `clusters.rebalance`: path, query and body together. */
export const rebalanceClusterParams: core.Validator<RebalanceClusterParams> =
  /* @__PURE__ */ core.createRequestValidator('RebalanceClusterParams', rebalanceClusterParamsRule);

export const rescheduleClusterMaintenanceParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    rescheduleType: rescheduleTypeRule,
    delayedUntil: { kind: core.timestamp },
  },
  required: ['clusterId', 'rescheduleType'],
};

/** Whether a value is a valid {@link RescheduleClusterMaintenanceParams} in a request. Never throws. */
export const isRescheduleClusterMaintenanceParams = (value: unknown): value is RescheduleClusterMaintenanceParams =>
  core.conforms(rescheduleClusterMaintenanceParamsRule, value);

/** Validates {@link RescheduleClusterMaintenanceParams} in a request. Input of `clusters.rescheduleMaintenance`: path, query and body together. */
export const rescheduleClusterMaintenanceParams: core.Validator<RescheduleClusterMaintenanceParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'RescheduleClusterMaintenanceParams',
    rescheduleClusterMaintenanceParamsRule,
  );

export const restoreClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    backupId: { kind: core.text },
    name: { kind: core.limitedText, maximum: 63, pattern: pattern },
    description: { kind: core.limitedText, maximum: 256 },
    labels: {
      kind: core.limitedMap,
      values: { kind: core.limitedText, maximum: 63, pattern: pattern3 },
      keys: { maximum: 63, pattern: pattern2 },
      maximum: 64,
    },
    environment: environmentInputRule,
    configSpec: configSpecRule,
    hostSpecs: { kind: core.list, items: hostSpecRule },
    networkId: { kind: core.limitedText, maximum: 150 },
    folderId: { kind: core.limitedText, maximum: 50 },
    securityGroupIds: { kind: core.list, items: { kind: core.text } },
    tlsEnabled: { kind: core.nullable, of: { kind: core.boolean } },
    persistenceMode: persistenceModeInputRule,
    deletionProtection: { kind: core.boolean },
    announceHostnames: { kind: core.boolean },
    maintenanceWindow: maintenanceWindowInputRule,
    authSentinel: { kind: core.boolean },
    sharded: { kind: core.boolean },
    diskEncryptionKeyId: { kind: core.nullable, of: { kind: core.limitedText, pattern: pattern4 } },
    userSpecs: { kind: core.list, items: userSpecRule },
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  required: ['backupId', 'name', 'environment', 'configSpec'],
  defaults: { persistenceMode: 'ON', maintenanceWindows: { anytime: {} } },
};

/** Whether a value is a valid {@link RestoreClusterParams} in a request. Never throws. */
export const isRestoreClusterParams = (value: unknown): value is RestoreClusterParams =>
  core.conforms(restoreClusterParamsRule, value);

/** Validates {@link RestoreClusterParams} in a request. Input of `clusters.restore`: path, query and body together. */
export const restoreClusterParams: core.Validator<RestoreClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'RestoreClusterParams',
  restoreClusterParamsRule,
);

export const setClusterAccessBindingsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourceId: { kind: core.limitedText, maximum: 64 },
    accessBindings: { kind: core.limitedList, items: accessBindingInputRule, maximum: 1000 },
  },
  required: ['resourceId'],
};

/** Whether a value is a valid {@link SetClusterAccessBindingsParams} in a request. Never throws. */
export const isSetClusterAccessBindingsParams = (value: unknown): value is SetClusterAccessBindingsParams =>
  core.conforms(setClusterAccessBindingsParamsRule, value);

/** Validates {@link SetClusterAccessBindingsParams} in a request. Input of `clusters.setAccessBindings`: path, query and body together. */
export const setClusterAccessBindingsParams: core.Validator<SetClusterAccessBindingsParams> =
  /* @__PURE__ */ core.createRequestValidator('SetClusterAccessBindingsParams', setClusterAccessBindingsParamsRule);

export const startClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link StartClusterParams} in a request. Never throws. */
export const isStartClusterParams = (value: unknown): value is StartClusterParams =>
  core.conforms(startClusterParamsRule, value);

/** Validates {@link StartClusterParams} in a request. Input of `clusters.start`: path, query and body together. */
export const startClusterParams: core.Validator<StartClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'StartClusterParams',
  startClusterParamsRule,
);

export const startClusterFailoverParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    hostNames: { kind: core.list, items: { kind: core.limitedText, maximum: 253 } },
    failoverType: failoverTypeRule,
    zoneId: { kind: core.text },
  },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link StartClusterFailoverParams} in a request. Never throws. */
export const isStartClusterFailoverParams = (value: unknown): value is StartClusterFailoverParams =>
  core.conforms(startClusterFailoverParamsRule, value);

/** Validates {@link StartClusterFailoverParams} in a request. Input of `clusters.startFailover`: path, query and body together. */
export const startClusterFailoverParams: core.Validator<StartClusterFailoverParams> =
  /* @__PURE__ */ core.createRequestValidator('StartClusterFailoverParams', startClusterFailoverParamsRule);

export const stopClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { clusterId: { kind: core.limitedText, maximum: 50 } },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link StopClusterParams} in a request. Never throws. */
export const isStopClusterParams = (value: unknown): value is StopClusterParams =>
  core.conforms(stopClusterParamsRule, value);

/** Validates {@link StopClusterParams} in a request. Input of `clusters.stop`: path, query and body together. */
export const stopClusterParams: core.Validator<StopClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'StopClusterParams',
  stopClusterParamsRule,
);

export const streamClusterLogsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    columnFilter: { kind: core.list, items: { kind: core.text } },
    serviceType: logServiceTypeRule,
    fromTime: { kind: core.timestamp },
    toTime: { kind: core.timestamp },
    recordToken: { kind: core.limitedText, maximum: 100 },
    filter: { kind: core.limitedText, maximum: 1000 },
  },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link StreamClusterLogsParams} in a request. Never throws. */
export const isStreamClusterLogsParams = (value: unknown): value is StreamClusterLogsParams =>
  core.conforms(streamClusterLogsParamsRule, value);

/** Validates {@link StreamClusterLogsParams} in a request. Input of `clusters.streamLogs`: path, query and body together. */
export const streamClusterLogsParams: core.Validator<StreamClusterLogsParams> =
  /* @__PURE__ */ core.createRequestValidator('StreamClusterLogsParams', streamClusterLogsParamsRule);

export const updateClusterParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    updateMask: { kind: core.fieldMask },
    description: { kind: core.limitedText, maximum: 256 },
    labels: {
      kind: core.limitedMap,
      values: { kind: core.limitedText, maximum: 63, pattern: pattern3 },
      keys: { maximum: 63, pattern: pattern2 },
      maximum: 64,
    },
    configSpec: configSpecRule,
    name: { kind: core.limitedText, maximum: 63, pattern: pattern },
    maintenanceWindow: maintenanceWindowInputRule,
    securityGroupIds: { kind: core.list, items: { kind: core.text } },
    deletionProtection: { kind: core.boolean },
    persistenceMode: persistenceModeInputRule,
    networkId: { kind: core.limitedText, maximum: 150 },
    announceHostnames: { kind: core.boolean },
    authSentinel: { kind: core.boolean },
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  required: ['clusterId'],
  defaults: { persistenceMode: 'ON', maintenanceWindows: { anytime: {} } },
};

/** Whether a value is a valid {@link UpdateClusterParams} in a request. Never throws. */
export const isUpdateClusterParams = (value: unknown): value is UpdateClusterParams =>
  core.conforms(updateClusterParamsRule, value);

/** Validates {@link UpdateClusterParams} in a request. Input of `clusters.update`: path, query and body together. */
export const updateClusterParams: core.Validator<UpdateClusterParams> = /* @__PURE__ */ core.createRequestValidator(
  'UpdateClusterParams',
  updateClusterParamsRule,
);

export const updateClusterAccessBindingsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourceId: { kind: core.limitedText, maximum: 64 },
    accessBindingDeltas: { kind: core.limitedList, items: accessBindingDeltaInputRule, minimum: 1, maximum: 1000 },
  },
  required: ['resourceId'],
};

/** Whether a value is a valid {@link UpdateClusterAccessBindingsParams} in a request. Never throws. */
export const isUpdateClusterAccessBindingsParams = (value: unknown): value is UpdateClusterAccessBindingsParams =>
  core.conforms(updateClusterAccessBindingsParamsRule, value);

/** Validates {@link UpdateClusterAccessBindingsParams} in a request. Input of `clusters.updateAccessBindings`: path, query and body together. */
export const updateClusterAccessBindingsParams: core.Validator<UpdateClusterAccessBindingsParams> =
  /* @__PURE__ */ core.createRequestValidator(
    'UpdateClusterAccessBindingsParams',
    updateClusterAccessBindingsParamsRule,
  );

export const updateClusterHostsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    clusterId: { kind: core.limitedText, maximum: 50 },
    updateHostSpecs: { kind: core.limitedList, items: updateHostSpecRule, minimum: 1 },
  },
  required: ['clusterId'],
};

/** Whether a value is a valid {@link UpdateClusterHostsParams} in a request. Never throws. */
export const isUpdateClusterHostsParams = (value: unknown): value is UpdateClusterHostsParams =>
  core.conforms(updateClusterHostsParamsRule, value);

/** Validates {@link UpdateClusterHostsParams} in a request. Input of `clusters.updateHosts`: path, query and body together. */
export const updateClusterHostsParams: core.Validator<UpdateClusterHostsParams> =
  /* @__PURE__ */ core.createRequestValidator('UpdateClusterHostsParams', updateClusterHostsParamsRule);
