// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { changeFreezeResourceRule } from './change-freeze-resource.ts';

export const changeFreezeRule: ObjectRule = [
  object,
  {
    id: text,
    startAt: timestamp,
    endAt: timestamp,
    createdAt: timestamp,
    resourcePath: [list, changeFreezeResourceRule],
    durationSeconds: compactInt64,
    reason: text,
    createdBy: text,
    status: text,
    updatedBy: text,
    updatedAt: timestamp,
  },
  4,
];
