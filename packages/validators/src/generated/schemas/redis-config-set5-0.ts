// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigSet5_0 } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfig5_0, redisConfig5_0Rule } from './redis-config5-0.ts';

export const redisConfigSet5_0Rule: core.ObjectRule = {
  kind: core.object,
  fields: { effectiveConfig: redisConfig5_0Rule, userConfig: redisConfig5_0Rule, defaultConfig: redisConfig5_0Rule },
  test: checkRedisConfigSet5_0,
};

export function checkRedisConfigSet5_0(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.effectiveConfig, checkRedisConfig5_0) &&
    core.isOptional(value.userConfig, checkRedisConfig5_0) &&
    core.isOptional(value.defaultConfig, checkRedisConfig5_0)
  );
}

/** Whether a value is a valid {@link RedisConfigSet5_0} in a response. Never throws. */
export const isRedisConfigSet5_0 = (value: unknown): value is RedisConfigSet5_0 =>
  core.passes(checkRedisConfigSet5_0, value);

/** Validates {@link RedisConfigSet5_0} in a response. Settings of Redis 5.0 in three layers: defaults, user settings, and the settings in effect. */
export const redisConfigSet5_0: core.Validator<RedisConfigSet5_0> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfigSet5_0',
  redisConfigSet5_0Rule,
  checkRedisConfigSet5_0,
);
