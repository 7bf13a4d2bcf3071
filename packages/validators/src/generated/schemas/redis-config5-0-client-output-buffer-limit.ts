// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  RedisConfig5_0ClientOutputBufferLimit,
  RedisConfig5_0ClientOutputBufferLimitInput,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const redisConfig5_0ClientOutputBufferLimitRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    hardLimit: { kind: core.limitedInt64, minimum: 0 },
    softLimit: { kind: core.limitedInt64, minimum: 0 },
    softSeconds: { kind: core.limitedInt64, minimum: 0 },
  },
  test: checkRedisConfig5_0ClientOutputBufferLimit,
};

export function checkRedisConfig5_0ClientOutputBufferLimit(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalInt64(value.hardLimit, 0) &&
    core.isOptionalInt64(value.softLimit, 0) &&
    core.isOptionalInt64(value.softSeconds, 0)
  );
}

/** Whether a value is a valid {@link RedisConfig5_0ClientOutputBufferLimit} in a response. Never throws. */
export const isRedisConfig5_0ClientOutputBufferLimit = (
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimit => core.passes(checkRedisConfig5_0ClientOutputBufferLimit, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimit} in a response. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig5_0ClientOutputBufferLimit: core.Validator<RedisConfig5_0ClientOutputBufferLimit> =
  /* @__PURE__ */ core.createResponseValidator(
    'RedisConfig5_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

export const redisConfig5_0ClientOutputBufferLimitInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    hardLimit: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    softLimit: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    softSeconds: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
  },
};

/** Whether a value is a valid {@link RedisConfig5_0ClientOutputBufferLimitInput} in a request. Never throws. */
export const isRedisConfig5_0ClientOutputBufferLimitInput = (
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimitInput =>
  core.conforms(redisConfig5_0ClientOutputBufferLimitInputRule, value);

/** Validates {@link RedisConfig5_0ClientOutputBufferLimitInput} in a request. Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
export const redisConfig5_0ClientOutputBufferLimitInput: core.Validator<RedisConfig5_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ core.createRequestValidator(
    'RedisConfig5_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
  );
