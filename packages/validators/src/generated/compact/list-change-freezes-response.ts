// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { changeFreezeRule } from './change-freeze.ts';

export const listChangeFreezesResponseRule: ObjectRule = [
  object,
  { changeFreezes: [list, changeFreezeRule], nextPageToken: text },
];
