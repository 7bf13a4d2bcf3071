// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { checkMaintenance, maintenanceRule } from './maintenance.ts';
import type { ListMaintenancesResponse } from '@managed-redis/types';

export const listMaintenancesResponseRule: ObjectRule = [
  object,
  { maintenances: [list, maintenanceRule], nextPageToken: text },
];

export function checkListMaintenancesResponse(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maintenances) === undefined || isList(field, checkMaintenance)) &&
    ((field = value.nextPageToken) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ListMaintenancesResponse} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isListMaintenancesResponse(value: unknown): value is ListMaintenancesResponse {
  return passes(checkListMaintenancesResponse, value);
}

/**
 * Validates {@link ListMaintenancesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * A page of maintenances.
 */
export const listMaintenancesResponse: Validator<ListMaintenancesResponse> = /* @__PURE__ */ createFastValidator(
  'ListMaintenancesResponse',
  listMaintenancesResponseRule,
  checkListMaintenancesResponse,
);

/**
 * Makes sure that a value is {@link ListMaintenancesResponse} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertListMaintenancesResponse(value: unknown): asserts value is ListMaintenancesResponse {
  listMaintenancesResponse.parse(value);
}
