// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import type { ChangeFreezeResource } from '@managed-redis/types';

export const changeFreezeResourceRule: ObjectRule = [object, { id: text, type: text }];

export function checkChangeFreezeResource(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.id) === undefined || typeof field === 'string') &&
    ((field = value.type) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ChangeFreezeResource} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isChangeFreezeResource(value: unknown): value is ChangeFreezeResource {
  return passes(checkChangeFreezeResource, value);
}

/**
 * Validates {@link ChangeFreezeResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * One step of a resource path: a resource with its type.
 */
export const changeFreezeResource: Validator<ChangeFreezeResource> = /* @__PURE__ */ createFastValidator(
  'ChangeFreezeResource',
  changeFreezeResourceRule,
  checkChangeFreezeResource,
);

/**
 * Makes sure that a value is {@link ChangeFreezeResource} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreezeResource(value: unknown): asserts value is ChangeFreezeResource {
  changeFreezeResource.parse(value);
}

export const changeFreezeResourceInputRule: ObjectRule = [closed, { id: text, type: text }];

export function checkChangeFreezeResourceInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.id) === undefined || typeof field === 'string') &&
    ((field = value.type) === undefined || typeof field === 'string') &&
    isPlain(value) &&
    hasOnly(value, changeFreezeResourceInputRule)
  );
}

/** Whether a value is {@link ChangeFreezeResource} as sent in requests: nothing unknown may be in it. Never throws. */
export function isChangeFreezeResourceInput(value: unknown): value is ChangeFreezeResource {
  return passes(checkChangeFreezeResourceInput, value);
}

/**
 * Validates {@link ChangeFreezeResource} as sent in requests: nothing unknown may be in it.
 *
 * One step of a resource path: a resource with its type.
 */
export const changeFreezeResourceInput: Validator<ChangeFreezeResource> = /* @__PURE__ */ createRequestValidator(
  'ChangeFreezeResource',
  changeFreezeResourceInputRule,
  checkChangeFreezeResourceInput,
);

/**
 * Makes sure that a value is {@link ChangeFreezeResource} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertChangeFreezeResourceInput(value: unknown): asserts value is ChangeFreezeResource {
  changeFreezeResourceInput.parse(value);
}
