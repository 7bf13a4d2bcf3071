import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
// Loaded with the first request otherwise, which takes a moment of real time.
import '../src/features/http.ts';
import { isAbortError, isSdkError } from '../src/index.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, json, type Reply } from './support/fake-service.ts';

const backupId = 'b1';
type Client = ReturnType<typeof createTestClient>;

interface Stage {
  readonly where: string;
  /** Whether a request is under way, whose own signal must end it. */
  readonly isOpen?: boolean;
  readonly replies: readonly Reply[];
  readonly credentials?: () => Promise<string>;
  readonly start: (client: Client, signal: AbortSignal) => PromiseLike<unknown>;
}

const never = (): Promise<never> => new Promise(() => {});
const endlessBody = (): Response => new Response(new ReadableStream({ pull: never }));
const get = ({ redis }: Client, signal: AbortSignal) => redis.backups.get({ backupId }, { signal });
const running = json({ id: 'op1', done: false });

const stages: readonly Stage[] = [
  { where: 'while a token is fetched', replies: [json({})], credentials: never, start: get },
  { where: 'before an answer', isOpen: true, replies: ['hang'], start: get },
  { where: 'within a body', isOpen: true, replies: [endlessBody], start: get },
  { where: 'between attempts', replies: [failure(14, 503)], start: get },
  {
    where: 'between pages',
    isOpen: true,
    replies: [json({ backups: [{ id: 'a' }], nextPageToken: 't' }), 'hang'],
    start: ({ redis }, signal) => redis.backups.list({ folderId: 'f' }, { signal }).all(),
  },
  {
    where: 'between polls of an operation',
    replies: [running],
    start: ({ redis }, signal) => redis.operations.resume('op1').wait({ signal }),
  },
  {
    where: 'within a poll of an operation',
    isOpen: true,
    replies: ['hang'],
    start: ({ redis }, signal) => redis.operations.resume('op1').wait({ signal }),
  },
  {
    where: 'while another operation holds the cluster',
    replies: [failure(9, 400, 'Conflicting operation op9 detected'), running],
    start: ({ redis }, signal) => redis.clusters.stop({ clusterId: 'c' }, { signal, conflicts: 'wait' }),
  },
  {
    where: 'while a promise of onProgress is waited for',
    replies: [running],
    start: ({ redis }, signal) => redis.operations.resume('op1').wait({ signal, onProgress: never }),
  },
  {
    where: 'while the result of an update without effect is read',
    isOpen: true,
    replies: [failure(9, 400, 'no changes detected'), 'hang'],
    start: async ({ redis }, signal) => {
      const operation = await redis.clusters.update({ clusterId: 'c', name: 'n' }, { noChanges: 'ignore' });
      return operation.wait({ signal });
    },
  },
  {
    where: 'through redis.http',
    isOpen: true,
    replies: ['hang'],
    start: ({ redis }, signal) =>
      redis.http.GET('/managed-redis/v1/backups/{backupId}', { params: { path: { backupId } }, signal }),
  },
];

test.each(stages)(
  'an abort $where rejects at once and leaves nothing behind',
  async ({ replies, credentials, start, isOpen }) => {
    const client = createTestClient(replies, credentials ? { credentials } : {});
    const controller = new AbortController();
    let outcome: unknown;
    Promise.resolve(start(client, controller.signal)).then(
      () => {
        outcome = 'it did not fail';
      },
      (error) => {
        outcome = error;
      },
    );
    await settleWork();
    expect(outcome).toBeUndefined();
    const reason = new Error('enough');
    controller.abort(reason);
    await settleWork();
    expect(isAbortError(outcome)).toBe(true);
    expect((outcome as Error).cause).toBe(reason);
    expect(client.clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    if (isOpen) expect(client.requests.at(-1)?.signal.aborted).toBe(true);
  },
);

test('an abort during discovery leaves the request to the others, and the last one ends it', async () => {
  const { redis, requests, clock } = createTestClient(['hang'], { discovery: true });
  const controllers = [new AbortController(), new AbortController()];
  const outcomes = controllers.map(({ signal }) => {
    const call = redis.backups.get({ backupId }, { signal });
    return call.catch((error: unknown) => error);
  });
  // Discovery is loaded with the first call.
  while (requests.length === 0) await settleWork();
  controllers[0]!.abort();
  expect(isAbortError(await outcomes[0])).toBe(true);
  expect(requests[0]?.signal.aborted).toBe(false);
  controllers[1]!.abort();
  expect(isAbortError(await outcomes[1])).toBe(true);
  await settleWork();
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  expect(clock.pending).toBe(0);
});

test('a signal that is aborted already sends nothing', async () => {
  const { redis, requests } = createTestClient([json({})]);
  const signal = AbortSignal.abort();
  for (const call of [
    () => redis.backups.get({ backupId }, { signal }),
    () => redis.backups.list({ folderId: 'f' }, { signal }).all(),
    () => redis.clusters.stop({ clusterId: 'c' }, { signal }),
    () => redis.operations.resume('op1').wait({ signal }),
  ]) {
    await expect(Promise.resolve(call())).rejects.toSatisfy(isAbortError);
  }
  expect(requests).toHaveLength(0);
});

test('a successful call leaves no timer and no listener', async () => {
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b' })]);
  const { signal } = new AbortController();
  await clock.until(redis.backups.get({ backupId }, { signal }));
  expect(clock.pending).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a thousand calls with one signal do not accumulate listeners', async () => {
  const { redis } = createTestClient([json({ id: 'b' })]);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 1000 }, () => redis.backups.get({ backupId }, { signal })));
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('withResponse does not leave the data promise unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => {
    unhandled.push(error);
  };
  process.on('unhandledRejection', note);
  const { redis } = createTestClient([failure(5, 404)]);
  await expect(redis.backups.get({ backupId }).withResponse()).rejects.toSatisfy(isSdkError);
  await settleWork();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
