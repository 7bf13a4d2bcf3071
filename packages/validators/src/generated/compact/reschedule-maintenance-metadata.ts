// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { timestamp } from '../../core/scalars.ts';

export const rescheduleMaintenanceMetadataRule: ObjectRule = [
  object,
  { clusterId: [limitedText, 50], delayedUntil: timestamp },
  1,
];
