// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AccessBindingAction, AccessBindingActionInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const accessBindingActionRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: ['ACCESS_BINDING_ACTION_UNSPECIFIED', 'ADD', 'REMOVE'],
};

/** Whether a value is a valid {@link AccessBindingAction} in a response. Never throws. */
export const isAccessBindingAction = (value: unknown): value is AccessBindingAction => core.isString(value);

/** Validates {@link AccessBindingAction} in a response. What to do with an access binding. */
export const accessBindingAction: core.Validator<AccessBindingAction> = /* @__PURE__ */ core.createResponseValidator(
  'AccessBindingAction',
  accessBindingActionRule,
  core.isString,
);

export const accessBindingActionInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: ['ACCESS_BINDING_ACTION_UNSPECIFIED', 'ADD', 'REMOVE'],
};

/** Whether a value is a valid {@link AccessBindingActionInput} in a request. Never throws. */
export const isAccessBindingActionInput = (value: unknown): value is AccessBindingActionInput =>
  core.conforms(accessBindingActionInputRule, value);

/** Validates {@link AccessBindingActionInput} in a request. What to do with an access binding. */
export const accessBindingActionInput: core.Validator<AccessBindingActionInput> =
  /* @__PURE__ */ core.createRequestValidator('AccessBindingActionInput', accessBindingActionInputRule);
