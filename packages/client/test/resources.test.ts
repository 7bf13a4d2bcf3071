import { expect, test } from 'vitest';
import * as client from '../src/index.ts';
import { ManagedRedis } from '../src/index.ts';
import { createTestClient, json, type SeenRequest } from './support/fake-service.ts';

type Kind = 'data' | 'operation' | 'page' | 'stream';
type Call = readonly [
  name: string,
  kind: Kind,
  call: (redis: ManagedRedis) => PromiseLike<unknown> | AsyncIterable<unknown>,
];

const calls: readonly Call[] = [
  [
    'clusters.addHosts',
    'operation',
    (redis) =>
      redis.clusters.addHosts({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        hostSpecs: [{ zoneId: 'ru-central1-b', subnetId: 'e2l3j6n9q2t5w8z1c4f7' }],
      }),
  ],
  [
    'clusters.addShard',
    'operation',
    (redis) =>
      redis.clusters.addShard({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        shardName: 'shard2',
        hostSpecs: [{ zoneId: 'ru-central1-a', subnetId: 'e9b4k7m2p5s8v1y3b6d9', shardName: 'shard2' }],
      }),
  ],
  ['clusters.backup', 'operation', (redis) => redis.clusters.backup({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  ['operations.cancel', 'data', (redis) => redis.operations.cancel({ operationId: 'c9q7h2k5m8p1r4t6v9x3' })],
  [
    'backupRetentionPolicies.create',
    'operation',
    (redis) =>
      redis.backupRetentionPolicies.create({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        policyName: 'monthly',
        cron: { dayOfMonth: '1' },
        retainForDays: '365',
        description: 'First backup of each month, for a year',
      }),
  ],
  [
    'changeFreezes.create',
    'operation',
    (redis) =>
      redis.changeFreezes.create({
        resourceId: 'c9qt5vd0rg2v7vs6nu5h',
        startAt: '2026-12-20T00:00:00Z',
        endAt: '2027-01-10T00:00:00Z',
        reason: 'Holiday sale',
      }),
  ],
  [
    'clusters.create',
    'operation',
    (redis) =>
      redis.clusters.create({
        folderId: 'b1gmt5r8vq2c7n4k0p3d',
        name: 'orders',
        environment: 'PRODUCTION',
        networkId: 'enp5s8k2d4f7h1j3l6q9',
        configSpec: {
          version: '8.1-valkey',
          resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
          redis: { maxmemoryPolicy: 'ALLKEYS_LRU', password: 'not-a-real-password' },
        },
        hostSpecs: [
          { zoneId: 'ru-central1-a', subnetId: 'e9b4k7m2p5s8v1y3b6d9' },
          { zoneId: 'ru-central1-b', subnetId: 'e2l3j6n9q2t5w8z1c4f7' },
        ],
        tlsEnabled: true,
        deletionProtection: true,
        persistenceMode: 'ON_REPLICAS',
        labels: { team: 'checkout' },
        maintenanceWindows: {
          weeklyMaintenanceSchedule: { slots: [{ day: 'SUNDAY', startTime: { hours: 3 }, duration: '7200s' }] },
        },
      }),
  ],
  ['iamTokens.create', 'data', (redis) => redis.iamTokens.create({ jwt: 'header.payload.signature' })],
  [
    'users.create',
    'operation',
    (redis) =>
      redis.users.create({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        userSpec: {
          name: 'orders-app',
          passwords: ['not-a-real-password'],
          permissions: { patterns: '~orders:*', commands: '+get +set', databases: '0' },
        },
      }),
  ],
  [
    'backups.delete',
    'operation',
    (redis) => redis.backups.delete({ backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312' }),
  ],
  [
    'backupRetentionPolicies.delete',
    'operation',
    (redis) =>
      redis.backupRetentionPolicies.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyId: 'c9qp01v5rt8s2m6k4d7h' }),
  ],
  ['clusters.delete', 'operation', (redis) => redis.clusters.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  [
    'clusters.deleteHosts',
    'operation',
    (redis) =>
      redis.clusters.deleteHosts({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        hostNames: ['rc1b-9q4w6e2r8t5y1u3i.mdb.yandexcloud.net'],
      }),
  ],
  [
    'clusters.deleteShard',
    'operation',
    (redis) => redis.clusters.deleteShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard1' }),
  ],
  [
    'users.delete',
    'operation',
    (redis) => redis.users.delete({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app' }),
  ],
  [
    'clusters.enableSharding',
    'operation',
    (redis) => redis.clusters.enableSharding({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' }),
  ],
  ['backups.get', 'data', (redis) => redis.backups.get({ backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312' })],
  [
    'backupRetentionPolicies.get',
    'data',
    (redis) =>
      redis.backupRetentionPolicies.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', policyId: 'c9qp01v5rt8s2m6k4d7h' }),
  ],
  ['changeFreezes.get', 'data', (redis) => redis.changeFreezes.get({ changeFreezeId: 'c9qf3g6j9l2n5q8s1u4w' })],
  ['changeFreezes.getLimits', 'data', (redis) => redis.changeFreezes.getLimits({ resourceId: 'c9qt5vd0rg2v7vs6nu5h' })],
  ['clusters.get', 'data', (redis) => redis.clusters.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  [
    'clusters.getShard',
    'data',
    (redis) => redis.clusters.getShard({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', shardName: 'shard1' }),
  ],
  ['maintenances.get', 'data', (redis) => redis.maintenances.get({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d' })],
  ['operations.get', 'data', (redis) => redis.operations.get({ operationId: 'c9q7h2k5m8p1r4t6v9x3' })],
  ['resourcePresets.get', 'data', (redis) => redis.resourcePresets.get({ resourcePresetId: 'hm3-c2-m8' })],
  ['users.get', 'data', (redis) => redis.users.get({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', userName: 'orders-app' })],
  [
    'backupRetentionPolicies.list',
    'page',
    (redis) => redis.backupRetentionPolicies.list({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  [
    'backupRetentionPolicies.listByFolder',
    'page',
    (redis) => redis.backupRetentionPolicies.listByFolder({ folderId: 'b1gmt5r8vq2c7n4k0p3d', pageSize: '100' }),
  ],
  ['backups.list', 'page', (redis) => redis.backups.list({ folderId: 'b1gmt5r8vq2c7n4k0p3d', pageSize: '100' })],
  [
    'changeFreezes.list',
    'page',
    (redis) =>
      redis.changeFreezes.list({
        resourcePath: [{ id: 'c9qt5vd0rg2v7vs6nu5h', type: 'managed-redis.cluster' }],
        pageSize: '100',
      }),
  ],
  [
    'clusters.listAccessBindings',
    'page',
    (redis) => redis.clusters.listAccessBindings({ resourceId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  [
    'clusters.listBackups',
    'page',
    (redis) => redis.clusters.listBackups({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  [
    'clusters.listHosts',
    'page',
    (redis) => redis.clusters.listHosts({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  [
    'clusters.listLogs',
    'page',
    (redis) =>
      redis.clusters.listLogs({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        columnFilter: ['hostname', 'message'],
        pageSize: '100',
      }),
  ],
  [
    'clusters.listOperations',
    'page',
    (redis) => redis.clusters.listOperations({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  [
    'clusters.listShards',
    'page',
    (redis) => redis.clusters.listShards({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' }),
  ],
  ['clusters.list', 'page', (redis) => redis.clusters.list({ folderId: 'b1gmt5r8vq2c7n4k0p3d', pageSize: '100' })],
  [
    'maintenances.list',
    'page',
    (redis) =>
      redis.maintenances.list({
        cloudId: 'b1ga9s5n3k7d2f8h4j6l',
        folderId: 'b1gmt5r8vq2c7n4k0p3d',
        resourceId: 'c9qt5vd0rg2v7vs6nu5h',
        pageSize: '100',
      }),
  ],
  ['resourcePresets.list', 'page', (redis) => redis.resourcePresets.list({ pageSize: '100' })],
  ['users.list', 'page', (redis) => redis.users.list({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', pageSize: '100' })],
  ['versions.list', 'page', (redis) => redis.versions.list({ pageSize: '100' })],
  [
    'clusters.move',
    'operation',
    (redis) => redis.clusters.move({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', destinationFolderId: 'b1g7h4j1k8l5z2x9c6v3' }),
  ],
  ['clusters.rebalance', 'operation', (redis) => redis.clusters.rebalance({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  [
    'clusters.rescheduleMaintenance',
    'operation',
    (redis) =>
      redis.clusters.rescheduleMaintenance({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        rescheduleType: 'SPECIFIC_TIME',
        delayedUntil: '2026-07-27T03:00:00Z',
      }),
  ],
  [
    'maintenances.reschedule',
    'operation',
    (redis) =>
      redis.maintenances.reschedule({ maintenanceId: 'c9qm4n7r2t5v8x1z3b6d', rescheduleType: 'NEXT_AVAILABLE_WINDOW' }),
  ],
  [
    'clusters.restore',
    'operation',
    (redis) =>
      redis.clusters.restore({
        backupId: 'c9qt5vd0rg2v7vs6nu5h:20260724T220312',
        name: 'orders-restored',
        environment: 'PRODUCTION',
        networkId: 'enp5s8k2d4f7h1j3l6q9',
        configSpec: {
          version: '8.1-valkey',
          resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
          redis: { maxmemoryPolicy: 'ALLKEYS_LRU', password: 'not-a-real-password' },
        },
        hostSpecs: [
          { zoneId: 'ru-central1-a', subnetId: 'e9b4k7m2p5s8v1y3b6d9' },
          { zoneId: 'ru-central1-b', subnetId: 'e2l3j6n9q2t5w8z1c4f7' },
        ],
        tlsEnabled: true,
      }),
  ],
  [
    'clusters.setAccessBindings',
    'operation',
    (redis) =>
      redis.clusters.setAccessBindings({
        resourceId: 'c9qt5vd0rg2v7vs6nu5h',
        accessBindings: [
          { roleId: 'managed-redis.viewer', subject: { id: 'aje1r4t7y2u5i8o3p6a9', type: 'serviceAccount' } },
        ],
      }),
  ],
  ['clusters.start', 'operation', (redis) => redis.clusters.start({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  [
    'clusters.startFailover',
    'operation',
    (redis) =>
      redis.clusters.startFailover({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        failoverType: 'SWITCH_FROM_HOSTNAMES',
        hostNames: ['rc1a-3v8k2m5p7r1t4x6z.mdb.yandexcloud.net'],
      }),
  ],
  ['clusters.stop', 'operation', (redis) => redis.clusters.stop({ clusterId: 'c9qt5vd0rg2v7vs6nu5h' })],
  [
    'clusters.streamLogs',
    'stream',
    (redis) => redis.clusters.streamLogs({ clusterId: 'c9qt5vd0rg2v7vs6nu5h', columnFilter: ['hostname', 'message'] }),
  ],
  [
    'changeFreezes.terminate',
    'operation',
    (redis) => redis.changeFreezes.terminate({ changeFreezeId: 'c9qf3g6j9l2n5q8s1u4w' }),
  ],
  [
    'clusters.update',
    'operation',
    (redis) =>
      redis.clusters.update({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        configSpec: { redis: { maxmemoryPolicy: 'ALLKEYS_LFU' } },
        deletionProtection: false,
      }),
  ],
  [
    'clusters.updateAccessBindings',
    'operation',
    (redis) =>
      redis.clusters.updateAccessBindings({
        resourceId: 'c9qt5vd0rg2v7vs6nu5h',
        accessBindingDeltas: [
          {
            action: 'ADD',
            accessBinding: {
              roleId: 'managed-redis.viewer',
              subject: { id: 'aje1r4t7y2u5i8o3p6a9', type: 'serviceAccount' },
            },
          },
        ],
      }),
  ],
  [
    'clusters.updateHosts',
    'operation',
    (redis) =>
      redis.clusters.updateHosts({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        updateHostSpecs: [{ hostName: 'rc1b-9q4w6e2r8t5y1u3i.mdb.yandexcloud.net', replicaPriority: '50' }],
      }),
  ],
  [
    'users.update',
    'operation',
    (redis) =>
      redis.users.update({
        clusterId: 'c9qt5vd0rg2v7vs6nu5h',
        userName: 'orders-app',
        permissions: { commands: '+get +set +del' },
      }),
  ],
];

/** The request as it goes over the wire, without what is the same in all. */
const wire = ({ method, url, headers, body }: SeenRequest): string =>
  [
    `${method} ${url}`,
    ...Object.entries(headers)
      .filter(([name]) => !['accept', 'user-agent', 'x-client-trace-id', 'x-client-request-id'].includes(name))
      .map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['', JSON.stringify(body, null, 2)]),
  ].join('\n');

test.each(calls)('%s is sent as documented', async (name, kind, call) => {
  const answers = {
    data: { id: 'x', name: 'x', createdAt: '2026-01-01T00:00:00Z', iamToken: 't1.x' },
    operation: { id: 'op1', done: true, metadata: {}, response: { '@type': 'x/y.Z', id: 'result' } },
    page: {},
    stream: { record: { timestamp: '2026-01-01T00:00:00Z' }, nextRecordToken: 't1' },
  };
  const { redis, requests } = createTestClient([json(answers[kind])]);
  const result = call(redis);
  if (kind === 'stream') {
    for await (const record of result as AsyncIterable<unknown>) expect(record).toEqual(answers.stream);
  } else {
    const data = await (result as PromiseLike<unknown>);
    if (kind === 'operation') {
      const operation = data as Awaited<ReturnType<ManagedRedis['clusters']['stop']>>;
      expect(await operation.wait()).toEqual({ id: 'result' });
      expect(operation.toJSON()).toMatchObject({ id: 'op1', operation: name });
    } else {
      expect(data).toEqual(answers[kind]);
    }
  }
  expect(requests).toHaveLength(1);
  expect(wire(requests[0]!)).toMatchSnapshot();
});

test('every method of every resource is in the table', () => {
  const methods = resourcesOf(new ManagedRedis({ credentials: null })).flatMap(([name, resource]) =>
    methodNames(resource).map((method) => `${name}.${method}`),
  );
  expect(methods.sort()).toEqual(calls.map(([name]) => name).sort());
});

test('every resource is an own property, and its class is exported', () => {
  const exported = Object.values(client);
  for (const [, resource] of resourcesOf(new ManagedRedis({ credentials: null }))) {
    expect(exported).toContain(resource.constructor);
  }
});

const resourcesOf = (redis: ManagedRedis): [name: string, resource: object][] =>
  Object.entries(redis).filter(([name]) => name !== 'http');

function methodNames(resource: object): string[] {
  const prototype = Object.getPrototypeOf(resource) as object;
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter(
    (name) => !['constructor', 'resume', 'waitUntil'].includes(name),
  );
  return [...own, ...methodNames(prototype)];
}
