// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
export {
  createUserParams as create,
  deleteUserParams as delete,
  getUserParams as get,
  listUsersParams as list,
  updateUserParams as update,
} from '../params/users.ts';
