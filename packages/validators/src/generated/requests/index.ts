// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import * as backupRetentionPolicies from './backup-retention-policies.ts';
import * as backups from './backups.ts';
import * as changeFreezes from './change-freezes.ts';
import * as clusters from './clusters.ts';
import * as iamTokens from './iam-tokens.ts';
import * as maintenances from './maintenances.ts';
import * as operations from './operations.ts';
import * as resourcePresets from './resource-presets.ts';
import * as users from './users.ts';
import * as versions from './versions.ts';

export {
  backupRetentionPolicies,
  backups,
  changeFreezes,
  clusters,
  iamTokens,
  maintenances,
  operations,
  resourcePresets,
  users,
  versions,
};
