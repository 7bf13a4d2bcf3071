import { expectTypeOf, test } from 'vitest';
import type {
  Backup,
  Cluster,
  CreateClusterMetadata,
  CreateClusterParams,
  CreateClusterResponse,
  DeleteBackupResponse,
  Environment,
  EnvironmentInput,
  GetBackupParams,
  GetBackupResponse,
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
