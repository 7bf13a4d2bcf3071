// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { accessBindingDeltaRule, checkAccessBindingDelta } from './access-binding-delta.ts';
import type { AccessBindingsOperationResult } from '@managed-redis/types';

export const accessBindingsOperationResultRule: ObjectRule = [
  object,
  { effectiveDeltas: [list, accessBindingDeltaRule] },
];

export function checkAccessBindingsOperationResult(value: Fields): boolean {
  let field: unknown;
  return ((field = value.effectiveDeltas) === undefined || isList(field, checkAccessBindingDelta)) && isPlain(value);
}

/** Whether a value is {@link AccessBindingsOperationResult} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAccessBindingsOperationResult(value: unknown): value is AccessBindingsOperationResult {
  return passes(checkAccessBindingsOperationResult, value);
}

/**
 * Validates {@link AccessBindingsOperationResult} as found in responses: fields and enum values that this version does not know pass.
 *
 * The access bindings that a call really changed.
 */
export const accessBindingsOperationResult: Validator<AccessBindingsOperationResult> =
  /* @__PURE__ */ createFastValidator(
    'AccessBindingsOperationResult',
    accessBindingsOperationResultRule,
    checkAccessBindingsOperationResult,
  );

/**
 * Makes sure that a value is {@link AccessBindingsOperationResult} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingsOperationResult(value: unknown): asserts value is AccessBindingsOperationResult {
  accessBindingsOperationResult.parse(value);
}
