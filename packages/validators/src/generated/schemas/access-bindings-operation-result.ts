// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { AccessBindingsOperationResult } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessBindingDeltaRule, checkAccessBindingDelta } from './access-binding-delta.ts';

export const accessBindingsOperationResultRule: core.ObjectRule = {
  kind: core.object,
  fields: { effectiveDeltas: { kind: core.list, items: accessBindingDeltaRule } },
  test: checkAccessBindingsOperationResult,
};

export function checkAccessBindingsOperationResult(value: unknown): boolean {
  return core.isPlain(value) && core.isOptional(value.effectiveDeltas, core.isList, checkAccessBindingDelta);
}

/** Whether a value is a valid {@link AccessBindingsOperationResult} in a response. Never throws. */
export const isAccessBindingsOperationResult = (value: unknown): value is AccessBindingsOperationResult =>
  core.passes(checkAccessBindingsOperationResult, value);

/** Validates {@link AccessBindingsOperationResult} in a response. The access bindings that a call actually changed. */
export const accessBindingsOperationResult: core.Validator<AccessBindingsOperationResult> =
  /* @__PURE__ */ core.createResponseValidator(
    'AccessBindingsOperationResult',
    accessBindingsOperationResultRule,
    checkAccessBindingsOperationResult,
  );
