// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<
  | 'DAY_OF_WEEK_UNSPECIFIED'
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | (string & {}),
  types.DayOfWeek
>;
true satisfies Equal<
  'DAY_OF_WEEK_UNSPECIFIED' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY',
  types.DayOfWeekInput
>;
true satisfies Equal<{ backupId: string }, types.DeleteBackupMetadata>;
true satisfies Equal<{ clusterId: string; policyId: string }, types.DeleteBackupRetentionPolicyMetadata>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.DeleteClusterHostsMetadata>;
true satisfies Equal<{ hostNames?: string[] | undefined }, types.DeleteClusterHostsRequest>;
true satisfies Equal<{ clusterId: string }, types.DeleteClusterMetadata>;
true satisfies Equal<{ clusterId: string; shardName: string }, types.DeleteClusterShardMetadata>;
true satisfies Equal<{ clusterId: string; userName: string }, types.DeleteUserMetadata>;
true satisfies Equal<
  { plannedUsageThreshold?: string; emergencyUsageThreshold?: string; diskSizeLimit?: string },
  types.DiskSizeAutoscaling
>;
true satisfies Equal<
  {
    plannedUsageThreshold?: string | null | undefined;
    emergencyUsageThreshold?: string | null | undefined;
    diskSizeLimit?: string | null | undefined;
  },
  types.DiskSizeAutoscalingInput
>;
true satisfies Equal<{ clusterId: string; policyId: string }, Flat<types.DeleteBackupRetentionPolicyParams>>;
true satisfies Equal<{ backupId: string }, Flat<types.DeleteBackupParams>>;
true satisfies Equal<{ clusterId: string }, Flat<types.DeleteClusterParams>>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] | undefined }, Flat<types.DeleteClusterHostsParams>>;
true satisfies Equal<{ clusterId: string; shardName: string }, Flat<types.DeleteClusterShardParams>>;
true satisfies Equal<{ clusterId: string; userName: string }, Flat<types.DeleteUserParams>>;
