// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { isPlain } from '../../core/predicates.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import { checkRedisConfig7_0, redisConfig7_0Descriptor } from './redis-config7-0.ts';
import type { RedisConfigSet7_0 } from '@managed-redis/types';

export const redisConfigSet7_0Descriptor: ObjectDescriptor = [
  tolerant,
  {},
  {
    effectiveConfig: redisConfig7_0Descriptor,
    userConfig: redisConfig7_0Descriptor,
    defaultConfig: redisConfig7_0Descriptor,
  },
];

export function checkRedisConfigSet7_0(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.effectiveConfig) === undefined || checkRedisConfig7_0(field)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig7_0(field)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig7_0(field))
  );
}

/** Whether a value is {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigSet7_0(value: unknown): value is RedisConfigSet7_0 {
  return passes(checkRedisConfigSet7_0, value);
}

/**
 * Validates {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 7.0 in three layers: default, set by the user, and in effect.
 */
export const redisConfigSet7_0: Validator<RedisConfigSet7_0> = /* @__PURE__ */ createValidator(
  'RedisConfigSet7_0',
  redisConfigSet7_0Descriptor,
  checkRedisConfigSet7_0,
);

/**
 * Makes sure that a value is {@link RedisConfigSet7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigSet7_0(value: unknown): asserts value is RedisConfigSet7_0 {
  redisConfigSet7_0.parse(value);
}
