// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64, limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, int64 } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable, secret } from '../../core/wrappers.ts';
import { checkMaxmemoryPolicyInput, maxmemoryPolicyInputRule, maxmemoryPolicyRule } from './maxmemory-policy.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  checkRedisConfig5_0ClientOutputBufferLimitInput,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';
import type { RedisConfig, RedisConfigInput } from '@managed-redis/types';

const pattern = /^[KEg$lshzxeAtmdn]{0,15}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_%-]{0,128}$/u;

export const redisConfigRule: ObjectRule = [
  object,
  {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: int64,
    databases: [limitedInt64, 1, 2147483647],
    slowlogLogSlowerThan: [limitedInt64, 10],
    slowlogMaxLen: [limitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: [limitedInt64, 1, 75],
    luaTimeLimit: [limitedInt64, 0, 5000],
    replBacklogSizePercent: [limitedInt64, 1, 75],
    clusterRequireFullCoverage: bool,
    clusterAllowReadsWhenDown: bool,
    clusterAllowPubsubshardWhenDown: bool,
    lfuDecayTime: [limitedInt64, 0, 100000],
    lfuLogFactor: [limitedInt64, 0, 1000],
    turnBeforeSwitchover: bool,
    allowDataLoss: bool,
    useLuajit: bool,
    ioThreadsAllowed: bool,
    zsetMaxListpackEntries: [limitedInt64, 32, 2048],
    aofMaxSizePercent: [limitedInt64, 1, 99],
    activedefrag: bool,
    auditLog: bool,
    rebalanceEnabled: bool,
  },
];

export function checkRedisConfig(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || typeof field === 'string') &&
    ((field = value.timeout) === undefined || isInt64(field)) &&
    ((field = value.databases) === undefined || isInt64(field, 1, 2147483647)) &&
    ((field = value.slowlogLogSlowerThan) === undefined || isInt64(field, 10)) &&
    ((field = value.slowlogMaxLen) === undefined || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimit(field as Fields)) &&
    ((field = value.maxmemoryPercent) === undefined || isInt64(field, 1, 75)) &&
    ((field = value.luaTimeLimit) === undefined || isInt64(field, 0, 5000)) &&
    ((field = value.replBacklogSizePercent) === undefined || isInt64(field, 1, 75)) &&
    ((field = value.clusterRequireFullCoverage) === undefined || typeof field === 'boolean') &&
    ((field = value.clusterAllowReadsWhenDown) === undefined || typeof field === 'boolean') &&
    ((field = value.clusterAllowPubsubshardWhenDown) === undefined || typeof field === 'boolean') &&
    ((field = value.lfuDecayTime) === undefined || isInt64(field, 0, 100000)) &&
    ((field = value.lfuLogFactor) === undefined || isInt64(field, 0, 1000)) &&
    ((field = value.turnBeforeSwitchover) === undefined || typeof field === 'boolean') &&
    ((field = value.allowDataLoss) === undefined || typeof field === 'boolean') &&
    ((field = value.useLuajit) === undefined || typeof field === 'boolean') &&
    ((field = value.ioThreadsAllowed) === undefined || typeof field === 'boolean') &&
    ((field = value.zsetMaxListpackEntries) === undefined || isInt64(field, 32, 2048)) &&
    ((field = value.aofMaxSizePercent) === undefined || isInt64(field, 1, 99)) &&
    ((field = value.activedefrag) === undefined || typeof field === 'boolean') &&
    ((field = value.auditLog) === undefined || typeof field === 'boolean') &&
    ((field = value.rebalanceEnabled) === undefined || typeof field === 'boolean') &&
    isPlain(value)
  );
}

/** Whether a value is {@link RedisConfig} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isRedisConfig(value: unknown): value is RedisConfig {
  return passes(checkRedisConfig, value);
}

/**
 * Validates {@link RedisConfig} as found in responses: fields and enum values that this version does not know pass.
 *
 * Settings of the Valkey server, for every version offered today. A setting left out keeps the default of the service.
 */
export const redisConfig: Validator<RedisConfig> = /* @__PURE__ */ createFastValidator(
  'RedisConfig',
  redisConfigRule,
  checkRedisConfig,
);

/**
 * Makes sure that a value is {@link RedisConfig} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfig(value: unknown): asserts value is RedisConfig {
  redisConfig.parse(value);
}

export const redisConfigInputRule: ObjectRule = [
  closed,
  {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: [nullable, int64],
    password: [secret, undefined, [limitedText, undefined, pattern2]],
    databases: [nullable, [limitedInt64, 1, 2147483647]],
    slowlogLogSlowerThan: [nullable, [limitedInt64, 10]],
    slowlogMaxLen: [nullable, [limitedInt64, 0]],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
    maxmemoryPercent: [nullable, [limitedInt64, 1, 75]],
    luaTimeLimit: [nullable, [limitedInt64, 0, 5000]],
    replBacklogSizePercent: [nullable, [limitedInt64, 1, 75]],
    clusterRequireFullCoverage: [nullable, bool],
    clusterAllowReadsWhenDown: [nullable, bool],
    clusterAllowPubsubshardWhenDown: [nullable, bool],
    lfuDecayTime: [nullable, [limitedInt64, 0, 100000]],
    lfuLogFactor: [nullable, [limitedInt64, 0, 1000]],
    turnBeforeSwitchover: [nullable, bool],
    allowDataLoss: [nullable, bool],
    useLuajit: [nullable, bool],
    ioThreadsAllowed: [nullable, bool],
    zsetMaxListpackEntries: [nullable, [limitedInt64, 32, 2048]],
    aofMaxSizePercent: [nullable, [limitedInt64, 1, 99]],
    activedefrag: [nullable, bool],
    auditLog: [nullable, bool],
    rebalanceEnabled: [nullable, bool],
  },
];

export function checkRedisConfigInput(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.maxmemoryPolicy) === undefined || checkMaxmemoryPolicyInput(field)) &&
    ((field = value.timeout) == null || isInt64(field)) &&
    ((field = value.password) === undefined || isText(field, undefined, pattern2)) &&
    ((field = value.databases) == null || isInt64(field, 1, 2147483647)) &&
    ((field = value.slowlogLogSlowerThan) == null || isInt64(field, 10)) &&
    ((field = value.slowlogMaxLen) == null || isInt64(field, 0)) &&
    ((field = value.notifyKeyspaceEvents) === undefined || isText(field, undefined, pattern)) &&
    ((field = value.clientOutputBufferLimitPubsub) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    ((field = value.clientOutputBufferLimitNormal) === undefined ||
      checkRedisConfig5_0ClientOutputBufferLimitInput(field as Fields)) &&
    ((field = value.maxmemoryPercent) == null || isInt64(field, 1, 75)) &&
    ((field = value.luaTimeLimit) == null || isInt64(field, 0, 5000)) &&
    ((field = value.replBacklogSizePercent) == null || isInt64(field, 1, 75)) &&
    ((field = value.clusterRequireFullCoverage) == null || typeof field === 'boolean') &&
    ((field = value.clusterAllowReadsWhenDown) == null || typeof field === 'boolean') &&
    ((field = value.clusterAllowPubsubshardWhenDown) == null || typeof field === 'boolean') &&
    ((field = value.lfuDecayTime) == null || isInt64(field, 0, 100000)) &&
    ((field = value.lfuLogFactor) == null || isInt64(field, 0, 1000)) &&
    ((field = value.turnBeforeSwitchover) == null || typeof field === 'boolean') &&
    ((field = value.allowDataLoss) == null || typeof field === 'boolean') &&
    ((field = value.useLuajit) == null || typeof field === 'boolean') &&
    ((field = value.ioThreadsAllowed) == null || typeof field === 'boolean') &&
    ((field = value.zsetMaxListpackEntries) == null || isInt64(field, 32, 2048)) &&
    ((field = value.aofMaxSizePercent) == null || isInt64(field, 1, 99)) &&
    ((field = value.activedefrag) == null || typeof field === 'boolean') &&
    ((field = value.auditLog) == null || typeof field === 'boolean') &&
    ((field = value.rebalanceEnabled) == null || typeof field === 'boolean') &&
    isPlain(value) &&
    hasOnly(value, redisConfigInputRule)
  );
}

/** Whether a value is {@link RedisConfigInput} as sent in requests: nothing unknown may be in it. Never throws. */
export function isRedisConfigInput(value: unknown): value is RedisConfigInput {
  return passes(checkRedisConfigInput, value);
}

/**
 * Validates {@link RedisConfigInput} as sent in requests: nothing unknown may be in it.
 *
 * Settings of the Valkey server, for every version offered today. A setting left out keeps the default of the service.
 */
export const redisConfigInput: Validator<RedisConfigInput> = /* @__PURE__ */ createRequestValidator(
  'RedisConfigInput',
  redisConfigInputRule,
  checkRedisConfigInput,
);

/**
 * Makes sure that a value is {@link RedisConfigInput} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertRedisConfigInput(value: unknown): asserts value is RedisConfigInput {
  redisConfigInput.parse(value);
}
