// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import type { Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRedisConfigSet6_2, redisConfigSet6_2Rule } from './redis-config-set6-2.ts';
import type { RedisConfigSet7_0 } from '@managed-redis/types';

/** Whether a value is {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet7_0(value: unknown): value is RedisConfigSet7_0 {
  return passes(checkRedisConfigSet6_2, value);
}

/**
 * Validates {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 7.0 in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet7_0: Validator<RedisConfigSet7_0> = /* @__PURE__ */ createFastValidator(
  'RedisConfigSet7_0',
  redisConfigSet6_2Rule,
  checkRedisConfigSet6_2,
);

/**
 * Makes sure that a value is {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet7_0(value: unknown): asserts value is RedisConfigSet7_0 {
  redisConfigSet7_0.parse(value);
}
