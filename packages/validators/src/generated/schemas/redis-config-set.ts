// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigSet } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfig, redisConfigRule } from './redis-config.ts';

export const redisConfigSetRule: core.ObjectRule = {
  kind: core.object,
  fields: { effectiveConfig: redisConfigRule, userConfig: redisConfigRule, defaultConfig: redisConfigRule },
  test: checkRedisConfigSet,
};

export function checkRedisConfigSet(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptional(value.effectiveConfig, checkRedisConfig) &&
    core.isOptional(value.userConfig, checkRedisConfig) &&
    core.isOptional(value.defaultConfig, checkRedisConfig)
  );
}

/** Whether a value is a valid {@link RedisConfigSet} in a response. Never throws. */
export const isRedisConfigSet = (value: unknown): value is RedisConfigSet => core.passes(checkRedisConfigSet, value);

/** Validates {@link RedisConfigSet} in a response. Settings of the Valkey server in three layers: defaults, user settings, and the settings in effect. */
export const redisConfigSet: core.Validator<RedisConfigSet> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfigSet',
  redisConfigSetRule,
  checkRedisConfigSet,
);
