// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import type { Validator } from '../../core/validator.ts';
import { checkRedisConfig, redisConfigRule } from './redis-config.ts';
import type { RedisConfigSet } from '@managed-redis/types';

export const redisConfigSetRule: ObjectRule = [
  object,
  { effectiveConfig: redisConfigRule, userConfig: redisConfigRule, defaultConfig: redisConfigRule },
];

export function checkRedisConfigSet(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.effectiveConfig) === undefined || checkRedisConfig(field as Fields)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig(field as Fields)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfigSet} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet(value: unknown): value is RedisConfigSet {
  return passes(checkRedisConfigSet, value);
}

/**
 * Validates {@link RedisConfigSet} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the Valkey server in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet: Validator<RedisConfigSet> = /* @__PURE__ */ createFastValidator(
  'RedisConfigSet',
  redisConfigSetRule,
  checkRedisConfigSet,
);

/**
 * Makes sure that a value is {@link RedisConfigSet} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet(value: unknown): asserts value is RedisConfigSet {
  redisConfigSet.parse(value);
}
