// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, open, type OpenRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const anyRule: OpenRule = [open, undefined, [object, { '@type': text }]];
