// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { accessBindingRule } from './access-binding.ts';

export const accessBindingDeltaRule: ObjectRule = [object, { action: text, accessBinding: accessBindingRule }, 2];
