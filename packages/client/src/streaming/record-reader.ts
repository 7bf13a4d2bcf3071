import type { ApiResponse } from '../core/api-promise.ts';
import { buildRequest } from '../core/build-request.ts';
import type { Core, Exchange } from '../core/core.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { isRetryable, type RetryPolicy, retryPolicy } from '../core/retry.ts';
import { openScope } from '../core/scope.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { isUnauthenticatedError } from '../errors/status-errors.ts';
import { parseRecords } from './parse-records.ts';
import { isStreamError } from './stream-error.ts';

/** One iteration over a stream: its place in it, and the connection of the moment. */
export class RecordReader<Item> {
  readonly #core: Core;
  readonly #endpoint: Endpoint;
  readonly #params: Readonly<Record<string, unknown>>;
  readonly #options: RequestOptions | undefined;
  readonly #policy: RetryPolicy;
  #token: unknown;
  /** Records since the last one that had a token: a new connection sends them again. */
  #sinceToken = 0;
  #failures = 0;
  /** Whether the connection of the moment has begun to answer. */
  #isOpen = false;
  #exchange: Exchange | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(core: Core, endpoint: Endpoint, params: Readonly<Record<string, unknown>>, options?: RequestOptions) {
    this.#core = core;
    this.#endpoint = endpoint;
    this.#params = params;
    this.#options = options;
    this.#policy = retryPolicy(core.config.retry, options?.retry);
  }

  async connect(): Promise<ApiResponse> {
    const [parameter] = this.#endpoint.resume!;
    const place = this.#token === undefined ? {} : { [parameter]: this.#token };
    await this.#core.features.validate?.(this.#endpoint.id, 'request', this.#params);
    const request = buildRequest(this.#endpoint, { ...this.#params, ...place }, this.#options);
    this.#exchange = await this.#core.send({ ...request, expect: 'stream' });
    this.#watch(this.#exchange.body);
    return this.#exchange.response;
  }

  /** An abort closes the connection also while nobody reads it. */
  #watch(body: ReadableStream<Uint8Array> | null): void {
    const signal = this.#options?.signal;
    const close = (): void => void body?.cancel(signal?.reason).catch(() => {});
    signal?.addEventListener('abort', close, { once: true });
    this.#stopWatching = () => signal?.removeEventListener('abort', close);
  }

  async *read(): AsyncGenerator<Item, void, undefined> {
    // A call that cannot begin has been repeated already, within the budget of the client.
    if (this.#exchange === undefined) await this.connect();
    for (;;) {
      try {
        yield* this.#readConnection();
        return;
      } catch (error) {
        await this.#recover(error);
      }
    }
  }

  async *#readConnection(): AsyncGenerator<Item, void, undefined> {
    if (this.#exchange === undefined) await this.connect();
    const { body, createError } = this.#exchange!;
    this.#exchange = undefined;
    this.#isOpen = true;
    this.#stopWatching?.();
    if (!body) return;
    const [, field] = this.#endpoint.resume!;
    let toSkip = this.#sinceToken;
    for await (const record of parseRecords(body, { signal: this.#options?.signal, createError })) {
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      const token = (record as Record<string, unknown>)[field];
      this.#failures = 0;
      this.#sinceToken = token ? 0 : this.#sinceToken + 1;
      if (token) this.#token = token;
      await this.#core.features.validate?.(this.#endpoint.id, 'response', record);
      yield record as Item;
    }
  }

  /** Waits before the next connection, or throws when there is none to be. */
  async #recover(error: unknown): Promise<void> {
    const { clock, random } = this.#core.config;
    const { maxAttempts, baseDelay, maxDelay } = this.#policy;
    const isBroken = isStreamError(error)
      ? error.code === 'STREAM_INTERRUPTED'
      : isSdkError(error) && (isRetryable(error, true, true) || (this.#isOpen && isUnauthenticatedError(error)));
    this.#isOpen = false;
    this.#failures += 1;
    if (!isBroken || this.#failures >= maxAttempts) throw error;
    const delay = random() * Math.min(maxDelay, baseDelay * 2 ** (this.#failures - 1));
    const { id } = this.#endpoint;
    this.#core.features.log?.('warn', 'stream broken', { operation: id, failures: this.#failures, delay });
    await openScope(clock, this.#options?.signal, Infinity, id).sleep(delay);
  }
}
