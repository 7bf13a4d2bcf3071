// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRedisConfig6_2, redisConfig6_2Rule } from './redis-config6-2.ts';
import type { RedisConfigSet6_2 } from '@managed-redis/types';

export const redisConfigSet6_2Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig6_2Rule, userConfig: redisConfig6_2Rule, defaultConfig: redisConfig6_2Rule },
];

export function checkRedisConfigSet6_2(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.effectiveConfig) === undefined || checkRedisConfig6_2(field as Fields)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig6_2(field as Fields)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig6_2(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfigSet6_2} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet6_2(value: unknown): value is RedisConfigSet6_2 {
  return passes(checkRedisConfigSet6_2, value);
}

/**
 * Validates {@link RedisConfigSet6_2} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 6.2 in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet6_2: Validator<RedisConfigSet6_2> = /* @__PURE__ */ createFastValidator(
  'RedisConfigSet6_2',
  redisConfigSet6_2Rule,
  checkRedisConfigSet6_2,
);

/**
 * Makes sure that a value is {@link RedisConfigSet6_2} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet6_2(value: unknown): asserts value is RedisConfigSet6_2 {
  redisConfigSet6_2.parse(value);
}
