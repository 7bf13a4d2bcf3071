// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list, map } from '../../core/collections.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { clusterConfigRule } from './cluster-config.ts';
import { maintenanceOperationRule } from './maintenance-operation.ts';
import { maintenanceWindowRule } from './maintenance-window.ts';
import { maintenanceWindowsRule } from './maintenance-windows.ts';
import { monitoringRule } from './monitoring.ts';

export const clusterRule: ObjectRule = [
  object,
  {
    id: text,
    folderId: text,
    createdAt: timestamp,
    name: text,
    environment: text,
    config: clusterConfigRule,
    networkId: text,
    description: [limitedText, 256],
    labels: [map, text],
    monitoring: [list, monitoringRule],
    health: text,
    status: text,
    sharded: bool,
    maintenanceWindow: maintenanceWindowRule,
    plannedOperation: maintenanceOperationRule,
    securityGroupIds: [list, text],
    tlsEnabled: bool,
    deletionProtection: bool,
    persistenceMode: text,
    announceHostnames: bool,
    authSentinel: bool,
    diskEncryptionKeyId: text,
    isHa: bool,
    maintenanceWindows: maintenanceWindowsRule,
  },
  7,
];
