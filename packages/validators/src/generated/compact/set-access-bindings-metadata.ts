// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { open, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const setAccessBindingsMetadataRule: ObjectRule = [open, { resourceId: text }, 1];
