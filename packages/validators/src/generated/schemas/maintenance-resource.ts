// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { changeFreezeResourceRule, checkChangeFreezeResource } from './change-freeze-resource.ts';
import type { MaintenanceResource } from '@managed-redis/types';

/** Whether a value is {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceResource(value: unknown): value is MaintenanceResource {
  return passes(checkChangeFreezeResource, value);
}

/**
 * Validates {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * One step of a resource path: a resource with its type.
 */
export const maintenanceResource: Validator<MaintenanceResource> = /* @__PURE__ */ createFastValidator(
  'MaintenanceResource',
  changeFreezeResourceRule,
  checkChangeFreezeResource,
);

/**
 * Makes sure that a value is {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceResource(value: unknown): asserts value is MaintenanceResource {
  maintenanceResource.parse(value);
}
