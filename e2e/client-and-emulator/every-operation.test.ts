import type { ManagedRedis } from '@managed-redis/client';
import { operationIds } from '@managed-redis/emulator';
import { expect, it } from 'vitest';
import { clusterParams, connect, createCluster, folderId, start } from './connect.ts';

const day = 86_400_000;
const at = (days: number): string => new Date(start + days * day).toISOString();

it('reaches every operation of the API through a method of the client', async () => {
  const { redis, emulator } = connect({ operationDuration: 1500 });
  await useTokensAndCatalogs(redis);
  const clusterId = await createCluster(redis, { deletionProtection: true });
  await useCluster(redis, clusterId);
  await useHosts(redis, clusterId);
  await useUsers(redis, clusterId);
  await useAccessAndPolicies(redis, clusterId);
  await useBackups(redis, clusterId);
  await useMaintenance(redis, clusterId, emulator.planMaintenance(clusterId));
  await useShards(redis, clusterId);
  await useLogs(redis, clusterId);
  await removeCluster(redis, clusterId);

  expect([...new Set(emulator.calls.map((call) => call.operation))].sort()).toEqual([...operationIds].sort());
  expect(emulator.calls.filter((call) => call.status !== 200)).toEqual([]);
  expect(JSON.stringify(emulator.calls)).not.toContain('not-a-real-password');
});

async function useTokensAndCatalogs(redis: ManagedRedis): Promise<void> {
  const { iamToken, expiresAt } = await redis.iamTokens.create({ jwt: 'header.payload.signature' });
  expect(iamToken).toMatch(/^t1\./);
  expect(Date.parse(expiresAt)).toBe(start + day / 2);
  const versions = await redis.versions.list().all();
  expect(versions.map((version) => version.id)).toContain('8.1-valkey');
  const presets = await redis.resourcePresets.list().all();
  expect(await redis.resourcePresets.get({ resourcePresetId: 'hm3-c2-m8' })).toEqual(
    presets.find((preset) => preset.id === 'hm3-c2-m8'),
  );
}

async function useCluster(redis: ManagedRedis, clusterId: string): Promise<void> {
  expect(await redis.clusters.get({ clusterId })).toMatchObject({ name: 'orders', status: 'RUNNING' });
  expect(await redis.clusters.list({ folderId, filter: 'name = "orders"' }).all()).toHaveLength(1);
  const updated = await (
    await redis.clusters.update({ clusterId, description: 'Cache', configSpec: { redis: { timeout: '30' } } })
  ).wait();
  expect(updated).toMatchObject({ description: 'Cache', deletionProtection: true });
  expect(updated.config.redis?.userConfig).toEqual({ maxmemoryPolicy: 'ALLKEYS_LRU', timeout: '30' });
  expect((await (await redis.clusters.stop({ clusterId })).wait()).status).toBe('STOPPED');
  expect((await (await redis.clusters.start({ clusterId })).wait()).status).toBe('RUNNING');
  const moved = await (await redis.clusters.move({ clusterId, destinationFolderId: 'b1gother' })).wait();
  expect(moved.folderId).toBe('b1gother');
  await (await redis.clusters.move({ clusterId, destinationFolderId: folderId })).wait();
  const operations = await redis.clusters.listOperations({ clusterId }).all();
  expect(operations.map((operation) => operation.description)).toEqual([
    'Move Valkey cluster',
    'Move Valkey cluster',
    'Start Valkey cluster',
    'Stop Valkey cluster',
    'Modify Valkey cluster',
    'Create Valkey cluster',
  ]);
}

async function useHosts(redis: ManagedRedis, clusterId: string): Promise<void> {
  const added = await redis.clusters.addHosts({ clusterId, hostSpecs: [{ zoneId: 'ru-central1-d' }] });
  const hostName = added.metadata?.hostNames?.[0] ?? '';
  expect(hostName).toMatch(/^rc1d-/);
  await added.wait();
  await (
    await redis.clusters.updateHosts({ clusterId, updateHostSpecs: [{ hostName, replicaPriority: '200' }] })
  ).wait();
  await (await redis.clusters.startFailover({ clusterId })).wait();
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  expect(hosts.find((host) => host.role === 'MASTER')?.name).toBe(hostName);
  await (await redis.clusters.deleteHosts({ clusterId, hostNames: [hostName] })).wait();
  expect(await redis.clusters.listHosts({ clusterId }).all()).toHaveLength(2);
}

async function useUsers(redis: ManagedRedis, clusterId: string): Promise<void> {
  const userSpec = { name: 'app', passwords: ['not-a-real-password'], permissions: { commands: '+get' } };
  const user = await (await redis.users.create({ clusterId, userSpec })).wait();
  expect(user).toMatchObject({ name: 'app', enabled: true });
  const disabled = await redis.users.update({ clusterId, userName: 'app', enabled: false });
  expect(await disabled.wait()).not.toHaveProperty('enabled');
  expect((await redis.users.get({ clusterId, userName: 'app' })).permissions).toMatchObject({ commands: '+get' });
  expect(await redis.users.list({ clusterId }).all()).toHaveLength(2);
  await (await redis.users.delete({ clusterId, userName: 'app' })).wait();
  expect(await redis.users.list({ clusterId }).all()).toHaveLength(1);
}

async function useAccessAndPolicies(redis: ManagedRedis, clusterId: string): Promise<void> {
  const accessBinding = { roleId: 'managed-redis.viewer', subject: { id: 'aje1', type: 'serviceAccount' } };
  await (await redis.clusters.setAccessBindings({ resourceId: clusterId, accessBindings: [accessBinding] })).wait();
  expect(await redis.clusters.listAccessBindings({ resourceId: clusterId }).all()).toEqual([accessBinding]);
  const { effectiveDeltas } = await (
    await redis.clusters.updateAccessBindings({
      resourceId: clusterId,
      accessBindingDeltas: [{ action: 'REMOVE', accessBinding }],
    })
  ).wait();
  expect(effectiveDeltas).toEqual([{ action: 'REMOVE', accessBinding }]);

  const created = await redis.backupRetentionPolicies.create({
    clusterId,
    policyName: 'monthly',
    retainForDays: '365',
  });
  const policy = await created.wait();
  const { policyId } = policy;
  expect(await redis.backupRetentionPolicies.get({ clusterId, policyId })).toEqual(policy);
  expect(await redis.backupRetentionPolicies.list({ clusterId }).all()).toEqual([policy]);
  expect(await redis.backupRetentionPolicies.listByFolder({ folderId }).all()).toEqual([policy]);
  await (await redis.backupRetentionPolicies.delete({ clusterId, policyId })).wait();
}

async function useBackups(redis: ManagedRedis, clusterId: string): Promise<void> {
  await (await redis.clusters.backup({ clusterId })).wait();
  const [backup] = await redis.clusters.listBackups({ clusterId }).all();
  if (!backup) throw new Error('there is no backup');
  expect(await redis.backups.get({ backupId: backup.id })).toEqual(backup);
  expect(await redis.backups.list({ folderId }).all()).toEqual([backup]);
  const { folderId: _, ...params } = clusterParams({ name: 'restored' });
  const restored = await (await redis.clusters.restore({ ...params, backupId: backup.id })).wait();
  expect(restored).toMatchObject({ name: 'restored', folderId, status: 'RUNNING' });
  await (await redis.clusters.delete({ clusterId: restored.id })).wait();
  await (await redis.backups.delete({ backupId: backup.id })).wait();
  const cancelled = await redis.clusters.backup({ clusterId });
  expect(await redis.operations.cancel({ operationId: cancelled.id })).toMatchObject({
    done: true,
    error: { code: 1 },
  });
  expect(await redis.operations.get({ operationId: cancelled.id })).toMatchObject({ done: true });
}

async function useMaintenance(redis: ManagedRedis, clusterId: string, maintenanceId: string): Promise<void> {
  const [listed] = await redis.maintenances.list({ folderId }).all();
  expect(listed?.id).toBe(maintenanceId);
  const moved = await redis.maintenances.reschedule({
    maintenanceId,
    rescheduleType: 'SPECIFIC_TIME',
    scheduledAt: at(9),
  });
  expect((await moved.wait()).startScheduledAt).toBe(at(9));
  expect(await redis.maintenances.get({ maintenanceId })).toMatchObject({ status: 'SCHEDULED' });
  const cluster = await (
    await redis.clusters.rescheduleMaintenance({ clusterId, rescheduleType: 'SPECIFIC_TIME', delayedUntil: at(10) })
  ).wait();
  expect(cluster.plannedOperation?.delayedUntil).toBe(at(10).replace('.000Z', '.000Z'));

  const freeze = await (
    await redis.changeFreezes.create({ resourceId: clusterId, startAt: at(20), endAt: at(25), reason: 'Sale' })
  ).wait();
  expect(await redis.changeFreezes.get({ changeFreezeId: freeze.id })).toEqual(freeze);
  expect(await redis.changeFreezes.list().all()).toEqual([freeze]);
  expect(await redis.changeFreezes.getLimits({ resourceId: clusterId })).toMatchObject({
    usedSecondsThisYear: '432000',
  });
  const ended = await (await redis.changeFreezes.terminate({ changeFreezeId: freeze.id })).wait();
  expect(ended.status).toBe('CANCELLED');
}

async function useShards(redis: ManagedRedis, clusterId: string): Promise<void> {
  expect((await (await redis.clusters.enableSharding({ clusterId })).wait()).sharded).toBe(true);
  const hostSpecs = [{ zoneId: 'ru-central1-a' }];
  const shard = await (await redis.clusters.addShard({ clusterId, shardName: 'shard2', hostSpecs })).wait();
  expect(await redis.clusters.getShard({ clusterId, shardName: 'shard2' })).toEqual(shard);
  await (await redis.clusters.rebalance({ clusterId })).wait();
  expect(await redis.clusters.listShards({ clusterId }).all()).toHaveLength(2);
  await (await redis.clusters.deleteShard({ clusterId, shardName: 'shard2' })).wait();
}

async function useLogs(redis: ManagedRedis, clusterId: string): Promise<void> {
  const logs = await redis.clusters.listLogs({ clusterId }).all();
  expect(logs.length).toBeGreaterThan(0);
  const streamed = [];
  for await (const { record } of redis.clusters.streamLogs({ clusterId, toTime: at(1) })) streamed.push(record);
  expect(streamed).toEqual(logs);
}

async function removeCluster(redis: ManagedRedis, clusterId: string): Promise<void> {
  await (await redis.clusters.update({ clusterId, deletionProtection: false })).wait();
  await (await redis.clusters.delete({ clusterId })).wait();
  expect(await redis.clusters.list({ folderId }).all()).toEqual([]);
}
