import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMaskedCall } from '../src/calls/make-masked-call.ts';
import { createClient, ManagedRedis } from '../src/index.ts';
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
    await expect(bodyOf(updateCluster, { clusterId, configSpec })).rejects.toThrow(`clusters.update: ${path} is `);
  },
);

test.each([[''], [' '], [' , ']])('refuses the empty mask %j', async (updateMask) => {
  await expect(bodyOf(updateCluster, { clusterId, name: 'n', updateMask })).rejects.toThrow('nothing to update');
});

test.each([[null], [['name']], [{ paths: [] }], [{ paths: ['name'] }], [5]])(
  'refuses %j as a mask, and says what one looks like',
  async (updateMask) => {
    const update = bodyOf(updateCluster, { clusterId, name: 'n', updateMask });
    await expect(update).rejects.toThrow(TypeError);
    await expect(update).rejects.toThrow(
      'clusters.update: updateMask must be text, such as "name,configSpec.redis.timeout"',
    );
  },
);

test.each([
  [{ configSpec: { 'redis.timeout': '3' } }, '"configSpec.redis.timeout" is not the name of a field'],
  [{ configSpec: { 'version,name': '3' } }, '"configSpec.version,name" is not the name of a field'],
  [{ configSpec: { '': '3' } }, '"configSpec." is not the name of a field'],
])('refuses %j, whose mask would name other fields', async (given, problem) => {
  await expect(bodyOf(updateCluster, { clusterId, ...given })).rejects.toThrow(problem);
});

test.each([
  ['a Map', { labels: new Map([['a', '1']]) }, 'labels is of class Map'],
  ['a Set beside another field', { name: 'n', securityGroupIds: new Set(['a']) }, 'securityGroupIds is of class Set'],
  ['a list with undefined', { securityGroupIds: ['a', undefined] }, 'securityGroupIds[1] is undefined'],
  ['a nested BigInt', { configSpec: { resources: { diskSize: 1n } } }, 'configSpec.resources.diskSize is a BigInt'],
])('refuses %s, which would change another thing', async (_what, given, problem) => {
  const update = bodyOf(updateCluster, { clusterId, ...given });
  await expect(update).rejects.toThrow(TypeError);
  await expect(update).rejects.toThrow(`clusters.update: ${problem}`);
});

test('masks a value that serializes itself as one field, or by the fields that it becomes', async () => {
  const text = { v: 1, toJSON: () => 'n' };
  const redis = { v: 1, toJSON: () => ({ timeout: '3' }) };
  expect(await bodyOf(updateCluster, { clusterId, name: text, configSpec: { redis } })).toEqual({
    name: 'n',
    configSpec: { redis: { timeout: '3' } },
    updateMask: 'name,configSpec.redis.timeout',
  });
});

test('body and mask agree, even if the input changes while it is read', async () => {
  let reads = 0;
  const shifting = new Proxy({ clusterId } as Record<string, unknown>, {
    ownKeys: () => ['clusterId', ++reads === 1 ? 'name' : 'description'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (target, name) => (name === 'clusterId' ? target.clusterId : name === 'toJSON' ? undefined : 'text'),
  });
  const { updateMask, ...body } = await bodyOf(updateCluster, shifting);
  expect(Object.keys(body)).toEqual([updateMask]);
});

test('does not change its input', async () => {
  const given = Object.freeze({ clusterId, configSpec: Object.freeze({ redis: Object.freeze({ timeout: null }) }) });
  await expect(bodyOf(updateCluster, given)).resolves.toBeDefined();
});

test('every path of a derived mask is a given field, and every given leaf has a path', async () => {
  const leaf = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }));
  const topLevel = fc.constantFrom('name', 'description', 'deletionProtection', 'networkId', 'securityGroupIds');
  const outerFields = fc.dictionary(topLevel, leaf, { minKeys: 1 });
  const innerFields = fc.dictionary(fc.stringMatching(/^(?:[a-z]{1,4}|__proto__|constructor)$/), leaf, { minKeys: 1 });
  await fc.assert(
    fc.asyncProperty(outerFields, innerFields, async (outer, inner) => {
      const masked = await bodyOf(updateCluster, { clusterId, ...outer, configSpec: { redis: inner } });
      const wanted = [...Object.keys(outer), ...Object.keys(inner).map((name) => `configSpec.redis.${name}`)];
      expect(String(masked.updateMask).split(',').sort()).toEqual(wanted.sort());
      const sent = (masked.configSpec as { redis: object }).redis;
      expect(Object.entries(sent)).toEqual(Object.entries(inner).filter(([, value]) => value !== null));
    }),
  );
});

/** No call of this API updates a resource at once. */
const patchNote = {
  id: 'notes.update',
  method: 'PATCH',
  path: '/v1/notes/{noteId}',
  body: ['updateMask', 'title', 'text'],
  mask: { field: 'updateMask', whole: [] },
} as const;

test('an update that responds with data has its mask, too', async () => {
  let sent: unknown;
  const fetch = async (_url: string, { body }: RequestInit): Promise<Response> => {
    sent = JSON.parse(String(body));
    return json({ id: 'n1' });
  };
  const client = createClient({ credentials: null, fetch });
  expect(await makeMaskedCall(client, patchNote, { noteId: 'n1', title: 'a', text: null })).toEqual({ id: 'n1' });
  expect(sent).toEqual({ title: 'a', updateMask: 'title,text' });
});

test('an update that responds with data rejects, and never throws, without a change', async () => {
  const client = createClient({ credentials: null, fetch: async () => json({}) });
  await expect(makeMaskedCall(client, patchNote, { noteId: 'n1' })).rejects.toThrow('notes.update');
});
