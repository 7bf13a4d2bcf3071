// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceRescheduleType, MaintenanceRescheduleTypeInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const maintenanceRescheduleTypeRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['TYPE_UNSPECIFIED', 'IMMEDIATE', 'NEXT_AVAILABLE_WINDOW', 'SPECIFIC_TIME'],
};

/** Whether a value is a valid {@link MaintenanceRescheduleType} in a response. Never throws. */
export const isMaintenanceRescheduleType = (value: unknown): value is MaintenanceRescheduleType => core.isString(value);

/** Validates {@link MaintenanceRescheduleType} in a response. How to reschedule a maintenance. */
export const maintenanceRescheduleType: core.Validator<MaintenanceRescheduleType> =
  /* @__PURE__ */ core.createResponseValidator(
    'MaintenanceRescheduleType',
    maintenanceRescheduleTypeRule,
    core.isString,
  );

export const maintenanceRescheduleTypeInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['TYPE_UNSPECIFIED', 'IMMEDIATE', 'NEXT_AVAILABLE_WINDOW', 'SPECIFIC_TIME'],
};

/** Whether a value is a valid {@link MaintenanceRescheduleTypeInput} in a request. Never throws. */
export const isMaintenanceRescheduleTypeInput = (value: unknown): value is MaintenanceRescheduleTypeInput =>
  core.conforms(maintenanceRescheduleTypeInputRule, value);

/** Validates {@link MaintenanceRescheduleTypeInput} in a request. How to reschedule a maintenance. */
export const maintenanceRescheduleTypeInput: core.Validator<MaintenanceRescheduleTypeInput> =
  /* @__PURE__ */ core.createRequestValidator('MaintenanceRescheduleTypeInput', maintenanceRescheduleTypeInputRule);
