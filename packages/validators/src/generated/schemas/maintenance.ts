// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';
import { checkMaintenanceDetail, maintenanceDetailRule } from './maintenance-detail.ts';
import { maintenanceStatusRule } from './maintenance-status.ts';
import type { Maintenance } from '@managed-redis/types';

export const maintenanceRule: ObjectRule = [
  object,
  {
    id: text,
    createdAt: timestamp,
    resourcePath: [list, changeFreezeResourceRule],
    description: text,
    details: [list, maintenanceDetailRule],
    status: maintenanceStatusRule,
    startScheduledAt: timestamp,
    completionScheduledAt: timestamp,
    maxStartScheduledAt: timestamp,
    startedAt: timestamp,
    succeededAt: timestamp,
    cancelledAt: timestamp,
    userControllable: bool,
  },
  2,
];

export function checkMaintenance(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.id === 'string' &&
    ((field = value.resourcePath) === undefined || isList(field, checkChangeFreezeResource)) &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    ((field = value.details) === undefined || isList(field, checkMaintenanceDetail)) &&
    ((field = value.status) === undefined || typeof field === 'string') &&
    isTimestamp(value.createdAt) &&
    ((field = value.startScheduledAt) === undefined || isTimestamp(field)) &&
    ((field = value.completionScheduledAt) === undefined || isTimestamp(field)) &&
    ((field = value.maxStartScheduledAt) === undefined || isTimestamp(field)) &&
    ((field = value.startedAt) === undefined || isTimestamp(field)) &&
    ((field = value.succeededAt) === undefined || isTimestamp(field)) &&
    ((field = value.cancelledAt) === undefined || isTimestamp(field)) &&
    ((field = value.userControllable) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Maintenance} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenance(value: unknown): value is Maintenance {
  return passes(checkMaintenance, value);
}

/**
 * Validates {@link Maintenance} as found in responses: fields and enum values that this version does not know pass.
 *
 * Work of the service on a resource: planned, running or over.
 */
export const maintenance: Validator<Maintenance> = /* @__PURE__ */ createFastValidator(
  'Maintenance',
  maintenanceRule,
  checkMaintenance,
);

/**
 * Makes sure that a value is {@link Maintenance} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenance(value: unknown): asserts value is Maintenance {
  maintenance.parse(value);
}
