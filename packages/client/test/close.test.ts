import { expect, test } from 'vitest';
import { Clusters, createClient, isClosedError } from '../src/index.ts';
import type { ManagedRedis } from '../src/managed-redis.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, json, type Reply } from './support/fake-service.ts';

const clusterId = 'c1';
const openStream = () => new Response(new ReadableStream({ pull: () => new Promise<void>(() => {}) }));
const readAll = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of items);
};

const underWay: readonly (readonly [string, Reply, (redis: ManagedRedis) => Promise<unknown>])[] = [
  ['a call', 'hang', (redis) => redis.clusters.get({ clusterId })],
  ['the delay before another attempt', failure(14, 503), (redis) => redis.clusters.get({ clusterId })],
  ['a list', 'hang', (redis) => redis.clusters.list({ folderId: 'f1' }).all()],
  ['a poll', 'hang', (redis) => redis.operations.resume('op1').wait()],
  ['the delay before a poll', json({ id: 'op1' }), (redis) => redis.operations.resume('op1').wait()],
  [
    'onProgress',
    json({ id: 'op1' }),
    (redis) => redis.operations.resume('op1').wait({ onProgress: () => new Promise(() => {}) }),
  ],
  ['an iteration', json({ id: 'op1' }), (redis) => readAll(redis.operations.resume('op1'))],
  ['a wait for a status', json({ id: clusterId }), (redis) => redis.clusters.waitUntil({ clusterId }, 'RUNNING')],
  ['a stream', openStream, (redis) => readAll(redis.clusters.streamLogs({ clusterId }))],
  ['a request by path', 'hang', (redis) => redis.http.GET('/managed-redis/v1/clusters', {} as never)],
];

test.each(underWay)('close ends %s at once, and leaves no timer', async (_what, reply, run) => {
  const { redis, clock } = createTestClient([reply]);
  const outcome = run(redis).catch((error: unknown) => error);
  await settleWork();
  await settleWork();
  await redis.close();
  const error = await outcome;
  expect(error).toSatisfy(isClosedError);
  expect(error).toMatchObject({ code: 'CLIENT_CLOSED', message: expect.stringContaining('the client is closed') });
  expect(clock.pending).toBe(0);
});

test.each(underWay)('after close, %s is refused without a request', async (_what, reply, run) => {
  const { redis, requests } = createTestClient([reply]);
  await redis.close();
  await redis.close();
  expect(await run(redis).catch((error: unknown) => error)).toSatisfy(isClosedError);
  expect(requests).toHaveLength(0);
});

test('close cancels the body of a stream that nobody reads', async () => {
  let isCancelled = false;
  const stream = () =>
    new Response(
      new ReadableStream({
        cancel() {
          isCancelled = true;
        },
      }),
    );
  const { redis } = createTestClient([stream]);
  const { data } = await redis.clusters.streamLogs({ clusterId }).withResponse();
  await redis.close();
  await settleWork();
  expect(isCancelled).toBe(true);
  await expect(readAll(data)).rejects.toSatisfy(isClosedError);
});

test('derived clients and clients without features close alike', async () => {
  const { redis } = createTestClient(['hang']);
  const outcome = redis
    .withOptions({ timeout: 1000 })
    .clusters.get({ clusterId })
    .catch((error: unknown) => error);
  await redis.close();
  expect(await outcome).toSatisfy(isClosedError);

  const client = createClient({ credentials: null, fetch: async () => json({ id: clusterId }) });
  const clusters = new Clusters(client);
  expect(await clusters.get({ clusterId })).toEqual({ id: clusterId });
  await client.close();
  await expect(clusters.get({ clusterId })).rejects.toSatisfy(isClosedError);
});
