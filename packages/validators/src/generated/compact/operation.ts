// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedText } from '../../core/limited.ts';
import { objectGroups, type ObjectRule } from '../../core/objects.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { anyRule } from './any.ts';
import { statusRule } from './status.ts';

export const operationRule: ObjectRule = [
  objectGroups,
  {
    id: text,
    createdAt: timestamp,
    createdBy: text,
    modifiedAt: timestamp,
    description: [limitedText, 256],
    done: bool,
    metadata: anyRule,
    error: statusRule,
    response: anyRule,
  },
  4,
  ['error, response'],
];
