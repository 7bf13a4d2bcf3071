import type { ApiResponse } from '../core/api-promise.ts';
import type { Client, Exchange } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { resolveRetryPolicy } from '../core/retry-options.ts';
import { openScope } from '../core/scope.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { isUnauthenticatedError } from '../errors/status-errors.ts';
import { isStreamError } from '../errors/stream-error.ts';
import { backoffDelay, isRetryable } from '../pipeline/retry.ts';
import { defaultMaxRecordLength, parseRecords } from '../streaming/parse-records.ts';
import { buildRequest } from './build-request.ts';
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
  const { id, resume } = endpoint;
  const fields = readParams(endpoint, params);
  const { config, features } = client;
  const { signal } = options;
  const policy = resolveRetryPolicy(config.retry, options.retry);
  const maxRecordLength = Math.min(defaultMaxRecordLength, config.maxResponseBytes);
  /** Where the next connection begins. */
  let token: string | undefined;
  /** Records since the last one with a token: a new connection sends them again. */
  let sinceToken = 0;
  let failures = 0;
  /** Whether the current connection has begun to respond. */
  let isOpen = false;
  let exchange: Exchange | undefined;
  let stopWatching = (): void => {};

  async function connect(): Promise<ApiResponse> {
    await features.validate?.(id, 'request', fields);
    const position = token === undefined || resume === undefined ? {} : { [resume.parameter]: token };
    const request = buildRequest(endpoint, { ...fields, ...position }, options);
    exchange = await client.send({ ...request, expect: 'stream' });
    watch(exchange.body);
    return exchange.response;
  }

  /** Closes the connection on abort even while nobody reads it. */
  function watch(body: ReadableStream<Uint8Array> | null): void {
    const close = (): void => void body?.cancel(signal?.reason).catch(() => {});
    signal?.addEventListener('abort', close, { once: true });
    stopWatching = () => signal?.removeEventListener('abort', close);
  }

  async function* read(): AsyncGenerator<Item, void, undefined> {
    // A call that fails here has been repeated already, within the budget of the client.
    if (exchange === undefined) await connect();
    for (;;) {
      try {
        yield* readConnection();
        return;
      } catch (error) {
        await recover(error);
      }
    }
  }

  async function* readConnection(): AsyncGenerator<Item, void, undefined> {
    if (exchange === undefined) await connect();
    const { body, createError } = exchange!;
    exchange = undefined;
    isOpen = true;
    stopWatching();
    if (!body) return;
    let toSkip = sinceToken;
    for await (const record of parseRecords(body, { signal, createError, maxRecordLength })) {
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      failures = 0;
      const ownToken = resume && (record as Record<string, string>)[resume.field];
      sinceToken = ownToken ? 0 : sinceToken + 1;
      if (ownToken) token = ownToken;
      await features.validate?.(id, 'response', record);
      yield record as Item;
    }
  }

  /** Waits before the next connection, or throws if there must not be one. */
  async function recover(error: unknown): Promise<void> {
    const isBroken = canReconnect(error, isOpen);
    isOpen = false;
    failures += 1;
    if (!isBroken || failures >= policy.maxAttempts) throw error;
    const delay = backoffDelay(failures, policy, config.random);
    features.log?.('warn', 'stream broken', { operation: id, failures, delay });
    await openScope({ clock: config.clock, signal, timeout: Infinity, label: id }).sleep(delay);
  }

  return { connect, read };
}

/** A token may expire while a stream is open; the next connection gets a fresh one. */
function canReconnect(error: unknown, isOpen: boolean): boolean {
  if (isStreamError(error)) return error.code === 'STREAM_INTERRUPTED';
  if (!isSdkError(error)) return false;
  return isRetryable(error, { isRead: true, isRepeatable: true }) || (isOpen && isUnauthenticatedError(error));
}
