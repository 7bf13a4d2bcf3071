// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';

export const subjectRule: ObjectRule = [object, { id: [limitedText, 100], type: [limitedText, 100] }, 2];
