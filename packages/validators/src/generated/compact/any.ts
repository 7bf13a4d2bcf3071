// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { open, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const anyRule: ObjectRule = [open, { '@type': text }];
