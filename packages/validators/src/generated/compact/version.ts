// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';

export const versionRule: ObjectRule = [
  object,
  { id: text, name: text, status: text, updatableTo: [list, text], deprecatedAt: timestamp, eolAt: timestamp },
  2,
];
