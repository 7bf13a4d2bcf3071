// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ValkeyBloom, ValkeyBloomInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkValkeyJson, valkeyJsonInputRule, valkeyJsonRule } from './valkey-json.ts';

/** Whether a value is a valid {@link ValkeyBloom} in a response. Never throws. */
export const isValkeyBloom = (value: unknown): value is ValkeyBloom => core.passes(checkValkeyJson, value);

/** Validates {@link ValkeyBloom} in a response. Settings of the Bloom filter module. */
export const valkeyBloom: core.Validator<ValkeyBloom> = /* @__PURE__ */ core.createResponseValidator(
  'ValkeyBloom',
  valkeyJsonRule,
  checkValkeyJson,
);

/** Whether a value is a valid {@link ValkeyBloomInput} in a request. Never throws. */
export const isValkeyBloomInput = (value: unknown): value is ValkeyBloomInput =>
  core.conforms(valkeyJsonInputRule, value);

/** Validates {@link ValkeyBloomInput} in a request. Settings of the Bloom filter module. */
export const valkeyBloomInput: core.Validator<ValkeyBloomInput> = /* @__PURE__ */ core.createRequestValidator(
  'ValkeyBloomInput',
  valkeyJsonInputRule,
);
