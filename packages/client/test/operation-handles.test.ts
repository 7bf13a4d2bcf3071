import { expect, test } from 'vitest';
import { createTestClient, json } from './support/fake-service.ts';

const running = json({ id: 'op1', description: 'Stop Valkey cluster' });
const done = json({ id: 'op1', done: true, response: { '@type': 'x/Cluster', id: 'c1' } });
const stop = { clusterId: 'c1' };

test('resumes in another process from an id, a token or a handle', async () => {
  const first = createTestClient([running]);
  const operation = await first.redis.clusters.stop(stop);
  const handle = JSON.parse(JSON.stringify(operation));
  expect(handle).toEqual({ id: 'op1', operation: 'clusters.stop', idempotencyKey: operation.idempotencyKey });
  for (const from of [operation.id, operation.token, handle]) {
    const { redis, requests, clock } = createTestClient([done]);
    const resumed = redis.operations.resume(from);
    expect(resumed.state).toBeUndefined();
    expect(await clock.until(resumed.wait())).toMatchObject({ id: 'c1' });
    expect(requests).toHaveLength(1);
  }
});

test.each([
  [{ headers: { 'Idempotency-Key': 'mine' } }, 'mine'],
  [{ headers: { 'Idempotency-Key': 'by header' }, idempotencyKey: 'by option' }, 'by option'],
  [{ idempotencyKey: '' }, 'id-1'],
  [{}, 'id-1'],
])('the handle holds the key that was sent: %j', async (options, key) => {
  const { redis, requests } = createTestClient([running]);
  const call = redis.clusters.stop(stop, options);
  expect(call.idempotencyKey).toBe(key);
  expect((await call).idempotencyKey).toBe(key);
  expect(requests[0]?.headers['idempotency-key']).toBe(key);
});

test.each([[''], ['{}'], ['{not json'], [{} as { id: string }]])('refuses to resume %j', (from) => {
  expect(() => createTestClient([]).redis.operations.resume(from)).toThrow(TypeError);
});
