// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Client } from '../../core/client.ts';
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
  readonly backupRetentionPolicies: BackupRetentionPolicies;

  /** Backups of clusters, taken daily by the service or on request. */
  readonly backups: Backups;

  /** Periods during which maintenance is blocked. */
  readonly changeFreezes: ChangeFreezes;

  /** Clusters with their hosts, shards, logs, operations and access bindings. */
  readonly clusters: Clusters;

  /** IAM tokens that authenticate every other call. */
  readonly iamTokens: IamTokens;

  /** Planned, running and past maintenance of resources. */
  readonly maintenances: Maintenances;

  /** Long-running operations, served by a separate host. */
  readonly operations: Operations;

  /** Host classes: how many cores and how much memory a host has. */
  readonly resourcePresets: ResourcePresets;

  /** ACL users of a cluster. */
  readonly users: Users;

  /** Valkey versions and their support state. */
  readonly versions: Versions;

  constructor(client: Client) {
    this.backupRetentionPolicies = new BackupRetentionPolicies(client);
    this.backups = new Backups(client);
    this.changeFreezes = new ChangeFreezes(client);
    this.clusters = new Clusters(client);
    this.iamTokens = new IamTokens(client);
    this.maintenances = new Maintenances(client);
    this.operations = new Operations(client);
    this.resourcePresets = new ResourcePresets(client);
    this.users = new Users(client);
    this.versions = new Versions(client);
  }
}
