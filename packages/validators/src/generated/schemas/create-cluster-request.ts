// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedList, limitedMap, list } from '../../core/collections.ts';
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
import type { CreateClusterRequest } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;
const createClusterRequestLabelsValue = (item: unknown): boolean => isText(item, 63, pattern3);
const createClusterRequestLabelsKey = (item: unknown): boolean => isText(item, 63, pattern2);

export const createClusterRequestRule: ObjectRule = [
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

export function checkCreateClusterRequest(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.folderId, 50) &&
    isText(value.name, 63, pattern) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, createClusterRequestLabelsValue) &&
        Object.keys(field).every(createClusterRequestLabelsKey) &&
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
    hasOnly(value, createClusterRequestRule)
  );
}

/** Whether a value is {@link CreateClusterRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isCreateClusterRequest(value: unknown): value is CreateClusterRequest {
  return passes(checkCreateClusterRequest, value);
}

/**
 * Validates {@link CreateClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of createCluster.
 */
export const createClusterRequest: Validator<CreateClusterRequest> = /* @__PURE__ */ createRequestValidator(
  'CreateClusterRequest',
  createClusterRequestRule,
  checkCreateClusterRequest,
);

/**
 * Makes sure that a value is {@link CreateClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertCreateClusterRequest(value: unknown): asserts value is CreateClusterRequest {
  createClusterRequest.parse(value);
}
