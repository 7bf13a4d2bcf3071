import type {
  Backup,
  Cluster,
  CreateClusterMetadata,
  Empty,
  ListBackupsResponse,
  paths,
  Status,
  StreamLogRecord,
  User,
} from '@managed-redis/types';
import type { Client } from 'openapi-fetch';
import { expectTypeOf, test } from 'vitest';
import {
  Backups,
  type ClusterUpdate,
  createClient,
  diff,
  type ListPage,
  type ManagedRedis,
  type Operation,
  type UpdateClusterParams,
  type WithResponse,
} from '../src/index.ts';

declare const redis: ManagedRedis;

test('a call resolves to its response', async () => {
  expectTypeOf(await redis.backups.get({ backupId: 'b' })).toEqualTypeOf<Backup>();
  expectTypeOf(await redis.backups.get({ backupId: 'b' }).withResponse()).toEqualTypeOf<WithResponse<Backup>>();
});

test('a long-running call resolves to an operation with the types of its result and metadata', async () => {
  const operation = await redis.clusters.delete({ clusterId: 'c' });
  expectTypeOf(await operation.wait()).toEqualTypeOf<Empty>();
  const creating = {} as Awaited<ReturnType<typeof redis.clusters.create>>;
  expectTypeOf(creating).toEqualTypeOf<Operation<Cluster, CreateClusterMetadata>>();
  expectTypeOf(creating.metadata?.clusterId).toEqualTypeOf<string | undefined>();
  expectTypeOf(redis.operations.resume<User>('id').wait()).resolves.toEqualTypeOf<User>();
});

test('a list yields items and pages', async () => {
  const list = redis.backups.list({ folderId: 'f', pageSize: 10 });
  expectTypeOf(await list.all()).toEqualTypeOf<Backup[]>();
  expectTypeOf(await list).toEqualTypeOf<ListPage<Backup, ListBackupsResponse>>();
  expectTypeOf(await list).toExtend<ListBackupsResponse>();
  for await (const backup of await list) expectTypeOf(backup).toEqualTypeOf<Backup>();
  for await (const backup of list) expectTypeOf(backup).toEqualTypeOf<Backup>();
  for await (const page of list.byPage()) expectTypeOf(page).toEqualTypeOf<ListPage<Backup, ListBackupsResponse>>();
});

test('a stream yields records', async () => {
  for await (const record of redis.clusters.streamLogs({ clusterId: 'c' })) {
    expectTypeOf(record).toEqualTypeOf<StreamLogRecord>();
  }
});

test('a list without required parameters takes none', () => {
  expectTypeOf(redis.versions.list).toBeCallableWith();
  expectTypeOf(redis.resourcePresets.list).toBeCallableWith({});
});

test('updates take null for a reset, and nothing else takes it', () => {
  expectTypeOf(redis.clusters.update).toBeCallableWith({
    clusterId: 'c',
    description: null,
    labels: null,
    configSpec: { redis: { timeout: null }, resources: { diskSize: '1' } },
  });
  // @ts-expect-error the id says what is updated
  redis.clusters.update({ clusterId: null, name: 'n' });
  // @ts-expect-error a name is needed to create
  redis.clusters.create({ folderId: 'f', name: null });
});

test('an update must change something', async () => {
  await redis.clusters.update({ clusterId: 'c', name: 'n' });
  await redis.clusters.update({ clusterId: 'c', labels: null }, { timeout: 5 });
  await redis.clusters.update({ clusterId: 'c', updateMask: 'name' });
  await redis.users.update({ clusterId: 'c', userName: 'u', enabled: false });
  // @ts-expect-error there is nothing to update
  await redis.clusters.update({ clusterId: 'c' });
  // @ts-expect-error there is nothing to update
  await redis.users.update({ clusterId: 'c', userName: 'u' });
  // @ts-expect-error an id is missing
  await redis.clusters.update({ name: 'n' });
  // @ts-expect-error an id is missing
  await redis.users.update({ clusterId: 'c', enabled: false });
  // @ts-expect-error the field has another name
  await redis.clusters.update({ clusterId: 'c', nmae: 'n' });
  // @ts-expect-error the nested field has another name
  await redis.clusters.update({ clusterId: 'c', name: 'n', configSpec: { version: '8', vresion: '8.1' } });
});

test('an update takes fields that a program collects', async () => {
  const fields: UpdateClusterParams = { clusterId: 'c' };
  fields.name = 'n';
  await redis.clusters.update(fields);
  const changes = {} as ClusterUpdate;
  await redis.clusters.update({ clusterId: 'c', ...changes });
  const difference = diff({ labels: { team: 'a' } }, { labels: { team: 'b' } });
  await redis.clusters.update({ clusterId: 'c', ...difference });
});

test('a derived client is a client', () => {
  expectTypeOf(redis.withOptions({ timeout: 5, headers: { 'x-a': null } })).toEqualTypeOf<ManagedRedis>();
  const client = createClient({ credentials: 'token' });
  expectTypeOf(new Backups(client.withOptions({ retry: false }))).toEqualTypeOf<Backups>();
  // @ts-expect-error clients share their credentials
  redis.withOptions({ credentials: 'token' });
  // @ts-expect-error clients share their budget
  redis.withOptions({ retry: { budget: { capacity: 1 } } });
});

test('a call gives access to the response itself', () => {
  expectTypeOf(redis.backups.get({ backupId: 'b' }).asResponse()).resolves.toEqualTypeOf<Response>();
  expectTypeOf(redis.clusters.stop({ clusterId: 'c' }).asResponse()).resolves.toEqualTypeOf<Response>();
});

test('options that are undefined may be passed on', async () => {
  const number = undefined as number | undefined;
  const list = redis.backups.list({ folderId: 'f' }, { timeout: number, retry: { maxAttempts: number } });
  await list.all({ limit: number });
  list.byPage({ pageToken: undefined as string | undefined });
  const wait = redis.operations.resume('id').wait({ timeout: number, poll: { initialDelay: number } });
  expectTypeOf(wait).resolves.toBeUnknown();
});

test('requests by path have the data of the document, and the form of openapi-fetch', async () => {
  const path = '/managed-redis/v1/backups/{backupId}';
  const params = { path: { backupId: 'b' } };
  const { data, error } = await redis.http.GET(path, { params });
  expectTypeOf(data).toEqualTypeOf<Backup | undefined>();
  expectTypeOf(error).toEqualTypeOf<Status | undefined>();
  expectTypeOf((await redis.http.DELETE(path, { params, parseAs: 'text' })).data).toEqualTypeOf<string | undefined>();
  expectTypeOf(redis.http.GET('/managed-redis/v1/versions')).resolves.toHaveProperty('data');
  expectTypeOf(redis.http).toExtend<Client<paths>>();
  // @ts-expect-error a parameter is missing
  await redis.http.GET(path, { params: { path: {} } });
  // @ts-expect-error parameters are missing
  await redis.http.GET(path);
  // @ts-expect-error the path has no such method
  await redis.http.POST(path, { params });
});

test('mistakes are found', () => {
  // @ts-expect-error a parameter is missing
  redis.backups.get({});
  // @ts-expect-error a parameter has another name
  redis.backups.get({ backup: 'b' });
  // @ts-expect-error enums are closed in requests
  redis.clusters.update({ clusterId: 'c', persistenceMode: 'SOMETIMES' });
  // @ts-expect-error a number is no token
  redis.backups.list({ folderId: 'f', pageToken: 1 });
});

test('the tree-shakable form has the same types', () => {
  const client = createClient({ credentials: 'token' });
  expectTypeOf(new Backups(client).get({ backupId: 'b' })).resolves.toEqualTypeOf<Backup>();
  // @ts-expect-error the default chain is one of the features
  createClient({});
  // @ts-expect-error so is the log
  createClient({ credentials: 'token', logLevel: 'debug' });
});

test('a wait for a state knows the resource and its statuses', async () => {
  const cluster = await redis.clusters.waitUntil({ clusterId: 'c' }, 'RUNNING', {
    onProgress: ({ resource }) => expectTypeOf(resource).toEqualTypeOf<Cluster>(),
  });
  expectTypeOf(cluster).toEqualTypeOf<Cluster>();
  await redis.clusters.waitUntil({ clusterId: 'c' }, ({ health }) => health === 'ALIVE');
  // @ts-expect-error: a backup has no status.
  redis.backups.waitUntil({ backupId: 'b' }, 'DONE');
});

test('the promise of an operation resolves to its result by wait', async () => {
  expectTypeOf(await redis.clusters.stop({ clusterId: 'c' }).wait()).toEqualTypeOf<Cluster>();
});
