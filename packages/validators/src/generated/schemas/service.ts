// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { serviceHealthRule } from './service-health.ts';
import { serviceTypeRule } from './service-type.ts';
import type { Service } from '@managed-redis/types';

export const serviceRule: ObjectRule = [object, { type: serviceTypeRule, health: serviceHealthRule }];

export function checkService(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.type) === undefined || typeof field === 'string') &&
    ((field = value.health) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link Service} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isService(value: unknown): value is Service {
  return passes(checkService, value);
}

/**
 * Validates {@link Service} as found in responses: fields and enum values that this version does not know pass.
 *
 * A service that runs on a host.
 */
export const service: Validator<Service> = /* @__PURE__ */ createFastValidator('Service', serviceRule, checkService);

/**
 * Makes sure that a value is {@link Service} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertService(value: unknown): asserts value is Service {
  service.parse(value);
}
