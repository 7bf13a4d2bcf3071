// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { limitedMap, list } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { isFieldMask } from '../../core/field-mask.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isMap, isPlain, isString, isText, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, fieldMask, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkConfigSpec, configSpecRule } from './config-spec.ts';
import { checkMaintenanceWindowInput, maintenanceWindowInputRule } from './maintenance-window.ts';
import { checkMaintenanceWindowsInput, maintenanceWindowsInputRule } from './maintenance-windows.ts';
import { checkPersistenceModeInput, persistenceModeInputRule } from './persistence-mode.ts';
import type { UpdateClusterRequest } from '@managed-redis/types';

const pattern = /^[a-z][-_./@0-9a-z]*$/u;
const pattern2 = /^[-_0-9a-z]*$/u;
const pattern3 = /^[a-zA-Z0-9_-]*$/u;
const updateClusterRequestLabelsValue = (item: unknown): boolean => isText(item, 63, pattern2);
const updateClusterRequestLabelsKey = (item: unknown): boolean => isText(item, 63, pattern);

export const updateClusterRequestRule: ObjectRule = [
  closed,
  {
    updateMask: fieldMask,
    description: [limitedText, 256],
    labels: [limitedMap, [limitedText, 63, pattern2], [limitedText, 63, pattern], undefined, 64],
    configSpec: configSpecRule,
    name: [limitedText, 63, pattern3],
    maintenanceWindow: maintenanceWindowInputRule,
    securityGroupIds: [list, text],
    deletionProtection: bool,
    persistenceMode: persistenceModeInputRule,
    networkId: [limitedText, 150],
    announceHostnames: bool,
    authSentinel: bool,
    maintenanceWindows: maintenanceWindowsInputRule,
  },
];

export function checkUpdateClusterRequest(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    ((field = value.description) === undefined || isText(field, 256)) &&
    ((field = value.labels) === undefined ||
      (isMap(field, updateClusterRequestLabelsValue) &&
        Object.keys(field).every(updateClusterRequestLabelsKey) &&
        isWithin(Object.keys(field).length, undefined, 64))) &&
    ((field = value.configSpec) === undefined || checkConfigSpec(field as Fields)) &&
    ((field = value.name) === undefined || isText(field, 63, pattern3)) &&
    ((field = value.maintenanceWindow) === undefined || checkMaintenanceWindowInput(field as Fields)) &&
    ((field = value.securityGroupIds) === undefined || isList(field, isString)) &&
    ((field = value.deletionProtection) === undefined || typeof field === 'boolean') &&
    ((field = value.persistenceMode) === undefined || checkPersistenceModeInput(field)) &&
    ((field = value.networkId) === undefined || isText(field, 150)) &&
    ((field = value.announceHostnames) === undefined || typeof field === 'boolean') &&
    ((field = value.authSentinel) === undefined || typeof field === 'boolean') &&
    ((field = value.maintenanceWindows) === undefined || checkMaintenanceWindowsInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, updateClusterRequestRule)
  );
}

/** Whether a value is {@link UpdateClusterRequest} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateClusterRequest(value: unknown): value is UpdateClusterRequest {
  return passes(checkUpdateClusterRequest, value);
}

/**
 * Validates {@link UpdateClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * Body of updateCluster.
 */
export const updateClusterRequest: Validator<UpdateClusterRequest> = /* @__PURE__ */ createRequestValidator(
  'UpdateClusterRequest',
  updateClusterRequestRule,
  checkUpdateClusterRequest,
);

/**
 * Makes sure that a value is {@link UpdateClusterRequest} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateClusterRequest(value: unknown): asserts value is UpdateClusterRequest {
  updateClusterRequest.parse(value);
}
