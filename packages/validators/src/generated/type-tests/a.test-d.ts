// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';
import type {
  access,
  accessBinding,
  accessBindingAction,
  accessBindingActionInput,
  accessBindingDelta,
  accessBindingDeltaInput,
  accessBindingInput,
  accessBindingsOperationResult,
  accessInput,
  addClusterHostsMetadata,
  addClusterHostsParams,
  addClusterHostsRequest,
  addClusterShardMetadata,
  addClusterShardParams,
  addClusterShardRequest,
  any,
  authType,
  authTypeInput,
} from '../index.ts';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ dataLens?: boolean; webSql?: boolean }, types.Access>;
true satisfies Equal<ReturnType<typeof access.parse>, types.Access>;

true satisfies Equal<{ dataLens?: boolean; webSql?: boolean }, types.Access>;
true satisfies Equal<ReturnType<typeof accessInput.parse>, types.Access>;

true satisfies Equal<{ roleId: string; subject: types.Subject }, types.AccessBinding>;
true satisfies Equal<ReturnType<typeof accessBinding.parse>, types.AccessBinding>;

true satisfies Equal<{ roleId: string; subject: types.Subject }, types.AccessBinding>;
true satisfies Equal<ReturnType<typeof accessBindingInput.parse>, types.AccessBinding>;

true satisfies Equal<'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {}), types.AccessBindingAction>;
true satisfies Equal<ReturnType<typeof accessBindingAction.parse>, types.AccessBindingAction>;

true satisfies Equal<'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE', types.AccessBindingActionInput>;
true satisfies Equal<ReturnType<typeof accessBindingActionInput.parse>, types.AccessBindingActionInput>;

true satisfies Equal<
  { action: types.AccessBindingAction; accessBinding: types.AccessBinding },
  types.AccessBindingDelta
>;
true satisfies Equal<ReturnType<typeof accessBindingDelta.parse>, types.AccessBindingDelta>;

true satisfies Equal<
  { action: types.AccessBindingActionInput; accessBinding: types.AccessBinding },
  types.AccessBindingDeltaInput
>;
true satisfies Equal<ReturnType<typeof accessBindingDeltaInput.parse>, types.AccessBindingDeltaInput>;

true satisfies Equal<{ effectiveDeltas?: types.AccessBindingDelta[] }, types.AccessBindingsOperationResult>;
true satisfies Equal<ReturnType<typeof accessBindingsOperationResult.parse>, types.AccessBindingsOperationResult>;

true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.AddClusterHostsMetadata>;
true satisfies Equal<ReturnType<typeof addClusterHostsMetadata.parse>, types.AddClusterHostsMetadata>;

true satisfies Equal<{ hostSpecs?: types.HostSpec[] }, types.AddClusterHostsRequest>;
true satisfies Equal<ReturnType<typeof addClusterHostsRequest.parse>, types.AddClusterHostsRequest>;

true satisfies Equal<{ clusterId: string; shardName: string }, types.AddClusterShardMetadata>;
true satisfies Equal<ReturnType<typeof addClusterShardMetadata.parse>, types.AddClusterShardMetadata>;

true satisfies Equal<{ shardName: string; hostSpecs?: types.HostSpec[] }, types.AddClusterShardRequest>;
true satisfies Equal<ReturnType<typeof addClusterShardRequest.parse>, types.AddClusterShardRequest>;

true satisfies Equal<{ '@type'?: string } & { [key: string]: unknown }, types.Any>;
true satisfies Equal<ReturnType<typeof any.parse>, types.Any>;

true satisfies Equal<'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM' | (string & {}), types.AuthType>;
true satisfies Equal<ReturnType<typeof authType.parse>, types.AuthType>;

true satisfies Equal<'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM', types.AuthTypeInput>;
true satisfies Equal<ReturnType<typeof authTypeInput.parse>, types.AuthTypeInput>;

true satisfies Equal<{ clusterId: string; hostSpecs?: types.HostSpec[] }, types.AddClusterHostsParams>;
true satisfies Equal<ReturnType<typeof addClusterHostsParams.parse>, types.AddClusterHostsParams>;

true satisfies Equal<
  { clusterId: string; shardName: string; hostSpecs?: types.HostSpec[] },
  types.AddClusterShardParams
>;
true satisfies Equal<ReturnType<typeof addClusterShardParams.parse>, types.AddClusterShardParams>;
