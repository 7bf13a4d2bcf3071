// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { int64Problem } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { tolerant, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { bool, text } from '../../core/scalars.ts';
import { hasOnly, strict } from '../../core/strict-objects.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type { ValkeySearch, ValkeySearchInput } from '@managed-redis/types';

export const valkeySearchRule: ObjectRule = [
  tolerant,
  () => ({ enabled: bool, readerThreads: [limitedInt64, 0], writerThreads: [limitedInt64, 0], version: text }),
];

export function checkValkeySearch(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) === undefined || !int64Problem(field, 0)) &&
    ((field = value.writerThreads) === undefined || !int64Problem(field, 0)) &&
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
export const valkeySearch: Validator<ValkeySearch> = /* @__PURE__ */ createValidator(
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
  strict,
  () => ({ enabled: bool, readerThreads: [nullable, [limitedInt64, 0]], writerThreads: [nullable, [limitedInt64, 0]] }),
  0,
  undefined,
  'version',
];

export function checkValkeySearchInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) == null || !int64Problem(field, 0)) &&
    ((field = value.writerThreads) == null || !int64Problem(field, 0)) &&
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
export const valkeySearchInput: Validator<ValkeySearchInput> = /* @__PURE__ */ createValidator(
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
