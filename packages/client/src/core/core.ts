import type { ApiError } from '../errors/api-error.ts';
import { isSdkError, type SdkError } from '../errors/sdk-error.ts';
import { isUnauthenticatedError } from '../errors/status-errors.ts';
import type { Host } from '../generated/routes.ts';
import type { ApiResponse } from './api-promise.ts';
import { CallRecord } from './call-record.ts';
import type { ClientOptions } from './client-options.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, createTokenSource, type TokenSource } from './credentials.ts';
import { type Addresses, resolveEndpoints } from './endpoints.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import type { CallLog } from './logger.ts';
import { composeMiddleware, type TransportRequest } from './middleware.ts';
import { attemptHeaders, commonHeaders } from './request-headers.ts';
import type { RequestOptions } from './request-options.ts';
import { isRetryable, retryDelay, retryPolicy } from './retry.ts';
import { RetryBudget } from './retry-budget.ts';
import { Scope } from './scope.ts';
import type { TokenProvider } from './token.ts';

/** A call on its way into the pipeline. */
export interface CoreRequest {
  readonly id?: string | undefined;
  readonly pathTemplate?: string | undefined;
  readonly method: string;
  readonly host: Host;
  readonly path: string;
  /** With its question mark. */
  readonly query?: string | undefined;
  readonly body?: string | undefined;
  readonly anonymous?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly options?: RequestOptions | undefined;
  /** What the caller passed, to be searched for secrets when something fails. */
  readonly params?: unknown;
  /** `data`: parsed JSON. `stream`: the body itself. `text`: whatever it is. */
  readonly expect: 'data' | 'stream' | 'text';
  /** An answer outside of 2xx is returned in the end, not thrown. */
  readonly returnsFailures?: boolean | undefined;
  /** Ends the connection of a stream, after the call itself is over. */
  readonly connection?: AbortController | undefined;
}

/** What came back. */
export interface Exchange {
  readonly data: unknown;
  readonly text: string;
  readonly body: ReadableStream<Uint8Array> | null;
  /** Makes the error for a status that comes inside of the body. */
  readonly createError?: ((status: unknown) => ApiError) | undefined;
  readonly response: ApiResponse;
}

/** Options of the client, with what every layer needs filled in. */
export interface CoreConfig extends ClientOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly generateId: () => string;
}

/** Parts of the client that a small bundle can do without. */
export interface Features {
  /** Told how calls go. */
  readonly log?: CallLog | undefined;
  /** Checks an input or an output; rejects when it is not to be used. */
  readonly validate?:
    | ((operation: string, direction: 'request' | 'response', value: unknown) => Promise<void>)
    | undefined;
  /** Finds out where the hosts are, before the first call. */
  readonly discover?: ((known: Addresses) => Promise<Addresses>) | undefined;
  /** Credentials for a client that was given none. */
  readonly loadCredentials?: ((addresses: Addresses) => Promise<TokenProvider>) | undefined;
}

/** The state that all resources of a client share, and the pipeline every request goes through. */
export class Core {
  readonly #config: CoreConfig;
  readonly #source: TokenSource | undefined;
  readonly #budget = new RetryBudget();
  readonly #transport: (request: TransportRequest) => Promise<Response>;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #features: Features;
  #addresses: Addresses;
  #discovery: Promise<Addresses> | undefined;

  constructor(options: ClientOptions, features: Features) {
    this.#config = {
      ...options,
      clock: options.clock ?? systemClock,
      random: options.random ?? Math.random,
      generateId: options.generateId ?? createIdempotencyKey,
    };
    this.#features = features;
    this.#addresses = resolveEndpoints(options);
    this.#source = createTokenSource(options.credentials, () => features.loadCredentials?.(this.#addresses));
    this.#headers = commonHeaders(options.headers);
    this.#transport = composeMiddleware(options.middleware ?? [], ({ url, method, headers, body, signal }) =>
      (options.fetch ?? fetch)(url, { method, headers, signal, redirect: 'manual', ...(body && { body }) }),
    );
  }

  /** @internal */
  get config(): CoreConfig {
    return this.#config;
  }

  /** @internal */
  get features(): Features {
    return this.#features;
  }

  /**
   * Runs one call to its end: a token, attempts, and the waits between them.
   *
   * @internal
   */
  async send(request: CoreRequest): Promise<Exchange> {
    const { clock, attemptTimeout = 30_000, timeout = 120_000, random, retry } = this.#config;
    const { options, method } = request;
    const scope = new Scope(clock, options?.signal, options?.timeout ?? timeout, `${method} ${request.path}`);
    scope.check();
    const { discover, log } = this.#features;
    if (discover) await this.#discover(scope, discover);
    const call = new CallRecord(request, this.#addresses[request.host], this.#config.generateId(), scope);
    const source = request.anonymous ? undefined : this.#source;
    if (source) call.useToken(await this.#getToken(source, scope));
    const isRead = method === 'GET' || method === 'HEAD';
    const isSafe = isRead || request.idempotencyKey !== undefined;
    const policy = retryPolicy(retry, options?.retry);
    let isRefreshed = false;
    for (let attempt = 1; ; attempt++) {
      const startedAt = clock.now();
      let failure: SdkError;
      try {
        const exchange = await scope.run(options?.attemptTimeout ?? attemptTimeout, (signal) =>
          this.#attempt(call, attempt, signal),
        );
        scope.attempts.push({ startedAt, duration: clock.now() - startedAt, status: exchange.response.status });
        this.#budget.succeed(attempt > 1);
        log?.('debug', 'call', call);
        return exchange;
      } catch (error) {
        if (!isSdkError(error)) throw error;
        failure = error;
      }
      const { status, code } = failure as SdkError & { status?: number };
      const entry = { startedAt, duration: clock.now() - startedAt, status, error: code };
      if (source?.refreshable && !isRefreshed && isUnauthenticatedError(failure)) {
        isRefreshed = true;
        scope.attempts.push(entry);
        call.useToken(await this.#getToken(source, scope, call.token));
        continue;
      }
      const delay =
        attempt < policy.maxAttempts && isRetryable(failure, isRead, isSafe)
          ? retryDelay(failure, attempt, policy, clock.now(), random)
          : undefined;
      if (delay === undefined || delay >= scope.remaining || !this.#budget.take()) {
        scope.attempts.push(entry);
        log?.('error', 'call failed', call);
        if (request.returnsFailures && call.answer !== undefined && (status ?? 0) >= 400) return call.answer;
        throw failure;
      }
      scope.attempts.push({ ...entry, delay });
      log?.('warn', 'retry', call);
      await scope.sleep(delay);
    }
  }

  async #attempt(call: CallRecord, attempt: number, signal: AbortSignal): Promise<Exchange> {
    const { request } = call;
    const { connection } = request;
    if (connection) signal.addEventListener('abort', () => connection.abort(signal.reason), { once: true });
    let response: Response;
    let text = '';
    call.answer = undefined;
    try {
      response = await this.#transport({
        url: call.url + (request.query ?? ''),
        method: request.method,
        headers: attemptHeaders(this.#headers, call, this.#config.generateId()),
        body: request.body,
        signal: connection?.signal ?? signal,
        operation: request.id,
        pathTemplate: request.pathTemplate,
        attempt,
      });
      if (request.expect !== 'stream' || !response.ok) text = await response.text();
    } catch (error) {
      throw isSdkError(error) ? error : call.networkError(error);
    }
    return call.read(response, text);
  }

  /** A token that does not have to be waited for costs no turn of the event loop and no signal. */
  #getToken(source: TokenSource, scope: Scope, refusedToken?: string): string | Promise<string> {
    if (!source.refreshable) return source.getToken({});
    const refresh = refusedToken === undefined ? {} : { forceRefresh: true, refusedToken };
    return scope.run(Infinity, async (signal) => source.getToken({ signal, ...refresh }));
  }

  /** Asks for the addresses once. A failure is not kept, so that the next call asks again. */
  async #discover(scope: Scope, discover: NonNullable<Features['discover']>): Promise<void> {
    this.#discovery ??= discover(this.#addresses);
    try {
      this.#addresses = await scope.run(Infinity, () => this.#discovery!);
    } catch (error) {
      this.#discovery = undefined;
      throw error;
    }
  }
}

/** Options of a client without the features that only `ManagedRedis` and `allFeatures` bring. */
export interface BasicOptions extends Omit<ClientOptions, 'validate' | 'logger' | 'logLevel' | 'discovery'> {
  /** IAM token, function that returns one, or provider. `null` sends no token, as to an emulator. */
  readonly credentials: Credentials | null;
}

/**
 * The shared part of a client, for those who import the resources or calls they use. Validation, logging, discovery
 * and the default chain of credentials come with `allFeatures` only.
 *
 * @example
 * ```ts
 * import { Backups, createClient, getBackup } from '@managed-redis/client';
 *
 * const client = createClient({ credentials: token });
 * const backup = await getBackup(client, { backupId });
 * const same = await new Backups(client).get({ backupId });
 * ```
 */
export function createClient(options: BasicOptions): Core;
export function createClient(options: ClientOptions, features: (options: ClientOptions) => Features): Core;
export function createClient(options: ClientOptions, features?: (options: ClientOptions) => Features): Core {
  return new Core(options, features?.(options) ?? {});
}
