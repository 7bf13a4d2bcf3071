// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { int32 } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const timeOfDayRule: ObjectRule = [
  object,
  { hours: [int32, 0, 23], minutes: [int32, 0, 59], seconds: [int32, 0, 59], nanos: [int32, 0, 999999999] },
];
