import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect, shardedRequest } from './api.ts';

it('creates a cluster: CREATING while the operation runs, RUNNING after it', async () => {
  const { emulator, call } = connect({ operationDuration: 5000 });
  const created = await call('POST', clusters, clusterRequest());
  expect(created.body).toEqual({
    id: expect.stringMatching(/^c9q[a-z0-9]{17}$/),
    description: 'Create Valkey cluster',
    createdAt: '2026-07-24T12:00:00Z',
    createdBy: 'aje00000000000000001',
    modifiedAt: '2026-07-24T12:00:00Z',
    metadata: {
      '@type': 'type.googleapis.com/yandex.cloud.mdb.redis.v1.CreateClusterMetadata',
      clusterId: expect.stringMatching(/^c9q[a-z0-9]{17}$/),
    },
  });
  const path = `${clusters}/${created.body.metadata.clusterId}`;
  expect((await call('GET', path)).body.status).toBe('CREATING');
  emulator.advance(4999);
  expect((await call('GET', path)).body.status).toBe('CREATING');
  emulator.advance(1);
  expect((await call('GET', path)).body).toMatchObject({ status: 'RUNNING', health: 'ALIVE', isHa: true });
  const operation = (await call('GET', `/operations/${created.body.id}`)).body;
  expect(operation).toMatchObject({
    done: true,
    modifiedAt: '2026-07-24T12:00:05Z',
    response: { '@type': 'type.googleapis.com/yandex.cloud.mdb.redis.v1.Cluster', status: 'RUNNING', name: 'orders' },
  });
});

it('leaves zero values out of responses, unless configured to keep them', async () => {
  const omitting = connect();
  const omitted = (await omitting.call('GET', `${clusters}/${await omitting.createCluster()}`)).body;
  for (const field of ['description', 'labels', 'sharded', 'deletionProtection', 'persistenceMode', 'tlsEnabled']) {
    expect(omitted, field).not.toHaveProperty(field);
  }
  const keeping = connect({ zeroValues: 'keep' });
  const kept = (await keeping.call('GET', `${clusters}/${await keeping.createCluster()}`)).body;
  expect(kept).toMatchObject({ description: '', labels: {}, sharded: false, persistenceMode: 'ON' });
  const empty = await omitting.call('GET', `${clusters}?folderId=b1gnone`);
  expect(empty.body).toEqual({});
});

it('keeps zeros of wrappers, which differ from unset', async () => {
  const { call, finish, createCluster } = connect();
  const id = await createCluster();
  await finish('PATCH', `${clusters}/${id}`, {
    updateMask: 'configSpec.redis.timeout,configSpec.redis.activedefrag',
    configSpec: { redis: { timeout: '0', activedefrag: false } },
  });
  const { userConfig } = (await call('GET', `${clusters}/${id}`)).body.config.redis;
  expect(userConfig).toEqual({ maxmemoryPolicy: 'ALLKEYS_LRU', timeout: '0', activedefrag: false });
});

it('lists the clusters of a folder, and filters them by name', async () => {
  const { call, createCluster } = connect();
  for (const name of ['orders', 'carts']) await createCluster({ name });
  await createCluster({ folderId: 'b1gother' });
  const names = async (query: string): Promise<string[]> =>
    ((await call('GET', `${clusters}?folderId=b1gfolder${query}`)).body.clusters ?? []).map(
      (cluster: { name: string }) => cluster.name,
    );
  expect(await names('')).toEqual(['orders', 'carts']);
  expect(await names(`&filter=${encodeURIComponent('name = "carts"')}`)).toEqual(['carts']);
  expect(await names(`&filter=${encodeURIComponent('name = "none"')}`)).toEqual([]);
  const refused = await call(
    'GET',
    `${clusters}?folderId=b1gfolder&filter=${encodeURIComponent('status = "RUNNING"')}`,
  );
  expect(refused).toMatchObject({ status: 400, body: { code: 3 } });
});

it('deletes a cluster, whose operations can still be read', async () => {
  const { call, finish, createCluster } = connect();
  const id = await createCluster();
  const operation = await finish('DELETE', `${clusters}/${id}`);
  expect(operation).toMatchObject({ done: true, description: 'Delete Valkey cluster' });
  expect(operation.response['@type']).toBe('type.googleapis.com/google.protobuf.Empty');
  expect((await call('GET', `${clusters}/${id}`)).body).toMatchObject({ code: 5, message: `Cluster ${id} not found` });
  expect((await call('GET', `${clusters}/${id}/operations`)).status).toBe(404);
});

it('refuses to delete a protected cluster', async () => {
  const { call, createCluster } = connect();
  const id = await createCluster({ deletionProtection: true });
  const { status, body } = await call('DELETE', `${clusters}/${id}`);
  expect([status, body.code]).toEqual([400, 9]);
  expect(body.message).toBe("The operation was rejected because cluster has 'deletion_protection' = ON");
});

it('refuses a name that is taken in the folder', async () => {
  const { call, createCluster } = connect();
  await createCluster();
  expect(await call('POST', clusters, clusterRequest())).toMatchObject({ status: 409, body: { code: 6 } });
  expect(await call('POST', clusters, clusterRequest({ folderId: 'b1gother' }))).toMatchObject({ status: 200 });
});

it('reserves a name for the operation that will set it', async () => {
  const { emulator, call, createCluster } = connect();
  const [first, second] = [await createCluster({ name: 'first' }), await createCluster({ name: 'second' })];
  const rename = { updateMask: 'name', name: 'same' };
  emulator.faults.add({ kind: 'failedOperation', status: 'INTERNAL' }, { operation: 'updateCluster' });
  expect((await call('PATCH', `${clusters}/${first}`, rename)).status).toBe(200);
  expect(await call('PATCH', `${clusters}/${second}`, rename)).toMatchObject({ status: 409, body: { code: 6 } });
  expect((await call('POST', clusters, clusterRequest({ name: 'same' }))).status).toBe(409);
  emulator.advance(1000);
  expect((await call('PATCH', `${clusters}/${second}`, rename)).status).toBe(200);
});

it('reserves a name for the cluster that is being moved into the folder', async () => {
  const { call, createCluster } = connect();
  const ids = [await createCluster({ folderId: 'b1gone' }), await createCluster({ folderId: 'b1gtwo' })];
  const statuses = [];
  for (const id of ids) {
    statuses.push((await call('POST', `${clusters}/${id}:move`, { destinationFolderId: 'b1gthree' })).status);
  }
  expect(statuses).toEqual([200, 409]);
});

it('stops and starts a cluster', async () => {
  const { emulator, call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  const status = async (): Promise<string> => (await call('GET', path)).body.status;
  expect((await call('POST', `${path}:start`)).body.message).toContain('has status RUNNING, but must have STOPPED');
  await call('POST', `${path}:stop`);
  expect(await status()).toBe('STOPPING');
  emulator.advance(1000);
  expect(await status()).toBe('STOPPED');
  expect((await call('GET', path)).body).not.toHaveProperty('health');
  expect((await call('POST', `${path}:backup`)).body.code).toBe(9);
  await call('POST', `${path}:start`);
  expect(await status()).toBe('STARTING');
  emulator.advance(1000);
  expect(await status()).toBe('RUNNING');
});

it('moves a cluster to another folder', async () => {
  const { call, finish, createCluster } = connect();
  const id = await createCluster();
  const { metadata } = await finish('POST', `${clusters}/${id}:move`, { destinationFolderId: 'b1gother' });
  expect(metadata).toMatchObject({ sourceFolderId: 'b1gfolder', destinationFolderId: 'b1gother' });
  expect((await call('GET', `${clusters}/${id}`)).body.folderId).toBe('b1gother');
});

it.each([
  ['an empty folder', { folderId: '' }, 'folderId'],
  ['an empty name', { name: '' }, 'name'],
  ['no environment', { environment: 'ENVIRONMENT_UNSPECIFIED' }, 'environment'],
  ['no network', { networkId: undefined }, 'networkId'],
  ['an empty network', { networkId: '' }, 'networkId'],
  ['no version', { configSpec: {} }, 'configSpec.version'],
  [
    'an unknown version',
    {
      configSpec: {
        version: '6.2',
        resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
      },
    },
    'configSpec.version',
  ],
  [
    'an unknown host class',
    {
      configSpec: {
        version: '8.1-valkey',
        resources: { resourcePresetId: 'huge', diskSize: '17179869184', diskTypeId: 'network-ssd' },
      },
    },
    'configSpec.resources.resourcePresetId',
  ],
  [
    'a disk type named after a property',
    {
      configSpec: {
        version: '8.1-valkey',
        resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'constructor' },
      },
    },
    'configSpec.resources.diskTypeId',
  ],
  [
    'a disk below twice the memory',
    {
      configSpec: {
        version: '8.1-valkey',
        resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869183', diskTypeId: 'network-ssd' },
      },
    },
    'configSpec.resources.diskSize',
  ],
  [
    'a public address without TLS',
    { hostSpecs: [{ zoneId: 'ru-central1-a', assignPublicIp: true }] },
    'hostSpecs[0].assignPublicIp',
  ],
  ['a retired zone', { hostSpecs: [{ zoneId: 'ru-central1-c' }] }, 'hostSpecs[0].zoneId'],
  ['an unknown zone', { hostSpecs: [{ zoneId: 'constructor' }] }, 'hostSpecs[0].zoneId'],
  ['no hosts', { hostSpecs: [] }, 'hostSpecs'],
  ['hosts without a shard in a sharded cluster', { sharded: true }, 'hostSpecs[0].shardName'],
  [
    'two shards',
    { sharded: true, hostSpecs: ['a', 'b'].map((shardName) => ({ zoneId: 'ru-central1-a', shardName })) },
    'hostSpecs',
  ],
])('refuses to create a cluster with %s', async (_, overrides, field) => {
  const { emulator, call } = connect();
  const { status, body } = await call('POST', clusters, clusterRequest(overrides));
  expect([status, body.code]).toEqual([400, 3]);
  const [, badRequest] = body.details;
  expect(badRequest['@type']).toBe('type.googleapis.com/google.rpc.BadRequest');
  expect(badRequest.fieldViolations.map((violation: { field: string }) => violation.field)).toContain(field);
  expect(emulator.state.clusters.size).toBe(0);
});

it('refuses fewer hosts than the disk type needs', async () => {
  const { call } = connect();
  const configSpec = {
    version: '8.1-valkey',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '395136991232', diskTypeId: 'local-ssd' },
  };
  const { body } = await call('POST', clusters, clusterRequest({ configSpec }));
  expect(body).toMatchObject({ code: 9, message: 'With local-ssd a cluster needs at least 3 hosts' });
});

it('enforces a configured quota', async () => {
  const { call, createCluster } = connect({ quotas: { clusters: 1 } });
  await createCluster();
  const { status, body } = await call('POST', clusters, clusterRequest({ name: 'second' }));
  expect([status, body.code]).toEqual([429, 8]);
  expect(body.details[1]).toMatchObject({ violations: [{ metric: { name: 'mdb.clusters.count', limit: '1' } }] });
});

it('creates a sharded cluster with its users', async () => {
  const { call, finish } = connect();
  const userSpecs = [{ name: 'app', passwords: ['not-a-real-password'], permissions: { commands: '+get' } }];
  const { clusterId } = (await finish('POST', clusters, shardedRequest({ userSpecs }))).metadata;
  const { shards } = (await call('GET', `${clusters}/${clusterId}/shards`)).body;
  expect(shards).toEqual(['one', 'two', 'three'].map((name) => ({ name, clusterId, isHa: true })));
  const { users } = (await call('GET', `${clusters}/${clusterId}/users`)).body;
  expect(users.map((user: { name: string }) => user.name)).toEqual(['default', 'app']);
  const { hosts } = (await call('GET', `${clusters}/${clusterId}/hosts`)).body;
  expect(hosts.map((host: { role: string; shardName: string }) => `${host.shardName} ${host.role}`)).toEqual([
    'one MASTER',
    'one REPLICA',
    'two MASTER',
    'two REPLICA',
    'three MASTER',
    'three REPLICA',
  ]);
});

it.each<[string, string, boolean]>([
  ['7.2-valkey', 'valkeySearch', false],
  ['8.0-valkey', 'valkeyJson', false],
  ['8.1-valkey', 'valkeyBloom', true],
  ['9.0-valkey', 'valkeySearch', true],
])('creates a cluster of %s with the module %s: %s', async (version, module, isAccepted) => {
  const { call } = connect();
  const { configSpec } = clusterRequest() as { configSpec: object };
  const modules = { [module]: { enabled: true } };
  const { status, body } = await call(
    'POST',
    clusters,
    clusterRequest({ configSpec: { ...configSpec, version, modules } }),
  );
  expect(status).toBe(isAccepted ? 200 : 400);
  if (!isAccepted) expect(body.message).toContain(`configSpec.modules.${module}`);
});

it.each<[string, string, boolean]>([
  ['hm1.nano', 'ru-central1-b', true],
  ['hm1.nano', 'ru-central1-d', false],
  ['hm3-c2-m8', 'ru-central1-d', true],
])('creates hosts of the class %s in %s: %s', async (resourcePresetId, zoneId, isAccepted) => {
  const { call, createCluster } = connect();
  const resources = { resourcePresetId, diskSize: '17179869184', diskTypeId: 'network-ssd' };
  const { configSpec } = clusterRequest() as { configSpec: object };
  const request = { configSpec: { ...configSpec, resources } };
  const path = `${clusters}/${await createCluster(request)}`;
  const code = isAccepted ? undefined : 3;
  expect((await call('POST', `${path}/hosts:batchCreate`, { hostSpecs: [{ zoneId }] })).body.code).toBe(code);
  const other = await call('POST', clusters, clusterRequest({ ...request, name: 'other', hostSpecs: [{ zoneId }] }));
  expect(other.body.code).toBe(code);
  const spread = `${clusters}/${await createCluster({ name: 'spread', hostSpecs: [{ zoneId }] })}`;
  const patch = { updateMask: 'configSpec.resources', configSpec: { resources } };
  const updated = await call('PATCH', spread, patch);
  if (resourcePresetId !== 'hm3-c2-m8') expect(updated.body.code).toBe(code);
});
