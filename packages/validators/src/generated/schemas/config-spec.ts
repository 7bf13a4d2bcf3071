// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { ConfigSpec } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { accessInputRule } from './access.ts';
import { diskSizeAutoscalingInputRule } from './disk-size-autoscaling.ts';
import { redisConfigInputRule } from './redis-config.ts';
import { redisConfig5_0InputRule } from './redis-config5-0.ts';
import { redisConfig6_0InputRule } from './redis-config6-0.ts';
import { redisConfig6_2InputRule } from './redis-config6-2.ts';
import { resourcesInputRule } from './resources.ts';
import { shardAutoscalingSettingsInputRule } from './shard-autoscaling-settings.ts';
import { timeOfDayInputRule } from './time-of-day.ts';
import { valkeyModulesInputRule } from './valkey-modules.ts';

export const configSpecRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    version: { kind: core.text },
    redisConfig_5_0: redisConfig5_0InputRule,
    redisConfig_6_0: redisConfig6_0InputRule,
    redisConfig_6_2: redisConfig6_2InputRule,
    redisConfig_7_0: redisConfig6_2InputRule,
    resources: resourcesInputRule,
    backupWindowStart: timeOfDayInputRule,
    access: accessInputRule,
    redis: redisConfigInputRule,
    diskSizeAutoscaling: diskSizeAutoscalingInputRule,
    backupRetainPeriodDays: { kind: core.nullable, of: { kind: core.limitedInt64, minimum: 7, maximum: 60 } },
    modules: valkeyModulesInputRule,
    tieredStorageEnabled: { kind: core.boolean },
    shardAutoscalingSettings: shardAutoscalingSettingsInputRule,
  },
  groups: [
    {
      kind: core.oneOf,
      fields: ['redisConfig_5_0', 'redisConfig_6_0', 'redisConfig_6_2', 'redisConfig_7_0'],
      isRequired: false,
    },
  ],
  defaults: { backupWindowStart: { hours: 22 }, backupRetainPeriodDays: '7' },
};

/** Whether a value is a valid {@link ConfigSpec} in a request. Never throws. */
export const isConfigSpec = (value: unknown): value is ConfigSpec => core.conforms(configSpecRule, value);

/** Validates {@link ConfigSpec} in a request. Version, settings, resources and backup rules of a cluster, as sent to the service. */
export const configSpec: core.Validator<ConfigSpec> = /* @__PURE__ */ core.createRequestValidator(
  'ConfigSpec',
  configSpecRule,
);
