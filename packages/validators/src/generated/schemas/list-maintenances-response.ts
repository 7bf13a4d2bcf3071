// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListMaintenancesResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkMaintenance, maintenanceRule } from './maintenance.ts';

export const listMaintenancesResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { maintenances: { kind: core.list, items: maintenanceRule }, nextPageToken: { kind: core.text } },
  test: checkListMaintenancesResponse,
};

export function checkListMaintenancesResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.maintenances, core.isList, checkMaintenance) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListMaintenancesResponse} in a response. Never throws. */
export const isListMaintenancesResponse = (value: unknown): value is ListMaintenancesResponse =>
  core.passes(checkListMaintenancesResponse, value);

/** Validates {@link ListMaintenancesResponse} in a response. A page of maintenances. */
export const listMaintenancesResponse: core.Validator<ListMaintenancesResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListMaintenancesResponse',
    listMaintenancesResponseRule,
    checkListMaintenancesResponse,
  );
