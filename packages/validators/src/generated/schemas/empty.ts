// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Empty } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const emptyRule: core.ObjectRule = { kind: core.object, fields: {}, test: checkEmpty };

export function checkEmpty(value: unknown): boolean {
  return core.isPlain(value);
}

/** Whether a value is a valid {@link Empty} in a response. Never throws. */
export const isEmpty = (value: unknown): value is Empty => core.passes(checkEmpty, value);

/** Validates {@link Empty} in a response. An empty object: the operation has no result. */
export const empty: core.Validator<Empty> = /* @__PURE__ */ core.createResponseValidator(
  'Empty',
  emptyRule,
  checkEmpty,
);

export const emptyInputRule: core.ClosedObjectRule = { kind: core.closedObject, fields: {} };

/** Whether a value is a valid {@link Empty} in a request. Never throws. */
export const isEmptyInput = (value: unknown): value is Empty => core.conforms(emptyInputRule, value);

/** Validates {@link Empty} in a request. An empty object: the operation has no result. */
export const emptyInput: core.Validator<Empty> = /* @__PURE__ */ core.createRequestValidator('Empty', emptyInputRule);
