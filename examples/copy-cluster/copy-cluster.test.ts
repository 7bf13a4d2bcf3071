import { expect, it } from 'vitest';
import { connect, createCluster } from '../connect.ts';
import { copyCluster } from './copy-cluster.ts';

const copy = { name: 'orders-copy', password: 'not-a-real-password' };

it('copies a cluster from its newest backup', async () => {
  const { redis, emulator } = connect();
  const clusterId = await createCluster(redis, { tlsEnabled: true });
  for (let count = 0; count < 2; count += 1) await (await redis.clusters.backup({ clusterId })).wait();
  const newest = [...emulator.state.backups.keys()].at(-1);
  const copied = await copyCluster(redis, clusterId, copy);
  expect(copied).toMatchObject({ name: 'orders-copy', status: 'RUNNING', tlsEnabled: true });
  expect(emulator.calls.find((call) => call.operation === 'restoreCluster')?.params).toMatchObject({
    backupId: newest,
  });
  expect(await redis.clusters.listHosts({ clusterId: copied.id }).all()).toHaveLength(2);
});

it('fails when there is no backup', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis);
  await expect(copyCluster(redis, clusterId, copy)).rejects.toThrow('Cluster orders has no backup to copy');
});
