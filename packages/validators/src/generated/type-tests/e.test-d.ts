// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';
import type {
  empty,
  emptyInput,
  enableClusterShardingParams,
  enableShardingClusterMetadata,
  environment,
  environmentInput,
} from '../index.ts';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<Record<string, never>, types.Empty>;
true satisfies Equal<ReturnType<typeof empty.parse>, types.Empty>;

true satisfies Equal<Record<string, never>, types.Empty>;
true satisfies Equal<ReturnType<typeof emptyInput.parse>, types.Empty>;

true satisfies Equal<{ clusterId: string }, types.EnableShardingClusterMetadata>;
true satisfies Equal<ReturnType<typeof enableShardingClusterMetadata.parse>, types.EnableShardingClusterMetadata>;

true satisfies Equal<'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE' | (string & {}), types.Environment>;
true satisfies Equal<ReturnType<typeof environment.parse>, types.Environment>;

true satisfies Equal<'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE', types.EnvironmentInput>;
true satisfies Equal<ReturnType<typeof environmentInput.parse>, types.EnvironmentInput>;

true satisfies Equal<{ clusterId: string }, types.EnableClusterShardingParams>;
true satisfies Equal<ReturnType<typeof enableClusterShardingParams.parse>, types.EnableClusterShardingParams>;
