// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { AccessBindingAction, AccessBindingActionInput } from '@managed-redis/types';

export const accessBindingActionRule: Rule = [named];

export function checkAccessBindingAction(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link AccessBindingAction} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAccessBindingAction(value: unknown): value is AccessBindingAction {
  return passes(checkAccessBindingAction, value);
}

/**
 * Validates {@link AccessBindingAction} as found in responses: fields and enum values that this version does not know pass.
 *
 * What to do with an access binding.
 */
export const accessBindingAction: Validator<AccessBindingAction> = /* @__PURE__ */ createFastValidator(
  'AccessBindingAction',
  accessBindingActionRule,
  checkAccessBindingAction,
);

/**
 * Makes sure that a value is {@link AccessBindingAction} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingAction(value: unknown): asserts value is AccessBindingAction {
  accessBindingAction.parse(value);
}

export const accessBindingActionInputRule: EnumRule = [closedEnum, 'ACCESS_BINDING_ACTION_UNSPECIFIED ADD REMOVE'];

export function checkAccessBindingActionInput(value: unknown): boolean {
  return value === 'ACCESS_BINDING_ACTION_UNSPECIFIED' || value === 'ADD' || value === 'REMOVE';
}

/** Whether a value is {@link AccessBindingActionInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isAccessBindingActionInput(value: unknown): value is AccessBindingActionInput {
  return passes(checkAccessBindingActionInput, value);
}

/**
 * Validates {@link AccessBindingActionInput} as sent in requests: nothing unknown may be in it.
 *
 * What to do with an access binding.
 */
export const accessBindingActionInput: Validator<AccessBindingActionInput> = /* @__PURE__ */ createRequestValidator(
  'AccessBindingActionInput',
  accessBindingActionInputRule,
  checkAccessBindingActionInput,
);

/**
 * Makes sure that a value is {@link AccessBindingActionInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAccessBindingActionInput(value: unknown): asserts value is AccessBindingActionInput {
  accessBindingActionInput.parse(value);
}
