// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { valkeyJsonRule } from './valkey-json.ts';
import { valkeySearchRule } from './valkey-search.ts';

export const valkeyModulesRule: ObjectRule = [
  object,
  { valkeySearch: valkeySearchRule, valkeyJson: valkeyJsonRule, valkeyBloom: valkeyJsonRule },
];
