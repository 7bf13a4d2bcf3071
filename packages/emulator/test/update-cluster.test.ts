import { expect, it } from 'vitest';
import { type Answer, clusterRequest, clusters, connect } from './api.ts';

async function prepare(overrides: object = {}) {
  const api = connect();
  const path = `${clusters}/${await api.createCluster(overrides)}`;
  const read = async (): Promise<Answer['body']> => (await api.call('GET', path)).body;
  return { ...api, path, read };
}

it('changes only what the mask names', async () => {
  const { finish, path, read } = await prepare({ labels: { team: 'shop' } });
  const operation = await finish('PATCH', path, {
    updateMask: 'description,configSpec.redis.timeout',
    description: 'Order cache',
    labels: { ignored: 'yes' },
    configSpec: { redis: { timeout: '30' } },
  });
  expect(operation).toMatchObject({ done: true, description: 'Modify Valkey cluster' });
  const cluster = await read();
  expect(cluster).toMatchObject({ description: 'Order cache', labels: { team: 'shop' } });
  expect(cluster.config.redis.userConfig).toEqual({ maxmemoryPolicy: 'ALLKEYS_LRU', timeout: '30' });
  expect(cluster.config.redis.effectiveConfig).toMatchObject({ timeout: '30', databases: '16' });
});

it('resets a masked field that is not sent', async () => {
  const { finish, path, read } = await prepare({ description: 'Order cache' });
  await finish('PATCH', path, { updateMask: 'description' });
  expect(await read()).not.toHaveProperty('description');
});

it.each([
  { redis: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED' } },
  { redisConfig_7_0: { maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED' } },
  {},
])('treats an unspecified policy as no change: %j', async (configSpec) => {
  const { call, finish, path, read } = await prepare();
  const updateMask = 'configSpec.redis.maxmemoryPolicy';
  expect((await call('PATCH', path, { updateMask, configSpec })).body.message).toBe('no changes detected');
  await finish('PATCH', path, { updateMask: `${updateMask},description`, configSpec, description: 'Order cache' });
  expect((await read()).config.redis).toMatchObject({
    userConfig: { maxmemoryPolicy: 'ALLKEYS_LRU' },
    effectiveConfig: { maxmemoryPolicy: 'ALLKEYS_LRU' },
  });
});

it('keeps the day of a window when the new day is unspecified', async () => {
  const weekly = (day: string, hour: string) => ({ weeklyMaintenanceWindow: { day, hour } });
  const { finish, path, read } = await prepare({ maintenanceWindow: weekly('MON', '3') });
  const maintenanceWindow = weekly('WEEK_DAY_UNSPECIFIED', '4');
  await finish('PATCH', path, { updateMask: 'maintenanceWindow', maintenanceWindow });
  expect((await read()).maintenanceWindow).toEqual(weekly('MON', '4'));
});

it('creates a cluster with the default for an unspecified policy', async () => {
  const { configSpec } = clusterRequest() as { configSpec: object };
  const redis = { password: 'not-a-real-password', maxmemoryPolicy: 'MAXMEMORY_POLICY_UNSPECIFIED' };
  const { read } = await prepare({ configSpec: { ...configSpec, redis } });
  expect((await read()).config.redis.effectiveConfig.maxmemoryPolicy).toBe('NOEVICTION');
});

it('resets every other field without a mask', async () => {
  const { finish, path, read } = await prepare({ description: 'Order cache', labels: { team: 'shop' } });
  await finish('PATCH', path, { labels: { team: 'cart' } });
  const cluster = await read();
  expect(cluster).toMatchObject({ name: 'orders', labels: { team: 'cart' } });
  expect(cluster).not.toHaveProperty('description');
});

it('reads settings for one version as the settings', async () => {
  const { finish, path, read } = await prepare();
  await finish('PATCH', path, {
    updateMask: 'configSpec.redisConfig_7_0.databases',
    configSpec: { redisConfig_7_0: { databases: '32' } },
  });
  expect((await read()).config.redis.userConfig).toMatchObject({ databases: '32' });
});

it('shows UPDATING for changes that affect hosts, and RUNNING for others', async () => {
  const { emulator, call, path, read } = await prepare();
  await call('PATCH', path, { updateMask: 'name', name: 'renamed' });
  expect(await read()).toMatchObject({ status: 'RUNNING', name: 'orders' });
  emulator.advance(1000);
  await call('PATCH', path, { updateMask: 'configSpec.redis.databases', configSpec: { redis: { databases: '3' } } });
  expect(await read()).toMatchObject({ status: 'UPDATING', name: 'renamed' });
  emulator.advance(1000);
  expect((await read()).status).toBe('RUNNING');
});

it('counts a new password as a change, and never shows it', async () => {
  const { emulator, finish, path } = await prepare();
  const operation = await finish('PATCH', path, {
    updateMask: 'configSpec.redis.password',
    configSpec: { redis: { password: 'another-secret-text' } },
  });
  expect(operation.done).toBe(true);
  expect(JSON.stringify([operation, emulator.calls, [...emulator.state.clusters]])).not.toMatch(
    /another-secret|not-a-real/,
  );
});

it.each([
  ['nothing changes', { updateMask: 'name', name: 'orders' }, 9, /^no changes detected$/],
  [
    'a zero value is set to zero',
    { updateMask: 'persistenceMode,labels', persistenceMode: 'ON', labels: {} },
    9,
    /^no changes/,
  ],
  [
    'a default is set to itself',
    { updateMask: 'maintenanceWindow', maintenanceWindow: { anytime: {} } },
    9,
    /^no changes detected$/,
  ],
  ['the name is empty', { updateMask: 'name', name: '' }, 3, / - name: Must be specified$/],
  ['the network is empty', { updateMask: 'networkId', networkId: '' }, 3, / - networkId: Must be specified$/],
  ['the mask is empty', { updateMask: '' }, 3, /Field mask cannot be empty/],
  ['the mask names an unknown field', { updateMask: 'sharded' }, 3, /Unknown field, path=sharded/],
  ['the mask names a prototype', { updateMask: '__proto__.polluted' }, 3, /updateMask: Expected field paths/],
  [
    'the version cannot be reached',
    { updateMask: 'configSpec.version', configSpec: { version: '7.2-valkey' } },
    3,
    /^version "8.1-valkey" is not updatable to "7.2-valkey"$/,
  ],
  [
    'the disk shrinks',
    { updateMask: 'configSpec.resources.diskSize', configSpec: { resources: { diskSize: '1024' } } },
    3,
    /cannot shrink/,
  ],
  [
    'the disk type needs more hosts',
    {
      updateMask: 'configSpec.resources',
      configSpec: { resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '395136991232', diskTypeId: 'local-ssd' } },
    },
    9,
    /^With local-ssd a cluster needs at least 3 hosts$/,
  ],
])('refuses an update when %s', async (_, body, code, message) => {
  const { call, path, read } = await prepare();
  const before = await read();
  const answer = await call('PATCH', path, body);
  expect([answer.status, answer.body.code]).toEqual([400, code]);
  expect(answer.body.message).toMatch(message);
  expect(await read()).toEqual(before);
});

it('never turns a module off', async () => {
  const { finish, call, path, read } = await prepare();
  const modules = (enabled: boolean): object => ({
    updateMask: 'configSpec.modules.valkeyJson.enabled',
    configSpec: { modules: { valkeyJson: { enabled } } },
  });
  await finish('PATCH', path, modules(true));
  expect((await read()).config.modules.valkeyJson).toMatchObject({ enabled: true, version: expect.any(String) });
  expect((await call('PATCH', path, modules(false))).body).toMatchObject({ code: 9 });
});

it('changes the name of a stopped cluster, but not its configuration', async () => {
  const { finish, call, path, read } = await prepare();
  await finish('POST', `${path}:stop`);
  await finish('PATCH', path, { updateMask: 'name', name: 'renamed' });
  expect(await read()).toMatchObject({ name: 'renamed', status: 'STOPPED' });
  const body = { updateMask: 'configSpec.redis.databases', configSpec: { redis: { databases: '3' } } };
  expect((await call('PATCH', path, body)).body.message).toContain('is stopped');
});

const weekly = { weeklyMaintenanceWindow: { day: 'MON', hour: '3' } };
const slots = { slots: [{ day: 'MONDAY', startTime: { hours: 3 }, duration: '3600s' }] };

it.each([
  ['maintenanceWindow.weeklyMaintenanceWindow', { anytime: {} }, weekly, weekly],
  [
    'maintenanceWindow.weeklyMaintenanceWindow.hour',
    { anytime: {} },
    weekly,
    { weeklyMaintenanceWindow: { hour: '3' } },
  ],
  ['maintenanceWindow.anytime', weekly, { anytime: {} }, { anytime: {} }],
  ['maintenanceWindow', { anytime: {} }, weekly, weekly],
])('keeps one member of a one-of after an update of %s', async (updateMask, before, patch, after) => {
  const { call, finish, createCluster } = connect();
  const path = `${clusters}/${await createCluster({ maintenanceWindow: before })}`;
  await finish('PATCH', path, { updateMask, maintenanceWindow: patch });
  expect((await call('GET', path)).body.maintenanceWindow).toEqual(after);
});

it('keeps one member of a one-of of maintenance windows', async () => {
  const { call, finish, createCluster } = connect();
  const path = `${clusters}/${await createCluster({ maintenanceWindows: { anytime: {} } })}`;
  const updateMask = 'maintenanceWindows.weeklyMaintenanceSchedule';
  await finish('PATCH', path, { updateMask, maintenanceWindows: { weeklyMaintenanceSchedule: slots } });
  expect((await call('GET', path)).body.maintenanceWindows).toEqual({ weeklyMaintenanceSchedule: slots });
});

it.each<[string | undefined, boolean]>([
  ['configSpec.redis.maxmemoryPolicy', false],
  ['description', false],
  ['configSpec.redis.password', true],
  ['configSpec.redis', true],
  ['configSpec', true],
  ['configSpec.redisConfig_7_0.password', true],
])('counts a password as a change with the mask %s: %s', async (updateMask, counts) => {
  const { call, createCluster } = connect();
  const { configSpec } = clusterRequest() as { configSpec: object };
  const path = `${clusters}/${await createCluster()}`;
  const { body } = await call('PATCH', path, { updateMask, configSpec });
  expect(body.message).toBe(counts ? undefined : 'no changes detected');
});
