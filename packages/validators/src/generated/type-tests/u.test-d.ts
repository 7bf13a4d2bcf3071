// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<{ resourceId: string }, types.UpdateAccessBindingsMetadata>;
true satisfies Equal<
  { accessBindingDeltas?: types.AccessBindingDeltaInput[] | undefined },
  types.UpdateAccessBindingsRequest
>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.UpdateClusterHostsMetadata>;
true satisfies Equal<{ updateHostSpecs?: types.UpdateHostSpec[] | undefined }, types.UpdateClusterHostsRequest>;
true satisfies Equal<{ clusterId: string }, types.UpdateClusterMetadata>;
true satisfies Equal<
  {
    updateMask?: string | undefined;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    configSpec?: types.ConfigSpec | undefined;
    name?: string | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    securityGroupIds?: string[] | undefined;
    deletionProtection?: boolean | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    networkId?: string | undefined;
    announceHostnames?: boolean | undefined;
    authSentinel?: boolean | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  types.UpdateClusterRequest
>;
true satisfies Equal<
  {
    hostName: string;
    replicaPriority?: string | null | undefined;
    assignPublicIp?: boolean | undefined;
    updateMask?: string | undefined;
  },
  types.UpdateHostSpec
>;
true satisfies Equal<{ clusterId: string; userName: string }, types.UpdateUserMetadata>;
true satisfies Equal<
  {
    updateMask?: string | undefined;
    passwords?: string[] | undefined;
    permissions?: types.PermissionsInput | undefined;
    enabled?: boolean | undefined;
    generatePassword?: boolean | undefined;
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
    passwords?: string[] | undefined;
    permissions?: types.PermissionsInput | undefined;
    enabled?: boolean | null | undefined;
    generatePassword?: boolean | undefined;
    authType?: types.AuthTypeInput | undefined;
  },
  types.UserSpec
>;
true satisfies Equal<
  {
    clusterId: string;
    updateMask?: string | undefined;
    description?: string | undefined;
    labels?: Record<string, string> | undefined;
    configSpec?: types.ConfigSpec | undefined;
    name?: string | undefined;
    maintenanceWindow?: types.MaintenanceWindowInput | undefined;
    securityGroupIds?: string[] | undefined;
    deletionProtection?: boolean | undefined;
    persistenceMode?: types.PersistenceModeInput | undefined;
    networkId?: string | undefined;
    announceHostnames?: boolean | undefined;
    authSentinel?: boolean | undefined;
    maintenanceWindows?: types.MaintenanceWindowsInput | undefined;
  },
  Flat<types.UpdateClusterParams>
>;
true satisfies Equal<
  { resourceId: string; accessBindingDeltas?: types.AccessBindingDeltaInput[] | undefined },
  Flat<types.UpdateClusterAccessBindingsParams>
>;
true satisfies Equal<
  { clusterId: string; updateHostSpecs?: types.UpdateHostSpec[] | undefined },
  Flat<types.UpdateClusterHostsParams>
>;
true satisfies Equal<
  {
    clusterId: string;
    userName: string;
    updateMask?: string | undefined;
    passwords?: string[] | undefined;
    permissions?: types.PermissionsInput | undefined;
    enabled?: boolean | undefined;
    generatePassword?: boolean | undefined;
  },
  Flat<types.UpdateUserParams>
>;
