// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<
  {
    id: string;
    folderId: string;
    createdAt: string;
    sourceClusterId: string;
    startedAt: string;
    sourceShardNames?: string[];
    type?: types.BackupType;
  },
  types.Backup
>;
true satisfies Equal<{ clusterId: string }, types.BackupClusterMetadata>;
true satisfies Equal<
  {
    policyId: string;
    clusterId: string;
    policyName: string;
    createdAt: string;
    cron?: types.CronTab;
    retainForDays?: string;
    description?: string;
  },
  types.BackupRetentionPolicy
>;
true satisfies Equal<'BACKUP_TYPE_UNSPECIFIED' | 'AUTOMATED' | 'MANUAL' | (string & {}), types.BackupType>;
true satisfies Equal<{ clusterId: string }, Flat<types.BackupClusterParams>>;
