// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { SetAccessBindingsRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessBindingInputRule } from './access-binding.ts';

export const setAccessBindingsRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { accessBindings: { kind: core.limitedList, items: accessBindingInputRule, maximum: 1000 } },
};

/** Whether a value is a valid {@link SetAccessBindingsRequest} in a request. Never throws. */
export const isSetAccessBindingsRequest = (value: unknown): value is SetAccessBindingsRequest =>
  core.conforms(setAccessBindingsRequestRule, value);

/** Validates {@link SetAccessBindingsRequest} in a request. Request body of setClusterAccessBindings. */
export const setAccessBindingsRequest: core.Validator<SetAccessBindingsRequest> =
  /* @__PURE__ */ core.createRequestValidator('SetAccessBindingsRequest', setAccessBindingsRequestRule);
