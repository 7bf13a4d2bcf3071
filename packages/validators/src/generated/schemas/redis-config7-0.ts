// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfig7_0, RedisConfig7_0Input } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfig6_2, redisConfig6_2InputRule, redisConfig6_2Rule } from './redis-config6-2.ts';

/** Whether a value is a valid {@link RedisConfig7_0} in a response. Never throws. */
export const isRedisConfig7_0 = (value: unknown): value is RedisConfig7_0 => core.passes(checkRedisConfig6_2, value);

/** Validates {@link RedisConfig7_0} in a response. Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig7_0: core.Validator<RedisConfig7_0> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfig7_0',
  redisConfig6_2Rule,
  checkRedisConfig6_2,
);

/** Whether a value is a valid {@link RedisConfig7_0Input} in a request. Never throws. */
export const isRedisConfig7_0Input = (value: unknown): value is RedisConfig7_0Input =>
  core.conforms(redisConfig6_2InputRule, value);

/** Validates {@link RedisConfig7_0Input} in a request. Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig7_0Input: core.Validator<RedisConfig7_0Input> = /* @__PURE__ */ core.createRequestValidator(
  'RedisConfig7_0Input',
  redisConfig6_2InputRule,
);
