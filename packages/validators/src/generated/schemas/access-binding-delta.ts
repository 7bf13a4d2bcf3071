// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import {
  accessBindingActionInputRule,
  accessBindingActionRule,
  checkAccessBindingActionInput,
} from './access-binding-action.ts';
import {
  accessBindingInputRule,
  accessBindingRule,
  checkAccessBinding,
  checkAccessBindingInput,
} from './access-binding.ts';
import type { AccessBindingDelta, AccessBindingDeltaInput } from '@managed-redis/types';

export const accessBindingDeltaRule: ObjectRule = [
  object,
  { action: accessBindingActionRule, accessBinding: accessBindingRule },
  2,
];

export function checkAccessBindingDelta(value: Fields): boolean {
  return typeof value.action === 'string' && checkAccessBinding(value.accessBinding as Fields) && isPlain(value);
}

/** Whether a value is {@link AccessBindingDelta} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAccessBindingDelta(value: unknown): value is AccessBindingDelta {
  return passes(checkAccessBindingDelta, value);
}

/**
 * Validates {@link AccessBindingDelta} as found in responses: fields and enum values that this version does not know pass.
 *
 * One access binding to add or to remove.
 */
export const accessBindingDelta: Validator<AccessBindingDelta> = /* @__PURE__ */ createFastValidator(
  'AccessBindingDelta',
  accessBindingDeltaRule,
  checkAccessBindingDelta,
);

/**
 * Makes sure that a value is {@link AccessBindingDelta} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingDelta(value: unknown): asserts value is AccessBindingDelta {
  accessBindingDelta.parse(value);
}

export const accessBindingDeltaInputRule: ObjectRule = [
  closed,
  { action: accessBindingActionInputRule, accessBinding: accessBindingInputRule },
  2,
];

export function checkAccessBindingDeltaInput(value: Fields): boolean {
  return (
    checkAccessBindingActionInput(value.action) &&
    checkAccessBindingInput(value.accessBinding as Fields) &&
    isPlain(value) &&
    hasOnly(value, accessBindingDeltaInputRule)
  );
}

/** Whether a value is {@link AccessBindingDeltaInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAccessBindingDeltaInput(value: unknown): value is AccessBindingDeltaInput {
  return passes(checkAccessBindingDeltaInput, value);
}

/**
 * Validates {@link AccessBindingDeltaInput} as sent in requests: nothing unknown may be in it.
 *
 * One access binding to add or to remove.
 */
export const accessBindingDeltaInput: Validator<AccessBindingDeltaInput> = /* @__PURE__ */ createRequestValidator(
  'AccessBindingDeltaInput',
  accessBindingDeltaInputRule,
  checkAccessBindingDeltaInput,
);

/**
 * Makes sure that a value is {@link AccessBindingDeltaInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingDeltaInput(value: unknown): asserts value is AccessBindingDeltaInput {
  accessBindingDeltaInput.parse(value);
}
