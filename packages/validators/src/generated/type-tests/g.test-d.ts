// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ clusterId: string; policyId: string }, types.GetBackupRetentionPolicyParams>;
true satisfies Equal<{ backupId: string }, types.GetBackupParams>;
true satisfies Equal<{ changeFreezeId: string }, types.GetChangeFreezeParams>;
true satisfies Equal<{ resourceId: string }, types.GetChangeFreezeLimitsParams>;
true satisfies Equal<{ clusterId: string }, types.GetClusterParams>;
true satisfies Equal<{ clusterId: string; shardName: string }, types.GetClusterShardParams>;
true satisfies Equal<{ maintenanceId: string }, types.GetMaintenanceParams>;
true satisfies Equal<{ operationId: string }, types.GetOperationParams>;
true satisfies Equal<{ resourcePresetId: string }, types.GetResourcePresetParams>;
true satisfies Equal<{ clusterId: string; userName: string }, types.GetUserParams>;
