// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import { type ResourceSource, resourcesOf } from '../core/resource.ts';
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
  readonly #source: ResourceSource;

  constructor(core: Core) {
    this.#source = resourcesOf(core);
  }

  /** Schedules that keep chosen backups longer than the default period. */
  get backupRetentionPolicies(): BackupRetentionPolicies {
    return this.#source(BackupRetentionPolicies);
  }

  /** Backups of clusters, taken daily by the service or by hand. */
  get backups(): Backups {
    return this.#source(Backups);
  }

  /** Periods in which maintenance is held back. */
  get changeFreezes(): ChangeFreezes {
    return this.#source(ChangeFreezes);
  }

  /** Clusters with their hosts, shards, logs, operations and access bindings. */
  get clusters(): Clusters {
    return this.#source(Clusters);
  }

  /** IAM tokens that authenticate every other call. */
  get iamTokens(): IamTokens {
    return this.#source(IamTokens);
  }

  /** Planned, running and past maintenance of resources. */
  get maintenances(): Maintenances {
    return this.#source(Maintenances);
  }

  /** Long-running operations, served by a host of their own. */
  get operations(): Operations {
    return this.#source(Operations);
  }

  /** Host classes: how many cores and how much memory a host has. */
  get resourcePresets(): ResourcePresets {
    return this.#source(ResourcePresets);
  }

  /** ACL users of a cluster. */
  get users(): Users {
    return this.#source(Users);
  }

  /** Valkey versions and their support state. */
  get versions(): Versions {
    return this.#source(Versions);
  }
}
