// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closedGroups, hasOnly } from '../../core/closed-objects.ts';
import { passes } from '../../core/fast-validator.ts';
import { isInt64 } from '../../core/int64.ts';
import { limitedInt64 } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isPlain, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool, text } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable } from '../../core/wrappers.ts';
import { accessInputRule, checkAccessInput } from './access.ts';
import { checkDiskSizeAutoscalingInput, diskSizeAutoscalingInputRule } from './disk-size-autoscaling.ts';
import { checkRedisConfigInput, redisConfigInputRule } from './redis-config.ts';
import { checkRedisConfig5_0Input, redisConfig5_0InputRule } from './redis-config5-0.ts';
import { checkRedisConfig6_0Input, redisConfig6_0InputRule } from './redis-config6-0.ts';
import { checkRedisConfig6_2Input, redisConfig6_2InputRule } from './redis-config6-2.ts';
import { checkResourcesInput, resourcesInputRule } from './resources.ts';
import { checkShardAutoscalingSettingsInput, shardAutoscalingSettingsInputRule } from './shard-autoscaling-settings.ts';
import { checkTimeOfDayInput, timeOfDayInputRule } from './time-of-day.ts';
import { checkValkeyModulesInput, valkeyModulesInputRule } from './valkey-modules.ts';
import type { ConfigSpec } from '@managed-redis/types';

export const configSpecRule: ObjectRule = [
  closedGroups,
  {
    version: text,
    redisConfig_5_0: redisConfig5_0InputRule,
    redisConfig_6_0: redisConfig6_0InputRule,
    redisConfig_6_2: redisConfig6_2InputRule,
    redisConfig_7_0: redisConfig6_2InputRule,
    resources: resourcesInputRule,
    backupWindowStart: timeOfDayInputRule,
    access: accessInputRule,
    redis: redisConfigInputRule,
    diskSizeAutoscaling: diskSizeAutoscalingInputRule,
    backupRetainPeriodDays: [nullable, [limitedInt64, 7, 60]],
    modules: valkeyModulesInputRule,
    tieredStorageEnabled: bool,
    shardAutoscalingSettings: shardAutoscalingSettingsInputRule,
  },
  0,
  ['redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0'],
];

export function checkConfigSpec(value: Fields): boolean {
  let field: unknown;
  return (
    ((field = value.version) === undefined || typeof field === 'string') &&
    ((field = value.redisConfig_5_0) === undefined || checkRedisConfig5_0Input(field as Fields)) &&
    ((field = value.redisConfig_6_0) === undefined || checkRedisConfig6_0Input(field as Fields)) &&
    ((field = value.redisConfig_6_2) === undefined || checkRedisConfig6_2Input(field as Fields)) &&
    ((field = value.redisConfig_7_0) === undefined || checkRedisConfig6_2Input(field as Fields)) &&
    ((field = value.resources) === undefined || checkResourcesInput(field as Fields)) &&
    ((field = value.backupWindowStart) === undefined || checkTimeOfDayInput(field as Fields)) &&
    ((field = value.access) === undefined || checkAccessInput(field as Fields)) &&
    ((field = value.redis) === undefined || checkRedisConfigInput(field as Fields)) &&
    ((field = value.diskSizeAutoscaling) === undefined || checkDiskSizeAutoscalingInput(field as Fields)) &&
    ((field = value.backupRetainPeriodDays) == null || isInt64(field, 7, 60)) &&
    ((field = value.modules) === undefined || checkValkeyModulesInput(field as Fields)) &&
    ((field = value.tieredStorageEnabled) === undefined || typeof field === 'boolean') &&
    ((field = value.shardAutoscalingSettings) === undefined || checkShardAutoscalingSettingsInput(field as Fields)) &&
    Number(value.redisConfig_5_0 !== undefined) +
      Number(value.redisConfig_6_0 !== undefined) +
      Number(value.redisConfig_6_2 !== undefined) +
      Number(value.redisConfig_7_0 !== undefined) <=
      1 &&
    isPlain(value) &&
    hasOnly(value, configSpecRule)
  );
}

/** Whether a value is {@link ConfigSpec} as sent in requests: nothing unknown may be in it. Never throws. */
export function isConfigSpec(value: unknown): value is ConfigSpec {
  return passes(checkConfigSpec, value);
}

/**
 * Validates {@link ConfigSpec} as sent in requests: nothing unknown may be in it.
 *
 * Version, settings, resources and backup rules of a cluster, as sent to the service.
 */
export const configSpec: Validator<ConfigSpec> = /* @__PURE__ */ createRequestValidator(
  'ConfigSpec',
  configSpecRule,
  checkConfigSpec,
);

/**
 * Makes sure that a value is {@link ConfigSpec} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertConfigSpec(value: unknown): asserts value is ConfigSpec {
  configSpec.parse(value);
}
