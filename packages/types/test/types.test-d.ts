import { expectTypeOf, test } from 'vitest';
import type {
  Backup,
  Cluster,
  CreateClusterMetadata,
  CreateClusterParams,
  CreateClusterRequest,
  CreateClusterResponse,
  components,
  DeleteBackupResponse,
  Environment,
  EnvironmentInput,
  GetBackupParams,
  GetBackupResponse,
  Known,
  ListBackupsParams,
  paths,
  RedisConfig,
  RedisConfigInput,
  UpdateClusterParams,
  UserSpec,
} from '../src/generated/index.ts';

test('a response enum is open and keeps its known values, a request enum is closed', () => {
  expectTypeOf<'SANDBOX'>().toExtend<Environment>();
  expectTypeOf<'PRODUCTION'>().toExtend<Environment>();
  expectTypeOf<string>().not.toExtend<EnvironmentInput>();
  expectTypeOf<EnvironmentInput>().toEqualTypeOf<'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE'>();
});

test('a response field is required only where it can never be the zero value', () => {
  expectTypeOf<Cluster['id']>().toEqualTypeOf<string>();
  expectTypeOf<Cluster['deletionProtection']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Backup['createdAt']>().toEqualTypeOf<string>();
  expectTypeOf<Backup['sourceShardNames']>().toEqualTypeOf<string[] | undefined>();
});

test('a password is sent and never received', () => {
  expectTypeOf<RedisConfigInput>().toHaveProperty('password');
  expectTypeOf<RedisConfig>().not.toHaveProperty('password');
  expectTypeOf<UserSpec>().toHaveProperty('passwords');
});

test('a setting may be null in a request only', () => {
  expectTypeOf<RedisConfigInput['timeout']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<RedisConfig['timeout']>().toEqualTypeOf<string | undefined>();
});

test('the input of a call holds path, query and body side by side', () => {
  expectTypeOf<GetBackupParams>().toEqualTypeOf<{ backupId: string }>();
  expectTypeOf<ListBackupsParams['pageSize']>().toEqualTypeOf<string | number | undefined>();
  expectTypeOf<UpdateClusterParams['clusterId']>().toEqualTypeOf<string>();
  expectTypeOf<UpdateClusterParams['deletionProtection']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<CreateClusterParams['folderId']>().toEqualTypeOf<string>();
  // @ts-expect-error a cluster needs an environment
  const params: CreateClusterParams = { folderId: 'f', name: 'n', configSpec: {} };
  expectTypeOf(params).toEqualTypeOf<CreateClusterParams>();
});

test('a long-running call has typed metadata and a typed result', () => {
  expectTypeOf<NonNullable<CreateClusterResponse['metadata']>>().toExtend<CreateClusterMetadata>();
  expectTypeOf<NonNullable<CreateClusterResponse['response']>>().toExtend<Cluster>();
  expectTypeOf<DeleteBackupResponse['done']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<GetBackupResponse>().toEqualTypeOf<Backup>();
});

test('paths are those of the reference', () => {
  expectTypeOf<'/managed-redis/v1/clusters/{clusterId}:stream_logs'>().toExtend<keyof paths>();
  expectTypeOf<'/operations/{operationId}'>().toExtend<keyof paths>();
  expectTypeOf<'/managed-redis/v1/nowhere'>().not.toExtend<keyof paths>();
});

test('what a call takes is a record, for loggers and other HTTP libraries', () => {
  expectTypeOf<CreateClusterParams>().toExtend<Record<string, unknown>>();
  expectTypeOf<UpdateClusterParams>().toExtend<Record<string, unknown>>();
  expectTypeOf<ListBackupsParams>().toExtend<Record<string, unknown>>();
  expectTypeOf<CreateClusterRequest>().toExtend<Record<string, unknown>>();
});

test('an optional member of a request may hold undefined, at any depth', () => {
  const filter: string | undefined = undefined as string | undefined;
  const maxmemoryPolicy = undefined as 'ALLKEYS_LRU' | undefined;
  expectTypeOf({ folderId: 'b1g', filter }).toExtend<ListBackupsParams>();
  expectTypeOf({ clusterId: 'c9q', configSpec: { redis: { maxmemoryPolicy } } }).toExtend<UpdateClusterParams>();
  expectTypeOf({ folderId: 'b1g', pageToken: filter }).toExtend<
    NonNullable<paths['/managed-redis/v1/backups']['get']['parameters']['query']>
  >();
  // A response is read from JSON, which has no `undefined`.
  expectTypeOf({ id: 'c9q', status: filter }).not.toExtend<Pick<Cluster, 'id' | 'status'>>();
});

test('the closed form of an enum has only the known values', () => {
  expectTypeOf<Known<Environment>>().toEqualTypeOf<EnvironmentInput>();
  expectTypeOf<Known<Cluster['environment']>>().toEqualTypeOf<EnvironmentInput>();
  expectTypeOf<Known<Cluster['persistenceMode']>>().toEqualTypeOf<'ON' | 'OFF' | 'ON_REPLICAS'>();
  expectTypeOf<'SANDBOX'>().not.toExtend<Known<Environment>>();
});

test('components holds the named types', () => {
  expectTypeOf<components['schemas']['Cluster']>().toEqualTypeOf<Cluster>();
  expectTypeOf<components['schemas']['RedisConfigInput']>().toEqualTypeOf<RedisConfigInput>();
});
