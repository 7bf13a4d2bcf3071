import { expect, test } from 'vitest';
import { isNetworkError, type Middleware } from '../src/index.ts';
import { createTestClient, json, networkFailure, type Reply } from './support/fake-service.ts';

const backupId = 'b1';
const caught = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

class QuotaReached extends Error {}

const errors: readonly (readonly [string, unknown])[] = [
  ['an error of its own', new QuotaReached('enough for today')],
  ['an error with a cause', new Error('no', { cause: networkFailure() })],
  ['an error that looks like one of the network', networkFailure()],
  ['a text', 'enough'],
];

test.each(errors)('%s, thrown by a middleware, ends the call and passes through as it is', async (_what, thrown) => {
  let runs = 0;
  const ending: Middleware = async () => {
    runs += 1;
    throw thrown;
  };
  const { redis, requests } = createTestClient([json({ id: 'b' })], { middleware: [ending] });
  for (const call of [
    () => redis.backups.get({ backupId }),
    () => redis.http.GET('/managed-redis/v1/backups/{backupId}', { params: { path: { backupId } } }),
  ]) {
    expect(await caught(call())).toBe(thrown);
  }
  expect(runs).toBe(2);
  expect(requests).toEqual([]);
});

test('an error of a middleware that wraps a failure of the network passes through', async () => {
  const wrapping: Middleware = (request, next) =>
    next(request).catch((cause) => {
      throw new QuotaReached('the proxy is down', { cause });
    });
  const { redis, requests, clock } = createTestClient([networkFailure()], { middleware: [wrapping] });
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(error).toBeInstanceOf(QuotaReached);
  expect((error as Error).cause).toMatchObject({ message: 'fetch failed' });
  expect(requests).toHaveLength(1);
});

test('a failure of the network that a middleware lets through is retried', async () => {
  const seen: unknown[] = [];
  const watching: Middleware = async (request, next) => {
    try {
      return await next(request);
    } catch (error) {
      seen.push(error);
      throw error;
    }
  };
  const failed = networkFailure();
  const { redis, requests, clock } = createTestClient([failed, failed, json({ id: 'b' })], { middleware: [watching] });
  await clock.until(redis.backups.get({ backupId }));
  expect(seen).toEqual([failed, failed]);
  expect(requests).toHaveLength(3);
});

test('a middleware asks for another attempt by a status that is retried', async () => {
  const waiting: Middleware = async (request, next) =>
    request.attempt === 1 ? new Response(null, { status: 503, headers: { 'retry-after': '3' } }) : next(request);
  const { redis, requests, clock } = createTestClient([json({ id: 'b' })], { middleware: [waiting] });
  await clock.until(redis.backups.get({ backupId }));
  expect(requests).toHaveLength(1);
  expect(clock.waits).toContain(3000);
});

test('a predicate may have an error of a middleware retried', async () => {
  const reply: Reply = json({ id: 'b' });
  const flaky: Middleware = async (request, next) => {
    if (request.attempt < 3) throw new QuotaReached('not yet');
    return next(request);
  };
  const { redis, requests, clock } = createTestClient([reply], {
    middleware: [flaky],
    retry: { shouldRetry: (error, { isTransient }) => isTransient || error instanceof QuotaReached },
  });
  const { response } = await clock.until(redis.backups.get({ backupId }).withResponse());
  expect(response.attempts.map(({ error }) => error)).toEqual(['Error', 'Error', undefined]);
  expect(requests).toHaveLength(1);
});

test("an error of another call inside a middleware is not taken for the call's own", async () => {
  const inner = createTestClient([networkFailure()], { retry: false });
  const nested: Middleware = async (request, next) => {
    await inner.redis.backups.get({ backupId: 'token' });
    return next(request);
  };
  const { redis, requests, clock } = createTestClient([json({ id: 'b' })], { middleware: [nested] });
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(error).toSatisfy(isNetworkError);
  expect(inner.requests).toHaveLength(1);
  expect(requests).toEqual([]);
});
