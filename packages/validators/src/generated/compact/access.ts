// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool } from '../../core/scalars.ts';

export const accessRule: ObjectRule = [object, { dataLens: bool, webSql: bool }];
