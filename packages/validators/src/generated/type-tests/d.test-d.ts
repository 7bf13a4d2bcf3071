// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

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
true satisfies Equal<{ hostNames?: string[] }, types.DeleteClusterHostsRequest>;
true satisfies Equal<{ clusterId: string }, types.DeleteClusterMetadata>;
true satisfies Equal<{ clusterId: string; shardName: string }, types.DeleteClusterShardMetadata>;
true satisfies Equal<{ clusterId: string; userName: string }, types.DeleteUserMetadata>;
true satisfies Equal<
  { plannedUsageThreshold?: string; emergencyUsageThreshold?: string; diskSizeLimit?: string },
  types.DiskSizeAutoscaling
>;
true satisfies Equal<
  { plannedUsageThreshold?: string | null; emergencyUsageThreshold?: string | null; diskSizeLimit?: string | null },
  types.DiskSizeAutoscalingInput
>;
true satisfies Equal<{ clusterId: string; policyId: string }, types.DeleteBackupRetentionPolicyParams>;
true satisfies Equal<{ backupId: string }, types.DeleteBackupParams>;
true satisfies Equal<{ clusterId: string }, types.DeleteClusterParams>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.DeleteClusterHostsParams>;
true satisfies Equal<{ clusterId: string; shardName: string }, types.DeleteClusterShardParams>;
true satisfies Equal<{ clusterId: string; userName: string }, types.DeleteUserParams>;
