import { expect, it } from 'vitest';
import { clusters, connect } from './api.ts';

const binding = (roleId: string, id = 'aje1') => ({ roleId, subject: { id, type: 'serviceAccount' } });

it('sets and updates access bindings, and reports the changes that took effect', async () => {
  const { call, finish, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  const [viewer, editor] = [binding('managed-redis.viewer'), binding('managed-redis.editor')];
  await finish('POST', `${path}:setAccessBindings`, { accessBindings: [viewer, viewer] });
  const { response } = await finish('PATCH', `${path}:updateAccessBindings`, {
    accessBindingDeltas: [
      { action: 'ADD', accessBinding: viewer },
      { action: 'REMOVE', accessBinding: viewer },
      { action: 'ADD', accessBinding: editor },
    ],
  });
  expect(response.effectiveDeltas).toEqual([
    { action: 'REMOVE', accessBinding: viewer },
    { action: 'ADD', accessBinding: editor },
  ]);
  expect((await call('GET', `${path}:listAccessBindings`)).body).toEqual({ accessBindings: [editor] });
  const replaced = await finish('POST', `${path}:setAccessBindings`, { accessBindings: [] });
  expect(replaced.response.effectiveDeltas).toEqual([{ action: 'REMOVE', accessBinding: editor }]);
  expect((await call('GET', `${path}:listAccessBindings`)).body).toEqual({});
});

it('creates, lists and deletes retention policies', async () => {
  const { call, finish, createCluster } = connect();
  const clusterId = await createCluster();
  const path = `${clusters}/${clusterId}/retention_policies`;
  const { response, metadata } = await finish('POST', path, {
    policyName: 'monthly',
    cron: { dayOfMonth: '1' },
    retainForDays: '365',
  });
  const policy = (await call('GET', `${path}/${metadata.policyId}`)).body;
  expect(policy).toEqual({
    policyId: metadata.policyId,
    clusterId,
    policyName: 'monthly',
    createdAt: '2026-07-24T12:01:00Z',
    cron: { dayOfMonth: '1', month: '*', dayOfWeek: '*' },
    retainForDays: '365',
  });
  expect(response).toMatchObject(policy);
  expect((await call('GET', path)).body).toEqual({ policies: [policy] });
  expect((await call('GET', '/managed-redis/v1/folders/b1gfolder/retention_policies')).body).toEqual({
    policies: [policy],
  });
  await finish('DELETE', `${path}/${metadata.policyId}`);
  expect((await call('GET', `${path}/${metadata.policyId}`)).status).toBe(404);
});

it.each([
  ['POST', ':move', { destinationFolderId: '' }, 'destinationFolderId'],
  ['POST', '/retention_policies', { policyName: '' }, 'policyName'],
  ['POST', ':setAccessBindings', { accessBindings: [binding('')] }, 'accessBindings[0].roleId'],
  [
    'PATCH',
    ':updateAccessBindings',
    { accessBindingDeltas: [{ action: 'ADD', accessBinding: binding('managed-redis.viewer', '') }] },
    'accessBindingDeltas[0].accessBinding.subject.id',
  ],
])('refuses %s %s with an empty text in place of a required value', async (method, suffix, body, field) => {
  const { call, createCluster } = connect();
  const answer = await call(method, `${clusters}/${await createCluster()}${suffix}`, body);
  expect([answer.body.code, answer.body.details[1].fieldViolations]).toEqual([
    3,
    [{ field, description: 'Must be specified' }],
  ]);
});

it('offers host classes and versions', async () => {
  const { call } = connect();
  const { resourcePresets } = (await call('GET', '/managed-redis/v1/resourcePresets?pageSize=1000')).body;
  expect(resourcePresets).toHaveLength(76);
  const preset = (await call('GET', '/managed-redis/v1/resourcePresets/hm3-c2-m8')).body;
  expect(resourcePresets).toContainEqual(preset);
  expect(preset).toMatchObject({ cores: '2', memory: '8589934592' });
  expect((await call('GET', '/managed-redis/v1/resourcePresets/none')).status).toBe(404);
  const { version } = (await call('GET', '/managed-redis/v1/versions')).body;
  expect(version.map((item: { id: string }) => item.id)).toEqual([
    '7.2-valkey',
    '8.0-valkey',
    '8.1-valkey',
    '9.0-valkey',
  ]);
});

it.each([
  ['6', 400],
  ['7', 200],
  ['1095', 200],
  ['1096', 400],
])('answers a retention policy of %s days with %i', async (retainForDays, status) => {
  const { call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}/retention_policies`;
  const answer = await call('POST', path, { policyName: 'monthly', retainForDays });
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body.message).toMatch(/retainForDays: .*7 to 1095/);
});

it.each([
  [{ retainForDays: '6' }, 'retainForDays'],
  [{ retainForDays: '1096' }, 'retainForDays'],
  [{ cron: { dayOfMonth: '32' } }, 'cron.dayOfMonth'],
  [{ cron: { dayOfWeek: 'sometimes' } }, 'cron.dayOfWeek'],
])('refuses the retention policy %j', async (policy, field) => {
  const { call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}/retention_policies`;
  const { body } = await call('POST', path, { policyName: 'weekly', ...policy });
  expect([body.code, body.details[1].fieldViolations[0].field]).toEqual([3, field]);
});
