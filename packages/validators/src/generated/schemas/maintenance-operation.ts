// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceOperation } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const maintenanceOperationRule: core.ObjectRule = {
  kind: core.object,
  fields: { info: { kind: core.limitedText, maximum: 256 }, delayedUntil: { kind: core.timestamp } },
  test: checkMaintenanceOperation,
};

export function checkMaintenanceOperation(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.info, core.isText, 0, 256) &&
    core.isOptional(value.delayedUntil, core.isTimestamp)
  );
}

/** Whether a value is a valid {@link MaintenanceOperation} in a response. Never throws. */
export const isMaintenanceOperation = (value: unknown): value is MaintenanceOperation =>
  core.passes(checkMaintenanceOperation, value);

/** Validates {@link MaintenanceOperation} in a response. The next planned maintenance of a cluster. */
export const maintenanceOperation: core.Validator<MaintenanceOperation> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceOperation',
  maintenanceOperationRule,
  checkMaintenanceOperation,
);
