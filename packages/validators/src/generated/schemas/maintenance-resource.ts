// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { MaintenanceResource } from '@managed-redis/types';

export const maintenanceResourceDescriptor: ObjectDescriptor = [tolerant, {}, { id: text, type: text }];

export function checkMaintenanceResource(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.id) === undefined || typeof field === 'string') &&
    ((field = value.type) === undefined || typeof field === 'string')
  );
}

/** Whether a value is {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaintenanceResource(value: unknown): value is MaintenanceResource {
  return passes(checkMaintenanceResource, value);
}

/**
 * Validates {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * One step of a resource path: a resource with its type.
 */
export const maintenanceResource: Validator<MaintenanceResource> = /* @__PURE__ */ createValidator(
  'MaintenanceResource',
  maintenanceResourceDescriptor,
  checkMaintenanceResource,
);

/**
 * Makes sure that a value is {@link MaintenanceResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaintenanceResource(value: unknown): asserts value is MaintenanceResource {
  maintenanceResource.parse(value);
}
