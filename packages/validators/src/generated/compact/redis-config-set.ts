// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { open, type ObjectRule } from '../../core/objects.ts';
import { redisConfigRule } from './redis-config.ts';

export const redisConfigSetRule: ObjectRule = [
  open,
  { effectiveConfig: redisConfigRule, userConfig: redisConfigRule, defaultConfig: redisConfigRule },
];
