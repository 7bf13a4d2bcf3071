// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfig6_2, RedisConfig6_2Input } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maxmemoryPolicyInputRule, maxmemoryPolicyRule } from './maxmemory-policy.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

const pattern = /^[KEg$lshzxeAtm]{0,13}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]{8,128}$/u;

export const redisConfig6_2Rule: core.ObjectRule = {
  kind: core.object,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: { kind: core.limitedInt64, minimum: 0 },
    databases: { kind: core.limitedInt64, minimum: 1 },
    slowlogLogSlowerThan: { kind: core.limitedInt64, minimum: 0 },
    slowlogMaxLen: { kind: core.limitedInt64, minimum: 0 },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: { kind: core.limitedInt64, minimum: 1, maximum: 75 },
  },
  test: checkRedisConfig6_2,
};

export function checkRedisConfig6_2(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.maxmemoryPolicy) &&
    core.isOptionalInt64(value.timeout, 0) &&
    core.isOptionalInt64(value.databases, 1) &&
    core.isOptionalInt64(value.slowlogLogSlowerThan, 0) &&
    core.isOptionalInt64(value.slowlogMaxLen, 0) &&
    core.isOptional(value.notifyKeyspaceEvents, core.isText, 0, Infinity, pattern) &&
    core.isOptional(value.clientOutputBufferLimitPubsub, checkRedisConfig5_0ClientOutputBufferLimit) &&
    core.isOptional(value.clientOutputBufferLimitNormal, checkRedisConfig5_0ClientOutputBufferLimit) &&
    core.isOptionalInt64(value.maxmemoryPercent, 1, 75)
  );
}

/** Whether a value is a valid {@link RedisConfig6_2} in a response. Never throws. */
export const isRedisConfig6_2 = (value: unknown): value is RedisConfig6_2 => core.passes(checkRedisConfig6_2, value);

/** Validates {@link RedisConfig6_2} in a response. Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig6_2: core.Validator<RedisConfig6_2> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfig6_2',
  redisConfig6_2Rule,
  checkRedisConfig6_2,
);

export const redisConfig6_2InputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    password: { kind: core.secret, of: { kind: core.limitedText, minimum: 8, maximum: 128, pattern: pattern2 } },
    databases: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1 } },
    slowlogLogSlowerThan: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    slowlogMaxLen: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
    maxmemoryPercent: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1, maximum: 75 } },
  },
  defaults: {
    maxmemoryPolicy: 'NOEVICTION',
    timeout: '0',
    databases: '16',
    slowlogLogSlowerThan: '10000',
    slowlogMaxLen: '1000',
    notifyKeyspaceEvents: '',
    maxmemoryPercent: '75',
  },
};

/** Whether a value is a valid {@link RedisConfig6_2Input} in a request. Never throws. */
export const isRedisConfig6_2Input = (value: unknown): value is RedisConfig6_2Input =>
  core.conforms(redisConfig6_2InputRule, value);

/** Validates {@link RedisConfig6_2Input} in a request. Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig6_2Input: core.Validator<RedisConfig6_2Input> = /* @__PURE__ */ core.createRequestValidator(
  'RedisConfig6_2Input',
  redisConfig6_2InputRule,
);
