// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<{ dataLens?: boolean | undefined; webSql?: boolean | undefined }, types.Access>;
true satisfies Equal<{ roleId: string; subject: types.Subject }, types.AccessBinding>;
true satisfies Equal<'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {}), types.AccessBindingAction>;
true satisfies Equal<'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE', types.AccessBindingActionInput>;
true satisfies Equal<
  { action: types.AccessBindingAction; accessBinding: types.AccessBinding },
  types.AccessBindingDelta
>;
true satisfies Equal<
  { action: types.AccessBindingActionInput; accessBinding: types.AccessBinding },
  types.AccessBindingDeltaInput
>;
true satisfies Equal<{ effectiveDeltas?: types.AccessBindingDelta[] }, types.AccessBindingsOperationResult>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.AddClusterHostsMetadata>;
true satisfies Equal<{ hostSpecs?: types.HostSpec[] | undefined }, types.AddClusterHostsRequest>;
true satisfies Equal<{ clusterId: string; shardName: string }, types.AddClusterShardMetadata>;
true satisfies Equal<{ shardName: string; hostSpecs?: types.HostSpec[] | undefined }, types.AddClusterShardRequest>;
true satisfies Equal<{ '@type'?: string } & { [key: string]: unknown }, types.Any>;
true satisfies Equal<'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM' | (string & {}), types.AuthType>;
true satisfies Equal<'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM', types.AuthTypeInput>;
true satisfies Equal<
  { clusterId: string; hostSpecs?: types.HostSpec[] | undefined },
  Flat<types.AddClusterHostsParams>
>;
true satisfies Equal<
  { clusterId: string; shardName: string; hostSpecs?: types.HostSpec[] | undefined },
  Flat<types.AddClusterShardParams>
>;
