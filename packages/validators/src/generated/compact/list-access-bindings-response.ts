// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { accessBindingRule } from './access-binding.ts';

export const listAccessBindingsResponseRule: ObjectRule = [
  object,
  { accessBindings: [list, accessBindingRule], nextPageToken: text },
];
