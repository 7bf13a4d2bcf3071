import { isApiError, type ManagedRedis } from '@managed-redis/client';
import {
  createClusterParams,
  failing,
  midUpdate,
  sharded,
  standalone,
  stopped,
  tls,
  world,
} from '@managed-redis/fixtures';
import * as arbitraries from '@managed-redis/fixtures/fast-check';
import document from '@managed-redis/openapi/openapi.json' with { type: 'json' };
import type { Cluster } from '@managed-redis/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterParams, connect, createCluster } from './connect.ts';

interface DocumentedOperation {
  readonly operationId: string;
  readonly 'x-sdk': { readonly resource: string; readonly method: string };
  readonly 'x-operation'?: object;
  readonly 'x-streaming'?: object;
}

const operations = Object.values(document.paths)
  .flatMap((item) => Object.values(item) as DocumentedOperation[])
  .filter((operation) => operation.operationId !== undefined);

type Method = (params: object) => PromiseLike<unknown>;

function methodOf(redis: ManagedRedis, { 'x-sdk': { resource, method } }: DocumentedOperation): Method {
  const target = (redis as unknown as Record<string, Record<string, Method>>)[resource];
  const call = target?.[method];
  if (!call) throw new Error(`The client has no ${resource}.${method}`);
  return call.bind(target);
}

it('creates a cluster from a fixture of the parameters', async () => {
  const { redis } = connect();
  const params = { ...createClusterParams(), sharded: false, hostSpecs: [{ zoneId: 'ru-central1-a' }] };
  const cluster = await (await redis.clusters.create(params)).wait();
  expect(cluster).toMatchObject({ name: params.name, status: 'RUNNING' });
});

it('shows a world of the fixtures as described', async () => {
  const state = world()
    .cluster({ name: 'orders' })
    .backup()
    .user('app')
    .retentionPolicy()
    .accessBinding()
    .maintenance()
    .changeFreeze()
    .cluster({ name: 'carts', sharded: true, shards: 3 })
    .build();
  const { redis, emulator } = connect({ now: () => Date.parse(state.now) });
  emulator.load(state);
  const { folderId } = state;
  expect((await redis.clusters.list({ folderId }).all()).map(({ name }) => name)).toEqual(['orders', 'carts']);
  expect(await redis.backups.list({ folderId }).all()).toEqual(state.backups);
  for (const cluster of state.clusters) {
    const clusterId = cluster.id;
    expect(await redis.clusters.get({ clusterId })).toMatchObject({ name: cluster.name, status: cluster.status });
    const isOwn = (item: { readonly clusterId: string }): boolean => item.clusterId === clusterId;
    const names = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name);
    expect(names(await redis.clusters.listHosts({ clusterId }).all())).toEqual(names(state.hosts.filter(isOwn)));
    expect(names(await redis.clusters.listShards({ clusterId }).all())).toEqual(names(state.shards.filter(isOwn)));
    expect(await redis.users.list({ clusterId }).all()).toEqual(state.users.filter(isOwn));
    expect(await redis.backupRetentionPolicies.list({ clusterId }).all()).toEqual(
      state.retentionPolicies.filter(isOwn),
    );
  }
  for (const operation of state.operations) {
    expect(await redis.operations.get({ operationId: operation.id })).toMatchObject({ createdAt: operation.createdAt });
  }
});

/** Worlds hold `tlsEnabled: false`; responses leave zero values out. */
const withoutZero = (cluster: Cluster | undefined) => ({ ...cluster, tlsEnabled: cluster?.tlsEnabled || undefined });

it.each(Object.entries({ failing, midUpdate, sharded, standalone, stopped, tls }))(
  'shows the preset %s as it was loaded',
  async (_, preset) => {
    const state = preset().maintenance().build();
    const { redis, emulator } = connect({ now: () => Date.parse(state.now) });
    emulator.load(state);
    const clusterId = state.clusters[0]?.id ?? '';
    expect(await redis.clusters.get({ clusterId })).toEqual(withoutZero(state.clusters[0]));
    expect(await redis.clusters.listHosts({ clusterId }).all()).toEqual(state.hosts);
    expect(await redis.clusters.listShards({ clusterId }).all()).toEqual(state.shards);
    expect(await redis.users.list({ clusterId }).all()).toEqual(state.users);
    expect(await redis.maintenances.list({ resourceId: clusterId }).all()).toEqual(state.maintenances);
  },
);

it('shows a loaded cluster like its own, once it is created', async () => {
  const state = world().cluster({ condition: 'creating' }).build();
  const { redis, emulator } = connect({ now: () => Date.parse(state.now) });
  emulator.load(state);
  const clusterId = state.clusters[0]?.id ?? '';
  expect(await redis.clusters.get({ clusterId })).toEqual(withoutZero(state.clusters[0]));
  expect(await redis.users.list({ clusterId }).all()).toEqual([]);
  emulator.advance(1000);
  expect(await redis.clusters.get({ clusterId })).toMatchObject({ status: 'RUNNING', health: 'ALIVE' });
  expect((await redis.users.list({ clusterId }).all()).map(({ name }) => name)).toEqual(['default']);
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  expect(hosts.map(({ role, health }) => [role, health])).toEqual(
    hosts.map((_, index) => [index === 0 ? 'MASTER' : 'REPLICA', 'ALIVE']),
  );
});

it('continues the update of a loaded world', async () => {
  const state = midUpdate().build();
  const { redis, emulator } = connect({ now: () => Date.parse(state.now) });
  emulator.load(state);
  const clusterId = state.clusters[0]?.id ?? '';
  expect((await redis.clusters.get({ clusterId })).status).toBe('UPDATING');
  const stop = await redis.clusters.stop({ clusterId }, { conflicts: 'wait' });
  expect((await stop.wait()).status).toBe('STOPPED');
});

it.each(
  operations.filter((operation) => !operation['x-streaming']).map((operation) => [operation.operationId, operation]),
)('answers or refuses any valid input of %s without failing itself', async (id, operation) => {
  const { redis, emulator } = connect({ operationDuration: 0 }, { retry: false });
  const clusterId = await createCluster(redis);
  const params = (arbitraries as unknown as Record<string, () => fc.Arbitrary<object>>)[`${id}ParamsArbitrary`];
  if (!params) throw new Error(`There is no arbitrary for ${id}`);
  const method = methodOf(redis, operation);
  await fc.assert(
    fc.asyncProperty(params(), async (input) => {
      // A generated id would never match, so use the id of the cluster.
      const aimed = 'clusterId' in input ? { ...input, clusterId } : input;
      const before = emulator.calls.length;
      try {
        await method(aimed);
      } catch (error) {
        // The client refuses input that it cannot encode before it sends anything.
        if (error instanceof TypeError && emulator.calls.length === before) return;
        if (!isApiError(error)) throw error;
        expect([400, 404, 409, 429]).toContain(error.status);
      }
      emulator.advance(1);
      if (!emulator.state.clusters.has(clusterId)) {
        emulator.reset();
        await redis.clusters.create(clusterParams());
      }
    }),
    { numRuns: 30 },
  );
});
