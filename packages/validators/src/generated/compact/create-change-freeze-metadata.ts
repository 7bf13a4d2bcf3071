// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const createChangeFreezeMetadataRule: ObjectRule = [object, { changeFreezeId: text }, 1];
