// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
export {
  createChangeFreezeParams as create,
  getChangeFreezeParams as get,
  getChangeFreezeLimitsParams as getLimits,
  listChangeFreezesParams as list,
  terminateChangeFreezeParams as terminate,
} from '../params/change-freezes.ts';
