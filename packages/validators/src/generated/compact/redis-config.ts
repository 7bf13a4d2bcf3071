// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64, compactLimitedInt64 } from '../../core/compact-int64.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';
import { redisConfig5_0ClientOutputBufferLimitRule } from './redis-config5-0-client-output-buffer-limit.ts';

const pattern = /^[KEg$lshzxeAtmdn]{0,15}$/u;

export const redisConfigRule: ObjectRule = [
  object,
  {
    maxmemoryPolicy: text,
    timeout: compactInt64,
    databases: [compactLimitedInt64, 1, 2147483647],
    slowlogLogSlowerThan: [compactLimitedInt64, 10],
    slowlogMaxLen: [compactLimitedInt64, 0],
    notifyKeyspaceEvents: [limitedText, undefined, pattern],
    clientOutputBufferLimitPubsub: redisConfig5_0ClientOutputBufferLimitRule,
    clientOutputBufferLimitNormal: redisConfig5_0ClientOutputBufferLimitRule,
    maxmemoryPercent: [compactLimitedInt64, 1, 75],
    luaTimeLimit: [compactLimitedInt64, 0, 5000],
    replBacklogSizePercent: [compactLimitedInt64, 1, 75],
    clusterRequireFullCoverage: bool,
    clusterAllowReadsWhenDown: bool,
    clusterAllowPubsubshardWhenDown: bool,
    lfuDecayTime: [compactLimitedInt64, 0, 100000],
    lfuLogFactor: [compactLimitedInt64, 0, 1000],
    turnBeforeSwitchover: bool,
    allowDataLoss: bool,
    useLuajit: bool,
    ioThreadsAllowed: bool,
    zsetMaxListpackEntries: [compactLimitedInt64, 32, 2048],
    aofMaxSizePercent: [compactLimitedInt64, 1, 99],
    activedefrag: bool,
    auditLog: bool,
    rebalanceEnabled: bool,
  },
];
