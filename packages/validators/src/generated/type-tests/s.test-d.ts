// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<{ type?: types.ServiceType; health?: types.ServiceHealth }, types.Service>;
true satisfies Equal<'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | (string & {}), types.ServiceHealth>;
true satisfies Equal<'TYPE_UNSPECIFIED' | 'REDIS' | 'ARBITER' | 'REDIS_CLUSTER' | (string & {}), types.ServiceType>;
true satisfies Equal<{ resourceId: string }, types.SetAccessBindingsMetadata>;
true satisfies Equal<{ accessBindings?: types.AccessBinding[] | undefined }, types.SetAccessBindingsRequest>;
true satisfies Equal<{ name: string; clusterId: string; isHa?: boolean }, types.Shard>;
true satisfies Equal<
  {
    enabled?: boolean | undefined;
    minShards?: string | undefined;
    maxShards?: string | undefined;
    cpuThreshold?: types.ShardAutoscalingThreshold | undefined;
    memoryThreshold?: types.ShardAutoscalingThreshold | undefined;
    networkThreshold?: types.ShardAutoscalingThreshold | undefined;
  },
  types.ShardAutoscalingSettings
>;
true satisfies Equal<
  { downThreshold?: string | undefined; upThreshold?: string | undefined },
  types.ShardAutoscalingThreshold
>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.StartClusterFailoverMetadata>;
true satisfies Equal<
  { hostNames?: string[] | undefined; failoverType?: types.FailoverType | undefined; zoneId?: string | undefined },
  types.StartClusterFailoverRequest
>;
true satisfies Equal<{ clusterId: string }, types.StartClusterMetadata>;
true satisfies Equal<{ code: number; message?: string; details?: types.Any[] }, types.Status>;
true satisfies Equal<{ clusterId: string }, types.StopClusterMetadata>;
true satisfies Equal<{ record: types.LogRecord; nextRecordToken?: string }, types.StreamLogRecord>;
true satisfies Equal<{ id: string; type: string }, types.Subject>;
true satisfies Equal<
  { resourceId: string; accessBindings?: types.AccessBinding[] | undefined },
  Flat<types.SetClusterAccessBindingsParams>
>;
true satisfies Equal<{ clusterId: string }, Flat<types.StartClusterParams>>;
true satisfies Equal<
  {
    clusterId: string;
    hostNames?: string[] | undefined;
    failoverType?: types.FailoverType | undefined;
    zoneId?: string | undefined;
  },
  Flat<types.StartClusterFailoverParams>
>;
true satisfies Equal<{ clusterId: string }, Flat<types.StopClusterParams>>;
true satisfies Equal<
  {
    clusterId: string;
    columnFilter?: string[] | undefined;
    serviceType?: types.LogServiceType | undefined;
    fromTime?: string | undefined;
    toTime?: string | undefined;
    recordToken?: string | undefined;
    filter?: string | undefined;
  },
  Flat<types.StreamClusterLogsParams>
>;
