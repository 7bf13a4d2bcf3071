// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfig5_0, RedisConfig5_0Input } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maxmemoryPolicyInputRule, maxmemoryPolicyRule } from './maxmemory-policy.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

const pattern = /^[KEg$lshzxeAtm]{0,12}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]{8,128}$/u;

export const redisConfig5_0Rule: core.ObjectRule = {
  kind: core.object,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: { kind: core.limitedInt64, minimum: 1 },
    databases: { kind: core.limitedInt64, minimum: 1 },
    slowlogLogSlowerThan: { kind: core.limitedInt64, minimum: 0 },
    slowlogMaxLen: { kind: core.limitedInt64, minimum: 0 },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
  },
  test: checkRedisConfig5_0,
};

export function checkRedisConfig5_0(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.maxmemoryPolicy) &&
    core.isOptionalInt64(value.timeout, 1) &&
    core.isOptionalInt64(value.databases, 1) &&
    core.isOptionalInt64(value.slowlogLogSlowerThan, 0) &&
    core.isOptionalInt64(value.slowlogMaxLen, 0) &&
    core.isOptional(value.notifyKeyspaceEvents, core.isText, 0, Infinity, pattern) &&
    core.isOptional(value.clientOutputBufferLimitPubsub, checkRedisConfig5_0ClientOutputBufferLimit) &&
    core.isOptional(value.clientOutputBufferLimitNormal, checkRedisConfig5_0ClientOutputBufferLimit)
  );
}

/** Whether a value is a valid {@link RedisConfig5_0} in a response. Never throws. */
export const isRedisConfig5_0 = (value: unknown): value is RedisConfig5_0 => core.passes(checkRedisConfig5_0, value);

/** Validates {@link RedisConfig5_0} in a response. Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig5_0: core.Validator<RedisConfig5_0> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfig5_0',
  redisConfig5_0Rule,
  checkRedisConfig5_0,
);

export const redisConfig5_0InputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1 } },
    password: { kind: core.secret, of: { kind: core.limitedText, minimum: 8, maximum: 128, pattern: pattern2 } },
    databases: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1 } },
    slowlogLogSlowerThan: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    slowlogMaxLen: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
  },
  defaults: {
    maxmemoryPolicy: 'NOEVICTION',
    databases: '16',
    slowlogLogSlowerThan: '10000',
    slowlogMaxLen: '1000',
    notifyKeyspaceEvents: '',
  },
};

/** Whether a value is a valid {@link RedisConfig5_0Input} in a request. Never throws. */
export const isRedisConfig5_0Input = (value: unknown): value is RedisConfig5_0Input =>
  core.conforms(redisConfig5_0InputRule, value);

/** Validates {@link RedisConfig5_0Input} in a request. Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
export const redisConfig5_0Input: core.Validator<RedisConfig5_0Input> = /* @__PURE__ */ core.createRequestValidator(
  'RedisConfig5_0Input',
  redisConfig5_0InputRule,
);
