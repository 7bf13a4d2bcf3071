// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ type?: types.ServiceType; health?: types.ServiceHealth }, types.Service>;
true satisfies Equal<'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | (string & {}), types.ServiceHealth>;
true satisfies Equal<'TYPE_UNSPECIFIED' | 'REDIS' | 'ARBITER' | 'REDIS_CLUSTER' | (string & {}), types.ServiceType>;
true satisfies Equal<{ resourceId: string }, types.SetAccessBindingsMetadata>;
true satisfies Equal<{ accessBindings?: types.AccessBinding[] }, types.SetAccessBindingsRequest>;
true satisfies Equal<{ name: string; clusterId: string; isHa?: boolean }, types.Shard>;
true satisfies Equal<
  {
    enabled?: boolean;
    minShards?: string;
    maxShards?: string;
    cpuThreshold?: types.ShardAutoscalingThreshold;
    memoryThreshold?: types.ShardAutoscalingThreshold;
    networkThreshold?: types.ShardAutoscalingThreshold;
  },
  types.ShardAutoscalingSettings
>;
true satisfies Equal<{ downThreshold?: string; upThreshold?: string }, types.ShardAutoscalingThreshold>;
true satisfies Equal<{ clusterId: string; hostNames?: string[] }, types.StartClusterFailoverMetadata>;
true satisfies Equal<
  { hostNames?: string[]; failoverType?: types.FailoverType; zoneId?: string },
  types.StartClusterFailoverRequest
>;
true satisfies Equal<{ clusterId: string }, types.StartClusterMetadata>;
true satisfies Equal<{ code: number; message?: string; details?: types.Any[] }, types.Status>;
true satisfies Equal<{ clusterId: string }, types.StopClusterMetadata>;
true satisfies Equal<{ record: types.LogRecord; nextRecordToken?: string }, types.StreamLogRecord>;
true satisfies Equal<{ id: string; type: string }, types.Subject>;
true satisfies Equal<
  { resourceId: string; accessBindings?: types.AccessBinding[] },
  types.SetClusterAccessBindingsParams
>;
true satisfies Equal<{ clusterId: string }, types.StartClusterParams>;
true satisfies Equal<
  { clusterId: string; hostNames?: string[]; failoverType?: types.FailoverType; zoneId?: string },
  types.StartClusterFailoverParams
>;
true satisfies Equal<{ clusterId: string }, types.StopClusterParams>;
true satisfies Equal<
  {
    clusterId: string;
    columnFilter?: string[];
    serviceType?: types.LogServiceType;
    fromTime?: string;
    toTime?: string;
    recordToken?: string;
    filter?: string;
  },
  types.StreamClusterLogsParams
>;
