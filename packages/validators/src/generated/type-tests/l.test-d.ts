// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  { accessBindings?: types.AccessBinding[]; nextPageToken?: string },
  types.ListAccessBindingsResponse
>;
true satisfies Equal<
  { policies?: types.BackupRetentionPolicy[]; nextPageToken?: string },
  types.ListBackupRetentionPoliciesResponse
>;
true satisfies Equal<{ backups?: types.Backup[]; nextPageToken?: string }, types.ListBackupsResponse>;
true satisfies Equal<{ changeFreezes?: types.ChangeFreeze[]; nextPageToken?: string }, types.ListChangeFreezesResponse>;
true satisfies Equal<{ backups?: types.Backup[]; nextPageToken?: string }, types.ListClusterBackupsResponse>;
true satisfies Equal<{ hosts?: types.Host[]; nextPageToken?: string }, types.ListClusterHostsResponse>;
true satisfies Equal<{ logs?: types.LogRecord[]; nextPageToken?: string }, types.ListClusterLogsResponse>;
true satisfies Equal<{ operations?: types.Operation[]; nextPageToken?: string }, types.ListClusterOperationsResponse>;
true satisfies Equal<{ shards?: types.Shard[]; nextPageToken?: string }, types.ListClusterShardsResponse>;
true satisfies Equal<{ clusters?: types.Cluster[]; nextPageToken?: string }, types.ListClustersResponse>;
true satisfies Equal<{ maintenances?: types.Maintenance[]; nextPageToken?: string }, types.ListMaintenancesResponse>;
true satisfies Equal<
  { resourcePresets?: types.ResourcePreset[]; nextPageToken?: string },
  types.ListResourcePresetsResponse
>;
true satisfies Equal<{ users?: types.User[]; nextPageToken?: string }, types.ListUsersResponse>;
true satisfies Equal<{ version?: types.Version[]; nextPageToken?: string }, types.ListVersionsResponse>;
true satisfies Equal<{ timestamp: string; message?: Record<string, string> }, types.LogRecord>;
true satisfies Equal<'SERVICE_TYPE_UNSPECIFIED' | 'REDIS' | 'VALKEY_AUDIT', types.LogServiceType>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number; pageToken?: string },
  types.ListBackupRetentionPoliciesParams
>;
true satisfies Equal<
  { folderId: string; pageSize?: string | number; pageToken?: string },
  types.ListBackupRetentionPoliciesByFolderParams
>;
true satisfies Equal<{ folderId: string; pageSize?: string | number; pageToken?: string }, types.ListBackupsParams>;
true satisfies Equal<
  { resourcePath?: types.ChangeFreezeResource[]; pageSize?: string | number; pageToken?: string; filter?: string },
  types.ListChangeFreezesParams
>;
true satisfies Equal<
  { resourceId: string; pageSize?: string | number; pageToken?: string },
  types.ListClusterAccessBindingsParams
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number; pageToken?: string },
  types.ListClusterBackupsParams
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number; pageToken?: string },
  types.ListClusterHostsParams
>;
true satisfies Equal<
  {
    clusterId: string;
    columnFilter?: string[];
    serviceType?: types.LogServiceType;
    fromTime?: string;
    toTime?: string;
    pageSize?: string | number;
    pageToken?: string;
    alwaysNextPageToken?: boolean;
    filter?: string;
    orderBy?: string;
  },
  types.ListClusterLogsParams
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number; pageToken?: string },
  types.ListClusterOperationsParams
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number; pageToken?: string },
  types.ListClusterShardsParams
>;
true satisfies Equal<
  { folderId: string; pageSize?: string | number; pageToken?: string; filter?: string },
  types.ListClustersParams
>;
true satisfies Equal<
  {
    cloudId?: string;
    folderId?: string;
    resourceId?: string;
    pageSize?: string | number;
    pageToken?: string;
    orderBy?: string;
    filter?: string;
  },
  types.ListMaintenancesParams
>;
true satisfies Equal<{ pageSize?: string | number; pageToken?: string }, types.ListResourcePresetsParams>;
true satisfies Equal<{ clusterId: string; pageSize?: string | number; pageToken?: string }, types.ListUsersParams>;
true satisfies Equal<{ pageSize?: string | number; pageToken?: string }, types.ListVersionsParams>;
