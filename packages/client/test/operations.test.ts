import { expect, test } from 'vitest';
import {
  Clusters,
  createClient,
  isConflictingOperationError,
  isNetworkError,
  isNoChangesError,
  isOperationFailedError,
  isPermissionDeniedError,
  isTimeoutError,
  isUnavailableError,
  type OperationFailedError,
  type OperationProgress,
} from '../src/index.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, json, networkFailure, type Reply } from './support/fake-service.ts';

const metadata = { '@type': 'type.googleapis.com/yandex.cloud.mdb.redis.v1.StopClusterMetadata', clusterId: 'c1' };
const running = json({ id: 'op1', description: 'Stop Valkey cluster', metadata });
const response = { '@type': 'type.googleapis.com/yandex.cloud.mdb.redis.v1.Cluster', id: 'c1', name: 'orders' };
const done = json({ id: 'op1', done: true, metadata, response });
const stop = { clusterId: 'c1' };

const transient: readonly (readonly [string, Reply])[] = [
  ['a refused connection', networkFailure('ECONNREFUSED')],
  ['a 503', failure(14, 503)],
  ['a 500', failure(13, 500)],
  ['a 429', failure(8, 429)],
  ['a page of HTML', () => new Response('<html>')],
  ['truncated JSON', () => new Response('{"id"')],
  ['no answer', 'hang'],
];

test('polls on schedule, reports progress, returns the result without its @type', async () => {
  const { redis, requests, clock } = createTestClient([running, running, running, done]);
  const operation = await clock.until(redis.clusters.stop(stop));
  expect(operation).toMatchObject({ id: 'op1', done: false, metadata: { clusterId: 'c1' } });
  const seen: string[] = [];
  clock.waits.length = 0;
  const cluster = await clock.until(
    operation.wait({ onProgress: ({ phase, polls, elapsed }) => seen.push(`${phase} ${polls} ${elapsed}`) }),
  );
  expect(cluster).toEqual({ id: 'c1', name: 'orders' });
  expect(seen).toEqual(['running 0 0', 'running 1 1000', 'running 2 2500', 'done 3 4750']);
  expect(clock.waits.filter((wait) => wait < 30_000)).toEqual([1000, 1500, 2250]);
  expect(requests.slice(1).every(({ url }) => url === 'https://operation.api.cloud.yandex.net/operations/op1')).toBe(
    true,
  );
  expect(await operation.wait()).toEqual(cluster);
  expect(requests).toHaveLength(4);
});

test.each(transient.flatMap(([what, reply]) => [1, 2, 3].map((index) => [what, index, reply] as const)))(
  '%s at poll %i does not end the wait',
  async (_what, index, reply) => {
    const replies: Reply[] = [running, running, running, running, done];
    replies[index] = reply;
    const { redis, clock } = createTestClient(replies);
    const operation = await clock.until(redis.clusters.stop(stop));
    expect(await clock.until(operation.wait())).toEqual({ id: 'c1', name: 'orders' });
  },
);

test.each([1, 2, 3])('a lasting failure from poll %i on ends the wait with that failure', async (index) => {
  const replies: Reply[] = [running, running, running];
  replies[index] = failure(14, 503);
  const { redis, clock } = createTestClient(replies.slice(0, index + 1));
  const operation = await clock.until(redis.clusters.stop(stop));
  const outcome = operation.wait().catch((error) => error);
  expect(isUnavailableError(await clock.until(outcome))).toBe(true);
  expect(clock.pending).toBe(0);
});

test.each([0, 1, 2])('a permission error after %i polls ends the wait at once', async (polls) => {
  const { redis, requests, clock } = createTestClient([...Array(polls + 1).fill(running), failure(7, 403)]);
  const operation = await clock.until(redis.clusters.stop(stop));
  expect(isPermissionDeniedError(await clock.until(operation.wait().catch((error) => error)))).toBe(true);
  expect(requests).toHaveLength(polls + 2);
});

test('a failure that nobody waits for is not reported as an unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => {
    unhandled.push(error);
  };
  process.on('unhandledRejection', note);
  for (const reply of [...transient.map(([, each]) => each), failure(7, 403), failure(5, 404)]) {
    const { redis, clock } = createTestClient([running, reply]);
    const operation = await clock.until(redis.clusters.stop(stop));
    await clock.until(operation.wait().catch(() => undefined));
  }
  await settleWork();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

test('a few early NOT_FOUNDs are tolerated, more are not', async () => {
  const missing = failure(5, 404);
  const early = createTestClient([running, missing, missing, missing, done]);
  const operation = await early.clock.until(early.redis.clusters.stop(stop));
  expect(await early.clock.until(operation.wait())).toMatchObject({ id: 'c1' });

  const gone = createTestClient([missing]);
  const outcome = gone.redis.operations
    .resume('op1')
    .wait()
    .catch((error) => error);
  expect(await gone.clock.until(outcome)).toMatchObject({ code: 'NOT_FOUND' });
  expect(gone.requests).toHaveLength(4);

  const late = createTestClient([running, running, missing]);
  const known = await late.clock.until(late.redis.clusters.stop(stop));
  expect(await late.clock.until(known.wait().catch((error) => error))).toMatchObject({ code: 'NOT_FOUND' });
  expect(late.requests).toHaveLength(3);
});

test('an error before the end means rolling back, and is thrown after that', async () => {
  const error = {
    code: 9,
    message: 'quota exceeded',
    details: [{ '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: 'r1' }],
  };
  const { redis, clock } = createTestClient([
    running,
    json({ id: 'op1', metadata, error }),
    json({ id: 'op1', metadata, error }),
    json({ id: 'op1', metadata, error, done: true, description: 'Stop Valkey cluster' }),
  ]);
  const operation = await clock.until(redis.clusters.stop(stop));
  const phases: string[] = [];
  const failed = await clock.until(
    operation.wait({ onProgress: ({ phase }) => phases.push(phase) }).catch((thrown) => thrown),
  );
  expect(phases).toEqual(['running', 'rolling-back', 'rolling-back', 'failed']);
  expect(isOperationFailedError(failed)).toBe(true);
  expect(failed as OperationFailedError).toMatchObject({
    code: 'FAILED_PRECONDITION',
    grpcCode: 9,
    operationId: 'op1',
    serviceMessage: 'quota exceeded',
    metadata: { clusterId: 'c1' },
    decoded: { requestId: 'r1' },
  });
  expect(failed.message).toBe('Operation op1 (Stop Valkey cluster) failed: FAILED_PRECONDITION: quota exceeded');
});

test.each([
  ['5', [5000, 5000, 5000]],
  ['0', [1000, 1500, 2250]],
  ['-1', [1000, 1500, 2250]],
  ['soon', [1000, 1500, 2250]],
  ['0.01', [100, 100, 100]],
  ['86400', [60_000, 60_000, 60_000]],
])('an interval of %j from the service leads to waits of %j', async (interval, waits) => {
  const slow = json({ id: 'op1', metadata }, 200, { 'x-operation-poll-interval': interval });
  const { redis, clock } = createTestClient([slow, slow, slow, done]);
  const operation = await clock.until(redis.clusters.stop(stop));
  clock.waits.length = 0;
  await clock.until(operation.wait({ timeout: Number.POSITIVE_INFINITY }));
  expect(clock.waits.filter((wait) => wait !== 30_000)).toEqual(waits);
});

test.each([
  ['a fixed delay', 200, [200, 200, 200]],
  ['a schedule', { initialDelay: 100, factor: 2, maxDelay: 300 }, [100, 200, 300]],
])("polls by the caller's %s", async (_what, poll, waits) => {
  const { redis, clock } = createTestClient([running, running, running, done]);
  const operation = await clock.until(redis.clusters.stop(stop));
  clock.waits.length = 0;
  await clock.until(operation.wait({ poll }));
  expect(clock.waits.filter((wait) => wait < 30_000)).toEqual(waits);
});

test('the wait has a limit, and the operation can be waited for again', async () => {
  const replies: Reply[] = [running];
  const { redis, clock } = createTestClient(replies);
  const operation = await clock.until(redis.clusters.stop(stop));
  const start = clock.now();
  const error = await clock.until(operation.wait({ timeout: 60_000 }).catch((thrown) => thrown));
  expect(isTimeoutError(error) && error.limit).toBe('operation');
  expect(error.message).toContain('op1');
  expect(clock.now() - start).toBe(60_000);
  expect(clock.pending).toBe(0);
  replies[0] = done;
  expect(await clock.until(operation.wait())).toMatchObject({ id: 'c1' });
});

test('iterates over the states, and ends with the failed one instead of an exception', async () => {
  const failed = json({ id: 'op1', done: true, error: { code: 13, message: 'x' } });
  const { redis, clock } = createTestClient([running, running, failed]);
  const operation = await clock.until(redis.clusters.stop(stop));
  const states: unknown[] = [];
  const collect = async () => {
    for await (const state of operation) states.push(state.done === true);
  };
  await clock.until(collect());
  expect(states).toEqual([false, false, true]);
});

test('cancels with the documented call', async () => {
  const { redis, requests } = createTestClient([running, running]);
  const operation = await redis.clusters.stop(stop);
  await operation.cancel();
  expect(requests[1]).toMatchObject({ method: 'GET', path: '/operations/op1:cancel' });
});

test('an empty result is an empty object', async () => {
  const { redis, clock } = createTestClient([
    json({ id: 'op1', done: true, response: { '@type': 'type.googleapis.com/google.protobuf.Empty', value: {} } }),
  ]);
  const operation = await clock.until(redis.clusters.delete(stop));
  expect(await operation.wait()).toEqual({});
});

test('an error thrown by onProgress ends the wait', async () => {
  const { redis, clock } = createTestClient([running]);
  const operation = await clock.until(redis.clusters.stop(stop));
  const onProgress = (_progress: OperationProgress<unknown, unknown>) => {
    throw new RangeError('mine');
  };
  await expect(operation.wait({ onProgress })).rejects.toThrow(RangeError);
  expect(clock.pending).toBe(0);
});

test('a promise returned by onProgress is awaited, and its rejection ends the wait', async () => {
  const { redis, clock } = createTestClient([running]);
  const operation = await clock.until(redis.clusters.stop(stop));
  const onProgress = () => Promise.reject(new RangeError('mine'));
  await expect(operation.wait({ onProgress })).rejects.toThrow(RangeError);
});

test('waits for the operation that holds the cluster, then repeats with the same key', async () => {
  const conflict = failure(9, 400, 'conflicting operation "op9" detected');
  const other = json({ id: 'op9', done: true, error: { code: 13, message: 'failed' } });
  const { redis, requests, clock } = createTestClient([conflict, json({ id: 'op9' }), other, running]);
  const operation = await clock.until(redis.clusters.stop(stop, { conflicts: 'wait' }));
  expect(operation.id).toBe('op1');
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /managed-redis/v1/clusters/c1:stop',
    'GET /operations/op9',
    'GET /operations/op9',
    'POST /managed-redis/v1/clusters/c1:stop',
  ]);
  expect(requests[3]?.headers['idempotency-key']).toBe(requests[0]?.headers['idempotency-key']);
});

test.each([
  [5, 404],
  [7, 403],
])('a conflicting operation that cannot be seen (code %i) leaves the conflict as the error', async (code, status) => {
  const conflict = failure(9, 400, 'Conflicting operation op9 detected');
  const { redis, clock } = createTestClient(({ method }) => (method === 'POST' ? conflict : failure(code, status)));
  const call = redis.clusters.stop(stop, { conflicts: 'wait' }).catch((error: unknown) => error);
  expect(await clock.until(call)).toMatchObject({ name: 'ConflictingOperationError', conflictingOperationId: 'op9' });
});

test('a client without features tells a conflict from an update without changes', async () => {
  const tell = async (message: string) => {
    const client = createClient({ credentials: null, fetch: async () => failure(9, 400, message), retry: false });
    return new Clusters(client).stop(stop).catch((error: unknown) => error);
  };
  expect(await tell('Conflicting operation op9 detected')).toSatisfy(isConflictingOperationError);
  expect(await tell('No changes detected')).toSatisfy(isNoChangesError);
});

test('a conflict has an error of its own with the id of the other operation', async () => {
  const { redis } = createTestClient([failure(9, 400, 'Conflicting operation op9 detected')]);
  await expect(redis.clusters.stop(stop)).rejects.toMatchObject({
    name: 'ConflictingOperationError',
    conflictingOperationId: 'op9',
  });
});

test('an update that changes nothing is an error of its own, or a finished operation', async () => {
  const replies = [failure(9, 400, 'no changes detected'), json({ id: 'c1', name: 'orders' })];
  const strict = createTestClient(replies);
  await expect(strict.redis.clusters.update({ clusterId: 'c1', name: 'orders' })).rejects.toSatisfy(isNoChangesError);

  const { redis, requests } = createTestClient(replies, { noChanges: 'ignore' });
  const operation = await redis.clusters.update({ clusterId: 'c1', name: 'orders' });
  expect(operation).toMatchObject({ done: true, noChanges: true, metadata: { clusterId: 'c1' } });
  expect(await operation.wait()).toEqual({ id: 'c1', name: 'orders' });
  expect(requests[1]).toMatchObject({ method: 'GET', path: '/managed-redis/v1/clusters/c1' });
});

test('a lasting network failure ends the wait with its error', async () => {
  const { redis, requests, clock } = createTestClient([running, networkFailure('ENOTFOUND')]);
  const operation = await clock.until(redis.clusters.stop(stop));
  const error = await clock.until(operation.wait({ poll: { maxFailures: 3 } }).catch((thrown) => thrown));
  expect(isNetworkError(error)).toBe(true);
  expect(requests).toHaveLength(4);
});

test('polling without a pause does not block other work', async () => {
  const { redis, clock } = createTestClient([running, running, done]);
  const operation = await clock.until(redis.clusters.stop(stop));
  await clock.until(operation.wait({ poll: 0 }));
  expect(clock.waits.filter((wait) => wait === 0)).toHaveLength(2);
});

test('the promise of an operation waits for its end in one step', async () => {
  const { redis, requests, clock } = createTestClient([running, running, done]);
  const phases: string[] = [];
  const wait = redis.clusters.stop(stop).wait({ onProgress: ({ phase }) => phases.push(phase) });
  expect(await clock.until(wait)).toEqual({ id: 'c1', name: 'orders' });
  expect(phases).toEqual(['running', 'running', 'done']);
  expect(requests).toHaveLength(3);
});

test('a call that fails fails its wait, once', async () => {
  const { redis } = createTestClient([failure(7, 403)]);
  await expect(redis.clusters.stop(stop).wait()).rejects.toSatisfy(isPermissionDeniedError);
});
