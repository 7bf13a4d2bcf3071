// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { MaxmemoryPolicy, MaxmemoryPolicyInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const maxmemoryPolicyRule: core.OpenEnumRule = {
  kind: core.openEnum,
  values: [
    'MAXMEMORY_POLICY_UNSPECIFIED',
    'VOLATILE_LRU',
    'ALLKEYS_LRU',
    'VOLATILE_LFU',
    'ALLKEYS_LFU',
    'VOLATILE_RANDOM',
    'ALLKEYS_RANDOM',
    'VOLATILE_TTL',
    'NOEVICTION',
  ],
};

/** Whether a value is a valid {@link MaxmemoryPolicy} in a response. Never throws. */
export const isMaxmemoryPolicy = (value: unknown): value is MaxmemoryPolicy => core.isString(value);

/** Validates {@link MaxmemoryPolicy} in a response. What the server does when `maxmemory` is reached. */
export const maxmemoryPolicy: core.Validator<MaxmemoryPolicy> = /* @__PURE__ */ core.createResponseValidator(
  'MaxmemoryPolicy',
  maxmemoryPolicyRule,
  core.isString,
);

export const maxmemoryPolicyInputRule: core.ClosedEnumRule = {
  kind: core.closedEnum,
  values: [
    'MAXMEMORY_POLICY_UNSPECIFIED',
    'VOLATILE_LRU',
    'ALLKEYS_LRU',
    'VOLATILE_LFU',
    'ALLKEYS_LFU',
    'VOLATILE_RANDOM',
    'ALLKEYS_RANDOM',
    'VOLATILE_TTL',
    'NOEVICTION',
  ],
};

/** Whether a value is a valid {@link MaxmemoryPolicyInput} in a request. Never throws. */
export const isMaxmemoryPolicyInput = (value: unknown): value is MaxmemoryPolicyInput =>
  core.conforms(maxmemoryPolicyInputRule, value);

/** Validates {@link MaxmemoryPolicyInput} in a request. What the server does when `maxmemory` is reached. */
export const maxmemoryPolicyInput: core.Validator<MaxmemoryPolicyInput> = /* @__PURE__ */ core.createRequestValidator(
  'MaxmemoryPolicyInput',
  maxmemoryPolicyInputRule,
);
