// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';

export const valkeySearchRule: ObjectRule = [
  object,
  { enabled: bool, readerThreads: [compactLimitedInt64, 0], writerThreads: [compactLimitedInt64, 0], version: text },
];
