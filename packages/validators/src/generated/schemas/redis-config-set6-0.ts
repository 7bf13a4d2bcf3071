// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigSet6_0 } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfig6_0, redisConfig6_0Rule } from './redis-config6-0.ts';

export const redisConfigSet6_0Rule: core.ObjectRule = {
  kind: core.object,
  fields: { effectiveConfig: redisConfig6_0Rule, userConfig: redisConfig6_0Rule, defaultConfig: redisConfig6_0Rule },
  test: checkRedisConfigSet6_0,
};

export function checkRedisConfigSet6_0(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.effectiveConfig, checkRedisConfig6_0) &&
    core.isOptional(value.userConfig, checkRedisConfig6_0) &&
    core.isOptional(value.defaultConfig, checkRedisConfig6_0)
  );
}

/** Whether a value is a valid {@link RedisConfigSet6_0} in a response. Never throws. */
export const isRedisConfigSet6_0 = (value: unknown): value is RedisConfigSet6_0 =>
  core.passes(checkRedisConfigSet6_0, value);

/** Validates {@link RedisConfigSet6_0} in a response. Settings of Redis 6.0 in three layers: defaults, user settings, and the settings in effect. */
export const redisConfigSet6_0: core.Validator<RedisConfigSet6_0> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfigSet6_0',
  redisConfigSet6_0Rule,
  checkRedisConfigSet6_0,
);
