// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64, limitedText } from '../../core/limited-checks.ts';
import { strict, tolerant, type ObjectDescriptor } from '../../core/object-checks.ts';
import { hasOnly, isPlain, isText } from '../../core/predicates.ts';
import { nullable, secret } from '../../core/scalar-checks.ts';
import { createValidator, passes, type Validator } from '../../core/validator.ts';
import {
  checkMaxmemoryPolicyInput,
  maxmemoryPolicyDescriptor,
  maxmemoryPolicyInputDescriptor,
} from './maxmemory-policy.ts';
import {
  checkRedisConfig7_0ClientOutputBufferLimit,
  checkRedisConfig7_0ClientOutputBufferLimitInput,
  redisConfig7_0ClientOutputBufferLimitDescriptor,
  redisConfig7_0ClientOutputBufferLimitInputDescriptor,
} from './redis-config7-0-client-output-buffer-limit.ts';
import type { RedisConfig7_0, RedisConfig7_0Input } from '@managed-redis/types';

const pattern = /^[KEg$lshzxeAtm]{0,13}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]{8,128}$/u;

export const redisConfig7_0Descriptor: ObjectDescriptor = [
  tolerant,
  {},
  {
    maxmemoryPolicy: maxmemoryPolicyDescriptor,
    timeout: [limitedInt64, 0],
    databases: [limitedInt64, 1],
    slowlogLogSlowerThan: [limitedInt64, 0],
    slowlogMaxLen: [limitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig7_0ClientOutputBufferLimitDescriptor,
    clientOutputBufferLimitNormal: redisConfig7_0ClientOutputBufferLimitDescriptor,
    maxmemoryPercent: [limitedInt64, 1, 75],
  },
];

export function checkRedisConfig7_0(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.maxmemoryPolicy) === undefined || typeof field === 'string') &&
    ((field = value.timeout) === undefined || isInt64(field, 0)) &&
    ((field = value.databases) === undefined || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) === undefined || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) === undefined || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig7_0ClientOutputBufferLimit(field)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig7_0ClientOutputBufferLimit(field)) &&
    ((field = value.maxmemoryPercent) === undefined || isInt64(field, 1, 75))
  );
}

/** Whether a value is {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig7_0(value: unknown): value is RedisConfig7_0 {
  return passes(checkRedisConfig7_0, value);
}

/**
 * Validates {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig7_0: Validator<RedisConfig7_0> = /* @__PURE__ */ createValidator(
  'RedisConfig7_0',
  redisConfig7_0Descriptor,
  checkRedisConfig7_0,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0(value: unknown): asserts value is RedisConfig7_0 {
  redisConfig7_0.parse(value);
}

export const redisConfig7_0InputDescriptor: ObjectDescriptor = [
  strict,
  {},
  {
    maxmemoryPolicy: maxmemoryPolicyInputDescriptor,
    timeout: [nullable, [limitedInt64, 0]],
    password: [secret, [limitedText, 128, pattern2, 8]],
    databases: [nullable, [limitedInt64, 1]],
    slowlogLogSlowerThan: [nullable, [limitedInt64, 0]],
    slowlogMaxLen: [nullable, [limitedInt64, 0]],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig7_0ClientOutputBufferLimitInputDescriptor,
    clientOutputBufferLimitNormal: redisConfig7_0ClientOutputBufferLimitInputDescriptor,
    maxmemoryPercent: [nullable, [limitedInt64, 1, 75]],
  },
];

export function checkRedisConfig7_0Input(value: unknown): boolean {
  let field: unknown;
  return (
    isPlain(value) &&
    ((field = value.maxmemoryPolicy) === undefined || checkMaxmemoryPolicyInput(field)) &&
    ((field = value.timeout) == null || isInt64(field, 0)) &&
    ((field = value.password) === undefined || isText(field, 128, pattern2, 8)) &&
    ((field = value.databases) == null || isInt64(field, 1)) &&
    ((field = value.slowlogLogSlowerThan) == null || isInt64(field, 0)) &&
    ((field = value.slowlogMaxLen) == null || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig7_0ClientOutputBufferLimitInput(field)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig7_0ClientOutputBufferLimitInput(field)) &&
    ((field = value.maxmemoryPercent) == null || isInt64(field, 1, 75)) &&
    hasOnly(value, redisConfig7_0InputDescriptor[1], redisConfig7_0InputDescriptor[2])
  );
}

/** Whether a value is {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfig7_0Input(value: unknown): value is RedisConfig7_0Input {
  return passes(checkRedisConfig7_0Input, value);
}

/**
 * Validates {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it.
 *
 * Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead.
 */
export const redisConfig7_0Input: Validator<RedisConfig7_0Input> = /* @__PURE__ */ createValidator(
  'RedisConfig7_0Input',
  redisConfig7_0InputDescriptor,
  checkRedisConfig7_0Input,
);

/**
 * Makes sure that a value is {@link RedisConfig7_0Input} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig7_0Input(value: unknown): asserts value is RedisConfig7_0Input {
  redisConfig7_0Input.parse(value);
}
