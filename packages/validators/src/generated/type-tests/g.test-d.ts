// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';
import type {
  getBackupParams,
  getBackupRetentionPolicyParams,
  getChangeFreezeLimitsParams,
  getChangeFreezeParams,
  getClusterParams,
  getClusterShardParams,
  getMaintenanceParams,
  getOperationParams,
  getResourcePresetParams,
  getUserParams,
} from '../index.ts';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ clusterId: string; policyId: string }, types.GetBackupRetentionPolicyParams>;
true satisfies Equal<ReturnType<typeof getBackupRetentionPolicyParams.parse>, types.GetBackupRetentionPolicyParams>;

true satisfies Equal<{ backupId: string }, types.GetBackupParams>;
true satisfies Equal<ReturnType<typeof getBackupParams.parse>, types.GetBackupParams>;

true satisfies Equal<{ changeFreezeId: string }, types.GetChangeFreezeParams>;
true satisfies Equal<ReturnType<typeof getChangeFreezeParams.parse>, types.GetChangeFreezeParams>;

true satisfies Equal<{ resourceId: string }, types.GetChangeFreezeLimitsParams>;
true satisfies Equal<ReturnType<typeof getChangeFreezeLimitsParams.parse>, types.GetChangeFreezeLimitsParams>;

true satisfies Equal<{ clusterId: string }, types.GetClusterParams>;
true satisfies Equal<ReturnType<typeof getClusterParams.parse>, types.GetClusterParams>;

true satisfies Equal<{ clusterId: string; shardName: string }, types.GetClusterShardParams>;
true satisfies Equal<ReturnType<typeof getClusterShardParams.parse>, types.GetClusterShardParams>;

true satisfies Equal<{ maintenanceId: string }, types.GetMaintenanceParams>;
true satisfies Equal<ReturnType<typeof getMaintenanceParams.parse>, types.GetMaintenanceParams>;

true satisfies Equal<{ operationId: string }, types.GetOperationParams>;
true satisfies Equal<ReturnType<typeof getOperationParams.parse>, types.GetOperationParams>;

true satisfies Equal<{ resourcePresetId: string }, types.GetResourcePresetParams>;
true satisfies Equal<ReturnType<typeof getResourcePresetParams.parse>, types.GetResourcePresetParams>;

true satisfies Equal<{ clusterId: string; userName: string }, types.GetUserParams>;
true satisfies Equal<ReturnType<typeof getUserParams.parse>, types.GetUserParams>;
