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
import type { RedisConfig5_0, RedisConfig5_0Input } from '@managed-redis/types';

const pattern = /^[KEg$lshzxeAtm]{0,12}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]{8,128}$/u;

export const redisConfig5_0Rule: ObjectRule = [
  object,
  {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: [limitedInt64, 1],
    databases: [limitedInt64, 1],
    slowlogLogSlowerThan: [limitedInt64, 0],
    slowlogMaxLen: [limitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
  },
];

export function checkRedisConfig5_0(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || typeof field === 'string') &&
    ((field = value.timeout) === undefined || isInt64(field, 1)) &&
    ((field = value.databases) === undefined || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) === undefined || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) === undefined || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfig5_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig5_0(value: unknown): value is RedisConfig5_0 {
  return passes(checkRedisConfig5_0, value);
}

/**
 * Validates {@link RedisConfig5_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig5_0: Validator<RedisConfig5_0> = /* @__PURE__ */ createFastValidator(
  'RedisConfig5_0',
  redisConfig5_0Rule,
  checkRedisConfig5_0,
);

/**
 * Makes sure that a value is {@link RedisConfig5_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig5_0(value: unknown): asserts value is RedisConfig5_0 {
  redisConfig5_0.parse(value);
}

export const redisConfig5_0InputRule: ObjectRule = [
  closed,
  {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: [nullable, [limitedInt64, 1]],
    password: [secret, undefined, [limitedText, 128, pattern2, 8]],
    databases: [nullable, [limitedInt64, 1]],
    slowlogLogSlowerThan: [nullable, [limitedInt64, 0]],
    slowlogMaxLen: [nullable, [limitedInt64, 0]],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
  },
];

export function checkRedisConfig5_0Input(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || checkMaxmemoryPolicyInput(field)) &&
    ((field = value.timeout) == null || isInt64(field, 1)) &&
    ((field = value.password) === undefined || isText(field, 128, pattern2, 8)) &&
    ((field = value.databases) == null || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) == null || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) == null || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    isPlain(value) &&
    hasOnly(value, redisConfig5_0InputRule)
  );
}

/** Whether a value is {@link RedisConfig5_0Input} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig5_0Input(value: unknown): value is RedisConfig5_0Input {
  return passes(checkRedisConfig5_0Input, value);
}

/**
 * Validates {@link RedisConfig5_0Input} as sent in requests: nothing unknown may be in it.
 *
 * Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig5_0Input: Validator<RedisConfig5_0Input> = /* @__PURE__ */ createRequestValidator(
  'RedisConfig5_0Input',
  redisConfig5_0InputRule,
  checkRedisConfig5_0Input,
);

/**
 * Makes sure that a value is {@link RedisConfig5_0Input} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig5_0Input(value: unknown): asserts value is RedisConfig5_0Input {
  redisConfig5_0Input.parse(value);
}
