import type { ApiResponse } from '../core/api-promise.ts';
import type { Client, Exchange } from '../core/client.ts';
import { startStopwatch } from '../core/clock.ts';
import { checkDuration } from '../core/duration.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { resolveRetryPolicy } from '../core/retry-options.ts';
import { openScope, type ScopeCall } from '../core/scope.ts';
import { AbortError } from '../errors/abort-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import { ClosedError } from '../errors/closed-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { isUnauthenticatedError } from '../errors/status-errors.ts';
import { isStreamError } from '../errors/stream-error.ts';
import { limitIdleTime } from '../pipeline/read-body.ts';
import { backoffDelay, isRetryable } from '../pipeline/retry.ts';
import { defaultMaxRecordLength, parseRecords } from '../streaming/parse-records.ts';
import { addAttempts } from './add-attempts.ts';
import { buildRequest } from './build-request.ts';
import { checkCallOptions } from './check-call-options.ts';
import { readParams } from './read-params.ts';

/** One iteration over a stream: its position, and the current connection. */
export interface RecordReader<Item> {
  /** Opens the first connection. */
  connect(): Promise<ApiResponse>;
  /** Records from the first to the last, over as many connections as it takes. */
  read(): AsyncGenerator<Item, void, undefined>;
}

export function createRecordReader<Item>(
  client: Client,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions = {},
): RecordReader<Item> {
  const { id, method, host, resume } = endpoint;
  checkCallOptions(endpoint, options);
  const fields = readParams(endpoint, params);
  const { config, features } = client;
  const { signal } = options;
  const idleTimeout = options.idleTimeout ?? config.idleTimeout ?? Infinity;
  checkDuration('idleTimeout', idleTimeout);
  const policy = resolveRetryPolicy(config.retry, options.retry);
  const maxRecordLength = Math.min(defaultMaxRecordLength, config.maxResponseBytes);
  const { path } = buildRequest(endpoint, fields, options);
  const label = `${method} ${path}`;
  /** What errors say about the stream: the last connection, and the attempts of all. */
  const call = {
    operation: id,
    method,
    url: client.locate(host, path),
    attempts: [] as Attempt[],
    clientTraceId: undefined as string | undefined,
  } satisfies ScopeCall;
  /** Where the next connection begins. */
  let token: string | undefined;
  /** Records since the last one with a token: a new connection sends them again. */
  let sinceToken = 0;
  let delivered = 0;
  /** Failures in a row: connections that did not open, or that the service ended with an error before a record. */
  let failures = 0;
  /** Connections in a row that brought nothing and did not last. */
  let idleConnections = 0;
  let exchange: Exchange | undefined;
  let stopWatching = (): void => {};

  async function connect(): Promise<ApiResponse> {
    await features.validate?.(id, 'request', fields);
    const position = token === undefined || resume === undefined ? {} : { [resume.parameter]: token };
    const request = buildRequest(endpoint, { ...fields, ...position }, options);
    let attempts: readonly Attempt[] = [];
    const onStart: typeof request.onStart = (info) => {
      attempts = info.attempts;
      call.clientTraceId = info.clientTraceId;
    };
    try {
      exchange = await client.send({ ...request, expect: 'stream', onStart });
    } finally {
      addAttempts(call.attempts, attempts);
    }
    watch(exchange.body);
    return exchange.response;
  }

  /** Calls back when the stream has to end: on abort, and when the client is closed. Returns what stops watching. */
  function onEnd(callback: () => void): () => void {
    const forget = config.lifetime.onEnd(callback);
    signal?.addEventListener('abort', callback, { once: true });
    return () => {
      forget();
      signal?.removeEventListener('abort', callback);
    };
  }

  /** Closes the connection on abort even while nobody reads it. */
  function watch(body: ReadableStream<Uint8Array> | null): void {
    stopWatching = onEnd(() => void body?.cancel(signal?.reason).catch(() => {}));
  }

  async function* read(): AsyncGenerator<Item, void, undefined> {
    // A call that fails here has been repeated already, within the budget of the client.
    if (exchange === undefined) await connect();
    for (;;) {
      const elapsed = startStopwatch(config.clock);
      let isOpen = false;
      try {
        if (exchange === undefined) await connect();
        isOpen = true;
        yield* readConnection();
        return;
      } catch (error) {
        if (elapsed() >= policy.maxDelay) idleConnections = 0;
        await recover(error, isOpen);
      }
    }
  }

  async function* readConnection(): AsyncGenerator<Item, void, undefined> {
    const { body, createError } = exchange!;
    exchange = undefined;
    stopWatching();
    if (!body) return;
    const ended = new AbortController();
    const stop = onEnd(() => ended.abort(signal?.reason));
    if (signal?.aborted || config.lifetime.isOver) ended.abort(signal?.reason);
    try {
      yield* readRecords(body, ended.signal, createError);
    } finally {
      stop();
    }
  }

  async function* readRecords(
    body: ReadableStream<Uint8Array>,
    ended: AbortSignal,
    createError: Exchange['createError'],
  ): AsyncGenerator<Item, void, undefined> {
    let toSkip = sinceToken;
    const limited = idleTimeout === Infinity ? body : limitIdleTime(body, idleTimeout, config.clock, 'idleTimeout');
    const records = parseRecords(limited, {
      signal: ended,
      maxRecordLength,
      createError,
      createAbortError: () =>
        config.lifetime.isOver ? new ClosedError(label) : new AbortError(signal?.reason, label, call),
      countDelivered: () => delivered,
    });
    for await (const record of records) {
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      failures = 0;
      idleConnections = 0;
      const ownToken = resume && (record as Record<string, string>)[resume.field];
      sinceToken = ownToken ? 0 : sinceToken + 1;
      if (ownToken) token = ownToken;
      await features.validate?.(id, 'response', record);
      delivered += 1;
      yield record as Item;
    }
  }

  /** Waits before the next connection, or throws if there must not be one. */
  async function recover(error: unknown, isOpen: boolean): Promise<void> {
    if (!canReconnect(error, isOpen) || policy.maxAttempts <= 1) throw error;
    // Idle connections are cut by proxies and by Node's own `fetch`, however often: each one that opened was a success.
    failures = isStreamError(error) ? 0 : failures + 1;
    idleConnections += 1;
    if (failures >= policy.maxAttempts) throw error;
    const delay = backoffDelay(idleConnections, policy, config.random);
    features.log?.('warn', 'stream broken', { operation: id, failures, delay });
    await openScope({ clock: config.clock, signal, lifetime: config.lifetime, timeout: Infinity, label, call }).sleep(
      delay,
    );
  }

  return { connect, read };
}

/** A token may expire while a stream is open; the next connection gets a fresh one. */
function canReconnect(error: unknown, isOpen: boolean): boolean {
  if (isStreamError(error)) return error.code === 'STREAM_INTERRUPTED';
  if (!isSdkError(error)) return false;
  return isRetryable(error, { isRead: true, isRepeatable: true }) || (isOpen && isUnauthenticatedError(error));
}
