// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<{ clusterId: string; policyId: string }, Flat<types.GetBackupRetentionPolicyParams>>;
true satisfies Equal<{ backupId: string }, Flat<types.GetBackupParams>>;
true satisfies Equal<{ changeFreezeId: string }, Flat<types.GetChangeFreezeParams>>;
true satisfies Equal<{ resourceId: string }, Flat<types.GetChangeFreezeLimitsParams>>;
true satisfies Equal<{ clusterId: string }, Flat<types.GetClusterParams>>;
true satisfies Equal<{ clusterId: string; shardName: string }, Flat<types.GetClusterShardParams>>;
true satisfies Equal<{ maintenanceId: string }, Flat<types.GetMaintenanceParams>>;
true satisfies Equal<{ operationId: string }, Flat<types.GetOperationParams>>;
true satisfies Equal<{ resourcePresetId: string }, Flat<types.GetResourcePresetParams>>;
true satisfies Equal<{ clusterId: string; userName: string }, Flat<types.GetUserParams>>;
