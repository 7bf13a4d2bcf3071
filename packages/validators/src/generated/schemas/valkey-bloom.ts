// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { checkValkeyJson, checkValkeyJsonInput, valkeyJsonInputRule, valkeyJsonRule } from './valkey-json.ts';
import type { ValkeyBloom, ValkeyBloomInput } from '@managed-redis/types';

/** Whether a value is {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isValkeyBloom(value: unknown): value is ValkeyBloom {
  return passes(checkValkeyJson, value);
}

/**
 * Validates {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the Bloom filter module.
 */
export const valkeyBloom: Validator<ValkeyBloom> = /* @__PURE__ */ createFastValidator(
  'ValkeyBloom',
  valkeyJsonRule,
  checkValkeyJson,
);

/**
 * Makes sure that a value is {@link ValkeyBloom} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyBloom(value: unknown): asserts value is ValkeyBloom {
  valkeyBloom.parse(value);
}

/** Whether a value is {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isValkeyBloomInput(value: unknown): value is ValkeyBloomInput {
  return passes(checkValkeyJsonInput, value);
}

/**
 * Validates {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it.
 *
 * Settings of the Bloom filter module.
 */
export const valkeyBloomInput: Validator<ValkeyBloomInput> = /* @__PURE__ */ createRequestValidator(
  'ValkeyBloomInput',
  valkeyJsonInputRule,
  checkValkeyJsonInput,
);

/**
 * Makes sure that a value is {@link ValkeyBloomInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertValkeyBloomInput(value: unknown): asserts value is ValkeyBloomInput {
  valkeyBloomInput.parse(value);
}
