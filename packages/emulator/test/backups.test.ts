import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect, shardedRequest } from './api.ts';

const backups = '/managed-redis/v1/backups';

async function prepare() {
  const api = connect();
  const clusterId = await api.createCluster();
  await api.finish('POST', `${clusters}/${clusterId}:backup`);
  const [backup] = (await api.call('GET', `${clusters}/${clusterId}/backups`)).body.backups;
  return { ...api, clusterId, backup };
}

it('backs up a cluster, and finds the backup in the cluster, in the folder and by its id', async () => {
  const { call, clusterId, backup } = await prepare();
  expect(backup).toEqual({
    id: `${clusterId}:20260724T120100`,
    folderId: 'b1gfolder',
    startedAt: '2026-07-24T12:01:00Z',
    createdAt: '2026-07-24T12:01:01Z',
    sourceClusterId: clusterId,
    type: 'MANUAL',
  });
  expect((await call('GET', `${backups}?folderId=b1gfolder`)).body).toEqual({ backups: [backup] });
  expect((await call('GET', `${backups}/${encodeURIComponent(backup.id)}`)).body).toEqual(backup);
});

it('lists the newest backup first', async () => {
  const { call, finish, clusterId, backup } = await prepare();
  await finish('POST', `${clusters}/${clusterId}:backup`);
  const { body } = await call('GET', `${backups}?folderId=b1gfolder`);
  expect(body.backups).toHaveLength(2);
  expect(body.backups[1]).toEqual(backup);
});

it('keeps the backups of a deleted cluster', async () => {
  const { call, finish, clusterId, backup } = await prepare();
  await finish('DELETE', `${clusters}/${clusterId}`);
  expect((await call('GET', `${backups}/${backup.id}`)).body).toEqual(backup);
});

it('deletes a manual backup, but not an automatic one', async () => {
  const { emulator, call, finish, backup } = await prepare();
  const record = emulator.state.backups.get(backup.id);
  if (!record) throw new Error('no backup');
  emulator.state.backups.set('automatic', {
    ...record,
    backup: { ...record.backup, id: 'automatic', type: 'AUTOMATED' },
  });
  expect((await call('DELETE', `${backups}/automatic`)).body.code).toBe(9);
  await finish('DELETE', `${backups}/${backup.id}`);
  expect((await call('GET', `${backups}/${backup.id}`)).body.code).toBe(5);
});

it('refuses to delete a backup that is being deleted', async () => {
  const { emulator, call, backup } = await prepare();
  emulator.faults.add({ kind: 'failedOperation', status: 'INTERNAL' }, { operation: 'deleteBackup' });
  const { id } = (await call('DELETE', `${backups}/${backup.id}`)).body;
  expect((await call('DELETE', `${backups}/${backup.id}`)).body).toMatchObject({
    code: 9,
    message: `Conflicting operation ${id} detected`,
  });
  emulator.advance(1000);
  expect((await call('DELETE', `${backups}/${backup.id}`)).status).toBe(200);
});

it('restores a backup as a new cluster', async () => {
  const { call, finish, clusterId, backup } = await prepare();
  const { folderId: _, ...request } = clusterRequest({ name: 'restored' }) as { folderId: string };
  const operation = await finish('POST', `${clusters}:restore`, { ...request, backupId: backup.id });
  expect(operation).toMatchObject({ description: 'Restore Valkey cluster', metadata: { backupId: backup.id } });
  expect(operation.metadata.clusterId).not.toBe(clusterId);
  expect((await call('GET', `${clusters}/${operation.metadata.clusterId}`)).body).toMatchObject({
    name: 'restored',
    folderId: 'b1gfolder',
    status: 'RUNNING',
  });
});

/** A backup of a sharded cluster with three shards, or with two after deleting the third. */
async function prepareSharded(count: number) {
  const api = connect();
  const { clusterId } = (await api.finish('POST', clusters, shardedRequest())).metadata;
  if (count === 2) await api.finish('DELETE', `${clusters}/${clusterId}/shards/three`);
  await api.finish('POST', `${clusters}/${clusterId}:backup`);
  const [backup] = (await api.call('GET', `${clusters}/${clusterId}/backups`)).body.backups;
  return { ...api, backup };
}

it.each([
  ['are not given', 3, {}],
  ['are empty or false', 3, { hostSpecs: [], sharded: false }],
  ['are two shards', 2, {}],
])('restores with the hosts and shards of the backup when they %s', async (_, count, change) => {
  const { call, finish, backup } = await prepareSharded(count);
  const { hostSpecs: __, ...request } = clusterRequest({ name: 'restored' }) as { hostSpecs: object[] };
  const { metadata } = await finish('POST', `${clusters}:restore`, { ...request, ...change, backupId: backup.id });
  const { shards } = (await call('GET', `${clusters}/${metadata.clusterId}/shards`)).body;
  const names = shards.map((shard: { name: string }) => shard.name);
  expect(names).toEqual(backup.sourceShardNames);
  expect(names).toEqual(['one', 'two', 'three'].slice(0, count));
});

it('refuses to restore three shards to two, which cannot be created', async () => {
  const { call, backup } = await prepareSharded(3);
  const hostSpecs = ['one', 'two'].map((shardName) => ({ zoneId: 'ru-central1-a', shardName }));
  const body = { ...clusterRequest({ name: 'restored', hostSpecs }), backupId: backup.id };
  expect((await call('POST', `${clusters}:restore`, body)).body.message).toContain('cannot be created with 2 shards');
});

it('names the fields that a restore requires', async () => {
  const { call, backup } = await prepare();
  const body = { ...clusterRequest({ name: 'restored', configSpec: {} }), backupId: backup.id };
  const { code, message } = (await call('POST', `${clusters}:restore`, body)).body;
  expect(code).toBe(3);
  expect(message).toContain('configSpec.version: Version must be specified');
  expect(message).toContain('configSpec.resources.diskSize: ');
});

it.each([
  [
    'a smaller disk',
    { resources: { resourcePresetId: 'b3-c1-m4', diskSize: '8589934592', diskTypeId: 'network-ssd' } },
    'The disk must hold the backup: at least 17179869184 bytes',
  ],
  [
    'an older version',
    { version: '7.2-valkey' },
    'A backup of version "8.1-valkey" cannot be restored as "7.2-valkey"',
  ],
])('refuses to restore with %s', async (_, change, message) => {
  const { call, backup } = await prepare();
  const request = clusterRequest({ name: 'restored' }) as { configSpec: object };
  const body = { ...request, backupId: backup.id, configSpec: { ...request.configSpec, ...change } };
  expect((await call('POST', `${clusters}:restore`, body)).body).toMatchObject({ code: 3, message });
});
