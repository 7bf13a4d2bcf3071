import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect } from './api.ts';

const key = { 'idempotency-key': 'a3e6f0c1-58a4-4d8a-9f3e-0d1f2b3c4d5e' };

it('answers a repeated request with the operation of the first, in its current state', async () => {
  const { emulator, call } = connect();
  const first = await call('POST', clusters, clusterRequest(), key);
  emulator.advance(60_000);
  const second = await call('POST', clusters, clusterRequest(), key);
  expect(second.body.id).toBe(first.body.id);
  expect(second.body.done).toBe(true);
  expect(emulator.state.clusters.size).toBe(1);
});

it('refuses the key with another body', async () => {
  const { call } = connect();
  await call('POST', clusters, clusterRequest(), key);
  const { status, body } = await call('POST', clusters, clusterRequest({ name: 'other' }), key);
  expect([status, body.code]).toEqual([400, 3]);
});

it('keeps keys of different paths apart', async () => {
  const { emulator, call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  const backup = await call('POST', `${path}:backup`, undefined, key);
  emulator.advance(1000);
  const stop = await call('POST', `${path}:stop`, undefined, key);
  expect(stop.body.id).not.toBe(backup.body.id);
});

it('forgets a request that was refused', async () => {
  const { call, finish, createCluster } = connect();
  const id = await createCluster();
  expect((await call('POST', clusters, clusterRequest(), key)).status).toBe(409);
  await finish('DELETE', `${clusters}/${id}`);
  expect((await call('POST', clusters, clusterRequest(), key)).status).toBe(200);
});

it.each([
  ['a word', 'not-a-uuid'],
  ['5,000 letters', 'x'.repeat(5000)],
  ['a UUID with a digit too many', `${key['idempotency-key']}0`],
])('refuses %s as a key', async (_, text) => {
  const { emulator, call } = connect();
  const { status, body } = await call('POST', clusters, clusterRequest(), { 'idempotency-key': text });
  expect([status, body.code]).toEqual([400, 3]);
  expect(body.message).toContain('Idempotency-Key: Must be a UUID');
  expect(emulator.state.clusters.size).toBe(0);
});

it('treats an empty key as absent', async () => {
  const { emulator, call } = connect();
  const empty = { 'idempotency-key': '' };
  const first = await call('POST', clusters, clusterRequest(), empty);
  const second = await call('POST', clusters, clusterRequest({ name: 'other' }), empty);
  expect(second.body.id).not.toBe(first.body.id);
  expect(emulator.calls.map(({ idempotencyKey }) => idempotencyKey)).toEqual([undefined, undefined]);
});

it.each<[string, (body: string) => string]>([
  ['spaces', (body) => JSON.stringify(JSON.parse(body), null, 2)],
  ['the order of keys', (body) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse()))],
  ['null for absent fields', (body) => JSON.stringify({ ...JSON.parse(body), description: null })],
  ['numbers for 64-bit integers', (body) => body.replace('"17179869184"', '17179869184')],
  ['escapes', (body) => body.replace('orders', '\\u006frders')],
])('takes a body that differs only in %s for the same', async (_, rewrite) => {
  const { emulator, call } = connect();
  const first = await call('POST', clusters, clusterRequest(), key);
  const second = await emulator.fetch(`https://mdb.api.cloud.yandex.net${clusters}`, {
    method: 'POST',
    headers: { authorization: 'Bearer t', ...key },
    body: rewrite(JSON.stringify(clusterRequest())),
  });
  expect([second.status, (await second.json()).id]).toEqual([200, first.body.id]);
});
