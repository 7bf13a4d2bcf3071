// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { subjectRule } from './subject.ts';

export const accessBindingRule: ObjectRule = [object, { roleId: [limitedText, 64], subject: subjectRule }, 2];
