// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { int32 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { anyRule } from './any.ts';

export const statusRule: ObjectRule = [object, { code: [int32], message: text, details: [list, anyRule] }, 1];
