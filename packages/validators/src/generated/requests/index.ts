// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export * as backupRetentionPolicies from './backup-retention-policies.ts';
export * as backups from './backups.ts';
export * as changeFreezes from './change-freezes.ts';
export * as clusters from './clusters.ts';
export * as iamTokens from './iam-tokens.ts';
export * as maintenances from './maintenances.ts';
export * as operations from './operations.ts';
export * as resourcePresets from './resource-presets.ts';
export * as users from './users.ts';
export * as versions from './versions.ts';
