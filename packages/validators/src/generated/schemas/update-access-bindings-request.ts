// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { UpdateAccessBindingsRequest } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessBindingDeltaInputRule } from './access-binding-delta.ts';

export const updateAccessBindingsRequestRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    accessBindingDeltas: { kind: core.limitedList, items: accessBindingDeltaInputRule, minimum: 1, maximum: 1000 },
  },
};

/** Whether a value is a valid {@link UpdateAccessBindingsRequest} in a request. Never throws. */
export const isUpdateAccessBindingsRequest = (value: unknown): value is UpdateAccessBindingsRequest =>
  core.conforms(updateAccessBindingsRequestRule, value);

/** Validates {@link UpdateAccessBindingsRequest} in a request. Request body of updateClusterAccessBindings. */
export const updateAccessBindingsRequest: core.Validator<UpdateAccessBindingsRequest> =
  /* @__PURE__ */ core.createRequestValidator('UpdateAccessBindingsRequest', updateAccessBindingsRequestRule);
