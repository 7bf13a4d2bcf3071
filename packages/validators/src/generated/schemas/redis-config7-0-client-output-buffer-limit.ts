// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited-checks.ts';
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { nullable } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type {
  RedisConfig7_0ClientOutputBufferLimit,
  RedisConfig7_0ClientOutputBufferLimitInput,
} from '@managed-redis/types';

export const redisConfig7_0ClientOutputBufferLimitDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { hardLimit: [limitedInt64, 0], softLimit: [limitedInt64, 0], softSeconds: [limitedInt64, 0] },
];

export function checkRedisConfig7_0ClientOutputBufferLimit(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softSeconds) === undefined || isInt64(field, 0))
  );
}

/** Whether a value is {@link RedisConfig7_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig7_0ClientOutputBufferLimit(
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimit {
  return passes(checkRedisConfig7_0ClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfig7_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig7_0ClientOutputBufferLimit: Validator<RedisConfig7_0ClientOutputBufferLimit> =
  /* @__PURE__ */ createValidator(
    'RedisConfig7_0ClientOutputBufferLimit',
    redisConfig7_0ClientOutputBufferLimitDescriptor,
    checkRedisConfig7_0ClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfig7_0ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig7_0ClientOutputBufferLimit {
  redisConfig7_0ClientOutputBufferLimit.parse(value);
}

export const redisConfig7_0ClientOutputBufferLimitInputDescriptor: ObjectDescriptor = [
  strict,
  {},
  {
    hardLimit: [nullable, [limitedInt64, 0]],
    softLimit: [nullable, [limitedInt64, 0]],
    softSeconds: [nullable, [limitedInt64, 0]],
  },
];

export function checkRedisConfig7_0ClientOutputBufferLimitInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) == null || isInt64(field, 0)) &&
    ((field = value.softLimit) == null || isInt64(field, 0)) &&
    ((field = value.softSeconds) == null || isInt64(field, 0)) &&
    hasOnly(
      value,
      redisConfig7_0ClientOutputBufferLimitInputDescriptor[1],
      redisConfig7_0ClientOutputBufferLimitInputDescriptor[2],
    )
  );
}

/** Whether a value is {@link RedisConfig7_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig7_0ClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfig7_0ClientOutputBufferLimitInput {
  return passes(checkRedisConfig7_0ClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfig7_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig7_0ClientOutputBufferLimitInput: Validator<RedisConfig7_0ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createValidator(
    'RedisConfig7_0ClientOutputBufferLimitInput',
    redisConfig7_0ClientOutputBufferLimitInputDescriptor,
    checkRedisConfig7_0ClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfig7_0ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig7_0ClientOutputBufferLimitInput {
  redisConfig7_0ClientOutputBufferLimitInput.parse(value);
}
