// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRedisConfig5_0, redisConfig5_0Rule } from './redis-config5-0.ts';
import type { RedisConfigSet5_0 } from '@managed-redis/types';

export const redisConfigSet5_0Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig5_0Rule, userConfig: redisConfig5_0Rule, defaultConfig: redisConfig5_0Rule },
];

export function checkRedisConfigSet5_0(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.effectiveConfig) === undefined || checkRedisConfig5_0(field as Fields)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig5_0(field as Fields)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig5_0(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfigSet5_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet5_0(value: unknown): value is RedisConfigSet5_0 {
  return passes(checkRedisConfigSet5_0, value);
}

/**
 * Validates {@link RedisConfigSet5_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 5.0 in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet5_0: Validator<RedisConfigSet5_0> = /* @__PURE__ */ createFastValidator(
  'RedisConfigSet5_0',
  redisConfigSet5_0Rule,
  checkRedisConfigSet5_0,
);

/**
 * Makes sure that a value is {@link RedisConfigSet5_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet5_0(value: unknown): asserts value is RedisConfigSet5_0 {
  redisConfigSet5_0.parse(value);
}
