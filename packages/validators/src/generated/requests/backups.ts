// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export { deleteBackupParams as delete, getBackupParams as get, listBackupsParams as list } from '../params/backups.ts';
