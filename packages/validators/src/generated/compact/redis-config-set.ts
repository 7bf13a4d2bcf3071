// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { redisConfigRule } from './redis-config.ts';

export const redisConfigSetRule: ObjectRule = [
  object,
  { effectiveConfig: redisConfigRule, userConfig: redisConfigRule, defaultConfig: redisConfigRule },
];
