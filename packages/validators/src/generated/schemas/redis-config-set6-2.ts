// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigSet6_2 } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfig6_2, redisConfig6_2Rule } from './redis-config6-2.ts';

export const redisConfigSet6_2Rule: core.ObjectRule = {
  kind: core.object,
  fields: { effectiveConfig: redisConfig6_2Rule, userConfig: redisConfig6_2Rule, defaultConfig: redisConfig6_2Rule },
  test: checkRedisConfigSet6_2,
};

export function checkRedisConfigSet6_2(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.effectiveConfig, checkRedisConfig6_2) &&
    core.isOptional(value.userConfig, checkRedisConfig6_2) &&
    core.isOptional(value.defaultConfig, checkRedisConfig6_2)
  );
}

/** Whether a value is a valid {@link RedisConfigSet6_2} in a response. Never throws. */
export const isRedisConfigSet6_2 = (value: unknown): value is RedisConfigSet6_2 =>
  core.passes(checkRedisConfigSet6_2, value);

/** Validates {@link RedisConfigSet6_2} in a response. Settings of Redis 6.2 in three layers: defaults, user settings, and the settings in effect. */
export const redisConfigSet6_2: core.Validator<RedisConfigSet6_2> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfigSet6_2',
  redisConfigSet6_2Rule,
  checkRedisConfigSet6_2,
);
