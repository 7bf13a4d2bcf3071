// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RestoreClusterRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { configSpecRule } from './config-spec.ts';
import { environmentInputRule } from './environment.ts';
import { hostSpecRule } from './host-spec.ts';
import { maintenanceWindowInputRule } from './maintenance-window.ts';
import { maintenanceWindowsInputRule } from './maintenance-windows.ts';
import { persistenceModeInputRule } from './persistence-mode.ts';
import { userSpecRule } from './user-spec.ts';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;

export const restoreClusterRequestRule: core.ClosedObjectRule = {
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

/** Whether a value is a valid {@link RestoreClusterRequest} in a request. Never throws. */
export const isRestoreClusterRequest = (value: unknown): value is RestoreClusterRequest =>
  core.conforms(restoreClusterRequestRule, value);

/** Validates {@link RestoreClusterRequest} in a request. Request body of restoreCluster. */
export const restoreClusterRequest: core.Validator<RestoreClusterRequest> = /* @__PURE__ */ core.createRequestValidator(
  'RestoreClusterRequest',
  restoreClusterRequestRule,
);
