// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import type {
  RedisConfig5_0ClientOutputBufferLimit,
  RedisConfig5_0ClientOutputBufferLimitInput,
} from '@managed-redis/types';

export const redisConfig5_0ClientOutputBufferLimitRule: ObjectRule = [
  object,
  { hardLimit: [limitedInt64, 0], softLimit: [limitedInt64, 0], softSeconds: [limitedInt64, 0] },
];

export function checkRedisConfig5_0ClientOutputBufferLimit(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hardLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softSeconds) === undefined || isInt64(field, 0)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfig5_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig5_0ClientOutputBufferLimit(
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimit {
  return passes(checkRedisConfig5_0ClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfig5_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig5_0ClientOutputBufferLimit: Validator<RedisConfig5_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createFastValidator(
    'RedisConfig5_0ClientOutputBufferLimit',
    redisConfig5_0ClientOutputBufferLimitRule,
    checkRedisConfig5_0ClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfig5_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig5_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig5_0ClientOutputBufferLimit {
  redisConfig5_0ClientOutputBufferLimit.parse(value);
}

export const redisConfig5_0ClientOutputBufferLimitInputRule: ObjectRule = [
  closed,
  {
    hardLimit: [nullable, [limitedInt64, 0]],
    softLimit: [nullable, [limitedInt64, 0]],
    softSeconds: [nullable, [limitedInt64, 0]],
  },
];

export function checkRedisConfig5_0ClientOutputBufferLimitInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.hardLimit) == null || isInt64(field, 0)) &&
    ((field = value.softLimit) == null || isInt64(field, 0)) &&
    ((field = value.softSeconds) == null || isInt64(field, 0)) &&
    isPlain(value) &&
    hasOnly(value, redisConfig5_0ClientOutputBufferLimitInputRule)
  );
}

/** Whether a value is {@link RedisConfig5_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig5_0ClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfig5_0ClientOutputBufferLimitInput {
  return passes(checkRedisConfig5_0ClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfig5_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig5_0ClientOutputBufferLimitInput: Validator<RedisConfig5_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createRequestValidator(
    'RedisConfig5_0ClientOutputBufferLimitInput',
    redisConfig5_0ClientOutputBufferLimitInputRule,
    checkRedisConfig5_0ClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfig5_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig5_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig5_0ClientOutputBufferLimitInput {
  redisConfig5_0ClientOutputBufferLimitInput.parse(value);
}
