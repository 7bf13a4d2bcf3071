// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { redisConfig5_0Rule } from './redis-config5-0.ts';

export const redisConfigSet5_0Rule: ObjectRule = [
  object,
  { effectiveConfig: redisConfig5_0Rule, userConfig: redisConfig5_0Rule, defaultConfig: redisConfig5_0Rule },
];
