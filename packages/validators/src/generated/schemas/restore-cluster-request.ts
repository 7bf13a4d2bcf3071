// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedMap, list } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isMap, isPlain, isString, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import { checkConfigSpec, configSpecRule } from './config-spec.ts';
import { checkEnvironmentInput, environmentInputRule } from './environment.ts';
import { checkHostSpec, hostSpecRule } from './host-spec.ts';
import { checkMaintenanceWindowInput, maintenanceWindowInputRule } from './maintenance-window.ts';
import { checkMaintenanceWindowsInput, maintenanceWindowsInputRule } from './maintenance-windows.ts';
import { checkPersistenceModeInput, persistenceModeInputRule } from './persistence-mode.ts';
import { checkUserSpec, userSpecRule } from './user-spec.ts';
import type { RestoreClusterRequest } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;
const restoreClusterRequestLabelsValue = (item: unknown): boolean => isText(item, 63, pattern3);
const restoreClusterRequestLabelsKey = (item: unknown): boolean => isText(item, 63, pattern2);

export const restoreClusterRequestRule: ObjectRule = [
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

export function checkRestoreClusterRequest(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.backupId === 'string' &&
    isText(value.name, 63, pattern) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, restoreClusterRequestLabelsValue) &&
        Object.keys(field).every(restoreClusterRequestLabelsKey) &&
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
    hasOnly(value, restoreClusterRequestRule)
  );
}

/** Whether a value is {@link RestoreClusterRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRestoreClusterRequest(value: unknown): value is RestoreClusterRequest {
  return passes(checkRestoreClusterRequest, value);
}

/**
 * Validates {@link RestoreClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of restoreCluster.
 */
export const restoreClusterRequest: Validator<RestoreClusterRequest> = /* @__PURE__ */ createRequestValidator(
  'RestoreClusterRequest',
  restoreClusterRequestRule,
  checkRestoreClusterRequest,
);

/**
 * Makes sure that a value is {@link RestoreClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRestoreClusterRequest(value: unknown): asserts value is RestoreClusterRequest {
  restoreClusterRequest.parse(value);
}
