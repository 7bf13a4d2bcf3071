// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export {
  createChangeFreezeParams as create,
  getChangeFreezeParams as get,
  getChangeFreezeLimitsParams as getLimits,
  listChangeFreezesParams as list,
  terminateChangeFreezeParams as terminate,
} from '../params/change-freezes.ts';
