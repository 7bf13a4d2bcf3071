// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';

export const shardRule: ObjectRule = [object, { name: text, clusterId: text, isHa: bool }, 2];
