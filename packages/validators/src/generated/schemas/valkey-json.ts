// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ValkeyJson, ValkeyJsonInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const valkeyJsonRule: core.ObjectRule = {
  kind: core.object,
  fields: { enabled: { kind: core.boolean }, version: { kind: core.text } },
  test: checkValkeyJson,
};

export function checkValkeyJson(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalBoolean(value.enabled) && core.isOptionalString(value.version);
}

/** Whether a value is a valid {@link ValkeyJson} in a response. Never throws. */
export const isValkeyJson = (value: unknown): value is ValkeyJson => core.passes(checkValkeyJson, value);

/** Validates {@link ValkeyJson} in a response. Settings of the JSON module. */
export const valkeyJson: core.Validator<ValkeyJson> = /* @__PURE__ */ core.createResponseValidator(
  'ValkeyJson',
  valkeyJsonRule,
  checkValkeyJson,
);

export const valkeyJsonInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { enabled: { kind: core.boolean }, version: { kind: core.readOnly } },
};

/** Whether a value is a valid {@link ValkeyJsonInput} in a request. Never throws. */
export const isValkeyJsonInput = (value: unknown): value is ValkeyJsonInput =>
  core.conforms(valkeyJsonInputRule, value);

/** Validates {@link ValkeyJsonInput} in a request. Settings of the JSON module. */
export const valkeyJsonInput: core.Validator<ValkeyJsonInput> = /* @__PURE__ */ core.createRequestValidator(
  'ValkeyJsonInput',
  valkeyJsonInputRule,
);
