// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  RedisConfig7_0ClientOutputBufferLimit,
  RedisConfig7_0ClientOutputBufferLimitInput,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

/** Whether a value is a valid {@link RedisConfig7_0ClientOutputBufferLimit} in a response. Never throws. */
export const isRedisConfig7_0ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimit => core.passes(checkRedisConfig5_0ClientOutputBufferLimit, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimit} in a response. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig7_0ClientOutputBufferLimit: core.Validator<RedisConfig7_0ClientOutputBufferLimit> =
  /* @__PURE__ */ core.createResponseValidator(
    'RedisConfig7_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/** Whether a value is a valid {@link RedisConfig7_0ClientOutputBufferLimitInput} in a request. Never throws. */
export const isRedisConfig7_0ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimitInput =>
  core.conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig7_0ClientOutputBufferLimitInput} in a request. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig7_0ClientOutputBufferLimitInput: core.Validator<RedisConfig7_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ core.createRequestValidator(
    'RedisConfig7_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );
