// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import {
  checkRedisConfig6_2,
  checkRedisConfig6_2Input,
  redisConfig6_2InputRule,
  redisConfig6_2Rule,
} from './redis-config6-2.ts';
import type { RedisConfig7_0, RedisConfig7_0Input } from '@managed-redis/types';

/** Whether a value is {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig7_0(value: unknown): value is RedisConfig7_0 {
  return passes(checkRedisConfig6_2, value);
}

/**
 * Validates {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig7_0: Validator<RedisConfig7_0> = /* @__PURE__ */ createFastValidator(
  'RedisConfig7_0',
  redisConfig6_2Rule,
  checkRedisConfig6_2,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0(value: unknown): asserts value is RedisConfig7_0 {
  redisConfig7_0.parse(value);
}

/** Whether a value is {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig7_0Input(value: unknown): value is RedisConfig7_0Input {
  return passes(checkRedisConfig6_2Input, value);
}

/**
 * Validates {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it.
 *
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig7_0Input: Validator<RedisConfig7_0Input> = /* @__PURE__ */ createRequestValidator(
  'RedisConfig7_0Input',
  redisConfig6_2InputRule,
  checkRedisConfig6_2Input,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0Input(value: unknown): asserts value is RedisConfig7_0Input {
  redisConfig7_0Input.parse(value);
}
