// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { resourcePresetRule } from './resource-preset.ts';

export const listResourcePresetsResponseRule: ObjectRule = [
  object,
  { resourcePresets: [list, resourcePresetRule], nextPageToken: text },
];
