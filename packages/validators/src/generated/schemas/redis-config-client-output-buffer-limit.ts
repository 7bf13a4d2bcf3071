// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited-checks.ts';
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { nullable } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type { RedisConfigClientOutputBufferLimit, RedisConfigClientOutputBufferLimitInput } from '@managed-redis/types';

export const redisConfigClientOutputBufferLimitDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { hardLimit: [limitedInt64, 0], softLimit: [limitedInt64, 0], softSeconds: [limitedInt64, 0] },
];

export function checkRedisConfigClientOutputBufferLimit(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softSeconds) === undefined || isInt64(field, 0))
  );
}

/** Whether a value is {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfigClientOutputBufferLimit(value: unknown): value is RedisConfigClientOutputBufferLimit {
  return passes(checkRedisConfigClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfigClientOutputBufferLimit: Validator<RedisConfigClientOutputBufferLimit> =
  /* @__PURE__ */ createValidator(
    'RedisConfigClientOutputBufferLimit',
    redisConfigClientOutputBufferLimitDescriptor,
    checkRedisConfigClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimit {
  redisConfigClientOutputBufferLimit.parse(value);
}

export const redisConfigClientOutputBufferLimitInputDescriptor: ObjectDescriptor = [
  strict,
  {},
  {
    hardLimit: [nullable, [limitedInt64, 0]],
    softLimit: [nullable, [limitedInt64, 0]],
    softSeconds: [nullable, [limitedInt64, 0]],
  },
];

export function checkRedisConfigClientOutputBufferLimitInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) == null || isInt64(field, 0)) &&
    ((field = value.softLimit) == null || isInt64(field, 0)) &&
    ((field = value.softSeconds) == null || isInt64(field, 0)) &&
    hasOnly(
      value,
      redisConfigClientOutputBufferLimitInputDescriptor[1],
      redisConfigClientOutputBufferLimitInputDescriptor[2],
    )
  );
}

/** Whether a value is {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfigClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfigClientOutputBufferLimitInput {
  return passes(checkRedisConfigClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfigClientOutputBufferLimitInput: Validator<RedisConfigClientOutputBufferLimitInput> =
  /* @__PURE__ */ createValidator(
    'RedisConfigClientOutputBufferLimitInput',
    redisConfigClientOutputBufferLimitInputDescriptor,
    checkRedisConfigClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfigClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfigClientOutputBufferLimitInput {
  redisConfigClientOutputBufferLimitInput.parse(value);
}
