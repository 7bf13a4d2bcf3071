// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { open, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';

export const versionRule: ObjectRule = [
  open,
  { id: text, name: text, status: text, updatableTo: [list, text], deprecatedAt: timestamp, eolAt: timestamp },
  2,
];
