// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ClusterConfig } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessRule, checkAccess } from './access.ts';
import { checkDiskSizeAutoscaling, diskSizeAutoscalingRule } from './disk-size-autoscaling.ts';
import { checkRedisConfigSet, redisConfigSetRule } from './redis-config-set.ts';
import { checkRedisConfigSet5_0, redisConfigSet5_0Rule } from './redis-config-set5-0.ts';
import { checkRedisConfigSet6_0, redisConfigSet6_0Rule } from './redis-config-set6-0.ts';
import { checkRedisConfigSet6_2, redisConfigSet6_2Rule } from './redis-config-set6-2.ts';
import { checkResources, resourcesRule } from './resources.ts';
import { checkShardAutoscalingSettings, shardAutoscalingSettingsRule } from './shard-autoscaling-settings.ts';
import { checkTimeOfDay, timeOfDayRule } from './time-of-day.ts';
import { checkValkeyModules, valkeyModulesRule } from './valkey-modules.ts';

export const clusterConfigRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    version: { kind: core.text },
    redisConfig_5_0: redisConfigSet5_0Rule,
    redisConfig_6_0: redisConfigSet6_0Rule,
    redisConfig_6_2: redisConfigSet6_2Rule,
    redisConfig_7_0: redisConfigSet6_2Rule,
    resources: resourcesRule,
    backupWindowStart: timeOfDayRule,
    access: accessRule,
    redis: redisConfigSetRule,
    diskSizeAutoscaling: diskSizeAutoscalingRule,
    backupRetainPeriodDays: { kind: core.int64 },
    modules: valkeyModulesRule,
    fullVersion: { kind: core.text },
    tieredStorageEnabled: { kind: core.boolean },
    shardAutoscalingSettings: shardAutoscalingSettingsRule,
  },
  required: ['version', 'resources'],
  groups: [
    {
      kind: core.oneOf,
      fields: ['redisConfig_5_0', 'redisConfig_6_0', 'redisConfig_6_2', 'redisConfig_7_0'],
      isRequired: false,
    },
  ],
  test: checkClusterConfig,
};

export function checkClusterConfig(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.version) &&
    core.isOptional(value.redisConfig_5_0, checkRedisConfigSet5_0) &&
    core.isOptional(value.redisConfig_6_0, checkRedisConfigSet6_0) &&
    core.isOptional(value.redisConfig_6_2, checkRedisConfigSet6_2) &&
    core.isOptional(value.redisConfig_7_0, checkRedisConfigSet6_2) &&
    checkResources(value.resources) &&
    core.isOptional(value.backupWindowStart, checkTimeOfDay) &&
    core.isOptional(value.access, checkAccess) &&
    core.isOptional(value.redis, checkRedisConfigSet) &&
    core.isOptional(value.diskSizeAutoscaling, checkDiskSizeAutoscaling) &&
    core.isOptionalInt64(value.backupRetainPeriodDays) &&
    core.isOptional(value.modules, checkValkeyModules) &&
    core.isOptionalString(value.fullVersion) &&
    core.isOptionalBoolean(value.tieredStorageEnabled) &&
    core.isOptional(value.shardAutoscalingSettings, checkShardAutoscalingSettings) &&
    Number(value.redisConfig_5_0 !== undefined) +
      Number(value.redisConfig_6_0 !== undefined) +
      Number(value.redisConfig_6_2 !== undefined) +
      Number(value.redisConfig_7_0 !== undefined) <=
      1
  );
}

/** Whether a value is a valid {@link ClusterConfig} in a response. Never throws. */
export const isClusterConfig = (value: unknown): value is ClusterConfig => core.passes(checkClusterConfig, value);

/** Validates {@link ClusterConfig} in a response. Version, settings, resources and backup rules of a cluster, as the service reports them. */
export const clusterConfig: core.Validator<ClusterConfig> = /* @__PURE__ */ core.createResponseValidator(
  'ClusterConfig',
  clusterConfigRule,
  checkClusterConfig,
);
