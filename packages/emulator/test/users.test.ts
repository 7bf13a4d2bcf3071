import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect } from './api.ts';

async function prepare() {
  const api = connect();
  const path = `${clusters}/${await api.createCluster()}/users`;
  return { ...api, path };
}

const userSpec = {
  name: 'app',
  passwords: ['not-a-real-password'],
  permissions: { patterns: '~orders:*', commands: '+get' },
};

it('creates, reads, changes and deletes a user without ever showing the password', async () => {
  const { emulator, call, finish, path } = await prepare();
  const created = await finish('POST', path, { userSpec });
  expect(created.response).toMatchObject({ name: 'app', enabled: true, aclOptions: 'on ~orders:* +get' });
  await finish('PATCH', `${path}/app`, {
    updateMask: 'permissions.commands,passwords',
    permissions: { commands: '+get +set' },
    passwords: ['another-secret-text'],
  });
  const user = (await call('GET', `${path}/app`)).body;
  expect(user).toMatchObject({ permissions: { patterns: '~orders:*', commands: '+get +set' }, enabled: true });
  await finish('PATCH', `${path}/app`, { updateMask: 'enabled', enabled: false });
  expect((await call('GET', `${path}/app`)).body).not.toHaveProperty('enabled');
  await finish('DELETE', `${path}/app`);
  expect((await call('GET', `${path}/app`)).status).toBe(404);
  expect(JSON.stringify([created, user, emulator.calls])).not.toMatch(/secret-text|not-a-real/);
});

it('has a user named default that cannot be deleted', async () => {
  const { call, path } = await prepare();
  expect((await call('GET', path)).body.users).toMatchObject([{ name: 'default', enabled: true }]);
  expect((await call('DELETE', `${path}/default`)).body.code).toBe(9);
});

it.each(['permissions.patterns', 'permissions', undefined])(
  'gives a user without patterns access to all keys: %s',
  async (mask) => {
    const { call, finish, path } = await prepare();
    await finish('POST', path, { userSpec });
    await finish('PATCH', `${path}/app`, { ...(mask !== undefined && { updateMask: mask }), enabled: true });
    const { permissions, aclOptions } = (await call('GET', `${path}/app`)).body;
    expect(permissions.patterns).toBe('allkeys');
    expect(aclOptions).toMatch(/^on allkeys/);
  },
);

it.each([
  ['categories', '+@ADMIN'],
  ['categories', '+@read +@Admin'],
  ['commands', '+@admin +config'],
  ['patterns', '~* +@admin'],
  ['commands', '+get +CONFIG|GET'],
])('refuses to grant administrative commands with %s "%s"', async (field, rules) => {
  const { call, path } = await prepare();
  const permissions = { [field]: rules };
  const created = await call('POST', path, { userSpec: { name: 'root', permissions } });
  const updated = await call('PATCH', `${path}/default`, { updateMask: `permissions.${field}`, permissions });
  for (const { body } of [created, updated])
    expect([body.code, body.message]).toEqual([3, expect.stringContaining(field)]);
});

it.each([
  ['a name that is taken', 'POST', '', { userSpec: { name: 'default' } }, 6],
  ['no specification', 'POST', '', {}, 3],
  ['administrative commands', 'POST', '', { userSpec: { name: 'root', permissions: { categories: '+@admin' } } }, 3],
  ['nothing to change', 'PATCH', '/default', { updateMask: 'enabled', enabled: true }, 9],
  ['an unknown field in the mask', 'PATCH', '/default', { updateMask: 'name' }, 3],
  ['an unknown user', 'PATCH', '/unknown', { updateMask: 'enabled' }, 5],
])('refuses %s', async (_, method, suffix, body, code) => {
  const { call, path } = await prepare();
  expect((await call(method, path + suffix, body)).body.code).toBe(code);
});

const user = (overrides: object): object => ({ userSpec: { ...userSpec, ...overrides } });

it.each<[object, string]>([
  [user({ permissions: { patterns: 'no-tilde' } }), 'userSpec.permissions.patterns'],
  [user({ permissions: { databases: '99' } }), 'userSpec.permissions.databases'],
  [user({ passwords: ['1234567'] }), 'userSpec.passwords[0]'],
  [user({ passwords: ['x'.repeat(129)] }), 'userSpec.passwords[0]'],
  [user({ passwords: ['with a space'] }), 'userSpec.passwords[0]'],
  [user({ passwords: ['percent%percent'] }), 'userSpec.passwords[0]'],
  [user({ passwords: [] }), 'userSpec.passwords'],
  [user({ passwords: undefined, generatePassword: false }), 'userSpec.passwords'],
])('refuses the user %j', async (body, field) => {
  const { call, path } = await prepare();
  const answer = (await call('POST', path, body)).body;
  expect([answer.code, answer.details[1].fieldViolations[0].field]).toEqual([3, field]);
});

it.each([
  user({ passwords: ['12345678'] }),
  user({ passwords: ['x'.repeat(128)] }),
  user({ passwords: undefined, generatePassword: true }),
  user({ passwords: undefined, authType: 'AUTH_TYPE_IAM' }),
])('accepts the user %j', async (body) => {
  const { call, path } = await prepare();
  expect((await call('POST', path, body)).status).toBe(200);
});

it('refuses wrong passwords and permissions of new clusters and in updates, without showing the password', async () => {
  const { call, path } = await prepare();
  const redis = { password: 'a secret' };
  const { configSpec } = clusterRequest() as { configSpec: object };
  const answers = [
    await call('PATCH', `${path}/default`, { updateMask: 'passwords', passwords: ['a secret'] }),
    await call('PATCH', path.replace('/users', ''), { updateMask: 'configSpec.redis.password', configSpec: { redis } }),
    await call('POST', clusters, clusterRequest({ name: 'other', configSpec: { ...configSpec, redis } })),
    await call(
      'POST',
      clusters,
      clusterRequest({ name: 'other', userSpecs: [{ name: 'app', passwords: ['a secret'] }] }),
    ),
  ];
  for (const { body } of answers) expect(body.code).toBe(3);
  expect(JSON.stringify(answers)).not.toContain('a secret');
});
