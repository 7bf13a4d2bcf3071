// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { timestamp } from '../../core/scalars.ts';
import { isTimestamp } from '../../core/timestamp.ts';
import type { Validator } from '../../core/validator.ts';
import type { MaintenanceOperation } from '@managed-redis/types';

export const maintenanceOperationRule: ObjectRule = [object, { info: [limitedText, 256], delayedUntil: timestamp }];

export function checkMaintenanceOperation(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.info) === undefined || isText(field, 256)) &&
    ((field = value.delayedUntil) === undefined || isTimestamp(field)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link MaintenanceOperation} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceOperation(value: unknown): value is MaintenanceOperation {
  return passes(checkMaintenanceOperation, value);
}

/**
 * Validates {@link MaintenanceOperation} as found in responses: fields and enum values that this version does not know pass.
 *
 * The next planned maintenance of a cluster.
 */
export const maintenanceOperation: Validator<MaintenanceOperation> = /* @__PURE__ */ createFastValidator(
  'MaintenanceOperation',
  maintenanceOperationRule,
  checkMaintenanceOperation,
);

/**
 * Makes sure that a value is {@link MaintenanceOperation} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceOperation(value: unknown): asserts value is MaintenanceOperation {
  maintenanceOperation.parse(value);
}
