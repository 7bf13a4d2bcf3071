import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { isAbortError, isInvalidResponseError, isPermissionDeniedError, isTimeoutError } from '../src/index.ts';
import { createTestClient, failure, json, networkFailure, type Reply } from './support/fake-service.ts';

const clusterId = 'c1';
const cluster = (status: string) => json({ id: clusterId, status });
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

test.each([
  ['a status', 'RUNNING'],
  ['one of several', ['ERROR', 'RUNNING']],
  ['a predicate', (resource: { status?: string }) => resource.status === 'RUNNING'],
  ['an asynchronous predicate', async (resource: { status?: string }) => resource.status === 'RUNNING'],
] as const)('polls until %s is there, and returns the resource', async (_what, target) => {
  const { redis, requests, clock } = createTestClient([cluster('CREATING'), cluster('STARTING'), cluster('RUNNING')]);
  const seen: string[] = [];
  const wait = redis.clusters.waitUntil({ clusterId }, target, {
    onProgress: ({ status, polls, elapsed, resource }) => seen.push(`${status} ${polls} ${elapsed} ${resource.id}`),
  });
  expect(await clock.until(wait)).toEqual({ id: clusterId, status: 'RUNNING' });
  expect(seen).toEqual(['CREATING 0 0 c1', 'STARTING 1 1000 c1', 'RUNNING 2 2500 c1']);
  expect(requests.every(({ path }) => path === '/managed-redis/v1/clusters/c1')).toBe(true);
  expect(clock.pending).toBe(0);
});

const transient: readonly (readonly [string, Reply])[] = [
  ['a refused connection', networkFailure()],
  ['a 503', failure(14, 503)],
  ['an empty object', json({})],
  ['no answer', 'hang'],
];

test.each(transient)('%s does not end the wait', async (_what, reply) => {
  const { redis, clock } = createTestClient([cluster('CREATING'), reply, cluster('RUNNING')]);
  expect(await clock.until(redis.clusters.waitUntil({ clusterId }, 'RUNNING'))).toMatchObject({ status: 'RUNNING' });
});

test('failures in a row end the wait, and a permission error does at once', async () => {
  const lasting = createTestClient([cluster('CREATING'), json({})]);
  const wait = lasting.redis.clusters.waitUntil({ clusterId }, 'RUNNING', { poll: { maxFailures: 3 } });
  expect(await lasting.clock.until(outcomeOf(wait))).toSatisfy(isInvalidResponseError);
  expect(lasting.requests).toHaveLength(4);
  const refused = createTestClient([failure(7, 403)]);
  expect(await outcomeOf(refused.redis.clusters.waitUntil({ clusterId }, 'RUNNING'))).toSatisfy(
    isPermissionDeniedError,
  );
});

test.each(['between polls', 'while onProgress works', 'while a predicate works'])(
  'ends in time and on abort %s',
  async (moment) => {
    const hang = () => new Promise<never>(() => {});
    for (const end of ['timeout', 'abort']) {
      const { redis, clock } = createTestClient([cluster('CREATING')]);
      const controller = new AbortController();
      const target = moment === 'while a predicate works' ? hang : 'RUNNING';
      const outcome = outcomeOf(
        redis.clusters.waitUntil({ clusterId }, target, {
          ...(moment === 'while onProgress works' ? { onProgress: hang } : {}),
          ...(end === 'timeout' ? { timeout: 400 } : { signal: controller.signal }),
        }),
      );
      await clock.advance(400);
      controller.abort();
      const error = await outcome;
      expect(error).toSatisfy(end === 'timeout' ? isTimeoutError : isAbortError);
      expect(error).toMatchObject({
        operation: 'clusters.get',
        url: 'https://mdb.api.cloud.yandex.net/managed-redis/v1/clusters/c1',
        attempts: [{ status: 200 }],
        ...(end === 'timeout' ? { limit: 'wait', timeout: 400 } : {}),
      });
      expect(clock.pending).toBe(0);
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    }
  },
);

test('an error of the predicate ends the wait as it is', async () => {
  const { redis } = createTestClient([cluster('ERROR')]);
  const target = () => {
    throw new RangeError('mine');
  };
  await expect(redis.clusters.waitUntil({ clusterId }, target)).rejects.toThrow(new RangeError('mine'));
});

test.each([[undefined], [null], [''], [[]], [['RUNNING', 5]], [5]])('refuses %j as a target', async (target) => {
  const { redis, requests } = createTestClient([cluster('RUNNING')]);
  await expect(redis.clusters.waitUntil({ clusterId }, target as never)).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});

test('every resource with a status has it', async () => {
  const { redis } = createTestClient([json({ id: 'x', status: 'COMPLETED' })]);
  expect(await redis.changeFreezes.waitUntil({ changeFreezeId: 'x' }, 'COMPLETED')).toMatchObject({ id: 'x' });
  expect(await redis.maintenances.waitUntil({ maintenanceId: 'x' }, () => true)).toMatchObject({ id: 'x' });
});
