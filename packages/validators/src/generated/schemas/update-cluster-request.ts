// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateClusterRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { configSpecRule } from './config-spec.ts';
import { maintenanceWindowInputRule } from './maintenance-window.ts';
import { maintenanceWindowsInputRule } from './maintenance-windows.ts';
import { persistenceModeInputRule } from './persistence-mode.ts';

const pattern = /^[a-z][-_./@0-9a-z]*$/u;
const pattern2 = /^[-_0-9a-z]*$/u;
const pattern3 = /^[a-zA-Z0-9_-]*$/u;

export const updateClusterRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    updateMask: { kind: core.fieldMask },
    description: { kind: core.limitedText, maximum: 256 },
    labels: {
      kind: core.limitedMap,
      values: { kind: core.limitedText, maximum: 63, pattern: pattern2 },
      keys: { maximum: 63, pattern: pattern },
      maximum: 64,
    },
    configSpec: configSpecRule,
    name: { kind: core.limitedText, maximum: 63, pattern: pattern3 },
    maintenanceWindow: maintenanceWindowInputRule,
    securityGroupIds: { kind: core.list, items: { kind: core.text } },
    deletionProtection: { kind: core.boolean },
    persistenceMode: persistenceModeInputRule,
    networkId: { kind: core.limitedText, maximum: 150 },
    announceHostnames: { kind: core.boolean },
    authSentinel: { kind: core.boolean },
    maintenanceWindows: maintenanceWindowsInputRule,
  },
  defaults: { persistenceMode: 'ON', maintenanceWindows: { anytime: {} } },
};

/** Whether a value is a valid {@link UpdateClusterRequest} in a request. Never throws. */
export const isUpdateClusterRequest = (value: unknown): value is UpdateClusterRequest =>
  core.conforms(updateClusterRequestRule, value);

/** Validates {@link UpdateClusterRequest} in a request. Request body of updateCluster. */
export const updateClusterRequest: core.Validator<UpdateClusterRequest> = /* @__PURE__ */ core.createRequestValidator(
  'UpdateClusterRequest',
  updateClusterRequestRule,
);
