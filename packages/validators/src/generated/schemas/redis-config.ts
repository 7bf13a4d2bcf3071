// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { RedisConfig, RedisConfigInput } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { maxmemoryPolicyInputRule, maxmemoryPolicyRule } from './maxmemory-policy.ts';
import {
  checkRedisConfig5_0ClientOutputBufferLimit,
  redisConfig5_0ClientOutputBufferLimitInputRule,
  redisConfig5_0ClientOutputBufferLimitRule,
} from './redis-config5-0-client-output-buffer-limit.ts';

const pattern = /^[KEg$lshzxeAtmdn]{0,15}$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_%-]{0,128}$/u;

export const redisConfigRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyRule,
    timeout: { kind: core.int64 },
    databases: { kind: core.limitedInt64, minimum: 1, maximum: 2147483647 },
    slowlogLogSlowerThan: { kind: core.limitedInt64, minimum: 10 },
    slowlogMaxLen: { kind: core.limitedInt64, minimum: 0 },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: { kind: core.limitedInt64, minimum: 1, maximum: 75 },
    luaTimeLimit: { kind: core.limitedInt64, minimum: 0, maximum: 5000 },
    replBacklogSizePercent: { kind: core.limitedInt64, minimum: 1, maximum: 75 },
    clusterRequireFullCoverage: { kind: core.boolean },
    clusterAllowReadsWhenDown: { kind: core.boolean },
    clusterAllowPubsubshardWhenDown: { kind: core.boolean },
    lfuDecayTime: { kind: core.limitedInt64, minimum: 0, maximum: 100000 },
    lfuLogFactor: { kind: core.limitedInt64, minimum: 0, maximum: 1000 },
    turnBeforeSwitchover: { kind: core.boolean },
    allowDataLoss: { kind: core.boolean },
    useLuajit: { kind: core.boolean },
    ioThreadsAllowed: { kind: core.boolean },
    zsetMaxListpackEntries: { kind: core.limitedInt64, minimum: 32, maximum: 2048 },
    aofMaxSizePercent: { kind: core.limitedInt64, minimum: 1, maximum: 99 },
    activedefrag: { kind: core.boolean },
    auditLog: { kind: core.boolean },
    rebalanceEnabled: { kind: core.boolean },
  },
  test: checkRedisConfig,
};

export function checkRedisConfig(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isOptionalString(value.maxmemoryPolicy) &&
    core.isOptionalInt64(value.timeout) &&
    core.isOptionalInt64(value.databases, 1, 2147483647) &&
    core.isOptionalInt64(value.slowlogLogSlowerThan, 10) &&
    core.isOptionalInt64(value.slowlogMaxLen, 0) &&
    core.isOptional(value.notifyKeyspaceEvents, core.isText, 0, Infinity, pattern) &&
    core.isOptional(value.clientOutputBufferLimitPubsub, checkRedisConfig5_0ClientOutputBufferLimit) &&
    core.isOptional(value.clientOutputBufferLimitNormal, checkRedisConfig5_0ClientOutputBufferLimit) &&
    core.isOptionalInt64(value.maxmemoryPercent, 1, 75) &&
    core.isOptionalInt64(value.luaTimeLimit, 0, 5000) &&
    core.isOptionalInt64(value.replBacklogSizePercent, 1, 75) &&
    core.isOptionalBoolean(value.clusterRequireFullCoverage) &&
    core.isOptionalBoolean(value.clusterAllowReadsWhenDown) &&
    core.isOptionalBoolean(value.clusterAllowPubsubshardWhenDown) &&
    core.isOptionalInt64(value.lfuDecayTime, 0, 100000) &&
    core.isOptionalInt64(value.lfuLogFactor, 0, 1000) &&
    core.isOptionalBoolean(value.turnBeforeSwitchover) &&
    core.isOptionalBoolean(value.allowDataLoss) &&
    core.isOptionalBoolean(value.useLuajit) &&
    core.isOptionalBoolean(value.ioThreadsAllowed) &&
    core.isOptionalInt64(value.zsetMaxListpackEntries, 32, 2048) &&
    core.isOptionalInt64(value.aofMaxSizePercent, 1, 99) &&
    core.isOptionalBoolean(value.activedefrag) &&
    core.isOptionalBoolean(value.auditLog) &&
    core.isOptionalBoolean(value.rebalanceEnabled)
  );
}

/** Whether a value is a valid {@link RedisConfig} in a response. Never throws. */
export const isRedisConfig = (value: unknown): value is RedisConfig => core.passes(checkRedisConfig, value);

/** Validates {@link RedisConfig} in a response. Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default. */
export const redisConfig: core.Validator<RedisConfig> = /* @__PURE__ */ core.createResponseValidator(
  'RedisConfig',
  redisConfigRule,
  checkRedisConfig,
);

export const redisConfigInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    maxmemoryPolicy: maxmemoryPolicyInputRule,
    timeout: { kind: core.nullable, of: { kind: core.int64 } },
    password: { kind: core.secret, of: { kind: core.limitedText, pattern: pattern2 } },
    databases: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1, maximum: 2147483647 } },
    slowlogLogSlowerThan: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 10 } },
    slowlogMaxLen: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0 } },
    notifyKeyspaceEvents: { kind: core.limitedText, pattern: pattern },
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitInputRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitInputRule,
    maxmemoryPercent: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1, maximum: 75 } },
    luaTimeLimit: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0, maximum: 5000 } },
    replBacklogSizePercent: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1, maximum: 75 } },
    clusterRequireFullCoverage: { kind: core.nullable, of: { kind: core.boolean } },
    clusterAllowReadsWhenDown: { kind: core.nullable, of: { kind: core.boolean } },
    clusterAllowPubsubshardWhenDown: { kind: core.nullable, of: { kind: core.boolean } },
    lfuDecayTime: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0, maximum: 100000 } },
    lfuLogFactor: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 0, maximum: 1000 } },
    turnBeforeSwitchover: { kind: core.nullable, of: { kind: core.boolean } },
    allowDataLoss: { kind: core.nullable, of: { kind: core.boolean } },
    useLuajit: { kind: core.nullable, of: { kind: core.boolean } },
    ioThreadsAllowed: { kind: core.nullable, of: { kind: core.boolean } },
    zsetMaxListpackEntries: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 32, maximum: 2048 } },
    aofMaxSizePercent: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 1, maximum: 99 } },
    activedefrag: { kind: core.nullable, of: { kind: core.boolean } },
    auditLog: { kind: core.nullable, of: { kind: core.boolean } },
    rebalanceEnabled: { kind: core.nullable, of: { kind: core.boolean } },
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

/** Whether a value is a valid {@link RedisConfigInput} in a request. Never throws. */
export const isRedisConfigInput = (value: unknown): value is RedisConfigInput =>
  core.conforms(redisConfigInputRule, value);

/** Validates {@link RedisConfigInput} in a request. Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default. */
export const redisConfigInput: core.Validator<RedisConfigInput> = /* @__PURE__ */ core.createRequestValidator(
  'RedisConfigInput',
  redisConfigInputRule,
);
