// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const resourcePresetRule: ObjectRule = [
  object,
  { id: text, memory: compactInt64, cores: compactInt64, zoneIds: [list, text] },
  3,
];
