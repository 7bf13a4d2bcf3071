// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ resourceId: string }, types.UpdateAccessBindingsMetadata>;
true satisfies Equal<{ accessBindingDeltas?: types.AccessBindingDeltaInput[] }, types.UpdateAccessBindingsRequest>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.UpdateClusterHostsMetadata>;
true satisfies Equal<{ updateHostSpecs?: types.UpdateHostSpec[] }, types.UpdateClusterHostsRequest>;
true satisfies Equal<{ clusterId: string }, types.UpdateClusterMetadata>;
true satisfies Equal<
  {
    updateMask?: string;
    description?: string;
    labels?: Record<string, string>;
    configSpec?: types.ConfigSpec;
    name?: string;
    maintenanceWindow?: types.MaintenanceWindowInput;
    securityGroupIds?: string[];
    deletionProtection?: boolean;
    persistenceMode?: types.PersistenceModeInput;
    networkId?: string;
    announceHostnames?: boolean;
    authSentinel?: boolean;
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.UpdateClusterRequest
>;
true satisfies Equal<
  { hostName: string; replicaPriority?: string | null; assignPublicIp?: boolean; updateMask?: string },
  types.UpdateHostSpec
>;
true satisfies Equal<{ clusterId: string; userName: string }, types.UpdateUserMetadata>;
true satisfies Equal<
  {
    updateMask?: string;
    passwords?: string[];
    permissions?: types.PermissionsInput;
    enabled?: boolean;
    generatePassword?: boolean;
  },
  types.UpdateUserRequest
>;
true satisfies Equal<
  {
    name: string;
    clusterId: string;
    permissions?: types.Permissions;
    enabled?: boolean;
    aclOptions?: string;
    connectionManager?: types.ConnectionManager;
    authType?: types.AuthType;
  },
  types.User
>;
true satisfies Equal<
  {
    name: string;
    passwords?: string[];
    permissions?: types.PermissionsInput;
    enabled?: boolean | null;
    generatePassword?: boolean;
    authType?: types.AuthTypeInput;
  },
  types.UserSpec
>;
true satisfies Equal<
  {
    clusterId: string;
    updateMask?: string;
    description?: string;
    labels?: Record<string, string>;
    configSpec?: types.ConfigSpec;
    name?: string;
    maintenanceWindow?: types.MaintenanceWindowInput;
    securityGroupIds?: string[];
    deletionProtection?: boolean;
    persistenceMode?: types.PersistenceModeInput;
    networkId?: string;
    announceHostnames?: boolean;
    authSentinel?: boolean;
    maintenanceWindows?: types.MaintenanceWindowsInput;
  },
  types.UpdateClusterParams
>;
true satisfies Equal<
  { resourceId: string; accessBindingDeltas?: types.AccessBindingDeltaInput[] },
  types.UpdateClusterAccessBindingsParams
>;
true satisfies Equal<{ clusterId: string; updateHostSpecs?: types.UpdateHostSpec[] }, types.UpdateClusterHostsParams>;
true satisfies Equal<
  {
    clusterId: string;
    userName: string;
    updateMask?: string;
    passwords?: string[];
    permissions?: types.PermissionsInput;
    enabled?: boolean;
    generatePassword?: boolean;
  },
  types.UpdateUserParams
>;
