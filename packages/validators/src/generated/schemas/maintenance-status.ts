// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceStatus } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const maintenanceStatusRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['STATUS_UNSPECIFIED', 'SCHEDULED', 'RUNNING', 'SUCCEEDED', 'CANCELLED'],
};

/** Whether a value is a valid {@link MaintenanceStatus} in a response. Never throws. */
export const isMaintenanceStatus = (value: unknown): value is MaintenanceStatus => core.isString(value);

/** Validates {@link MaintenanceStatus} in a response. State of a maintenance. */
export const maintenanceStatus: core.Validator<MaintenanceStatus> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceStatus',
  maintenanceStatusRule,
  core.isString,
);
