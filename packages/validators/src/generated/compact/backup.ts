// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';

export const backupRule: ObjectRule = [
  object,
  {
    id: text,
    folderId: text,
    createdAt: timestamp,
    sourceClusterId: text,
    startedAt: timestamp,
    sourceShardNames: [list, text],
    type: text,
  },
  5,
];
