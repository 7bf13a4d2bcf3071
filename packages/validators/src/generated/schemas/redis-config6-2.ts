// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64, limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable, secret } from '../../core/wrappers.ts';
import { checkMaxmemoryPolicyInput, maxmemoryPolicyInputRule, maxmemoryPolicyRule } from './maxmemory-policy.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  checkRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';
import type { RedisConfig6_2, RedisConfig6_2Input } from '@managed-redis/types';

const pattern = /^[KEg$lshzxeAtm]{0,13}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]{8,128}$/u;

export const redisConfig6_2Rule: ObjectRule = [
  object,
  {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: [limitedInt64, 0],
    databases: [limitedInt64, 1],
    slowlogLogSlowerThan: [limitedInt64, 0],
    slowlogMaxLen: [limitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: [limitedInt64, 1, 75],
  },
];

export function checkRedisConfig6_2(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || typeof field === 'string') &&
    ((field = value.timeout) === undefined || isInt64(field, 0)) &&
    ((field = value.databases) === undefined || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) === undefined || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) === undefined || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    ((field = value.maxmemoryPercent) === undefined || isInt64(field, 1, 75)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfig6_2} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig6_2(value: unknown): value is RedisConfig6_2 {
  return passes(checkRedisConfig6_2, value);
}

/**
 * Validates {@link RedisConfig6_2} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig6_2: Validator<RedisConfig6_2> = /* @__PURE__ */ createFastValidator(
  'RedisConfig6_2',
  redisConfig6_2Rule,
  checkRedisConfig6_2,
);

/**
 * Makes sure that a value is {@link RedisConfig6_2} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_2(value: unknown): asserts value is RedisConfig6_2 {
  redisConfig6_2.parse(value);
}

export const redisConfig6_2InputRule: ObjectRule = [
  closed,
  {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: [nullable, [limitedInt64, 0]],
    password: [secret, undefined, [limitedText, 128, pattern2, 8]],
    databases: [nullable, [limitedInt64, 1]],
    slowlogLogSlowerThan: [nullable, [limitedInt64, 0]],
    slowlogMaxLen: [nullable, [limitedInt64, 0]],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
    maxmemoryPercent: [nullable, [limitedInt64, 1, 75]],
  },
];

export function checkRedisConfig6_2Input(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || checkMaxmemoryPolicyInput(field)) &&
    ((field = value.timeout) == null || isInt64(field, 0)) &&
    ((field = value.password) === undefined || isText(field, 128, pattern2, 8)) &&
    ((field = value.databases) == null || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) == null || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) == null || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    ((field = value.maxmemoryPercent) == null || isInt64(field, 1, 75)) &&
    isPlain(value) &&
    hasOnly(value, redisConfig6_2InputRule)
  );
}

/** Whether a value is {@link RedisConfig6_2Input} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig6_2Input(value: unknown): value is RedisConfig6_2Input {
  return passes(checkRedisConfig6_2Input, value);
}

/**
 * Validates {@link RedisConfig6_2Input} as sent in requests: nothing unknown may be in it.
 *
 * Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig6_2Input: Validator<RedisConfig6_2Input> = /* @__PURE__ */ createRequestValidator(
  'RedisConfig6_2Input',
  redisConfig6_2InputRule,
  checkRedisConfig6_2Input,
);

/**
 * Makes sure that a value is {@link RedisConfig6_2Input} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig6_2Input(value: unknown): asserts value is RedisConfig6_2Input {
  redisConfig6_2Input.parse(value);
}
