// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
export {
  createBackupRetentionPolicyParams as create,
  deleteBackupRetentionPolicyParams as delete,
  getBackupRetentionPolicyParams as get,
  listBackupRetentionPoliciesParams as list,
  listBackupRetentionPoliciesByFolderParams as listByFolder,
} from '../params/backup-retention-policies.ts';
