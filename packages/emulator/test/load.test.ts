import { expect, it } from 'vitest';
import type { Resources } from '../src/index.ts';
import { type Api, clusterRequest, clusters, connect, start } from './api.ts';

/** The resources of an emulator in the form of responses, for loading them into another one. */
async function readAll({ call }: Api, clusterId: string): Promise<Resources> {
  const path = `${clusters}/${clusterId}`;
  const read = async (target: string) => (await call('GET', target)).body;
  const { operations } = await read(`${path}/operations`);
  return {
    clusters: [await read(path)],
    hosts: (await read(`${path}/hosts`)).hosts,
    users: (await read(`${path}/users`)).users,
    backups: (await read(`${path}/backups`)).backups,
    operations,
  };
}

it('shows loaded resources as they were', async () => {
  const source = connect();
  const clusterId = await source.createCluster({ labels: { team: 'shop' }, tlsEnabled: true });
  await source.finish('POST', `${clusters}/${clusterId}:backup`);
  const resources = await readAll(source, clusterId);
  const target = connect();
  target.emulator.load(resources);
  expect(await readAll(target, clusterId)).toEqual(resources);
});

it('finishes a loaded operation and unlocks its cluster', async () => {
  const source = connect();
  const clusterId = await source.createCluster();
  const { body: stop } = await source.call('POST', `${clusters}/${clusterId}:stop`);
  const target = connect();
  target.emulator.load(await readAll(source, clusterId));
  const path = `${clusters}/${clusterId}`;
  expect((await target.call('POST', `${path}:backup`)).body.message).toBe(`Conflicting operation ${stop.id} detected`);
  target.emulator.advance(1000);
  expect((await target.call('GET', path)).body.status).toBe('STOPPED');
  expect((await target.call('GET', `/operations/${stop.id}`)).body).toMatchObject({
    done: true,
    response: { id: clusterId },
  });
});

const days = (count: number): number => count * 86_400_000;

/** A cluster in a state that calls cannot reach, with everything that the emulator does not generate itself. */
async function failing(): Promise<Resources> {
  const source = connect();
  const { clusters: [cluster] = [], hosts = [], users = [] } = await readAll(source, await source.createCluster());
  if (!cluster?.config) throw new Error('no cluster');
  const [master, replica] = hosts;
  const defaultConfig = { maxmemoryPolicy: 'NOEVICTION', timeout: '0' };
  return {
    clusters: [
      {
        ...cluster,
        status: 'ERROR',
        health: 'DEGRADED',
        monitoring: [{ name: 'Charts', description: 'Charts', link: 'https://example.com/charts' }],
        config: {
          ...cluster.config,
          fullVersion: '8.1.99',
          modules: { valkeyJson: { enabled: true, version: '1.2.3' } },
          redis: { effectiveConfig: { ...defaultConfig, timeout: '9' }, userConfig: { timeout: '9' }, defaultConfig },
        },
      },
    ],
    hosts: [
      { ...master, role: 'MASTER', health: 'ALIVE' },
      {
        ...replica,
        role: 'REPLICA',
        health: 'DEAD',
        services: [{ type: 'REDIS', health: 'DEAD' }, { type: 'ARBITER' }],
      },
    ] as Resources['hosts'] & object,
    users,
  };
}

it('keeps what only the service knows about a cluster', async () => {
  const resources = await failing();
  const target = connect();
  target.emulator.load(resources);
  expect(await readAll(target, resources.clusters?.[0]?.id ?? '')).toMatchObject(resources);
});

it('shows loaded settings in force until the settings change', async () => {
  const { clusters: [cluster] = [] } = await failing();
  if (!cluster) throw new Error('no cluster');
  const { call, emulator, finish } = connect();
  emulator.load({ clusters: [{ ...cluster, status: 'RUNNING' }] });
  const path = `${clusters}/${cluster.id}`;
  const body = { updateMask: 'configSpec.redis.timeout', configSpec: { redis: { timeout: '7' } } };
  await finish('PATCH', path, body);
  expect((await call('GET', path)).body.config.redis).toEqual({
    effectiveConfig: { maxmemoryPolicy: 'NOEVICTION', timeout: '7' },
    userConfig: { timeout: '7' },
    defaultConfig: { maxmemoryPolicy: 'NOEVICTION', timeout: '0' },
  });
});

it('reports the health of a loaded cluster until its hosts go down', async () => {
  const { clusters: [cluster] = [], hosts = [] } = await failing();
  if (!cluster) throw new Error('no cluster');
  const { call, emulator, finish } = connect();
  emulator.load({ clusters: [{ ...cluster, status: 'RUNNING' }], hosts });
  const path = `${clusters}/${cluster.id}`;
  await finish('PATCH', path, { updateMask: 'configSpec.redis.timeout', configSpec: { redis: { timeout: '7' } } });
  expect((await call('GET', path)).body.health).toBe('DEGRADED');
  await finish('POST', `${path}:stop`);
  expect((await call('GET', path)).body).not.toHaveProperty('health');
  for (const host of (await call('GET', `${path}/hosts`)).body.hosts) expect(host).not.toHaveProperty('role');
});

it('finishes a loaded creation like its own', async () => {
  const source = connect();
  const { clusterId } = (await source.call('POST', clusters, clusterRequest())).body.metadata;
  const { users: _, ...resources } = await readAll(source, clusterId);
  const target = connect();
  target.emulator.load(resources);
  expect(await readAll(target, clusterId)).toEqual({ ...resources, users: undefined });
  for (const { emulator } of [source, target]) emulator.advance(1000);
  expect(await readAll(target, clusterId)).toEqual(await readAll(source, clusterId));
});

it('plans the maintenance that a loaded cluster shows', async () => {
  const source = connect();
  const { clusters: [cluster] = [] } = await readAll(source, await source.createCluster());
  if (!cluster) throw new Error('no cluster');
  const plannedOperation = { info: 'Update', delayedUntil: '2026-08-01T03:00:00.000000Z' };
  const target = connect();
  // Loading it again does not add a second maintenance.
  for (const _ of [1, 2]) target.emulator.load({ clusters: [{ ...cluster, plannedOperation }] });
  expect((await target.call('GET', `${clusters}/${cluster.id}`)).body.plannedOperation).toEqual(plannedOperation);
  const { body } = await target.call('GET', `/managed-redis/v1/maintenances?resourceId=${cluster.id}`);
  expect(body.maintenances).toMatchObject([{ description: 'Update', startScheduledAt: plannedOperation.delayedUntil }]);
});

const at = (milliseconds: number): string => new Date(start + milliseconds).toISOString();

it('completes loaded work in progress', async () => {
  const { emulator, call } = connect();
  const period = { startAt: at(days(-1)), endAt: at(days(1)), createdAt: at(days(-2)) };
  emulator.load({
    changeFreezes: [{ id: 'f', status: 'ACTIVE', ...period }],
    maintenances: [
      { id: 'm', status: 'RUNNING', createdAt: at(days(-1)), startedAt: at(-1), completionScheduledAt: at(days(1)) },
      { id: 'n', status: 'RUNNING', createdAt: at(days(-1)), startScheduledAt: at(0) },
    ],
  });
  const read = async (path: string) => (await call('GET', `/managed-redis/v1/${path}`)).body;
  expect(await read('changeFreezes/f')).toMatchObject({ status: 'ACTIVE' });
  expect(await read('maintenances/m')).toMatchObject({ status: 'RUNNING' });
  expect(await read('maintenances/n')).toMatchObject({ status: 'RUNNING' });
  emulator.advance(days(2));
  expect(await read('changeFreezes/f')).toMatchObject({ status: 'COMPLETED' });
  expect(await read('maintenances/m')).toMatchObject({
    status: 'SUCCEEDED',
    startedAt: at(-1),
    succeededAt: at(days(1)),
  });
  expect(await read('maintenances/n')).toMatchObject({ status: 'SUCCEEDED', startedAt: at(0) });
});

it('copies what it loads', async () => {
  const source = connect();
  const resources = await readAll(source, await source.createCluster());
  const before = structuredClone(resources);
  const target = connect();
  target.emulator.load(resources);
  await target.finish('DELETE', `${clusters}/${resources.clusters?.[0]?.id}`);
  expect(resources).toEqual(before);
});

it.each<[string, Resources]>([
  ['a host', { hosts: [{ name: 'rc1a-1', clusterId: 'none', zoneId: 'ru-central1-a' }] }],
  ['a user', { users: [{ name: 'app', clusterId: 'none' }] }],
  ['a shard', { shards: [{ name: 'one', clusterId: 'none' }] }],
])('refuses %s without its cluster', (_, resources) => {
  const { emulator } = connect();
  expect(() => emulator.load(resources)).toThrow('there is no cluster none');
});

it('loads nothing when it refuses something', async () => {
  const source = connect();
  const resources = await readAll(source, await source.createCluster());
  const target = connect();
  const users = [...(resources.users ?? []), { name: 'app', clusterId: 'none' }];
  expect(() => target.emulator.load({ ...resources, users })).toThrow('there is no cluster none');
  const operations = [...(resources.operations ?? []), { ...resources.operations?.[0], metadata: {} }];
  expect(() => target.emulator.load({ ...resources, operations } as Resources)).toThrow('Cannot load operation');
  for (const collection of Object.values(target.emulator.state)) expect([...collection]).toEqual([]);
});

it('refuses an operation of an unknown kind', () => {
  const { emulator } = connect();
  const at = new Date(start).toISOString();
  const operation = {
    id: 'c9q1',
    createdAt: at,
    createdBy: 'aje1',
    modifiedAt: at,
    metadata: { '@type': 'x/unknown' },
  };
  expect(() => emulator.load({ operations: [operation] })).toThrow('Cannot load operation c9q1');
});
