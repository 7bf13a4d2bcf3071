import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { isAbortError, isUnavailableError } from '../src/index.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, type SeenRequest } from './support/fake-service.ts';

const clusterId = 'c1';
const record = (index: number, token = true) => ({
  record: { timestamp: `2026-01-01T00:00:0${index}Z`, message: { message: `line ${index}` } },
  ...(token ? { nextRecordToken: `t${index}` } : {}),
});
const tokenOf = ({ url }: SeenRequest) => new URL(url).searchParams.get('recordToken');

/** A body of these texts, which then ends, breaks, or stays open. */
const body = (texts: readonly string[], end: 'close' | 'break' | 'open' = 'close', onCancel = () => {}) => {
  const rest = texts.map((text) => new TextEncoder().encode(text));
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = rest.shift();
        if (next) controller.enqueue(next);
        else if (end === 'close') controller.close();
        else if (end === 'break') controller.error(new TypeError('terminated'));
        else return new Promise<void>(() => {});
        return undefined;
      },
      cancel: onCancel,
    }),
    { headers: { 'content-type': 'application/json' } },
  );
};
const collect = async (stream: AsyncIterable<unknown>) => {
  const all: unknown[] = [];
  for await (const item of stream) all.push(item);
  return all;
};

const toAbort = () => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
};

test.each([
  ['a JSON array', `[${JSON.stringify(record(1))},\n${JSON.stringify(record(2))}]`],
  ['objects by line', `${JSON.stringify(record(1))}\n${JSON.stringify(record(2))}\n`],
  ['wrapped objects by line', [record(1), record(2)].map((result) => JSON.stringify({ result })).join('\n')],
])('reads %s', async (_what, text) => {
  const { redis, requests } = createTestClient(() => () => body([...text]));
  expect(await collect(redis.clusters.streamLogs({ clusterId, columnFilter: ['message', 'pid'] }))).toEqual([
    record(1),
    record(2),
  ]);
  expect(requests[0]?.path).toBe('/managed-redis/v1/clusters/c1:stream_logs?columnFilter=message&columnFilter=pid');
});

test.each([0, 1, 2, 3, 4])(
  'a connection that breaks after record %i loses nothing and doubles nothing',
  async (broken) => {
    const all = [1, 2, 3, 4].map((index) => record(index));
    const { redis, requests, clock } = createTestClient((request) => () => {
      const from = Number(tokenOf(request)?.slice(1) ?? 0);
      const isFirst = requests.length === 1;
      const texts = all.slice(from, isFirst ? broken : 4).map((item) => `${JSON.stringify(item)}\n`);
      return isFirst ? body([...texts, '{"record":{"times'], 'break') : body(texts);
    });
    expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual(all);
    expect(requests.map(tokenOf)).toEqual([null, broken === 0 ? null : `t${broken}`]);
  },
);

test('records without a token are not yielded twice', async () => {
  const all = [record(1), record(2, false), record(3, false), record(4)];
  const { redis, requests, clock } = createTestClient((request) => () => {
    const from = tokenOf(request) === 't1' ? 1 : 0;
    const isFirst = requests.length === 1;
    return body(
      all.slice(from, isFirst ? 3 : 4).map((item) => `${JSON.stringify(item)}\n`),
      isFirst ? 'break' : 'close',
    );
  });
  expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual(all);
});

test('a truncated array counts as a broken connection', async () => {
  const { redis, requests, clock } = createTestClient(
    () => () =>
      requests.length === 1 ? body([`[${JSON.stringify(record(1))}`]) : body([`[${JSON.stringify(record(2))}]`]),
  );
  expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual([record(1), record(2)]);
});

test('gives up after failures in a row, not in total', async () => {
  const { redis, requests, clock } = createTestClient((request) => () => {
    const next = Number(tokenOf(request)?.slice(1) ?? 0) + 1;
    return next <= 6 ? body([`${JSON.stringify(record(next))}\n`], 'break') : body([], 'break');
  });
  const outcome = collect(redis.clusters.streamLogs({ clusterId })).catch((error) => error);
  expect(await clock.until(outcome)).toMatchObject({ code: 'STREAM_INTERRUPTED' });
  // Six with a record, the last of which counts as the first failure of four.
  expect(requests).toHaveLength(9);
});

test.each([
  [14, true],
  // The token ended while the stream went on: the next connection gets another one.
  [16, true],
  [7, false],
])('an error %i inside the stream is an ApiError; the stream is resumed: %s', async (code, isResumed) => {
  const { redis, requests, clock } = createTestClient(
    () => () =>
      requests.length === 1
        ? body([`{"result":${JSON.stringify(record(1))}}\n{"error":{"code":${code},"message":"m"}}`])
        : body(['{}']),
  );
  const outcome = await clock.until(collect(redis.clusters.streamLogs({ clusterId })).catch((error) => error));
  expect(requests).toHaveLength(isResumed ? 2 : 1);
  if (!isResumed) expect(outcome).toMatchObject({ name: 'PermissionDeniedError', operation: 'clusters.streamLogs' });
});

test('an error before the stream begins is retried, then thrown', async () => {
  const { redis, clock } = createTestClient([failure(14, 503)], { retry: { maxAttempts: 2 } });
  const outcome = clock.until(collect(redis.clusters.streamLogs({ clusterId })).catch((error) => error));
  expect(isUnavailableError(await outcome)).toBe(true);
});

test('200 streams that cannot begin send at most 1.2 times as many requests', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)]);
  const streams = Array.from({ length: 200 }, () => collect(redis.clusters.streamLogs({ clusterId })));
  const outcomes = await clock.until(Promise.allSettled(streams));
  expect(outcomes.every((outcome) => outcome.status === 'rejected' && isUnavailableError(outcome.reason))).toBe(true);
  expect(requests.length).toBeLessThanOrEqual(240);
});

test('a stream survives an outage longer than the attempts of one call', async () => {
  const { redis, requests, clock } = createTestClient(() => () => {
    if (requests.length === 1) return body([`${JSON.stringify(record(1))}\n`], 'break');
    return requests.length < 8 ? failure(14, 503) : body([JSON.stringify(record(2))]);
  });
  expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual([record(1), record(2)]);
});

test('an abort closes a connection that is not read yet, and reading it rejects', async () => {
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
  };
  const { redis } = createTestClient(() => () => body([], 'open', cancel));
  const { signal, abort } = toAbort();
  const { data } = await redis.clusters.streamLogs({ clusterId }, { signal }).withResponse();
  abort();
  await settleWork();
  expect(isCancelled).toBe(true);
  await expect(collect(data)).rejects.toSatisfy(isAbortError);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('an abort while waiting for a record rejects at once and closes the connection', async () => {
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
  };
  const { redis, clock } = createTestClient(() => () => body([`${JSON.stringify(record(1))}\n`], 'open', cancel));
  const controller = new AbortController();
  const items: unknown[] = [];
  let outcome: unknown;
  const read = async () => {
    for await (const item of redis.clusters.streamLogs({ clusterId }, { signal: controller.signal })) items.push(item);
  };
  read().catch((error) => {
    outcome = error;
  });
  await settleWork();
  expect(items).toEqual([record(1)]);
  controller.abort();
  await settleWork();
  expect(isAbortError(outcome)).toBe(true);
  expect(isCancelled).toBe(true);
  expect(clock.pending).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});

test('leaving the loop closes the connection', async () => {
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
  };
  const { redis } = createTestClient(() => () => body([`${JSON.stringify(record(1))}\n`], 'open', cancel));
  for await (const _ of redis.clusters.streamLogs({ clusterId })) break;
  expect(isCancelled).toBe(true);
});

test('reads no further than it has to', async () => {
  let pulled = 0;
  const endless = () =>
    new Response(
      new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            controller.enqueue(new TextEncoder().encode(`${JSON.stringify(record(1))}\n`));
            pulled += 1;
          },
        },
        { highWaterMark: 0 },
      ),
    );
  const { redis } = createTestClient(() => endless);
  const iterator = redis.clusters.streamLogs({ clusterId })[Symbol.asyncIterator]();
  await iterator.next();
  await settleWork();
  expect(pulled).toBeLessThan(5);
  await iterator.return?.();
});

test('a silent stream has no attempt limit', async () => {
  const { redis, clock } = createTestClient(() => () => body([], 'open'));
  let isOver = false;
  const iterator = redis.clusters.streamLogs({ clusterId })[Symbol.asyncIterator]();
  const next = iterator.next().finally(() => {
    isOver = true;
  });
  await clock.advance(3_600_000);
  expect(isOver).toBe(false);
  void next.catch(() => undefined);
});

test('withResponse opens the stream and returns the response that began it', async () => {
  const { redis, requests } = createTestClient(() => () => body([JSON.stringify(record(1))]));
  const { data, response } = await redis.clusters.streamLogs({ clusterId }).withResponse();
  expect(response.status).toBe(200);
  expect(await collect(data)).toEqual([record(1)]);
  expect(requests).toHaveLength(1);
});
