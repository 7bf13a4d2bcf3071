// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list, map } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isMap, isPlain, isString, isText, type Fields } from '../../core/predicates.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { checkClusterConfig, clusterConfigRule } from './cluster-config.ts';
import { clusterHealthRule } from './cluster-health.ts';
import { clusterStatusRule } from './cluster-status.ts';
import { environmentRule } from './environment.ts';
import { checkMaintenanceOperation, maintenanceOperationRule } from './maintenance-operation.ts';
import { checkMaintenanceWindow, maintenanceWindowRule } from './maintenance-window.ts';
import { checkMaintenanceWindows, maintenanceWindowsRule } from './maintenance-windows.ts';
import { checkMonitoring, monitoringRule } from './monitoring.ts';
import { persistenceModeRule } from './persistence-mode.ts';
import type { Cluster } from '@managed-redis/types';

export const clusterRule: ObjectRule = [
  object,
  {
    id: text,
    folderId: text,
    createdAt: timestamp,
    name: text,
    environment: environmentRule,
    config: clusterConfigRule,
    networkId: text,
    description: [limitedText, 256],
    labels: [map, text],
    monitoring: [list, monitoringRule],
    health: clusterHealthRule,
    status: clusterStatusRule,
    sharded: bool,
    maintenanceWindow: maintenanceWindowRule,
    plannedOperation: maintenanceOperationRule,
    securityGroupIds: [list, text],
    tlsEnabled: bool,
    deletionProtection: bool,
    persistenceMode: persistenceModeRule,
    announceHostnames: bool,
    authSentinel: bool,
    diskEncryptionKeyId: text,
    isHa: bool,
    maintenanceWindows: maintenanceWindowsRule,
  },
  7,
];

export function checkCluster(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    typeof value.folderId === 'string' &&
    isTimestamp(value.createdAt) &&
    typeof value.name === 'string' &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined || isMap(field, isString)) &&
    typeof value.environment === 'string' &&
    ((field = value.monitoring) === undefined || isList(field, checkMonitoring)) &&
    checkClusterConfig(value.config as Fields) &&
    typeof value.networkId === 'string' &&
    ((field = value.health) === undefined || typeof field === 'string') &&
    ((field = value.status) === undefined || typeof field === 'string') &&
    ((field = value.sharded) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindow(field as Fields)) &&
    ((field = value.plannedOperation) === undefined || checkMaintenanceOperation(field as Fields)) &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.tlsEnabled) === undefined || typeof field === 'boolean') &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || typeof field === 'string') &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.diskEncryptionKeyId) === undefined || typeof field === 'string') &&
    ((field = value.isHa) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindows(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link Cluster} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isCluster(value: unknown): value is Cluster {
  return passes(checkCluster, value);
}

/**
 * Validates {@link Cluster} as found in responses: fields and enum values that this version does not know pass.
 *
 * A cluster with its settings and present state.
 */
export const cluster: Validator<Cluster> = /* @__PURE__ */ createFastValidator('Cluster', clusterRule, checkCluster);

/**
 * Makes sure that a value is {@link Cluster} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCluster(value: unknown): asserts value is Cluster {
  cluster.parse(value);
}
