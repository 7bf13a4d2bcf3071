// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isFieldMask } from '../../core/field-mask.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, fieldMask, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { UpdateHostSpec } from '@managed-redis/types';

export const updateHostSpecRule: ObjectRule = [
  closed,
  { hostName: text, replicaPriority: [nullable, [limitedInt64, 0]], assignPublicIp: bool, updateMask: fieldMask },
  1,
];

export function checkUpdateHostSpec(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.hostName === 'string' &&
    ((field = value.replicaPriority) == null || isInt64(field, 0)) &&
    ((field = value.assignPublicIp) === undefined || typeof field === 'boolean') &&
    ((field = value.updateMask) === undefined || isFieldMask(field)) &&
    isPlain(value) &&
    hasOnly(value, updateHostSpecRule)
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
export const updateHostSpec: Validator<UpdateHostSpec> = /* @__PURE__ */ createRequestValidator(
  'UpdateHostSpec',
  updateHostSpecRule,
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
