// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited-checks.ts';
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { bool, nullable, text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { ValkeySearch, ValkeySearchInput } from '@managed-redis/types';

export const valkeySearchDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { enabled: bool, readerThreads: [limitedInt64, 0], writerThreads: [limitedInt64, 0], version: text },
];

export function checkValkeySearch(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) === undefined || isInt64(field, 0)) &&
    ((field = value.writerThreads) === undefined || isInt64(field, 0)) &&
    ((field = value.version) === undefined || typeof field === 'string')
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
  valkeySearchDescriptor,
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

export const valkeySearchInputDescriptor: ObjectDescriptor = [
  strict,
  {},
  { enabled: bool, readerThreads: [nullable, [limitedInt64, 0]], writerThreads: [nullable, [limitedInt64, 0]] },
  undefined,
  ['version'],
];

export function checkValkeySearchInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.readerThreads) == null || isInt64(field, 0)) &&
    ((field = value.writerThreads) == null || isInt64(field, 0)) &&
    hasOnly(value, valkeySearchInputDescriptor[1], valkeySearchInputDescriptor[2])
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
  valkeySearchInputDescriptor,
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
