// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ListAccessBindingsResponse } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessBindingRule, checkAccessBinding } from './access-binding.ts';

export const listAccessBindingsResponseRule: core.ObjectRule = {
  kind: core.object,
  fields: { accessBindings: { kind: core.list, items: accessBindingRule }, nextPageToken: { kind: core.text } },
  test: checkListAccessBindingsResponse,
};

export function checkListAccessBindingsResponse(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.accessBindings, core.isList, checkAccessBinding) &&
    core.isOptionalString(value.nextPageToken)
  );
}

/** Whether a value is a valid {@link ListAccessBindingsResponse} in a response. Never throws. */
export const isListAccessBindingsResponse = (value: unknown): value is ListAccessBindingsResponse =>
  core.passes(checkListAccessBindingsResponse, value);

/** Validates {@link ListAccessBindingsResponse} in a response. A page of access bindings. */
export const listAccessBindingsResponse: core.Validator<ListAccessBindingsResponse> =
  /* @__PURE__ */ core.createResponseValidator(
    'ListAccessBindingsResponse',
    listAccessBindingsResponseRule,
    checkListAccessBindingsResponse,
  );
