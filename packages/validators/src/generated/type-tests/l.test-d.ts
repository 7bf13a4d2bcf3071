// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

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
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListBackupRetentionPoliciesParams>
>;
true satisfies Equal<
  { folderId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListBackupRetentionPoliciesByFolderParams>
>;
true satisfies Equal<
  { folderId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListBackupsParams>
>;
true satisfies Equal<
  {
    resourcePath?: types.ChangeFreezeResource[] | undefined;
    pageSize?: string | number | undefined;
    pageToken?: string | undefined;
    filter?: string | undefined;
  },
  Flat<types.ListChangeFreezesParams>
>;
true satisfies Equal<
  { resourceId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListClusterAccessBindingsParams>
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListClusterBackupsParams>
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListClusterHostsParams>
>;
true satisfies Equal<
  {
    clusterId: string;
    columnFilter?: string[] | undefined;
    serviceType?: types.LogServiceType | undefined;
    fromTime?: string | undefined;
    toTime?: string | undefined;
    pageSize?: string | number | undefined;
    pageToken?: string | undefined;
    alwaysNextPageToken?: boolean | undefined;
    filter?: string | undefined;
    orderBy?: string | undefined;
  },
  Flat<types.ListClusterLogsParams>
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListClusterOperationsParams>
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListClusterShardsParams>
>;
true satisfies Equal<
  {
    folderId: string;
    pageSize?: string | number | undefined;
    pageToken?: string | undefined;
    filter?: string | undefined;
  },
  Flat<types.ListClustersParams>
>;
true satisfies Equal<
  {
    cloudId?: string | undefined;
    folderId?: string | undefined;
    resourceId?: string | undefined;
    pageSize?: string | number | undefined;
    pageToken?: string | undefined;
    orderBy?: string | undefined;
    filter?: string | undefined;
  },
  Flat<types.ListMaintenancesParams>
>;
true satisfies Equal<
  { pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListResourcePresetsParams>
>;
true satisfies Equal<
  { clusterId: string; pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListUsersParams>
>;
true satisfies Equal<
  { pageSize?: string | number | undefined; pageToken?: string | undefined },
  Flat<types.ListVersionsParams>
>;
