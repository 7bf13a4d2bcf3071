// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { tolerant } from '../../core/objects.ts';
import { isPlain } from '../../core/predicates.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { Descriptor } from '../../core/walk.ts';
import { checkRedisConfig, redisConfigDescriptor } from './redis-config.ts';
import type { RedisConfigSet } from '@managed-redis/types';

export const redisConfigSetDescriptor: Descriptor = () => [
  tolerant,
  { effectiveConfig: redisConfigDescriptor, userConfig: redisConfigDescriptor, defaultConfig: redisConfigDescriptor },
];

export function checkRedisConfigSet(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.effectiveConfig) === undefined || checkRedisConfig(field)) &&
    ((field = value.userConfig) === undefined || checkRedisConfig(field)) &&
    ((field = value.defaultConfig) === undefined || checkRedisConfig(field))
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
export const redisConfigSet: Validator<RedisConfigSet> = /* @__PURE__ */ createValidator(
  'RedisConfigSet',
  redisConfigSetDescriptor,
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
