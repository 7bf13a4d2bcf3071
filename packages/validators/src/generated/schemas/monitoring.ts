// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { Monitoring } from '@managed-redis/types';

export const monitoringRule: ObjectRule = [object, { name: text, link: text, description: text }, 2];

export function checkMonitoring(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.name === 'string' &&
    ((field = value.description) === undefined || typeof field === 'string') &&
    typeof value.link === 'string' &&
    isPlain(value)
  );
}

/** Whether a value is {@link Monitoring} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMonitoring(value: unknown): value is Monitoring {
  return passes(checkMonitoring, value);
}

/**
 * Validates {@link Monitoring} as found in responses: fields and enum values that this version does not know pass.
 *
 * A dashboard of a monitoring system that shows the cluster.
 */
export const monitoring: Validator<Monitoring> = /* @__PURE__ */ createFastValidator(
  'Monitoring',
  monitoringRule,
  checkMonitoring,
);

/**
 * Makes sure that a value is {@link Monitoring} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMonitoring(value: unknown): asserts value is Monitoring {
  monitoring.parse(value);
}
