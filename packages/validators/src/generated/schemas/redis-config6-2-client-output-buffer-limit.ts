// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited-checks.ts';
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain } from '../../core/predicates.ts';
import { nullable } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import type {
  RedisConfig6_2ClientOutputBufferLimit,
  RedisConfig6_2ClientOutputBufferLimitInput,
} from '@managed-redis/types';

export const redisConfig6_2ClientOutputBufferLimitDescriptor: ObjectDescriptor = [
  tolerant,
  {},
  { hardLimit: [limitedInt64, 0], softLimit: [limitedInt64, 0], softSeconds: [limitedInt64, 0] },
];

export function checkRedisConfig6_2ClientOutputBufferLimit(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softLimit) === undefined || isInt64(field, 0)) &&
    ((field = value.softSeconds) === undefined || isInt64(field, 0))
  );
}

/** Whether a value is {@link RedisConfig6_2ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig6_2ClientOutputBufferLimit(
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimit {
  return passes(checkRedisConfig6_2ClientOutputBufferLimit, value);
}

/**
 * Validates {@link RedisConfig6_2ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig6_2ClientOutputBufferLimit: Validator<RedisConfig6_2ClientOutputBufferLimit> =
  /* @__PURE__ */ createValidator(
    'RedisConfig6_2ClientOutputBufferLimit',
    redisConfig6_2ClientOutputBufferLimitDescriptor,
    checkRedisConfig6_2ClientOutputBufferLimit,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_2ClientOutputBufferLimit} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_2ClientOutputBufferLimit(
  value: unknown,
): asserts value is RedisConfig6_2ClientOutputBufferLimit {
  redisConfig6_2ClientOutputBufferLimit.parse(value);
}

export const redisConfig6_2ClientOutputBufferLimitInputDescriptor: ObjectDescriptor = [
  strict,
  {},
  {
    hardLimit: [nullable, [limitedInt64, 0]],
    softLimit: [nullable, [limitedInt64, 0]],
    softSeconds: [nullable, [limitedInt64, 0]],
  },
];

export function checkRedisConfig6_2ClientOutputBufferLimitInput(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.hardLimit) == null || isInt64(field, 0)) &&
    ((field = value.softLimit) == null || isInt64(field, 0)) &&
    ((field = value.softSeconds) == null || isInt64(field, 0)) &&
    hasOnly(
      value,
      redisConfig6_2ClientOutputBufferLimitInputDescriptor[1],
      redisConfig6_2ClientOutputBufferLimitInputDescriptor[2],
    )
  );
}

/** Whether a value is {@link RedisConfig6_2ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig6_2ClientOutputBufferLimitInput(
  value: unknown,
): value is RedisConfig6_2ClientOutputBufferLimitInput {
  return passes(checkRedisConfig6_2ClientOutputBufferLimitInput, value);
}

/**
 * Validates {@link RedisConfig6_2ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * Limits on the output buffer of a client connection; the service closes a connection that crosses them.
 */
export const redisConfig6_2ClientOutputBufferLimitInput: Validator<RedisConfig6_2ClientOutputBufferLimitInput> =
  /* @__PURE__ */ createValidator(
    'RedisConfig6_2ClientOutputBufferLimitInput',
    redisConfig6_2ClientOutputBufferLimitInputDescriptor,
    checkRedisConfig6_2ClientOutputBufferLimitInput,
  );

/**
 * Makes sure that a value is {@link RedisConfig6_2ClientOutputBufferLimitInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_2ClientOutputBufferLimitInput(
  value: unknown,
): asserts value is RedisConfig6_2ClientOutputBufferLimitInput {
  redisConfig6_2ClientOutputBufferLimitInput.parse(value);
}
