// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { int32 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isInt32, isList, isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { anyRule, checkAny } from './any.ts';
import type { Status } from '@managed-redis/types';

export const statusRule: ObjectRule = [object, { code: [int32], message: text, details: [list, anyRule] }, 1];

export function checkStatus(value: Fields): boolean {
  let field: unknown;
  return (
    isInt32(value.code) &&
    ((field = value.message) === undefined || typeof field === 'string') &&
    ((field = value.details) === undefined || isList(field, checkAny)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link Status} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isStatus(value: unknown): value is Status {
  return passes(checkStatus, value);
}

/**
 * Validates {@link Status} as found in responses: fields and enum values that this version does not know pass.
 *
 * An error in the shape of google.rpc.Status.
 */
export const status: Validator<Status> = /* @__PURE__ */ createFastValidator('Status', statusRule, checkStatus);

/**
 * Makes sure that a value is {@link Status} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertStatus(value: unknown): asserts value is Status {
  status.parse(value);
}
