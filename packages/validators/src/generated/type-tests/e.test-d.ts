// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<Record<string, never>, types.Empty>;
true satisfies Equal<{ clusterId: string }, types.EnableShardingClusterMetadata>;
true satisfies Equal<'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE' | (string & {}), types.Environment>;
true satisfies Equal<'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE', types.EnvironmentInput>;
true satisfies Equal<{ clusterId: string }, Flat<types.EnableClusterShardingParams>>;
