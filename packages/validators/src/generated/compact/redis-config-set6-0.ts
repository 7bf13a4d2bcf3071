// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { redisConfig6_0Rule } from './redis-config6-0.ts';

export const redisConfigSet6_0Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig6_0Rule, userConfig: redisConfig6_0Rule, defaultConfig: redisConfig6_0Rule },
];
