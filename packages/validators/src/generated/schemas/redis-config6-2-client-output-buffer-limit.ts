// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  RedisConfig6_2ClientOutputBufferLimit,
  RedisConfig6_2ClientOutputBufferLimitInput,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

/** Whether a value is a valid {@link RedisConfig6_2ClientOutputBufferLimit} in a response. Never throws. */
export const isRedisConfig6_2ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimit => core.passes(checkRedisConfig5_0ClientOutputBufferLimit, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimit} in a response. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig6_2ClientOutputBufferLimit: core.Validator<RedisConfig6_2ClientOutputBufferLimit> =
  /* @__PURE__ */ core.createResponseValidator(
    'RedisConfig6_2ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/** Whether a value is a valid {@link RedisConfig6_2ClientOutputBufferLimitInput} in a request. Never throws. */
export const isRedisConfig6_2ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimitInput =>
  core.conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig6_2ClientOutputBufferLimitInput} in a request. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig6_2ClientOutputBufferLimitInput: core.Validator<RedisConfig6_2ClientOutputBufferLimitInput> =
  /* @__PURE__ */ core.createRequestValidator(
    'RedisConfig6_2ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );
