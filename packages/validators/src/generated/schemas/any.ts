// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Any } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const anyRule: core.OpenObjectRule = { kind: core.openObject, fields: { '@type': { kind: core.text } } };

export function checkAny(value: unknown): boolean {
  return core.isPlain(value) && core.isOptionalString(value['@type']);
}

/** Whether a value is a valid {@link Any} in a response. Never throws. */
export const isAny = (value: unknown): value is Any => core.passes(checkAny, value);

/** Validates {@link Any} in a response. A message whose type is named by `@type`, with the fields of that type beside it. */
export const any: core.Validator<Any> = /* @__PURE__ */ core.createResponseValidator('Any', anyRule, checkAny);
