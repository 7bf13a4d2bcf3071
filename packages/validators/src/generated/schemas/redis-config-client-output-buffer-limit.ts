// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  checkRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';
import type { RedisConfigClientOutputBufferLimit, RedisConfigClientOutputBufferLimitInput } from '@managed-redis/types';

/** Whether a value is {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigClientOutputBufferLimit(value: unknown): value is RedisConfigClientOutputBufferLimit {
  return passes(checkRedisConfig5_0ClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfigClientOutputBufferLimit: Validator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ createFastValidator(
    'RedisConfigClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimit {
  redisConfigClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfigClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfigClientOutputBufferLimitInput {
  return passes(checkRedisConfig5_0ClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfigClientOutputBufferLimitInput: Validator<RedisConfigClientOutputBufferLimitInput> =
  /* @__PURE__ */ createRequestValidator(
    'RedisConfigClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
    checkRedisConfig5_0ClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimitInput {
  redisConfigClientOutputBufferLimitInput.parse(value);
}
