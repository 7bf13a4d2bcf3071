import { expect, it } from 'vitest';
import { clusterParams, connect, folderId } from './connect.ts';

async function prepare(count: number) {
  const connected = connect({ operationDuration: 0 });
  const names = Array.from({ length: count }, (_, index) => `cluster-${index}`);
  for (const name of names) await connected.redis.clusters.create(clusterParams({ name }));
  connected.emulator.faults.clear();
  return { ...connected, names };
}

it('reads 250 clusters through pages of the default size', async () => {
  const { redis, emulator, names } = await prepare(250);
  const read: string[] = [];
  for await (const { name } of redis.clusters.list({ folderId })) read.push(name);
  expect(read).toEqual(names);
  expect(emulator.calls.filter((call) => call.operation === 'listClusters')).toHaveLength(3);
});

it('fetches no more pages than needed', async () => {
  const { redis, emulator } = await prepare(30);
  expect(await redis.clusters.list({ folderId, pageSize: 10 }).all({ limit: 15 })).toHaveLength(15);
  expect(emulator.calls.filter((call) => call.operation === 'listClusters')).toHaveLength(2);
  const sizes: number[] = [];
  for await (const page of redis.clusters.list({ folderId, pageSize: 20 }).byPage())
    sizes.push(page.clusters?.length ?? 0);
  expect(sizes).toEqual([20, 10]);
});

it('ends a list that sends a token with every page', async () => {
  const { redis } = await prepare(1);
  const [cluster] = await redis.clusters.list({ folderId }).all();
  const clusterId = cluster?.id ?? '';
  expect(await redis.clusters.listLogs({ clusterId, alwaysNextPageToken: true }).all()).toHaveLength(2);
});
