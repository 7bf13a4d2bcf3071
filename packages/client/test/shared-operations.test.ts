import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAbortError, isOperationFailedError, isTimeoutError, type Operation } from '../src/index.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';
import { defer } from './support/stub-fetch.ts';

const running = { id: 'op1', metadata: { clusterId: 'c1' } };
const rollingBack = { ...running, error: { code: 13, message: 'no hosts left' } };
const failed = { ...rollingBack, done: true };
const done = { ...running, done: true, response: { '@type': 'x/Cluster', id: 'c1' } };

const outcomeOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** A service whose responses come when the test says so, in any order. */
function createHeldService() {
  const held: ((body: unknown) => void)[] = [];
  const { redis, requests, clock } = createTestClient(() => () => {
    const { promise, resolve } = defer<Response>();
    held.push((body) => resolve(json(body)));
    return promise;
  });
  const operation: Operation = redis.operations.resume('op1');
  return { operation, requests, clock, held };
}

test('a response that comes late does not undo the end, and the failure is thrown', async () => {
  const { operation, held } = createHeldService();
  const slow = operation.refresh();
  await settleWork();
  const outcome = outcomeOf(
    operation.wait({
      onProgress: async ({ phase }) => {
        if (phase !== 'failed') return;
        held[0]!(running);
        await slow;
      },
    }),
  );
  await settleWork();
  held[1]!(failed);
  expect(await outcome).toSatisfy(isOperationFailedError);
  expect(await slow).toEqual(failed);
  expect(operation.state).toEqual(failed);
});

test('responses in any order leave the newest state, and the end for ever', async () => {
  const states: readonly { readonly id: string; readonly done?: boolean }[] = [running, rollingBack, failed, done];
  const order = fc.uniqueArray(fc.nat(5), { minLength: 6, maxLength: 6 });
  const replies = fc.array(fc.constantFrom(...states), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(order, replies, async (answered, bodies) => {
      const { operation, held } = createHeldService();
      const refreshes = answered.map(() => operation.refresh());
      await settleWork();
      let newest = -1;
      let end: unknown;
      for (const number of answered) {
        held[number]!(bodies[number]);
        await refreshes[number];
        if (end === undefined && bodies[number]!.done) end = bodies[number];
        newest = Math.max(newest, number);
        expect(operation.state).toEqual(end ?? bodies[newest]);
      }
    }),
    { numRuns: 30 },
  );
});

test('three that wait make the polls of one, and see the same end', async () => {
  const bodies = [running, running, rollingBack, failed];
  let polls = 0;
  const { redis, requests, clock } = createTestClient(() => json(bodies[Math.min(polls++, 3)]));
  const operation = redis.operations.resume('op1');
  const states: unknown[] = [];
  const iterate = async (): Promise<void> => {
    for await (const state of operation) states.push(state);
  };
  const outcomes = [operation.wait(), operation.wait({ poll: { initialDelay: 1000 } }), iterate()].map(outcomeOf);
  const [first, second] = await clock.until(Promise.all(outcomes));
  expect(requests).toHaveLength(4);
  expect(first).toSatisfy(isOperationFailedError);
  expect(second).toMatchObject({ operationId: 'op1', grpcCode: 13 });
  expect(states).toEqual(bodies);
  expect(clock.pending).toBe(0);
});

test('one that joins later polls no more often than its schedule, and shares what is learned', async () => {
  const { redis, requests, clock } = createTestClient(() => json(clock.monotonic() >= 10_000 ? done : running));
  const operation = redis.operations.resume('op1');
  const early = operation.wait({ poll: 4000 });
  await clock.advance(2000);
  const late = operation.wait({ poll: 4000 });
  expect(await clock.until(Promise.all([early, late]))).toEqual([{ id: 'c1' }, { id: 'c1' }]);
  expect(requests).toHaveLength(4);
});

test('refresh wakes those that wait', async () => {
  let body: unknown = running;
  const { redis, requests, clock } = createTestClient(() => json(body));
  const operation = redis.operations.resume('op1');
  const wait = operation.wait({ poll: 3_600_000 });
  await settleWork();
  body = done;
  await operation.refresh();
  expect(await wait).toEqual({ id: 'c1' });
  expect(requests).toHaveLength(2);
  expect(clock.pending).toBe(0);
});

test('no request is sent for a final state', async () => {
  const { redis, requests } = createTestClient([json(done)]);
  const operation = redis.operations.resume('op1');
  await operation.refresh();
  expect(await operation.refresh()).toEqual(done);
  expect(await operation.cancel()).toEqual(done);
  expect(await operation.wait()).toEqual({ id: 'c1' });
  expect(requests).toHaveLength(1);
});

test('one can leave without ending the wait or the poll of another; the last one ends the poll', async () => {
  const { operation, requests, held, clock } = createHeldService();
  const controllers = [new AbortController(), new AbortController(), new AbortController()];
  const [first, second, third] = controllers.map(({ signal }) => outcomeOf(operation.wait({ signal })));
  await settleWork();
  controllers[0]!.abort();
  expect(await first).toSatisfy(isAbortError);
  expect(requests[0]!.signal.aborted).toBe(false);
  held[0]!(running);
  await clock.advance(1000);
  expect(requests).toHaveLength(2);
  controllers[1]!.abort();
  expect(requests[1]!.signal.aborted).toBe(false);
  controllers[2]!.abort();
  expect(requests[1]!.signal.aborted).toBe(true);
  expect(await second).toSatisfy(isAbortError);
  expect(await third).toSatisfy(isAbortError);
  expect(clock.pending).toBe(0);
  for (const { signal } of controllers) expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('each that waits tolerates as many failures as it was told to', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)]);
  const operation = redis.operations.resume('op1');
  const outcomes = [1, 3].map((maxFailures) => outcomeOf(operation.wait({ poll: { maxFailures } })));
  expect(await clock.until(outcomes[0]!)).toMatchObject({ code: 'UNAVAILABLE' });
  expect(requests).toHaveLength(1);
  expect(await clock.until(outcomes[1]!)).toMatchObject({ code: 'UNAVAILABLE' });
  expect(requests).toHaveLength(3);
});

test.each([
  ['timeout', (operation: Operation, onProgress: () => Promise<never>) => operation.wait({ timeout: 400, onProgress })],
  [
    'signal',
    (operation: Operation, onProgress: () => Promise<never>, signal: AbortSignal) =>
      operation.wait({ signal, onProgress }),
  ],
])('%s ends a wait whose onProgress never returns', async (limit, wait) => {
  const { redis, clock } = createTestClient([json(running)]);
  const controller = new AbortController();
  const outcome = outcomeOf(
    wait(redis.operations.resume('op1'), () => new Promise<never>(() => {}), controller.signal),
  );
  await clock.advance(limit === 'timeout' ? 400 : 10);
  controller.abort();
  expect(await outcome).toSatisfy(limit === 'timeout' ? isTimeoutError : isAbortError);
  expect(clock.pending).toBe(0);
});

test.each([-3_600_000, 7_200_000])('a date that jumps by %i ms neither delays nor hastens the limit', async (jump) => {
  const { redis, clock } = createTestClient([json(running)]);
  const elapsed: number[] = [];
  const outcome = outcomeOf(
    redis.operations
      .resume('op1')
      .wait({ timeout: 400, poll: 100, onProgress: (progress) => elapsed.push(progress.elapsed) }),
  );
  await clock.advance(150);
  clock.shiftDate(jump);
  await clock.advance(249);
  expect(clock.pending).toBeGreaterThan(0);
  await clock.advance(1);
  expect(await outcome).toMatchObject({ name: 'TimeoutError', limit: 'operation', timeout: 400 });
  expect(elapsed).toEqual([0, 100, 200, 300]);
});

test('an abort and a passed limit tell the call, its address, its ids and its polls', async () => {
  const { redis, requests, clock } = createTestClient([json(running)]);
  const controller = new AbortController();
  const { signal } = controller;
  const waits = [{ timeout: 5000 }, { signal }].map((options) =>
    outcomeOf(redis.operations.resume('op1').wait({ poll: 2000, ...options })),
  );
  const timeout = await clock.until(waits[0]!);
  controller.abort(new Error('enough'));
  for (const error of [timeout, await waits[1]]) {
    expect(error).toMatchObject({
      operation: 'operations.get',
      method: 'GET',
      url: 'https://operation.api.cloud.yandex.net/operations/op1',
      attempts: [{ status: 200 }, { status: 200 }, { status: 200 }],
    });
    expect((error as Error).message).toContain('GET /operations/op1');
    const traceIds = requests.map(({ headers }) => headers['x-client-trace-id']);
    expect(traceIds).toContain((error as { clientTraceId: string }).clientTraceId);
  }
});

test.each([
  ['timeout', { timeout: '200' }],
  ['poll', { poll: '20' }],
  ['poll', { poll: Number.NaN }],
  ['poll.initialDelay', { poll: { initialDelay: -1 } }],
  ['poll.maxDelay', { poll: { maxDelay: '5' } }],
  ['poll.factor', { poll: { factor: '2' } }],
  ['poll.maxFailures', { poll: { maxFailures: Number.NaN } }],
])('a wait refuses %s: %j', async (name, options) => {
  const { redis, requests } = createTestClient([json(running)]);
  const operation = redis.operations.resume('op1');
  const wait = async () => operation.wait(options as object);
  await expect(wait()).rejects.toThrow(TypeError);
  await expect(wait()).rejects.toThrow(`${name} must be a number`);
  await expect(operation.states(options as object).next()).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});

test('a failure shows no token of the request that read it', async () => {
  const token = 'planted-secret-token-1';
  const message = `denied for ${encodeURIComponent(`Bearer ${token}`)} and ${token}`;
  const body = json({ ...failed, description: message, error: { code: 13, message } });
  const { redis } = createTestClient([body], { credentials: token });
  const error = await outcomeOf(redis.operations.resume('op1').wait());
  expect(error).toSatisfy(isOperationFailedError);
  expect(JSON.stringify(error) + String(error)).not.toContain(token);
});

test('an operation reads well as text', async () => {
  const { redis } = createTestClient([json(running)]);
  const operation = await redis.clusters.stop({ clusterId: 'c1' });
  expect(String(operation)).toBe('Operation op1 of clusters.stop: running');
  expect(`${redis.operations.resume('op2')}`).toBe('Operation op2: not polled yet');
});
