// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfigClientOutputBufferLimit, RedisConfigClientOutputBufferLimitInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

/** Whether a value is a valid {@link RedisConfigClientOutputBufferLimit} in a response. Never throws. */
export const isRedisConfigClientOutputBufferLimit = (value: unknown): value is RedisConfigClientOutputBufferLimit =>
  core.passes(checkRedisConfig5_0ClientOutputBufferLimit, value);

/** Validates {@link RedisConfigClientOutputBufferLimit} in a response. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfigClientOutputBufferLimit: core.Validator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ core.createResponseValidator(
    'RedisConfigClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/** Whether a value is a valid {@link RedisConfigClientOutputBufferLimitInput} in a request. Never throws. */
export const isRedisConfigClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfigClientOutputBufferLimitInput =>
  core.conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfigClientOutputBufferLimitInput} in a request. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfigClientOutputBufferLimitInput: core.Validator<RedisConfigClientOutputBufferLimitInput> =
  /* @__PURE__ */ core.createRequestValidator(
    'RedisConfigClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );
