// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRedisConfig6_0, redisConfig6_0Rule } from './redis-config6-0.ts';
import type { RedisConfigSet6_0 } from '@managed-redis/types';

export const redisConfigSet6_0Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig6_0Rule, userConfig: redisConfig6_0Rule, defaultConfig: redisConfig6_0Rule },
];

export function checkRedisConfigSet6_0(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.effectiveConfig) === undefined || checkRedisConfig6_0(field as Fields)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig6_0(field as Fields)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig6_0(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfigSet6_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet6_0(value: unknown): value is RedisConfigSet6_0 {
  return passes(checkRedisConfigSet6_0, value);
}

/**
 * Validates {@link RedisConfigSet6_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 6.0 in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet6_0: Validator<RedisConfigSet6_0> = /* @__PURE__ */ createFastValidator(
  'RedisConfigSet6_0',
  redisConfigSet6_0Rule,
  checkRedisConfigSet6_0,
);

/**
 * Makes sure that a value is {@link RedisConfigSet6_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet6_0(value: unknown): asserts value is RedisConfigSet6_0 {
  redisConfigSet6_0.parse(value);
}
