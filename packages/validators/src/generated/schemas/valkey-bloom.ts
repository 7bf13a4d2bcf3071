// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { bool, text } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { ValkeyBloom, ValkeyBloomInput } from '@managed-redis/types';

export const valkeyBloomDescriptor: ObjectDescriptor = [tolerant, {}, { enabled: bool, version: text }];

export function checkValkeyBloom(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    ((field = value.version) === undefined || typeof field === 'string')
  );
}

/** Whether a value is {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isValkeyBloom(value: unknown): value is ValkeyBloom {
  return passes(checkValkeyBloom, value);
}

/**
 * Validates {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the Bloom filter module.
 */
export const valkeyBloom: Validator<ValkeyBloom> = /* @__PURE__ */ createValidator(
  'ValkeyBloom',
  valkeyBloomDescriptor,
  checkValkeyBloom,
);

/**
 * Makes sure that a value is {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyBloom(value: unknown): asserts value is ValkeyBloom {
  valkeyBloom.parse(value);
}

export const valkeyBloomInputDescriptor: ObjectDescriptor = [strict, {}, { enabled: bool }, undefined, ['version']];

export function checkValkeyBloomInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.enabled) === undefined || typeof field === 'boolean') &&
    hasOnly(value, valkeyBloomInputDescriptor[1], valkeyBloomInputDescriptor[2])
  );
}

/** Whether a value is {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isValkeyBloomInput(value: unknown): value is ValkeyBloomInput {
  return passes(checkValkeyBloomInput, value);
}

/**
 * Validates {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it.
 *
 * Settings of the Bloom filter module.
 */
export const valkeyBloomInput: Validator<ValkeyBloomInput> = /* @__PURE__ */ createValidator(
  'ValkeyBloomInput',
  valkeyBloomInputDescriptor,
  checkValkeyBloomInput,
);

/**
 * Makes sure that a value is {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyBloomInput(value: unknown): asserts value is ValkeyBloomInput {
  valkeyBloomInput.parse(value);
}
