// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { compactLimitedInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const weeklyMaintenanceWindowRule: ObjectRule = [object, { day: text, hour: [compactLimitedInt64, 1, 24] }];
