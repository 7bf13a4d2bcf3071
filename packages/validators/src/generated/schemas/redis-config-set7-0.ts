// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigSet7_0 } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { checkRedisConfigSet6_2, redisConfigSet6_2Rule } from './redis-config-set6-2.ts';

/** Whether a value is a valid {@link RedisConfigSet7_0} in a response. Never throws. */
export const isRedisConfigSet7_0 = (value: unknown): value is RedisConfigSet7_0 =>
  core.passes(checkRedisConfigSet6_2, value);

/** Validates {@link RedisConfigSet7_0} in a response. Settings of Redis 7.0 in three layers: defaults, user settings, and the settings in effect. */
export const redisConfigSet7_0: core.Validator<RedisConfigSet7_0> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfigSet7_0',
  redisConfigSet6_2Rule,
  checkRedisConfigSet6_2,
);
