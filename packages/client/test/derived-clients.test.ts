import { expect, test } from 'vitest';
import { Backups, createClient, type DerivedOptions, type Middleware } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

const backup = () => json({ id: 'b1' });

test('a derived client has time limits, retries and headers of its own, and leaves the other as it was', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)], {
    retry: { maxAttempts: 2, baseDelay: 10 },
    headers: { 'X-Team': 'a', 'x-tier': 'gold' },
  });
  const derived = redis.withOptions({ retry: { maxAttempts: 3 }, headers: { 'x-team': 'b', 'x-extra': 'c' } });
  await expect(clock.until(derived.backups.get({ backupId: 'b1' }))).rejects.toThrow('503');
  expect(requests).toHaveLength(3);
  expect(requests[0]!.headers).toMatchObject({ 'x-team': 'b', 'x-tier': 'gold', 'x-extra': 'c' });
  expect(clock.waits).toContain(10);
  await expect(clock.until(redis.backups.get({ backupId: 'b1' }))).rejects.toThrow('503');
  expect(requests).toHaveLength(5);
  expect(requests[4]!.headers).toMatchObject({ 'x-team': 'a', 'x-tier': 'gold' });
  expect(requests[4]!.headers).not.toHaveProperty('x-extra');
});

test('a derived client has a time limit of its own', async () => {
  const { redis, clock } = createTestClient(['hang'], { timeout: 1000, attemptTimeout: 1000, retry: false });
  const derived = redis.withOptions({ timeout: 50, attemptTimeout: undefined });
  await expect(clock.until(derived.backups.get({ backupId: 'b1' }))).rejects.toThrow('longer than 50 ms');
  await expect(clock.until(redis.backups.get({ backupId: 'b1' }))).rejects.toThrow('longer than 1000 ms');
});

test('middleware, logger and schemas of a derived client replace those of the other', async () => {
  const seen: string[] = [];
  const named =
    (name: string): Middleware =>
    (request, next) => {
      seen.push(name);
      return next(request);
    };
  const loggerOf = (name: string) => {
    const write = (message: string): void => void seen.push(`${name}: ${message}`);
    return { error: write, warn: write, info: write, debug: write };
  };
  const { redis } = createTestClient(backup, {
    middleware: [named('first')],
    logger: loggerOf('log'),
    logLevel: 'debug',
  });
  const derived = redis.withOptions({ middleware: [named('second')], logger: loggerOf('other') });
  await derived.backups.get({ backupId: 'b1' });
  expect(seen).toEqual(['second', 'other: call']);
  await redis.backups.get({ backupId: 'b1' });
  expect(seen.slice(2)).toEqual(['first', 'log: call']);
});

test('clients share their tokens', async () => {
  let exchanges = 0;
  const credentials = () => {
    exchanges += 1;
    return { token: `t1.token.${exchanges}`, expiresAt: new Date(Date.UTC(2030, 0, 1)) };
  };
  const { redis, requests } = createTestClient(backup, { credentials });
  const derived = redis.withOptions({ timeout: 5 }).withOptions({ attemptTimeout: 5 });
  await derived.backups.get({ backupId: 'b1' });
  await redis.backups.get({ backupId: 'b1' });
  expect(exchanges).toBe(1);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill('Bearer t1.token.1'));
});

test('clients share the budget of retries', async () => {
  const { redis, requests, clock } = createTestClient(() => failure(14, 503), {
    retry: { budget: { capacity: 3, refillPerSecond: 0 } },
  });
  const derived = redis.withOptions({ retry: { maxAttempts: 10 } });
  await expect(clock.until(derived.backups.get({ backupId: 'b1' }))).rejects.toThrow('budget');
  expect(requests).toHaveLength(4);
  await expect(clock.until(redis.backups.get({ backupId: 'b1' }))).rejects.toThrow('budget');
  expect(requests).toHaveLength(5);
});

test('clients share the addresses that discovery found', async () => {
  const { redis, requests } = createTestClient(
    ({ path }) =>
      path === '/endpoints'
        ? json({ endpoints: [{ id: 'managed-redis', address: 'found.test:443' }] })
        : json({ id: 'b1' }),
    { discovery: 'https://root.test' },
  );
  await redis.withOptions({ timeout: 1000 }).backups.get({ backupId: 'b1' });
  await redis.backups.get({ backupId: 'b1' });
  expect(requests.map(({ url }) => new URL(url).host)).toEqual(['root.test', 'found.test', 'found.test']);
});

test('a client of createClient can be derived from, too', async () => {
  const { redis, requests } = createTestClient(backup);
  const options = { credentials: 't1.other.token', fetch: async () => backup(), headers: { 'x-a': '1' } };
  const seen: unknown[] = [];
  const middleware: Middleware[] = [
    async (request, next) => {
      seen.push(request.headers['x-a'], request.headers.authorization);
      return next(request);
    },
  ];
  const client = createClient(options);
  await new Backups(client.withOptions({ headers: { 'x-a': null }, middleware })).get({ backupId: 'b1' });
  expect(seen).toEqual([undefined, 'Bearer t1.other.token']);
  expect(requests).toHaveLength(0);
  expect(redis.withOptions({})).toBeInstanceOf(redis.constructor);
});

test('requests by path and resumed operations go by the derived options', async () => {
  const { redis, requests } = createTestClient(() => json({ id: 'o1', done: true, response: {} }));
  const derived = redis.withOptions({ headers: { 'x-team': 'a' } });
  await derived.http.GET('/managed-redis/v1/backups/{backupId}', { params: { path: { backupId: 'b1' } } });
  await derived.operations.resume('o1').wait();
  expect(requests.map(({ headers }) => headers['x-team'])).toEqual(['a', 'a']);
});

test.each<[string, object, string]>([
  ['credentials', { credentials: 't1.x.y' }, 'withOptions cannot change "credentials"'],
  ['an endpoint', { endpoint: 'https://a.test' }, 'withOptions cannot change "endpoint"'],
  ['a budget', { retry: { budget: { capacity: 1 } } }, 'withOptions cannot change "retry.budget"'],
  ['a time limit as text', { timeout: '5' }, 'timeout'],
  ['a header that HTTP cannot carry', { headers: { 'x-a': 'a\nb' } }, 'The header "x-a"'],
])('refuses %s', (_what, options, message) => {
  const { redis } = createTestClient(backup);
  expect(() => redis.withOptions(options as DerivedOptions)).toThrow(TypeError);
  expect(() => redis.withOptions(options as DerivedOptions)).toThrow(message);
});
