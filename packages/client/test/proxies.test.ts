import { expect, test } from 'vitest';
import { ManagedRedis, type Operation } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

/** Objects that frameworks leave alone: their methods insist on the object itself. */
const isPlainEnough = (value: object): boolean => {
  const kind = Object.prototype.toString.call(value);
  return kind === '[object Object]' || kind === '[object Array]' || kind === '[object Function]';
};

/** A Proxy around an object and around everything that is read from it, as Vue's `reactive` makes them. */
function wrap<Target extends object>(target: Target, proxies = new WeakMap<object, object>()): Target {
  if (!isPlainEnough(target)) return target;
  const known = proxies.get(target);
  if (known) return known as Target;
  const proxy = new Proxy(target, {
    get(inner, key, receiver) {
      const value: unknown = Reflect.get(inner, key, receiver);
      const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
      return isObject && key !== 'constructor' ? wrap(value, proxies) : value;
    },
  });
  proxies.set(target, proxy);
  return proxy;
}

const metadata = { clusterId: 'c1' };
const running = json({ id: 'op1', done: false, metadata });
const done = json({ id: 'op1', done: true, metadata, response: { '@type': 'x/y.Cluster', id: 'c1' } });

test('a client works inside a Proxy', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503), json({ id: 'b1' })]);
  const wrapped = wrap(redis);
  expect(wrapped.backups).not.toBe(redis.backups);
  expect(await clock.until(wrapped.backups.get({ backupId: 'b1' }))).toEqual({ id: 'b1' });
  expect(requests).toHaveLength(2);
  expect(requests[1]?.headers.authorization).toBe('Bearer t1.test.token');
});

test('lists, streams and requests by path work inside a Proxy', async () => {
  const pages = createTestClient([json({ backups: [{ id: 'b1' }], nextPageToken: 't' }), json({ backups: [] })]);
  expect(await wrap(wrap(pages.redis).backups.list({ folderId: 'f' })).all()).toEqual([{ id: 'b1' }]);

  const record = { record: { message: { message: 'm' } } };
  const stream = createTestClient([json(record)]);
  const records = [];
  for await (const each of wrap(wrap(stream.redis).clusters.streamLogs({ clusterId: 'c1' }))) records.push(each);
  expect(records).toEqual([record]);

  const http = createTestClient([json({ versions: [] })]);
  expect((await wrap(http.redis).http.GET('/managed-redis/v1/versions')).data).toEqual({ versions: [] });
});

test('an operation works inside a Proxy', async () => {
  const { redis, clock } = createTestClient([running, running, done]);
  const operation: Operation<unknown, unknown> = wrap(await wrap(redis).clusters.stop({ clusterId: 'c1' }));
  expect(operation).toMatchObject({ id: 'op1', done: false, metadata });
  expect(JSON.parse(JSON.stringify(operation))).toMatchObject({ id: 'op1', operation: 'clusters.stop' });
  expect(JSON.parse(operation.token)).toMatchObject({ id: 'op1' });
  expect(await clock.until(operation.wait())).toEqual({ id: 'c1' });
  expect(operation.done).toBe(true);
  expect(operation.state?.metadata).toEqual(metadata);
});

test('a resumed operation works inside a Proxy, and can be cancelled', async () => {
  const { redis, clock } = createTestClient([done]);
  const resumed = wrap(wrap(redis).operations.resume({ id: 'op1' }));
  expect(resumed.state).toBeUndefined();
  expect((await resumed.cancel()).done).toBe(true);
  expect((await resumed.refresh()).done).toBe(true);
  expect(await clock.until(resumed.wait())).toEqual({ id: 'c1' });
});

test('no secret can be read through a Proxy or by listing properties', async () => {
  const password = 'correct-horse-battery';
  const { redis } = createTestClient([running], { credentials: 't1.planted' });
  const operation = await redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') expect(value).not.toMatch(/planted|correct-horse/);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) visit(Reflect.get(value, key));
  };
  visit(new ManagedRedis({ credentials: 't1.planted', headers: { 'x-own': 'planted' } }));
  visit(redis);
  visit(operation);
  expect(seen.size).toBeGreaterThan(10);
});
