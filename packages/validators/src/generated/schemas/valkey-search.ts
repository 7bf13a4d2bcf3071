// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly, readOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { ValkeySearch, ValkeySearchInput } from '@managed-redis/types';

export const valkeySearchRule: ObjectRule = [
  object,
  { enabled: bool, readerThreads: [limitedInt64, 0], writerThreads: [limitedInt64, 0], version: text },
];

export function checkValkeySearch(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) === undefined || isInt64(field, 0)) &&
    ((field = value.writerThreads) === undefined || isInt64(field, 0)) &&
    ((field = value.version) === undefined || typeof field === 'string') &&
    isPlain(value)
  );
}

/** Whether a value is {@link ValkeySearch} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isValkeySearch(value: unknown): value is ValkeySearch {
  return passes(checkValkeySearch, value);
}

/**
 * Validates {@link ValkeySearch} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the search module: vector and full-text search.
 */
export const valkeySearch: Validator<ValkeySearch> = /* @__PURE__ */ createFastValidator(
  'ValkeySearch',
  valkeySearchRule,
  checkValkeySearch,
);

/**
 * Makes sure that a value is {@link ValkeySearch} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeySearch(value: unknown): asserts value is ValkeySearch {
  valkeySearch.parse(value);
}

export const valkeySearchInputRule: ObjectRule = [
  closed,
  {
    enabled: bool,
    readerThreads: [nullable, [limitedInt64, 0]],
    writerThreads: [nullable, [limitedInt64, 0]],
    version: readOnly,
  },
];

export function checkValkeySearchInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) == null || isInt64(field, 0)) &&
    ((field = value.writerThreads) == null || isInt64(field, 0)) &&
    value.version === undefined &&
    isPlain(value) &&
    hasOnly(value, valkeySearchInputRule)
  );
}

/** Whether a value is {@link ValkeySearchInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isValkeySearchInput(value: unknown): value is ValkeySearchInput {
  return passes(checkValkeySearchInput, value);
}

/**
 * Validates {@link ValkeySearchInput} as sent in requests: nothing unknown may be in it.
 *
 * Settings of the search module: vector and full-text search.
 */
export const valkeySearchInput: Validator<ValkeySearchInput> = /* @__PURE__ */ createRequestValidator(
  'ValkeySearchInput',
  valkeySearchInputRule,
  checkValkeySearchInput,
);

/**
 * Makes sure that a value is {@link ValkeySearchInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeySearchInput(value: unknown): asserts value is ValkeySearchInput {
  valkeySearchInput.parse(value);
}
