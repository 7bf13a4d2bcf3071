// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { map } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';

export const logRecordRule: ObjectRule = [object, { timestamp: timestamp, message: [map, text] }, 1];
