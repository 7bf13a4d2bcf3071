// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { open, type ObjectRule } from '../../core/objects.ts';
import { bool } from '../../core/scalars.ts';

export const accessRule: ObjectRule = [open, { dataLens: bool, webSql: bool }];
