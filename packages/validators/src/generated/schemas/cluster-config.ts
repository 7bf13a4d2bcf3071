// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { bool, int64, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
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
import type { ClusterConfig } from '@managed-redis/types';

export const clusterConfigRule: ObjectRule = [
  objectGroups,
  {
    version: text,
    resources: resourcesRule,
    redisConfig_5_0: redisConfigSet5_0Rule,
    redisConfig_6_0: redisConfigSet6_0Rule,
    redisConfig_6_2: redisConfigSet6_2Rule,
    redisConfig_7_0: redisConfigSet6_2Rule,
    backupWindowStart: timeOfDayRule,
    access: accessRule,
    redis: redisConfigSetRule,
    diskSizeAutoscaling: diskSizeAutoscalingRule,
    backupRetainPeriodDays: int64,
    modules: valkeyModulesRule,
    fullVersion: text,
    tieredStorageEnabled: bool,
    shardAutoscalingSettings: shardAutoscalingSettingsRule,
  },
  2,
  ['redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0'],
];

export function checkClusterConfig(value: Fields): boolean {
  let field: unknown;
  return (
    typeof value.version === 'string' &&
    ((field = value.redisConfig_5_0) === undefined || checkRedisConfigSet5_0(field as Fields)) &&
    ((field = value.redisConfig_6_0) === undefined || checkRedisConfigSet6_0(field as Fields)) &&
    ((field = value.redisConfig_6_2) === undefined || checkRedisConfigSet6_2(field as Fields)) &&
    ((field = value.redisConfig_7_0) === undefined || checkRedisConfigSet6_2(field as Fields)) &&
    checkResources(value.resources as Fields) &&
    ((field = value.backupWindowStart) === undefined || checkTimeOfDay(field as Fields)) &&
    ((field = value.access) === undefined || checkAccess(field as Fields)) &&
    ((field = value.redis) === undefined || checkRedisConfigSet(field as Fields)) &&
    ((field = value.diskSizeAutoscaling) === undefined || checkDiskSizeAutoscaling(field as Fields)) &&
    ((field = value.backupRetainPeriodDays) === undefined || isInt64(field)) &&
    ((field = value.modules) === undefined || checkValkeyModules(field as Fields)) &&
    ((field = value.fullVersion) === undefined || typeof field === 'string') &&
    ((field = value.tieredStorageEnabled) === undefined || typeof field === 'boolean') &&
    ((field = value.shardAutoscalingSettings) === undefined || checkShardAutoscalingSettings(field as Fields)) &&
    Number(value.redisConfig_5_0 !== undefined) +
      Number(value.redisConfig_6_0 !== undefined) +
      Number(value.redisConfig_6_2 !== undefined) +
      Number(value.redisConfig_7_0 !== undefined) <=
      1 &&
    isPlain(value)
  );
}

/** Whether a value is {@link ClusterConfig} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isClusterConfig(value: unknown): value is ClusterConfig {
  return passes(checkClusterConfig, value);
}

/**
 * Validates {@link ClusterConfig} as found in responses: fields and enum values that this version does not know pass.
 *
 * Version, settings, resources and backup rules of a cluster, as the service reports them.
 */
export const clusterConfig: Validator<ClusterConfig> = /* @__PURE__ */ createFastValidator(
  'ClusterConfig',
  clusterConfigRule,
  checkClusterConfig,
);

/**
 * Makes sure that a value is {@link ClusterConfig} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertClusterConfig(value: unknown): asserts value is ClusterConfig {
  clusterConfig.parse(value);
}
