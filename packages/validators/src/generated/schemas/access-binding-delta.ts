// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AccessBindingDelta, AccessBindingDeltaInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessBindingActionInputRule, accessBindingActionRule } from './access-binding-action.ts';
import { accessBindingInputRule, accessBindingRule, checkAccessBinding } from './access-binding.ts';

export const accessBindingDeltaRule: core.ObjectRule = {
  kind: core.object,
  fields: { action: accessBindingActionRule, accessBinding: accessBindingRule },
  required: ['action', 'accessBinding'],
  test: checkAccessBindingDelta,
};

export function checkAccessBindingDelta(value: unknown): boolean {
  return core.isPlain(value) && core.isString(value.action) && checkAccessBinding(value.accessBinding);
}

/** Whether a value is a valid {@link AccessBindingDelta} in a response. Never throws. */
export const isAccessBindingDelta = (value: unknown): value is AccessBindingDelta =>
  core.passes(checkAccessBindingDelta, value);

/** Validates {@link AccessBindingDelta} in a response. An access binding to add or remove. */
export const accessBindingDelta: core.Validator<AccessBindingDelta> = /* @__PURE__ */ core.createResponseValidator(
  'AccessBindingDelta',
  accessBindingDeltaRule,
  checkAccessBindingDelta,
);

export const accessBindingDeltaInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { action: accessBindingActionInputRule, accessBinding: accessBindingInputRule },
  required: ['action', 'accessBinding'],
};

/** Whether a value is a valid {@link AccessBindingDeltaInput} in a request. Never throws. */
export const isAccessBindingDeltaInput = (value: unknown): value is AccessBindingDeltaInput =>
  core.conforms(accessBindingDeltaInputRule, value);

/** Validates {@link AccessBindingDeltaInput} in a request. An access binding to add or remove. */
export const accessBindingDeltaInput: core.Validator<AccessBindingDeltaInput> =
  /* @__PURE__ */ core.createRequestValidator('AccessBindingDeltaInput', accessBindingDeltaInputRule);
