// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { redisConfig6_2Rule } from './redis-config6-2.ts';

export const redisConfigSet6_2Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig6_2Rule, userConfig: redisConfig6_2Rule, defaultConfig: redisConfig6_2Rule },
];
