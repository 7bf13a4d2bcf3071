// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { GetMaintenanceParams, ListMaintenancesParams, RescheduleMaintenanceParams } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maintenanceRescheduleTypeInputRule } from '../schemas/maintenance-reschedule-type.ts';

export const getMaintenanceParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { maintenanceId: { kind: core.limitedText, maximum: 50 } },
  required: ['maintenanceId'],
};

/** Whether a value is a valid {@link GetMaintenanceParams} in a request. Never throws. */
export const isGetMaintenanceParams = (value: unknown): value is GetMaintenanceParams =>
  core.conforms(getMaintenanceParamsRule, value);

/** Validates {@link GetMaintenanceParams} in a request. Input of `maintenances.get`: path, query and body together. */
export const getMaintenanceParams: core.Validator<GetMaintenanceParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetMaintenanceParams',
  getMaintenanceParamsRule,
);

export const listMaintenancesParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    cloudId: { kind: core.limitedText, maximum: 50 },
    folderId: { kind: core.limitedText, maximum: 50 },
    resourceId: { kind: core.limitedText, maximum: 50 },
    pageSize: { kind: core.queryInt64, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 500 },
    orderBy: { kind: core.limitedText, maximum: 100 },
    filter: { kind: core.limitedText, maximum: 300 },
  },
  groups: [{ kind: core.oneOf, fields: ['cloudId', 'folderId', 'resourceId'], isRequired: true }],
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListMaintenancesParams} in a request. Never throws. */
export const isListMaintenancesParams = (value: unknown): value is ListMaintenancesParams =>
  core.conforms(listMaintenancesParamsRule, value);

/** Validates {@link ListMaintenancesParams} in a request. Input of `maintenances.list`: path, query and body together. */
export const listMaintenancesParams: core.Validator<ListMaintenancesParams> =
  /* @__PURE__ */ core.createRequestValidator('ListMaintenancesParams', listMaintenancesParamsRule);

export const rescheduleMaintenanceParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    maintenanceId: { kind: core.limitedText, maximum: 50 },
    rescheduleType: maintenanceRescheduleTypeInputRule,
    scheduledAt: { kind: core.timestamp },
  },
  required: ['maintenanceId'],
};

/** Whether a value is a valid {@link RescheduleMaintenanceParams} in a request. Never throws. */
export const isRescheduleMaintenanceParams = (value: unknown): value is RescheduleMaintenanceParams =>
  core.conforms(rescheduleMaintenanceParamsRule, value);

/** Validates {@link RescheduleMaintenanceParams} in a request. Input of `maintenances.reschedule`: path, query and body together. */
export const rescheduleMaintenanceParams: core.Validator<RescheduleMaintenanceParams> =
  /* @__PURE__ */ core.createRequestValidator('RescheduleMaintenanceParams', rescheduleMaintenanceParamsRule);
