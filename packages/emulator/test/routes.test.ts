import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routes } from '../src/generated/routes.ts';
import { handlers } from '../src/resources/handlers.ts';
import { connect } from './api.ts';

it('has a handler for every operation of the document', () => {
  expect(routes.filter((route) => !handlers[route.id]).map((route) => route.id)).toEqual([]);
});

it.each(routes.map((route) => [`${route.httpMethod} ${route.path}`, route] as const))('routes %s', async (_, route) => {
  const { emulator, call } = connect();
  await call(route.httpMethod, route.path.replaceAll(/\{(\w+)\}/g, 'some-$1'), route.hasBody ? {} : undefined);
  const [seen] = emulator.calls;
  expect(seen?.operation).toBe(route.id);
  expect(seen?.params).toMatchObject(Object.fromEntries(route.pathParameters.map((name) => [name, `some-${name}`])));
});

it('answers 404 with method and URL to an unknown route', async () => {
  const { emulator, call } = connect();
  const { status, body } = await call('PUT', '/managed-redis/v1/clusters?folderId=f');
  expect(status).toBe(404);
  expect(body).toMatchObject({
    code: 5,
    message: 'No operation matches PUT https://mdb.api.cloud.yandex.net/managed-redis/v1/clusters?folderId=f',
  });
  expect(emulator.calls).toMatchObject([{ operation: undefined, method: 'PUT', status: 404 }]);
});

it('does not read an unknown verb as part of an id', async () => {
  const { call } = connect();
  const { status, body } = await call('GET', '/managed-redis/v1/clusters/c9q1:explode');
  expect([status, body.message]).toEqual([404, expect.stringContaining('No operation matches GET')]);
});

it('reads an encoded colon as part of an id', async () => {
  const { call } = connect();
  const { body } = await call('GET', '/managed-redis/v1/clusters/c9q1%3Astart');
  expect(body.message).toBe('Cluster c9q1:start not found');
});

it('accepts a colon in the id of a backup, encoded or not', async () => {
  const { call } = connect();
  for (const id of ['c9q1:20260724T120000', 'c9q1%3A20260724T120000']) {
    const { body } = await call('GET', `/managed-redis/v1/backups/${id}`);
    expect(body.message).toBe('Backup c9q1:20260724T120000 not found');
  }
});

it('reads any id unchanged', async () => {
  const { emulator } = connect({ strict: false });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, unit: 'binary' }).filter((id) => !/^\.{1,2}$/.test(id)),
      async (id) => {
        const path = `/managed-redis/v1/clusters/c9q1/users/${encodeURIComponent(id)}`;
        await emulator.fetch(`https://mdb.api.cloud.yandex.net${path}`, { headers: { authorization: 'Bearer t' } });
        expect(emulator.calls.at(-1)).toMatchObject({ operation: 'getUser', params: { userName: id } });
      },
    ),
  );
});

it.each(['%', '%E0%A4%A', '%00', '%ff', '..%2f..', '%2e%2e', 'a%252Fb', '%F0%9F%92%A9'])(
  'answers the id %s with an error of the API',
  async (id) => {
    const { call } = connect();
    const { status, body } = await call('GET', `/managed-redis/v1/clusters/c9q1/users/${id}`);
    expect([400, 404]).toContain(status);
    expect(body.details[0]['@type']).toBe('type.googleapis.com/google.rpc.RequestInfo');
  },
);

it('reads field names in snake case, in bodies, masks and queries', async () => {
  const { call, finish, createCluster } = connect();
  const path = `/managed-redis/v1/clusters/${await createCluster()}`;
  const binding = { role_id: 'viewer', subject: { id: 'aje1', type: 'serviceAccount' } };
  const deltas = [{ action: 'ADD', access_binding: binding }];
  await finish('PATCH', `${path}:updateAccessBindings`, { access_binding_deltas: deltas });
  expect((await call('GET', `${path}:listAccessBindings?page_size=1`)).body.accessBindings).toEqual([
    { roleId: 'viewer', subject: binding.subject },
  ]);
  await finish('PATCH', path, {
    update_mask: 'deletion_protection,config_spec.redis.maxmemory_policy,labels',
    deletion_protection: true,
    config_spec: { redis: { maxmemory_policy: 'NOEVICTION' } },
    labels: { folder_id: 'kept' },
  });
  expect((await call('GET', path)).body).toMatchObject({
    deletionProtection: true,
    config: { redis: { userConfig: { maxmemoryPolicy: 'NOEVICTION' } } },
    labels: { folder_id: 'kept' },
  });
});

it.each([
  ['a body', 'PATCH', '', { updateMask: 'description', deletionProtection: true, deletion_protection: true }],
  ['a query', 'GET', '/users?pageSize=1&page_size=2', undefined],
])('refuses a field in both cases in %s', async (_, method, suffix, body) => {
  const { call, createCluster } = connect();
  const answer = await call(method, `/managed-redis/v1/clusters/${await createCluster()}${suffix}`, body);
  expect(answer.body).toMatchObject({ code: 3, message: expect.stringContaining('Specified more than once') });
});
