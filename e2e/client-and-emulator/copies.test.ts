import type { ManagedRedis } from '@managed-redis/client';
import { defaults, toCreate, toUpdate, withDefaults } from '@managed-redis/client/helpers';
import * as fixtures from '@managed-redis/fixtures';
import type { Cluster } from '@managed-redis/types';
import { requests } from '@managed-redis/validators';
import { expect, it, test } from 'vitest';
import { connect, createCluster } from './connect.ts';

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

test.each([
  ['clusters.create', requests.clusters.create, (seed: number) => toCreate.cluster(fixtures.cluster.random({ seed }))],
  ['clusters.update', requests.clusters.update, (seed: number) => toUpdate.cluster(fixtures.cluster.random({ seed }))],
  ['users.create', requests.users.create, (seed: number) => toCreate.user(fixtures.user.random({ seed }))],
  ['users.update', requests.users.update, (seed: number) => toUpdate.user(fixtures.user.random({ seed }))],
  ['clusters.addHosts', requests.clusters.addHosts, (seed: number) => toCreate.host(fixtures.host.random({ seed }))],
  [
    'clusters.updateHosts',
    requests.clusters.updateHosts,
    (seed: number) => toUpdate.host(fixtures.host.random({ seed })),
  ],
  ['clusters.addShard', requests.clusters.addShard, (seed: number) => toCreate.shard(fixtures.shard.random({ seed }))],
  [
    'backupRetentionPolicies.create',
    requests.backupRetentionPolicies.create,
    (seed: number) => toCreate.backupRetentionPolicy(fixtures.backupRetentionPolicy.random({ seed })),
  ],
  [
    'changeFreezes.create',
    requests.changeFreezes.create,
    (seed: number) =>
      toCreate.changeFreeze(
        fixtures.changeFreeze.random({ seed, overrides: { resourcePath: [{ id: 'c9q1', type: 'cluster' }] } }),
      ),
  ],
])('every response turns into a valid input of %s', (_call, validator, makeInput) => {
  // Responses have fewer limits than requests, so a random number can be out of range.
  const issues = seeds.flatMap((seed) => validator.safeParse(makeInput(seed)).issues ?? []);
  expect(issues.filter(({ code }) => code !== 'out_of_range')).toEqual([]);
});

/** What tells one cluster from another: all else must be equal. */
const settingsOf = ({ id: _, createdAt: _createdAt, monitoring: _monitoring, name: _name, ...rest }: Cluster) => rest;

const rich = {
  description: 'Carts',
  labels: { team: 'checkout' },
  tlsEnabled: true,
  persistenceMode: 'OFF',
  announceHostnames: true,
  maintenanceWindow: { weeklyMaintenanceWindow: { day: 'MON', hour: '3' } },
} as const;

const hostInputs = async (redis: ManagedRedis, clusterId: string) => {
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  return hosts.flatMap((host) => toCreate.host(host).hostSpecs ?? []);
};

it('creates an equal cluster from a cluster', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis, rich);
  const cluster = await redis.clusters.get({ clusterId });
  const input = { ...toCreate.cluster(cluster), name: 'copy', hostSpecs: await hostInputs(redis, clusterId) };
  const operation = await redis.clusters.create({
    ...input,
    configSpec: { ...input.configSpec, redis: { ...input.configSpec.redis, password: 'not-a-real-password' } },
  });
  const copy = await operation.wait();
  expect(settingsOf(copy)).toEqual(settingsOf(cluster));
  expect(await hostInputs(redis, copy.id)).toEqual(await hostInputs(redis, clusterId));
});

it('brings a cluster back to an earlier state', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis, rich);
  const before = await redis.clusters.get({ clusterId });
  const change = { description: 'Changed', deletionProtection: true, labels: {}, persistenceMode: 'ON' } as const;
  await (await redis.clusters.update({ clusterId, ...change })).wait();
  const earlier = toUpdate.cluster(withDefaults(before, defaults.cluster));
  await (await redis.clusters.update(earlier)).wait();
  expect(await redis.clusters.get({ clusterId })).toEqual(before);
});

it('creates equal users, and updates them', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis);
  const permissions = { patterns: '~orders:*', commands: '+get', categories: '+@read', pubSubChannels: '&news' };
  for (const enabled of [true, false]) {
    const userSpec = { name: `reader-${enabled}`, passwords: ['not-a-real-password'], enabled, permissions };
    const user = await (await redis.users.create({ clusterId, userSpec })).wait();
    const input = toCreate.user(user);
    await (await redis.users.delete({ clusterId, userName: user.name })).wait();
    await (
      await redis.users.create({ ...input, userSpec: { ...input.userSpec!, passwords: ['not-a-real-password'] } })
    ).wait();
    expect(await redis.users.get({ clusterId, userName: user.name })).toEqual(user);
    await (await redis.users.update({ clusterId, userName: user.name, enabled: !enabled })).wait();
    await (await redis.users.update(toUpdate.user(withDefaults(user, defaults.user)))).wait();
    expect(await redis.users.get({ clusterId, userName: user.name })).toEqual(user);
  }
});

it('adds and updates hosts as they were', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis);
  const [host] = await redis.clusters.listHosts({ clusterId }).all();
  await (await redis.clusters.addHosts(toCreate.host(host!))).wait();
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  expect(hosts).toHaveLength(3);
  expect(toCreate.host(hosts[2]!)).toEqual(toCreate.host(host!));
  await (
    await redis.clusters.updateHosts({ clusterId, updateHostSpecs: [{ hostName: host!.name, replicaPriority: '7' }] })
  ).wait();
  await (await redis.clusters.updateHosts(toUpdate.host(host!))).wait();
  expect(await redis.clusters.listHosts({ clusterId }).all()).toContainEqual(host);
});

it('creates an equal retention policy, change freeze and shard', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis, {
    sharded: true,
    hostSpecs: [{ zoneId: 'ru-central1-a', shardName: 's1' }],
  });
  const policies = redis.backupRetentionPolicies;
  const policy = await (
    await policies.create({ clusterId, policyName: 'monthly', cron: { dayOfMonth: '1' }, retainForDays: '90' })
  ).wait();
  const copiedPolicy = await (
    await policies.create({ ...toCreate.backupRetentionPolicy(policy), policyName: 'two' })
  ).wait();
  expect(copiedPolicy).toEqual({
    ...policy,
    policyId: copiedPolicy.policyId,
    createdAt: copiedPolicy.createdAt,
    policyName: 'two',
  });

  const shard = await (
    await redis.clusters.addShard({ clusterId, shardName: 's2', hostSpecs: [{ zoneId: 'ru-central1-b' }] })
  ).wait();
  await (await redis.clusters.deleteShard({ clusterId, shardName: 's2' })).wait();
  const hostSpecs = [{ zoneId: 'ru-central1-b' }];
  expect(await (await redis.clusters.addShard({ ...toCreate.shard(shard), hostSpecs })).wait()).toEqual(shard);

  const freeze = await (
    await redis.changeFreezes.create({
      ...{ resourceId: clusterId, reason: 'Sale', startAt: '2026-08-20T00:00:00Z', endAt: '2026-08-21T00:00:00Z' },
    })
  ).wait();
  await (await redis.changeFreezes.terminate({ changeFreezeId: freeze.id })).wait();
  const copiedFreeze = await (await redis.changeFreezes.create(toCreate.changeFreeze(freeze))).wait();
  expect(copiedFreeze).toMatchObject({ reason: 'Sale', startAt: freeze.startAt, endAt: freeze.endAt });
  expect(copiedFreeze.resourcePath).toEqual(freeze.resourcePath);
});
