// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isFieldMask } from '../../core/field-mask.ts';
import { int64 } from '../../core/int64-check.ts';
import { isInt64 } from '../../core/int64.ts';
import { strict, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { bool, fieldMask, nullable, text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { UpdateHostSpec } from '@managed-redis/types';

export const updateHostSpecDescriptor: ObjectDescriptor = [
  strict,
  { hostName: text },
  { replicaPriority: [nullable, int64], assignPublicIp: bool, updateMask: fieldMask },
];

export function checkUpdateHostSpec(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    typeof value.hostName === 'string' &&
    ((field = value.replicaPriority) == null || isInt64(field)) &&
    ((field = value.assignPublicIp) === undefined || typeof field === 'boolean') &&
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    hasOnly(value, updateHostSpecDescriptor[1], updateHostSpecDescriptor[2])
  );
}

/** Whether a value is {@link UpdateHostSpec} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUpdateHostSpec(value: unknown): value is UpdateHostSpec {
  return passes(checkUpdateHostSpec, value);
}

/**
 * Validates {@link UpdateHostSpec} as sent in requests: nothing unknown may be in it.
 *
 * New settings of one host.
 */
export const updateHostSpec: Validator<UpdateHostSpec> = /* @__PURE__ */ createValidator(
  'UpdateHostSpec',
  updateHostSpecDescriptor,
  checkUpdateHostSpec,
);

/**
 * Makes sure that a value is {@link UpdateHostSpec} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUpdateHostSpec(value: unknown): asserts value is UpdateHostSpec {
  updateHostSpec.parse(value);
}
