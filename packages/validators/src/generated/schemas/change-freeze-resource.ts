// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ChangeFreezeResource } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const changeFreezeResourceRule: core.ObjectRule = {
  kind: core.object,
  fields: { id: { kind: core.text }, type: { kind: core.text } },
  test: checkChangeFreezeResource,
};

export function checkChangeFreezeResource(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value.id) && core.isOptionalString(value.type);
}

/** Whether a value is a valid {@link ChangeFreezeResource} in a response. Never throws. */
export const isChangeFreezeResource = (value: unknown): value is ChangeFreezeResource =>
  core.passes(checkChangeFreezeResource, value);

/** Validates {@link ChangeFreezeResource} in a response. One element of a resource path: a resource and its type. */
export const changeFreezeResource: core.Validator<ChangeFreezeResource> = /* @__PURE__ */ core.createResponseValidator(
  'ChangeFreezeResource',
  changeFreezeResourceRule,
  checkChangeFreezeResource,
);

export const changeFreezeResourceInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { id: { kind: core.text }, type: { kind: core.text } },
};

/** Whether a value is a valid {@link ChangeFreezeResource} in a request. Never throws. */
export const isChangeFreezeResourceInput = (value: unknown): value is ChangeFreezeResource =>
  core.conforms(changeFreezeResourceInputRule, value);

/** Validates {@link ChangeFreezeResource} in a request. One element of a resource path: a resource and its type. */
export const changeFreezeResourceInput: core.Validator<ChangeFreezeResource> =
  /* @__PURE__ */ core.createRequestValidator('ChangeFreezeResource', changeFreezeResourceInputRule);
