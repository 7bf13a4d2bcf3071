// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64 } from '../../core/compact-int64.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';
import { accessRule } from './access.ts';
import { diskSizeAutoscalingRule } from './disk-size-autoscaling.ts';
import { redisConfigSetRule } from './redis-config-set.ts';
import { redisConfigSet5_0Rule } from './redis-config-set5-0.ts';
import { redisConfigSet6_0Rule } from './redis-config-set6-0.ts';
import { redisConfigSet6_2Rule } from './redis-config-set6-2.ts';
import { resourcesRule } from './resources.ts';
import { shardAutoscalingSettingsRule } from './shard-autoscaling-settings.ts';
import { timeOfDayRule } from './time-of-day.ts';
import { valkeyModulesRule } from './valkey-modules.ts';

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
    backupRetainPeriodDays: compactInt64,
    modules: valkeyModulesRule,
    fullVersion: text,
    tieredStorageEnabled: bool,
    shardAutoscalingSettings: shardAutoscalingSettingsRule,
  },
  2,
  ['redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0'],
];
