// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  {
    name: string;
    clusterId: string;
    zoneId: string;
    subnetId?: string;
    resources?: types.Resources;
    role?: types.HostRole;
    health?: types.HostHealth;
    services?: types.Service[];
    shardName?: string;
    replicaPriority?: string;
    assignPublicIp?: boolean;
  },
  types.Host
>;
true satisfies Equal<'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {}), types.HostHealth>;
true satisfies Equal<'ROLE_UNKNOWN' | 'MASTER' | 'REPLICA' | (string & {}), types.HostRole>;
true satisfies Equal<
  {
    zoneId?: string | undefined;
    subnetId?: string | undefined;
    shardName?: string | undefined;
    replicaPriority?: string | null | undefined;
    assignPublicIp?: boolean | undefined;
  },
  types.HostSpec
>;
