// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  'FAILOVER_TYPE_UNSPECIFIED' | 'SWITCH_TO_HOSTNAMES' | 'SWITCH_FROM_HOSTNAMES' | 'SWITCH_FROM_ZONE',
  types.FailoverType
>;
