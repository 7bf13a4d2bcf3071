// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Maintenance } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';
import { checkMaintenanceDetail, maintenanceDetailRule } from './maintenance-detail.ts';
import { maintenanceStatusRule } from './maintenance-status.ts';

export const maintenanceRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    resourcePath: { kind: core.list, items: changeFreezeResourceRule },
    description: { kind: core.text },
    details: { kind: core.list, items: maintenanceDetailRule },
    status: maintenanceStatusRule,
    createdAt: { kind: core.timestamp },
    startScheduledAt: { kind: core.timestamp },
    completionScheduledAt: { kind: core.timestamp },
    maxStartScheduledAt: { kind: core.timestamp },
    startedAt: { kind: core.timestamp },
    succeededAt: { kind: core.timestamp },
    cancelledAt: { kind: core.timestamp },
    userControllable: { kind: core.boolean },
  },
  required: ['id', 'createdAt'],
  test: checkMaintenance,
};

export function checkMaintenance(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isOptional(value.resourcePath, core.isList, checkChangeFreezeResource) &&
    core.isOptionalString(value.description) &&
    core.isOptional(value.details, core.isList, checkMaintenanceDetail) &&
    core.isOptionalString(value.status) &&
    core.isTimestamp(value.createdAt) &&
    core.isOptional(value.startScheduledAt, core.isTimestamp) &&
    core.isOptional(value.completionScheduledAt, core.isTimestamp) &&
    core.isOptional(value.maxStartScheduledAt, core.isTimestamp) &&
    core.isOptional(value.startedAt, core.isTimestamp) &&
    core.isOptional(value.succeededAt, core.isTimestamp) &&
    core.isOptional(value.cancelledAt, core.isTimestamp) &&
    core.isOptionalBoolean(value.userControllable)
  );
}

/** Whether a value is a valid {@link Maintenance} in a response. Never throws. */
export const isMaintenance = (value: unknown): value is Maintenance => core.passes(checkMaintenance, value);

/** Validates {@link Maintenance} in a response. Maintenance work on a resource: planned, running or finished. */
export const maintenance: core.Validator<Maintenance> = /* @__PURE__ */ core.createResponseValidator(
  'Maintenance',
  maintenanceRule,
  checkMaintenance,
);
