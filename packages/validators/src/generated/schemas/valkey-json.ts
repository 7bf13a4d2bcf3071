// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly, readOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { ValkeyJson, ValkeyJsonInput } from '@managed-redis/types';

export const valkeyJsonRule: ObjectRule = [object, { enabled: bool, version: text }];

export function checkValkeyJson(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.version) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ValkeyJson} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isValkeyJson(value: unknown): value is ValkeyJson {
  return passes(checkValkeyJson, value);
}

/**
 * Validates {@link ValkeyJson} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the JSON module.
 */
export const valkeyJson: Validator<ValkeyJson> = /* @__PURE__ */ createFastValidator(
  'ValkeyJson',
  valkeyJsonRule,
  checkValkeyJson,
);

/**
 * Makes sure that a value is {@link ValkeyJson} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyJson(value: unknown): asserts value is ValkeyJson {
  valkeyJson.parse(value);
}

export const valkeyJsonInputRule: ObjectRule = [closed, { enabled: bool, version: readOnly }];

export function checkValkeyJsonInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    value.version === undefined &&
    isPlain(value) &&
    hasOnly(value, valkeyJsonInputRule)
  );
}

/** Whether a value is {@link ValkeyJsonInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isValkeyJsonInput(value: unknown): value is ValkeyJsonInput {
  return passes(checkValkeyJsonInput, value);
}

/**
 * Validates {@link ValkeyJsonInput} as sent in requests: nothing unknown may be in it.
 *
 * Settings of the JSON module.
 */
export const valkeyJsonInput: Validator<ValkeyJsonInput> = /* @__PURE__ */ createRequestValidator(
  'ValkeyJsonInput',
  valkeyJsonInputRule,
  checkValkeyJsonInput,
);

/**
 * Makes sure that a value is {@link ValkeyJsonInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyJsonInput(value: unknown): asserts value is ValkeyJsonInput {
  valkeyJsonInput.parse(value);
}
