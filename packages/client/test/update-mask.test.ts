import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ManagedRedis } from '../src/index.ts';
import { json } from './support/fake-service.ts';

const clusterId = 'c1';

type Update = (redis: ManagedRedis, params: object) => PromiseLike<unknown>;

const updateCluster: Update = ({ clusters }, params) => clusters.update(params as never);
const updateClusterHosts: Update = ({ clusters }, params) => clusters.updateHosts(params as never);
const updateUser: Update = ({ users }, params) => users.update(params as never);

/** The body that an update sends. */
async function bodyOf(update: Update, params: object): Promise<Record<string, unknown>> {
  let sent: unknown;
  const fetch = async (_url: string, { body }: RequestInit): Promise<Response> => {
    sent = JSON.parse(String(body));
    return json({ id: 'o1' });
  };
  await update(new ManagedRedis({ credentials: null, fetch }), params);
  return sent as Record<string, unknown>;
}

test.each([
  ['one field', { name: 'n' }, { name: 'n' }, 'name'],
  ['a zero value', { deletionProtection: false }, { deletionProtection: false }, 'deletionProtection'],
  [
    'nested fields by their leaves',
    { configSpec: { redis: { timeout: '3', databases: '16' }, access: { webSql: true } } },
    { configSpec: { redis: { timeout: '3', databases: '16' }, access: { webSql: true } } },
    'configSpec.redis.timeout,configSpec.redis.databases,configSpec.access.webSql',
  ],
  ['labels whole', { labels: { a: 'b' } }, { labels: { a: 'b' } }, 'labels'],
  ['empty labels', { labels: {} }, { labels: {} }, 'labels'],
  ['a list whole', { securityGroupIds: ['a', 'b'] }, { securityGroupIds: ['a', 'b'] }, 'securityGroupIds'],
  ['an empty list', { securityGroupIds: [] }, { securityGroupIds: [] }, 'securityGroupIds'],
  [
    'a choice whole',
    { maintenanceWindow: { anytime: {} } },
    { maintenanceWindow: { anytime: {} } },
    'maintenanceWindow',
  ],
  [
    'a time of day whole',
    { configSpec: { backupWindowStart: { hours: 3 } } },
    { configSpec: { backupWindowStart: { hours: 3 } } },
    'configSpec.backupWindowStart',
  ],
  [
    'midnight, which is an empty message',
    { configSpec: { backupWindowStart: {} } },
    { configSpec: { backupWindowStart: {} } },
    'configSpec.backupWindowStart',
  ],
  ['null as a reset', { description: null, name: 'n' }, { name: 'n' }, 'description,name'],
  [
    'nested null alone',
    { configSpec: { redis: { timeout: null } } },
    { configSpec: { redis: {} } },
    'configSpec.redis.timeout',
  ],
  ['undefined as nothing', { name: 'n', description: undefined }, { name: 'n' }, 'name'],
  ['an empty message as nothing', { name: 'n', configSpec: { redis: {} } }, { name: 'n' }, 'name'],
  ['a mask of the caller', { name: 'n', updateMask: 'name,description' }, { name: 'n' }, 'name,description'],
])('masks %s', async (_what, given, body, updateMask) => {
  expect(await bodyOf(updateCluster, { clusterId, ...given })).toEqual({ ...body, updateMask });
});

test.each([
  [{}],
  [{ name: undefined }],
  [{ configSpec: {} }],
  [{ configSpec: { redis: {} } }],
  [{ updateMask: '' }],
  [{ name: 'n', updateMask: ' ' }],
])('refuses the empty update %j', async (given) => {
  await expect(bodyOf(updateCluster, { clusterId, ...given })).rejects.toThrow(TypeError);
});

test('leaves path parameters out of the mask', async () => {
  const body = await bodyOf(updateUser, { clusterId, userName: 'u', permissions: { commands: '+get' } });
  expect(body).toEqual({
    permissions: { commands: '+get' },
    updateMask: 'permissions.commands',
  });
});

test('masks each host by itself, without its name', async () => {
  const updateHostSpecs = [
    { hostName: 'a', replicaPriority: '10' },
    { hostName: 'b', replicaPriority: null, assignPublicIp: false },
    { hostName: 'c', assignPublicIp: true, updateMask: 'assignPublicIp,replicaPriority' },
  ];
  expect(await bodyOf(updateClusterHosts, { clusterId, updateHostSpecs })).toEqual({
    updateHostSpecs: [
      { hostName: 'a', replicaPriority: '10', updateMask: 'replicaPriority' },
      { hostName: 'b', assignPublicIp: false, updateMask: 'replicaPriority,assignPublicIp' },
      { hostName: 'c', assignPublicIp: true, updateMask: 'assignPublicIp,replicaPriority' },
    ],
  });
});

test('refuses a host with nothing to change, and says which one', async () => {
  const updateHostSpecs = [{ hostName: 'a', assignPublicIp: true }, { hostName: 'b' }];
  await expect(bodyOf(updateClusterHosts, { clusterId, updateHostSpecs })).rejects.toThrow('updateHostSpecs[1]');
});

test.each([[undefined], [null], [[]]])('refuses %j as a list of hosts to change', async (updateHostSpecs) => {
  await expect(bodyOf(updateClusterHosts, { clusterId, updateHostSpecs })).rejects.toThrow(TypeError);
});

test.each([[Number.NaN], [() => 1], [Symbol('x')], [Number.POSITIVE_INFINITY]])(
  'refuses %o as a value, which would reset its field',
  async (plannedUsageThreshold) => {
    const configSpec = { diskSizeAutoscaling: { plannedUsageThreshold } };
    const path = 'configSpec.diskSizeAutoscaling.plannedUsageThreshold';
    await expect(bodyOf(updateCluster, { clusterId, configSpec })).rejects.toThrow(`${path} has no JSON form`);
  },
);

test.each([[''], [' '], [' , '], [null], [['name']]])('refuses %j as a mask', async (updateMask) => {
  await expect(bodyOf(updateCluster, { clusterId, name: 'n', updateMask })).rejects.toThrow('nothing to update');
});

test('does not change its input', async () => {
  const given = Object.freeze({ clusterId, configSpec: Object.freeze({ redis: Object.freeze({ timeout: null }) }) });
  await expect(bodyOf(updateCluster, given)).resolves.toBeDefined();
});

test('every path of a derived mask is a given field, and every given leaf has a path', async () => {
  const leaf = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }));
  const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), leaf, { minKeys: 1 });
  await fc.assert(
    fc.asyncProperty(fields, fields, async (outer, inner) => {
      const masked = await bodyOf(updateCluster, { clusterId, ...outer, configSpec: { redis: inner } });
      const wanted = [...Object.keys(outer), ...Object.keys(inner).map((name) => `configSpec.redis.${name}`)];
      expect(String(masked.updateMask).split(',').sort()).toEqual(wanted.sort());
    }),
  );
});
