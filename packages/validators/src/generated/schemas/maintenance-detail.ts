// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaintenanceDetail } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const maintenanceDetailRule: core.ObjectRule = {
  kind: core.object,
  fields: { key: { kind: core.text }, value: { kind: core.text } },
  test: checkMaintenanceDetail,
};

export function checkMaintenanceDetail(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.key) && core.isOptionalString(value.value);
}

/** Whether a value is a valid {@link MaintenanceDetail} in a response. Never throws. */
export const isMaintenanceDetail = (value: unknown): value is MaintenanceDetail =>
  core.passes(checkMaintenanceDetail, value);

/** Validates {@link MaintenanceDetail} in a response. One service-specific detail of a maintenance. */
export const maintenanceDetail: core.Validator<MaintenanceDetail> = /* @__PURE__ */ core.createResponseValidator(
  'MaintenanceDetail',
  maintenanceDetailRule,
  checkMaintenanceDetail,
);
