// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
export { deleteBackupParams as delete, getBackupParams as get, listBackupsParams as list } from '../params/backups.ts';
