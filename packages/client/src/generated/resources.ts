// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import { addResources } from '../core/resource.ts';
import { BackupRetentionPolicies } from './backup-retention-policies.ts';
import { Backups } from './backups.ts';
import { ChangeFreezes } from './change-freezes.ts';
import { Clusters } from './clusters.ts';
import { IamTokens } from './iam-tokens.ts';
import { Maintenances } from './maintenances.ts';
import { Operations } from './operations.ts';
import { ResourcePresets } from './resource-presets.ts';
import { Users } from './users.ts';
import { Versions } from './versions.ts';

/** Every resource of the API. */
export class Resources {
  /** Schedules that keep chosen backups longer than the default period. */
  declare readonly backupRetentionPolicies: BackupRetentionPolicies;
  /** Backups of clusters, taken daily by the service or by hand. */
  declare readonly backups: Backups;
  /** Periods in which maintenance is held back. */
  declare readonly changeFreezes: ChangeFreezes;
  /** Clusters with their hosts, shards, logs, operations and access bindings. */
  declare readonly clusters: Clusters;
  /** IAM tokens that authenticate every other call. */
  declare readonly iamTokens: IamTokens;
  /** Planned, running and past maintenance of resources. */
  declare readonly maintenances: Maintenances;
  /** Long-running operations, served by a host of their own. */
  declare readonly operations: Operations;
  /** Host classes: how many cores and how much memory a host has. */
  declare readonly resourcePresets: ResourcePresets;
  /** ACL users of a cluster. */
  declare readonly users: Users;
  /** Valkey versions and their support state. */
  declare readonly versions: Versions;

  constructor(core: Core) {
    addResources(this, core, {
      backupRetentionPolicies: BackupRetentionPolicies,
      backups: Backups,
      changeFreezes: ChangeFreezes,
      clusters: Clusters,
      iamTokens: IamTokens,
      maintenances: Maintenances,
      operations: Operations,
      resourcePresets: ResourcePresets,
      users: Users,
      versions: Versions,
    });
  }
}
