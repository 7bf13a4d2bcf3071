// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const addClusterHostsMetadataRule: ObjectRule = [
  object,
  { clusterId: [limitedText, 50], hostNames: [list, text] },
  1,
];
