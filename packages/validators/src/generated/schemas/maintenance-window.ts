// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceWindow, MaintenanceWindowInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkEmpty, emptyInputRule, emptyRule } from './empty.ts';
import {
  checkWeeklyMaintenanceWindow,
  weeklyMaintenanceWindowInputRule,
  weeklyMaintenanceWindowRule,
} from './weekly-maintenance-window.ts';

export const maintenanceWindowRule: core.ObjectRule = {
  kind: core.object,
  fields: { anytime: emptyRule, weeklyMaintenanceWindow: weeklyMaintenanceWindowRule },
  groups: [{ kind: core.oneOf, fields: ['anytime', 'weeklyMaintenanceWindow'], isRequired: false }],
  test: checkMaintenanceWindow,
};

export function checkMaintenanceWindow(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.anytime, checkEmpty) &&
    core.isOptional(value.weeklyMaintenanceWindow, checkWeeklyMaintenanceWindow) &&
    Number(value.anytime !== undefined) + Number(value.weeklyMaintenanceWindow !== undefined) <= 1
  );
}

/** Whether a value is a valid {@link MaintenanceWindow} in a response. Never throws. */
export const isMaintenanceWindow = (value: unknown): value is MaintenanceWindow =>
  core.passes(checkMaintenanceWindow, value);

/** Validates {@link MaintenanceWindow} in a response. When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows. */
export const maintenanceWindow: core.Validator<MaintenanceWindow> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceWindow',
  maintenanceWindowRule,
  checkMaintenanceWindow,
);

export const maintenanceWindowInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { anytime: emptyInputRule, weeklyMaintenanceWindow: weeklyMaintenanceWindowInputRule },
  groups: [{ kind: core.oneOf, fields: ['anytime', 'weeklyMaintenanceWindow'], isRequired: true }],
};

/** Whether a value is a valid {@link MaintenanceWindowInput} in a request. Never throws. */
export const isMaintenanceWindowInput = (value: unknown): value is MaintenanceWindowInput =>
  core.conforms(maintenanceWindowInputRule, value);

/** Validates {@link MaintenanceWindowInput} in a request. When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows. */
export const maintenanceWindowInput: core.Validator<MaintenanceWindowInput> =
  /* @__PURE__ */ core.createRequestValidator('MaintenanceWindowInput', maintenanceWindowInputRule);
