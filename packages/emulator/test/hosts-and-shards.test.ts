import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect, shardedRequest } from './api.ts';

interface Host {
  name: string;
  role?: string;
  shardName?: string;
  assignPublicIp?: boolean;
  replicaPriority?: string;
}

async function prepare(request?: object) {
  const api = connect();
  const clusterId = request
    ? (await api.finish('POST', clusters, request)).metadata.clusterId
    : await api.createCluster({ tlsEnabled: true });
  const path = `${clusters}/${clusterId}`;
  const hosts = async (): Promise<Host[]> => (await api.call('GET', `${path}/hosts`)).body.hosts;
  const shards = async (): Promise<string[]> =>
    ((await api.call('GET', `${path}/shards`)).body.shards ?? []).map((shard: { name: string }) => shard.name);
  return { ...api, clusterId, path, hosts, shards };
}

it('names hosts after their zones; the first one is the master', async () => {
  const { hosts } = await prepare();
  expect(await hosts()).toEqual([
    expect.objectContaining({
      name: expect.stringMatching(/^rc1a-[a-z0-9]{16}\.mdb\.yandexcloud\.net$/),
      role: 'MASTER',
    }),
    expect.objectContaining({ name: expect.stringMatching(/^rc1b-/), role: 'REPLICA', replicaPriority: '100' }),
  ]);
});

it('adds hosts; their names are in the metadata', async () => {
  const { finish, path, hosts } = await prepare();
  const { metadata } = await finish('POST', `${path}/hosts:batchCreate`, { hostSpecs: [{ zoneId: 'ru-central1-d' }] });
  expect(metadata.hostNames).toEqual([expect.stringMatching(/^rc1d-/)]);
  expect((await hosts()).map((host) => host.name)).toContain(metadata.hostNames[0]);
});

it('promotes a replica when the master is deleted', async () => {
  const { finish, path, hosts } = await prepare();
  const [master, replica] = await hosts();
  await finish('POST', `${path}/hosts:batchDelete`, { hostNames: [master?.name] });
  expect(await hosts()).toEqual([expect.objectContaining({ name: replica?.name, role: 'MASTER' })]);
});

it('never deletes the last host', async () => {
  const { call, path, hosts } = await prepare();
  const hostNames = (await hosts()).map((host) => host.name);
  expect((await call('POST', `${path}/hosts:batchDelete`, { hostNames })).body.code).toBe(9);
  expect((await call('POST', `${path}/hosts:batchDelete`, { hostNames: ['none'] })).body.code).toBe(5);
});

it('changes the fields that the mask of a host names', async () => {
  const { call, finish, path, hosts } = await prepare();
  const [first] = await hosts();
  const spec = { hostName: first?.name, updateMask: 'assignPublicIp', assignPublicIp: true, replicaPriority: '5' };
  await finish('POST', `${path}/hosts:batchUpdate`, { updateHostSpecs: [spec] });
  expect((await hosts())[0]).toMatchObject({ assignPublicIp: true, replicaPriority: '100' });
  const again = await call('POST', `${path}/hosts:batchUpdate`, { updateHostSpecs: [spec] });
  expect(again.body.message).toBe('no changes detected');
});

it('fails over to the replica with the highest priority', async () => {
  const { finish, path, hosts } = await prepare();
  await finish('POST', `${path}/hosts:batchCreate`, {
    hostSpecs: [{ zoneId: 'ru-central1-d', replicaPriority: '200' }],
  });
  await finish('POST', `${path}:startFailover`, {});
  expect((await hosts()).map((host) => host.role)).toEqual(['REPLICA', 'REPLICA', 'MASTER']);
});

it('fails over a sharded cluster shard by shard, and requires host names', async () => {
  const { call, finish, path, hosts } = await prepare(shardedRequest());
  expect((await call('POST', `${path}:startFailover`, {})).body.code).toBe(3);
  const [master] = await hosts();
  await finish('POST', `${path}:startFailover`, { hostNames: [master?.name] });
  expect((await hosts()).map((host) => host.role)).toEqual([
    'REPLICA',
    'MASTER',
    'MASTER',
    'REPLICA',
    'MASTER',
    'REPLICA',
  ]);
});

it('makes the named hosts masters', async () => {
  const { finish, path, hosts } = await prepare(shardedRequest());
  const [, first, , second] = await hosts();
  const body = { failoverType: 'SWITCH_TO_HOSTNAMES', hostNames: [second?.name, first?.name] };
  await finish('POST', `${path}:startFailover`, body);
  expect((await hosts()).map((host) => host.role)).toEqual([
    'REPLICA',
    'MASTER',
    'REPLICA',
    'MASTER',
    'MASTER',
    'REPLICA',
  ]);
});

it.each([
  ['two replicas of one shard', [1, 2], 'hostNames[1]'],
  ['one replica twice', [1, 1], 'hostNames[1]'],
  ['the current master', [0], 'hostNames[0]'],
  ['no host', [], 'hostNames'],
])('refuses a failover to %s', async (_, indexes, field) => {
  const { call, finish, path, hosts } = await prepare();
  await finish('POST', `${path}/hosts:batchCreate`, { hostSpecs: [{ zoneId: 'ru-central1-d' }] });
  const present = await hosts();
  const hostNames = indexes.map((index) => present[index]?.name);
  const { body } = await call('POST', `${path}:startFailover`, { failoverType: 'SWITCH_TO_HOSTNAMES', hostNames });
  expect([body.code, body.details[1].fieldViolations[0].field]).toEqual([3, field]);
});

it('adds, reads, rebalances and deletes shards', async () => {
  const { call, finish, path, hosts, shards, clusterId } = await prepare(shardedRequest());
  const hostSpecs = [{ zoneId: 'ru-central1-a' }];
  const { response } = await finish('POST', `${path}/shards`, { shardName: 'four', hostSpecs });
  expect(response).toMatchObject({ name: 'four', clusterId });
  expect(await shards()).toEqual(['one', 'two', 'three', 'four']);
  expect((await call('GET', `${path}/shards/four`)).body).toEqual({ name: 'four', clusterId });
  expect((await call('POST', `${path}/shards`, { shardName: 'four', hostSpecs })).status).toBe(409);
  await finish('POST', `${path}:rebalance`);
  await finish('DELETE', `${path}/shards/one`);
  expect(await shards()).toEqual(['two', 'three', 'four']);
  expect((await hosts()).map((host) => host.shardName)).not.toContain('one');
  expect((await call('GET', `${path}/shards/one`)).status).toBe(404);
});

it('turns a cluster into a sharded one, once', async () => {
  const { call, finish, path, hosts, shards } = await prepare();
  expect((await call('POST', `${path}:rebalance`)).body.code).toBe(9);
  await finish('POST', `${path}:enable_sharding`);
  expect(await shards()).toEqual(['shard1']);
  expect((await hosts()).map((host) => host.shardName)).toEqual(['shard1', 'shard1']);
  expect((await call('POST', `${path}:enable_sharding`)).body.message).toBe('no changes detected');
  expect((await call('DELETE', `${path}/shards/shard1`)).body.code).toBe(9);
});

it.each([
  ['a plain cluster', clusterRequest(), [0], undefined],
  ['a sharded cluster', shardedRequest(), [0, 2], ['one', 'two']],
])('names the new masters of %s in the metadata of a failover', async (_, request, masters, shardNames) => {
  const { finish, path, hosts } = await prepare(request);
  const before = await hosts();
  const hostNames = shardNames && masters.map((index) => before[index]?.name);
  const { metadata } = await finish('POST', `${path}:startFailover`, { hostNames });
  expect(metadata.hostNames).toEqual(masters.map((index) => before[index + 1]?.name));
});

it.each(['SWITCH_FROM_HOSTNAMES', undefined])('refuses a failover from a replica: %s', async (failoverType) => {
  const { call, path, hosts } = await prepare(shardedRequest());
  const before = await hosts();
  const hostNames = [before[0]?.name, before[3]?.name];
  const { body } = await call('POST', `${path}:startFailover`, { failoverType, hostNames });
  expect([body.code, body.details[1].fieldViolations[0].field]).toEqual([3, 'hostNames[1]']);
});

it.each([
  ['10', '200', 1],
  ['200', '10', 0],
  ['50', '50', 0],
])(
  'promotes the replica with the highest priority of %s and %s when the master is deleted',
  async (one, two, promoted) => {
    const { finish, path, hosts } = await prepare(
      clusterRequest({
        hostSpecs: [
          { zoneId: 'ru-central1-a' },
          { zoneId: 'ru-central1-b', replicaPriority: one },
          { zoneId: 'ru-central1-d', replicaPriority: two },
        ],
      }),
    );
    const [master] = await hosts();
    await finish('POST', `${path}/hosts:batchDelete`, { hostNames: [master?.name] });
    const roles = (await hosts()).map(({ role }) => role);
    expect(roles).toEqual(promoted === 0 ? ['MASTER', 'REPLICA'] : ['REPLICA', 'MASTER']);
  },
);
