// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedEnum, named, type EnumRule } from '../../core/enums.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Rule } from '../../core/walk.ts';
import type { MaxmemoryPolicy, MaxmemoryPolicyInput } from '@managed-redis/types';

export const maxmemoryPolicyRule: Rule = [named];

export function checkMaxmemoryPolicy(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a value is {@link MaxmemoryPolicy} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isMaxmemoryPolicy(value: unknown): value is MaxmemoryPolicy {
  return passes(checkMaxmemoryPolicy, value);
}

/**
 * Validates {@link MaxmemoryPolicy} as found in responses: fields and enum values that this version does not know pass.
 *
 * What the server does when `maxmemory` is reached.
 */
export const maxmemoryPolicy: Validator<MaxmemoryPolicy> = /* @__PURE__ */ createFastValidator(
  'MaxmemoryPolicy',
  maxmemoryPolicyRule,
  checkMaxmemoryPolicy,
);

/**
 * Makes sure that a value is {@link MaxmemoryPolicy} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaxmemoryPolicy(value: unknown): asserts value is MaxmemoryPolicy {
  maxmemoryPolicy.parse(value);
}

export const maxmemoryPolicyInputRule: EnumRule = [
  closedEnum,
  'MAXMEMORY_POLICY_UNSPECIFIED VOLATILE_LRU ALLKEYS_LRU VOLATILE_LFU ALLKEYS_LFU VOLATILE_RANDOM ALLKEYS_RANDOM VOLATILE_TTL NOEVICTION',
];

export function checkMaxmemoryPolicyInput(value: unknown): boolean {
  return (
    value === 'MAXMEMORY_POLICY_UNSPECIFIED' ||
    value === 'VOLATILE_LRU' ||
    value === 'ALLKEYS_LRU' ||
    value === 'VOLATILE_LFU' ||
    value === 'ALLKEYS_LFU' ||
    value === 'VOLATILE_RANDOM' ||
    value === 'ALLKEYS_RANDOM' ||
    value === 'VOLATILE_TTL' ||
    value === 'NOEVICTION'
  );
}

/** Whether a value is {@link MaxmemoryPolicyInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isMaxmemoryPolicyInput(value: unknown): value is MaxmemoryPolicyInput {
  return passes(checkMaxmemoryPolicyInput, value);
}

/**
 * Validates {@link MaxmemoryPolicyInput} as sent in requests: nothing unknown may be in it.
 *
 * What the server does when `maxmemory` is reached.
 */
export const maxmemoryPolicyInput: Validator<MaxmemoryPolicyInput> = /* @__PURE__ */ createRequestValidator(
  'MaxmemoryPolicyInput',
  maxmemoryPolicyInputRule,
  checkMaxmemoryPolicyInput,
);

/**
 * Makes sure that a value is {@link MaxmemoryPolicyInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertMaxmemoryPolicyInput(value: unknown): asserts value is MaxmemoryPolicyInput {
  maxmemoryPolicyInput.parse(value);
}
