// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, open, type OpenRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { Any } from '@managed-redis/types';

export const anyRule: OpenRule = [open, undefined, [object, { '@type': text }]];

export function checkAny(value: Fields): boolean {
  let field: unknown;
  return ((field = value['@type']) === undefined || typeof field === 'string') && isPlain(value);
}

/** Whether a value is {@link Any} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isAny(value: unknown): value is Any {
  return passes(checkAny, value);
}

/**
 * Validates {@link Any} as found in responses: fields and enum values that this version does not know pass.
 *
 * A message of a type named by `@type`, with the fields of that type beside it.
 */
export const any: Validator<Any> = /* @__PURE__ */ createFastValidator('Any', anyRule, checkAny);

/**
 * Makes sure that a value is {@link Any} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertAny(value: unknown): asserts value is Any {
  any.parse(value);
}
