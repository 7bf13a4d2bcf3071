// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, closedExactGroups, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isNumberOrInt64 } from '../../core/int64.ts';
import { limitedText, numberOrInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkMaintenanceRescheduleTypeInput,
  maintenanceRescheduleTypeInputRule,
} from '../schemas/maintenance-reschedule-type.ts';
import type { GetMaintenanceParams, ListMaintenancesParams, RescheduleMaintenanceParams } from '@managed-redis/types';

export const getMaintenanceParamsRule: ObjectRule = [closed, { maintenanceId: [limitedText, 50] }, 1];

export function checkGetMaintenanceParams(value: Fields): boolean {
  return isText(value.maintenanceId, 50) && isPlain(value) && hasOnly(value, getMaintenanceParamsRule);
}

/** Whether a value is {@link GetMaintenanceParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isGetMaintenanceParams(value: unknown): value is GetMaintenanceParams {
  return passes(checkGetMaintenanceParams, value);
}

/**
 * Validates {@link GetMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `maintenances.get`: path, query and body together.
 */
export const getMaintenanceParams: Validator<GetMaintenanceParams> = /* @__PURE__ */ createRequestValidator(
  'GetMaintenanceParams',
  getMaintenanceParamsRule,
  checkGetMaintenanceParams,
);

/**
 * Makes sure that a value is {@link GetMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertGetMaintenanceParams(value: unknown): asserts value is GetMaintenanceParams {
  getMaintenanceParams.parse(value);
}

export const listMaintenancesParamsRule: ObjectRule = [
  closedExactGroups,
  {
    cloudId: [limitedText, 50],
    folderId: [limitedText, 50],
    resourceId: [limitedText, 50],
    pageSize: [numberOrInt64, undefined, 1000],
    pageToken: [limitedText, 500],
    orderBy: [limitedText, 100],
    filter: [limitedText, 300],
  },
  0,
  ['cloudId, folderId, resourceId'],
  ['cloudId, folderId, resourceId'],
];

export function checkListMaintenancesParams(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.cloudId) === undefined || isText(field, 50)) &&
    ((field = value.folderId) === undefined || isText(field, 50)) &&
    ((field = value.resourceId) === undefined || isText(field, 50)) &&
    ((field = value.pageSize) === undefined || isNumberOrInt64(field, undefined, 1000)) &&
    ((field = value.pageToken) === undefined || isText(field, 500)) &&
    ((field = value.orderBy) === undefined || isText(field, 100)) &&
    ((field = value.filter) === undefined || isText(field, 300)) &&
    Number(value.cloudId !== undefined) +
      Number(value.folderId !== undefined) +
      Number(value.resourceId !== undefined) ===
      1 &&
    isPlain(value) &&
    hasOnly(value, listMaintenancesParamsRule)
  );
}

/** Whether a value is {@link ListMaintenancesParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isListMaintenancesParams(value: unknown): value is ListMaintenancesParams {
  return passes(checkListMaintenancesParams, value);
}

/**
 * Validates {@link ListMaintenancesParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `maintenances.list`: path, query and body together.
 */
export const listMaintenancesParams: Validator<ListMaintenancesParams> = /* @__PURE__ */ createRequestValidator(
  'ListMaintenancesParams',
  listMaintenancesParamsRule,
  checkListMaintenancesParams,
);

/**
 * Makes sure that a value is {@link ListMaintenancesParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListMaintenancesParams(value: unknown): asserts value is ListMaintenancesParams {
  listMaintenancesParams.parse(value);
}

export const rescheduleMaintenanceParamsRule: ObjectRule = [
  closed,
  { maintenanceId: [limitedText, 50], rescheduleType: maintenanceRescheduleTypeInputRule, scheduledAt: timestamp },
  1,
];

export function checkRescheduleMaintenanceParams(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.maintenanceId, 50) &&
    ((field = value.rescheduleType) === undefined || checkMaintenanceRescheduleTypeInput(field)) &&
    ((field = value.scheduledAt) === undefined || isTimestamp(field)) &&
    isPlain(value) &&
    hasOnly(value, rescheduleMaintenanceParamsRule)
  );
}

/** Whether a value is {@link RescheduleMaintenanceParams} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRescheduleMaintenanceParams(value: unknown): value is RescheduleMaintenanceParams {
  return passes(checkRescheduleMaintenanceParams, value);
}

/**
 * Validates {@link RescheduleMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * Input of `maintenances.reschedule`: path, query and body together.
 */
export const rescheduleMaintenanceParams: Validator<RescheduleMaintenanceParams> =
  /* @__PURE__ */ createRequestValidator(
    'RescheduleMaintenanceParams',
    rescheduleMaintenanceParamsRule,
    checkRescheduleMaintenanceParams,
  );

/**
 * Makes sure that a value is {@link RescheduleMaintenanceParams} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRescheduleMaintenanceParams(value: unknown): asserts value is RescheduleMaintenanceParams {
  rescheduleMaintenanceParams.parse(value);
}
