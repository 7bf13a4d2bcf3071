// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export {
  createBackupRetentionPolicyParams as create,
  deleteBackupRetentionPolicyParams as delete,
  getBackupRetentionPolicyParams as get,
  listBackupRetentionPoliciesParams as list,
  listBackupRetentionPoliciesByFolderParams as listByFolder,
} from '../params/backup-retention-policies.ts';
