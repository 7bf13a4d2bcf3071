// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { open, type ObjectRule } from '../../core/objects.ts';

export const emptyRule: ObjectRule = [open, {}];
