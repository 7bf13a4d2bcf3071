// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const resourcesRule: ObjectRule = [object, { resourcePresetId: text, diskSize: compactInt64, diskTypeId: text }];
