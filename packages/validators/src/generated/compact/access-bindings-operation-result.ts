// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { accessBindingDeltaRule } from './access-binding-delta.ts';

export const accessBindingsOperationResultRule: ObjectRule = [
  object,
  { effectiveDeltas: [list, accessBindingDeltaRule] },
];
