// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Cluster } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkClusterConfig, clusterConfigRule } from './cluster-config.ts';
import { clusterHealthRule } from './cluster-health.ts';
import { clusterStatusRule } from './cluster-status.ts';
import { environmentRule } from './environment.ts';
import { checkMaintenanceOperation, maintenanceOperationRule } from './maintenance-operation.ts';
import { checkMaintenanceWindow, maintenanceWindowRule } from './maintenance-window.ts';
import { checkMaintenanceWindows, maintenanceWindowsRule } from './maintenance-windows.ts';
import { checkMonitoring, monitoringRule } from './monitoring.ts';
import { persistenceModeRule } from './persistence-mode.ts';

export const clusterRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    folderId: { kind: core.text },
    createdAt: { kind: core.timestamp },
    name: { kind: core.text },
    description: { kind: core.limitedText, maximum: 256 },
    labels: { kind: core.map, values: { kind: core.text } },
    environment: environmentRule,
    monitoring: { kind: core.list, items: monitoringRule },
    config: clusterConfigRule,
    networkId: { kind: core.text },
    health: clusterHealthRule,
    status: clusterStatusRule,
    sharded: { kind: core.boolean },
    maintenanceWindow: maintenanceWindowRule,
    plannedOperation: maintenanceOperationRule,
    securityGroupIds: { kind: core.list, items: { kind: core.text } },
    tlsEnabled: { kind: core.boolean },
    deletionProtection: { kind: core.boolean },
    persistenceMode: persistenceModeRule,
    announceHostnames: { kind: core.boolean },
    authSentinel: { kind: core.boolean },
    diskEncryptionKeyId: { kind: core.text },
    isHa: { kind: core.boolean },
    maintenanceWindows: maintenanceWindowsRule,
  },
  required: ['id', 'folderId', 'createdAt', 'name', 'environment', 'config', 'networkId'],
  test: checkCluster,
};

export function checkCluster(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isString(value.folderId) &&
    core.isTimestamp(value.createdAt) &&
    core.isString(value.name) &&
    core.isOptional(value.description, core.isText, 0, 256) &&
    core.isOptional(value.labels, core.isMap, core.isString) &&
    core.isString(value.environment) &&
    core.isOptional(value.monitoring, core.isList, checkMonitoring) &&
    checkClusterConfig(value.config) &&
    core.isString(value.networkId) &&
    core.isOptionalString(value.health) &&
    core.isOptionalString(value.status) &&
    core.isOptionalBoolean(value.sharded) &&
    core.isOptional(value.maintenanceWindow, checkMaintenanceWindow) &&
    core.isOptional(value.plannedOperation, checkMaintenanceOperation) &&
    core.isOptional(value.securityGroupIds, core.isList, core.isString) &&
    core.isOptionalBoolean(value.tlsEnabled) &&
    core.isOptionalBoolean(value.deletionProtection) &&
    core.isOptionalString(value.persistenceMode) &&
    core.isOptionalBoolean(value.announceHostnames) &&
    core.isOptionalBoolean(value.authSentinel) &&
    core.isOptionalString(value.diskEncryptionKeyId) &&
    core.isOptionalBoolean(value.isHa) &&
    core.isOptional(value.maintenanceWindows, checkMaintenanceWindows)
  );
}

/** Whether a value is a valid {@link Cluster} in a response. Never throws. */
export const isCluster = (value: unknown): value is Cluster => core.passes(checkCluster, value);

/** Validates {@link Cluster} in a response. A cluster, with its settings and current state. */
export const cluster: core.Validator<Cluster> = /* @__PURE__ */ core.createResponseValidator(
  'Cluster',
  clusterRule,
  checkCluster,
);
