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
import type {
  RedisConfig6_0ClientOutputBufferLimit,
  RedisConfig6_0ClientOutputBufferLimitInput,
} from '@managed-redis/types';

/** Whether a value is {@link RedisConfig6_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig6_0ClientOutputBufferLimit(
  value: unknown,
): value is RedisConfig6_0ClientOutputBufferLimit {
  return passes(checkRedisConfig5_0ClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfig6_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig6_0ClientOutputBufferLimit: Validator<RedisConfig6_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createFastValidator(
    'RedisConfig6_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig6_0ClientOutputBufferLimit {
  redisConfig6_0ClientOutputBufferLimit.parse(value);
}

/** Whether a value is {@link RedisConfig6_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig6_0ClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfig6_0ClientOutputBufferLimitInput {
  return passes(checkRedisConfig5_0ClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfig6_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig6_0ClientOutputBufferLimitInput: Validator<RedisConfig6_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createRequestValidator(
    'RedisConfig6_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
    checkRedisConfig5_0ClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig6_0ClientOutputBufferLimitInput {
  redisConfig6_0ClientOutputBufferLimitInput.parse(value);
}
