// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { map } from '../../core/collections.ts';
import { open, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';

export const logRecordRule: ObjectRule = [open, { timestamp: timestamp, message: [map, text] }, 1];
