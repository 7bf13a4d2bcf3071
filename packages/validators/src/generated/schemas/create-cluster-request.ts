// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedList, limitedMap, list } from '../../core/collections.ts';
import { limitedText } from '../../core/limited.ts';
import { isList, isMap, isPlain, isString, isText, isWithin } from '../../core/predicates.ts';
import { bool, text } from '../../core/scalars.ts';
import { hasOnly, strict } from '../../core/strict-objects.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { Descriptor } from '../../core/walk.ts';
import { nullable } from '../../core/wrappers.ts';
import { checkConfigSpec, configSpecDescriptor } from './config-spec.ts';
import { checkEnvironmentInput, environmentInputDescriptor } from './environment.ts';
import { checkHostSpec, hostSpecDescriptor } from './host-spec.ts';
import { checkMaintenanceWindowInput, maintenanceWindowInputDescriptor } from './maintenance-window.ts';
import { checkMaintenanceWindowsInput, maintenanceWindowsInputDescriptor } from './maintenance-windows.ts';
import { checkPersistenceModeInput, persistenceModeInputDescriptor } from './persistence-mode.ts';
import { checkUserSpec, userSpecDescriptor } from './user-spec.ts';
import type { CreateClusterRequest } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_-]*$/u;
const pattern2 = /^[a-z][-_./@0-9a-z]*$/u;
const pattern3 = /^[-_0-9a-z]*$/u;
const pattern4 = /^[a-zA-Z0-9_.-]{0,50}$/u;
const createClusterRequestLabelsValue = (item: unknown): boolean => isText(item, 63, pattern3);
const createClusterRequestLabelsKey = (item: unknown): boolean => isText(item, 63, pattern2);

export const createClusterRequestDescriptor: Descriptor = () => [
  strict,
  {
    folderId: [limitedText, 50],
    name: [limitedText, 63, pattern],
    environment: environmentInputDescriptor,
    configSpec: configSpecDescriptor,
    description: [limitedText, 256],
    labels: [limitedMap, [limitedText, 63, pattern3], [limitedText, 63, pattern2], undefined, 64],
    hostSpecs: [limitedList, hostSpecDescriptor, 1],
    networkId: [limitedText, 150],
    sharded: bool,
    securityGroupIds: [list, text],
    tlsEnabled: [nullable, bool],
    deletionProtection: bool,
    persistenceMode: persistenceModeInputDescriptor,
    announceHostnames: bool,
    maintenanceWindow: maintenanceWindowInputDescriptor,
    userSpecs: [list, userSpecDescriptor],
    authSentinel: bool,
    diskEncryptionKeyId: [nullable, [limitedText, undefined, pattern4]],
    maintenanceWindows: maintenanceWindowsInputDescriptor,
  },
  4,
];

export function checkCreateClusterRequest(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    isText(value.folderId, 50) &&
    isText(value.name, 63, pattern) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, createClusterRequestLabelsValue) &&
        Object.keys(field).every(createClusterRequestLabelsKey) &&
        isWithin(Object.keys(field).length, undefined, 64))) &&
    checkEnvironmentInput(value.environment) &&
    checkConfigSpec(value.configSpec) &&
    ((field = value.hostSpecs) === undefined || isList(field, checkHostSpec, 1)) &&
    ((field = value.networkId) === undefined || isText(field, 150)) &&
    ((field = value.sharded) === undefined || typeof field === 'boolean') &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.tlsEnabled) == null || typeof field === 'boolean') &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || checkPersistenceModeInput(field)) &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindowInput(field)) &&
    ((field = value.userSpecs) === undefined || isList(field, checkUserSpec)) &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.diskEncryptionKeyId) == null || isText(field, undefined, pattern4)) &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindowsInput(field)) &&
    hasOnly(value, createClusterRequestDescriptor)
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
export const createClusterRequest: Validator<CreateClusterRequest> = /* @__PURE__ */ createValidator(
  'CreateClusterRequest',
  createClusterRequestDescriptor,
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
