import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect } from './api.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it.each([
  ['no header', ''],
  ['another scheme', 'Api-Key AQVN'],
  ['no token', 'Bearer '],
  ['two tokens', 'Bearer a b'],
])('answers 401 to %s', async (_, authorization) => {
  const { call } = connect();
  const { status, body } = await call('GET', `${clusters}?folderId=f`, undefined, { authorization });
  expect([status, body.code]).toEqual([401, 16]);
});

it('answers 401 to a token that is not accepted, and does not repeat it', async () => {
  const { call } = connect({ acceptToken: (token) => token === 'good' });
  const bad = await call('GET', `${clusters}?folderId=f`, undefined, { authorization: 'Bearer secret-token' });
  expect(bad.status).toBe(401);
  expect(JSON.stringify(bad.body)).not.toContain('secret-token');
  const good = await call('GET', `${clusters}?folderId=f`, undefined, { authorization: 'Bearer good' });
  expect(good.status).toBe(200);
});

it('issues tokens that are valid for twelve hours', async () => {
  const { emulator, call } = connect({ acceptToken: () => false });
  const { iamToken, expiresAt } = (await call('POST', '/iam/v1/tokens', { jwt: 'e.y.J' }, { authorization: '' })).body;
  expect(expiresAt).toBe('2026-07-25T00:00:00Z');
  const authorization = `Bearer ${iamToken}`;
  emulator.advance(12 * 3_600_000 - 1);
  expect((await call('GET', `${clusters}?folderId=f`, undefined, { authorization })).status).toBe(200);
  emulator.advance(1);
  expect((await call('GET', `${clusters}?folderId=f`, undefined, { authorization })).body.message).toContain('expired');
});

it('sends the request id in the headers and the body', async () => {
  const { call } = connect();
  const { headers, body } = await call('GET', '/managed-redis/v1/backups/none');
  expect(headers.get('x-request-id')).toMatch(uuid);
  expect(headers.get('x-server-trace-id')).toMatch(/^([0-9a-f]{16}):[0-9a-f]{16}:\1:1$/);
  expect(body).toEqual({
    code: 5,
    message: 'Backup none not found',
    details: [{ '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: headers.get('x-request-id') }],
  });
});

it.each([
  ['text', '{"folderId":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['nested too deeply', `{"labels":${'['.repeat(5000)}${']'.repeat(5000)}}`],
])('refuses a body that is %s', async (_, body) => {
  const { emulator } = connect();
  const response = await emulator.fetch(`https://mdb.api.cloud.yandex.net${clusters}`, {
    method: 'POST',
    headers: { authorization: 'Bearer t' },
    body,
  });
  expect([response.status, ((await response.json()) as { code: number }).code]).toEqual([400, 3]);
});

it.each([
  'pageSize=x',
  'pageSize=1001',
  'pageSize=-1',
  'pageSize=1&pageSize=2',
  'pageToken=bad',
  'color=red',
  '__proto__=1',
  'toString=1',
])('refuses the query %s', async (query) => {
  const { call } = connect();
  const { status, body } = await call('GET', `${clusters}?folderId=f&${query}`);
  expect([status, body.code]).toEqual([400, 3]);
});

it('refuses a query parameter that is nested too deeply', async () => {
  const { call } = connect();
  const path = `/managed-redis/v1/changeFreezes?resourcePath=${'['.repeat(5000)}${']'.repeat(5000)}`;
  expect((await call('GET', path)).body.code).toBe(3);
});

it('ignores unknown query parameters when it is lenient', async () => {
  const { call } = connect({ strict: false });
  expect((await call('GET', `${clusters}?folderId=f&color=red`)).status).toBe(200);
});

it('names every field that violates the document', async () => {
  const { call } = connect();
  const request = clusterRequest({ name: 'no spaces', labels: { Team: 'x' }, color: 'red', environment: 'TEST' });
  const { status, body } = await call('POST', clusters, request);
  expect([status, body.code]).toEqual([400, 3]);
  const fields = body.details[1].fieldViolations.map((violation: { field: string }) => violation.field);
  expect(fields.sort()).toEqual(['color', 'environment', 'labels.Team', 'name']);
  expect(body.message).toContain(' - name: ');
});

it.each([
  ['POST', '/iam/v1/tokens', {}, 'Expected exactly one of yandexPassportOauthToken, jwt, received none'],
  [
    'GET',
    '/managed-redis/v1/maintenances?folderId=f&cloudId=c',
    undefined,
    'Expected exactly one of cloudId, folderId, resourceId, received cloudId, folderId',
  ],
])('reports what is wrong with the whole input of %s %s', async (method, path, input, description) => {
  const { call } = connect();
  const { body } = await call(method, path, input);
  expect(body).toMatchObject({ code: 3, message: `Validation failed:\n - ${description}` });
  expect(body.details[1].fieldViolations).toEqual([{ field: '', description }]);
});

it('reads 64-bit integers written as numbers, and null as not set', async () => {
  const { call } = connect();
  const { configSpec } = clusterRequest() as { configSpec: { resources: object } };
  const resources = { ...configSpec.resources, diskSize: 17_179_869_184 };
  const answer = await call(
    'POST',
    clusters,
    clusterRequest({ description: null, configSpec: { ...configSpec, resources } }),
  );
  expect(answer.status).toBe(200);
  const cluster = (await call('GET', `${clusters}/${answer.body.metadata.clusterId}`)).body;
  expect(cluster.config.resources.diskSize).toBe('17179869184');
  const half = { ...configSpec, resources: { ...resources, diskSize: 1.5 } };
  expect((await call('POST', clusters, clusterRequest({ name: 'half', configSpec: half }))).status).toBe(400);
});

it('does not repeat an invalid secret', async () => {
  const { call } = connect();
  const userSpecs = [{ name: 'app', passwords: ['short secret'] }];
  const { body } = await call('POST', clusters, clusterRequest({ userSpecs }));
  expect(body.details[1].fieldViolations[0].field).toBe('userSpecs[0].passwords[0]');
  expect(JSON.stringify(body)).not.toContain('short secret');
});

it.each([
  ['a body on a call without one', 'POST', ':backup', { color: 'red' }, 'color'],
  ['a path parameter in the body', 'PATCH', '', { description: 'x', clusterId: 'c9qother' }, 'clusterId'],
])('refuses %s, and ignores it when it is lenient', async (_, method, suffix, input, field) => {
  const [strict, lenient] = [connect(), connect({ strict: false })];
  const refused = await strict.call(method, `${clusters}/${await strict.createCluster()}${suffix}`, input);
  expect(refused.body.details[1].fieldViolations).toEqual([{ field, description: 'Unknown field' }]);
  const { status } = await lenient.call(method, `${clusters}/${await lenient.createCluster()}${suffix}`, input);
  expect(status).toBe(200);
});

it('accepts an empty object as the body of a call without a body', async () => {
  const { call, createCluster } = connect();
  expect((await call('POST', `${clusters}/${await createCluster()}:backup`, {})).status).toBe(200);
});

it('ignores unknown fields when it is lenient', async () => {
  const { call } = connect({ strict: false });
  expect((await call('POST', clusters, clusterRequest({ color: 'red' }))).status).toBe(200);
});

it('keeps secrets out of the list of calls', async () => {
  const { emulator, call } = connect();
  await call('POST', clusters, clusterRequest({ userSpecs: [{ name: 'app', passwords: ['secret-of-app'] }] }));
  await call('POST', '/iam/v1/tokens', { yandexPassportOauthToken: 'secret-oauth' });
  const text = JSON.stringify(emulator.calls);
  expect(text).not.toMatch(/not-a-real-password|secret-of-app|secret-oauth|t1\.test/);
  expect(text).toContain('[redacted]');
});

it('starts over after a reset', async () => {
  const { emulator, call } = connect();
  const first = (await call('POST', clusters, clusterRequest())).body;
  emulator.faults.add({ kind: 'error', status: 'INTERNAL' });
  emulator.advance(5000);
  emulator.reset();
  expect([emulator.calls.length, emulator.state.clusters.size, emulator.faults.pending]).toEqual([0, 0, 0]);
  expect((await call('POST', clusters, clusterRequest())).body).toEqual(first);
});
