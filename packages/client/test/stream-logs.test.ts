import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
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
  const { redis, requests, clock } = createTestClient(
    (request) => () => {
      const next = Number(tokenOf(request)?.slice(1) ?? 0) + 1;
      const isRefused = next > 6 || requests.length % 2 === 0;
      return isRefused ? failure(14, 503) : body([`${JSON.stringify(record(next))}\n`], 'break');
    },
    { retry: { maxAttempts: 4 } },
  );
  const outcome = collect(redis.clusters.streamLogs({ clusterId })).catch((error) => error);
  expect(await clock.until(outcome)).toSatisfy(isUnavailableError);
});

test.each([
  ['broken', 'break'],
  ['cut off in an array', 'close'],
] as const)('idle connections that are %s do not end a stream, however many', async (_what, end) => {
  const { redis, requests, clock } = createTestClient(
    () => () => (requests.length <= 50 ? body(['['], end) : body([`${JSON.stringify(record(1))}\n`])),
  );
  expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual([record(1)]);
  expect(requests).toHaveLength(51);
  const delays = clock.waits.filter((wait) => wait <= 20_000);
  expect(delays.slice(0, 8)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
});

test('a connection that lasted is replaced without a long delay', async () => {
  const idleLimit = 300_000;
  const { redis, requests, clock } = createTestClient(() => () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    clock.setTimeout(() => void writable.abort(new TypeError('terminated')).catch(() => {}), idleLimit);
    return requests.length <= 10 ? new Response(readable) : body([JSON.stringify(record(1))]);
  });
  expect(await clock.until(collect(redis.clusters.streamLogs({ clusterId })))).toEqual([record(1)]);
  expect(clock.waits.filter((wait) => wait === 500)).toHaveLength(10);
});

test('without retries, a broken connection ends the stream', async () => {
  const { redis, requests } = createTestClient(() => () => body([], 'break'), { retry: false });
  await expect(collect(redis.clusters.streamLogs({ clusterId }))).rejects.toMatchObject({ code: 'STREAM_INTERRUPTED' });
  expect(requests).toHaveLength(1);
});

test('an error counts the records of all connections, and each once', async () => {
  const { redis, clock } = createTestClient((request) => () => {
    const next = Number(tokenOf(request)?.slice(1) ?? 0) + 1;
    const text = `${JSON.stringify(record(next))}\n`;
    return next < 4 ? body([text], 'break') : body([text, 'nonsense\n']);
  });
  const outcome = collect(redis.clusters.streamLogs({ clusterId })).catch((error) => error);
  expect(await clock.until(outcome)).toMatchObject({
    code: 'STREAM_MALFORMED',
    delivered: 4,
    message: expect.stringContaining('4 records were delivered before'),
  });
});

test.each(['call', 'client'])('idleTimeout of the %s replaces a connection that brings nothing', async (place) => {
  const options = { idleTimeout: 60_000 };
  let cancelled = 0;
  const cancel = () => {
    cancelled += 1;
  };
  const { redis, requests, clock } = createTestClient(
    () => () =>
      requests.length === 1
        ? body([`${JSON.stringify(record(1))}\n`], 'open', cancel)
        : body([JSON.stringify(record(2))]),
    place === 'client' ? options : {},
  );
  const stream = redis.clusters.streamLogs({ clusterId }, place === 'call' ? options : {});
  expect(await clock.until(collect(stream))).toEqual([record(1), record(2)]);
  expect(cancelled).toBe(1);
  expect(clock.waits.filter((wait) => wait === 60_000).length).toBeGreaterThanOrEqual(2);
  expect(clock.pending).toBe(0);
});

test('an abort tells the call, its ids and the attempts of all connections', async () => {
  const { redis, requests, clock } = createTestClient(
    () => () => (requests.length === 1 ? body([`${JSON.stringify(record(1))}\n`], 'break') : body([], 'open')),
  );
  const { signal, abort } = toAbort();
  const outcome = collect(redis.clusters.streamLogs({ clusterId }, { signal })).catch((error) => error);
  await clock.advance(1000);
  abort();
  expect(await outcome).toMatchObject({
    name: 'AbortError',
    operation: 'clusters.streamLogs',
    method: 'GET',
    attempts: [{ status: 200 }, { status: 200 }],
    clientTraceId: requests[1]!.headers['x-client-trace-id'],
    message: 'GET /managed-redis/v1/clusters/c1:stream_logs: aborted by the caller',
  });
});

test('an abort of a stream of node-fetch is an AbortError, and no uncaught exception', async () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);
  process.on('uncaughtException', note);
  const source = new Readable({ read() {} });
  const { redis } = createTestClient(({ signal }) => () => {
    // As node-fetch does.
    signal.addEventListener('abort', () => source.destroy(new Error('The user aborted a request.')));
    const response = new Response(null);
    Object.defineProperty(response, 'body', { value: source });
    return response;
  });
  const { signal, abort } = toAbort();
  const items: unknown[] = [];
  const read = async () => {
    for await (const item of redis.clusters.streamLogs({ clusterId }, { signal })) items.push(item);
  };
  const outcome = read().catch((error: unknown) => error);
  source.push(new TextEncoder().encode(`${JSON.stringify(record(1))}\n`));
  await settleWork();
  expect(items).toEqual([record(1)]);
  abort();
  expect(await outcome).toSatisfy(isAbortError);
  await settleWork();
  expect(source.destroyed).toBe(true);
  process.off('uncaughtException', note);
  expect(uncaught).toEqual([]);
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
