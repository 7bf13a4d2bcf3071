import type { ApiError, ApiFailure } from '../errors/api-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import type { CallInfo } from '../errors/call-error.ts';
import { isSdkError, type SdkError } from '../errors/sdk-error.ts';
import { defaultHost, type Host } from '../generated/routes.ts';
import type { ApiResponse } from './api-promise.ts';
import type { CallRecord } from './call-record.ts';
import type { ClientOptions } from './client-options.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, createTokenSource, type TokenFunction, type TokenSource } from './credentials.ts';
import { type Addresses, resolveEndpoints } from './endpoints.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import type { CallLog } from './logger.ts';
import { composeMiddleware } from './middleware.ts';
import { attemptHeaders, commonHeaders } from './request-headers.ts';
import type { RequestOptions } from './request-options.ts';
import { networkErrorOf, readResponse } from './response.ts';
import { isRetryable, retryDelay, retryPolicy } from './retry.ts';
import { createRetryBudget } from './retry-budget.ts';
import { openScope, type Scope } from './scope.ts';
import type { TokenProvider } from './token.ts';

/** A call on its way into the pipeline. */
export interface CoreRequest {
  readonly id?: string | undefined;
  readonly pathTemplate?: string | undefined;
  readonly method: string;
  /** The first host of the document when left out. */
  readonly host?: Host | undefined;
  readonly path: string;
  /** With its question mark. */
  readonly query?: string | undefined;
  readonly body?: string | undefined;
  readonly anonymous?: boolean | undefined;
  readonly options?: RequestOptions | undefined;
  /** What the caller passed, to be searched for secrets when something fails. */
  readonly params?: unknown;
  /** A JSON object when left out. `stream`: the body itself. `text`: whatever it is. */
  readonly expect?: 'stream' | 'text' | undefined;
  /** Makes the error for a refusal. By its code alone when left out. */
  readonly createError?: ((failure: ApiFailure, info: CallInfo, answer: Exchange) => ApiError) | undefined;
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

/** Options of the client that every layer needs, filled in. */
export interface CoreConfig extends Pick<ClientOptions, 'retry' | 'noChanges' | 'conflicts'> {
  readonly clock: Clock;
  readonly random: () => number;
  readonly generateId: () => string;
}

/** Parts of the client that a small bundle can do without. */
export interface Features {
  /** Makes the errors for refusals, unless the request says how. */
  readonly createError?: CoreRequest['createError'];
  /** Told of what happens besides attempts. */
  readonly log?: CallLog | undefined;
  /** Told of each attempt as it ends. The last one of `attempts` is the one. */
  readonly onAttempt?: ((call: CallRecord) => void) | undefined;
  /** Checks an input or an output; rejects when it is not to be used. */
  readonly validate?:
    | ((operation: string, direction: 'request' | 'response', value: unknown) => Promise<void>)
    | undefined;
  /** Finds out where the hosts are, before the first call. */
  readonly discover?: ((signal: AbortSignal) => Promise<Addresses>) | undefined;
  /** Credentials for a client that was given none, or a function. */
  readonly loadCredentials?: ((addresses: Addresses, given?: TokenFunction) => Promise<TokenProvider>) | undefined;
}

/** The state that all resources of a client share, and the pipeline every request goes through. */
export interface Core {
  /** @internal */
  readonly config: CoreConfig;
  /** @internal */
  readonly features: Features;
  /**
   * Runs one call to its end: a token, attempts, and the waits between them.
   *
   * @internal
   */
  send(request: CoreRequest): Promise<Exchange>;
}

/** A token that does not have to be waited for costs no turn of the event loop and no signal. */
const getToken = (source: TokenSource, scope: Scope, refusedToken?: string): string | Promise<string> =>
  typeof source === 'string'
    ? source
    : scope.run(Infinity, (signal) => source({ signal, forceRefresh: Boolean(refusedToken), refusedToken }));

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
 * import { Backups } from '@managed-redis/client';
 * import { createClient, getBackup } from '@managed-redis/client/functions';
 *
 * const client = createClient({ credentials: token });
 * const backup = await getBackup(client, { backupId });
 * const same = await new Backups(client).get({ backupId });
 * ```
 */
export function createClient(options: BasicOptions): Core;
export function createClient(options: ClientOptions, features: (options: ClientOptions) => Features): Core;
export function createClient(options: ClientOptions, createFeatures?: (options: ClientOptions) => Features): Core {
  const {
    clock = systemClock,
    random = Math.random,
    generateId = createIdempotencyKey,
    retry,
    noChanges,
    conflicts,
    timeout = 120_000,
    attemptTimeout = 30_000,
  } = options;
  const features = createFeatures?.(options) ?? {};
  const { discover, onAttempt } = features;
  let addresses = resolveEndpoints(options);
  const credentials = createTokenSource(options.credentials, (given) => features.loadCredentials?.(addresses, given));
  const headers = commonHeaders(options.headers);
  const spend = createRetryBudget();
  const transport = composeMiddleware(options.middleware ?? [], ({ url, method, headers, body, signal }) =>
    (options.fetch ?? fetch)(url, { method, headers, signal, redirect: 'manual', body: body! }),
  );

  async function send(request: CoreRequest): Promise<Exchange> {
    const { method, path, host = defaultHost, options: own = {}, anonymous } = request;
    const scope = openScope(clock, own.signal, own.timeout ?? timeout, `${method} ${path}`);
    const { attempts } = scope;
    scope.check();
    if (discover) addresses = await scope.run(Infinity, discover);
    const source = anonymous ? undefined : credentials;
    const call: CallRecord = {
      request: { createError: features.createError, ...request },
      info: {
        operation: request.id,
        method,
        url: addresses[host] + path,
        attempts,
        clientTraceId: generateId(),
      },
      tokens: source ? [await getToken(source, scope)] : [],
    };
    const isRead = /GET|HEAD/.test(method);
    const policy = retryPolicy(retry, own.retry);
    for (let attempt = 1; ; attempt++) {
      const startedAt = clock.now();
      const record = (outcome: Partial<Attempt>): void => {
        attempts.push({ startedAt, duration: clock.now() - startedAt, ...outcome });
        onAttempt?.(call);
      };
      try {
        const exchange = await scope.run(own.attemptTimeout ?? attemptTimeout, (signal) =>
          exchangeOnce(call, attempt, signal),
        );
        record({ status: exchange.response.status });
        spend(-0.1 - Number(attempt > 1));
        return exchange;
      } catch (error) {
        if (!isSdkError(error)) throw error;
        const { status, code } = error as SdkError & { readonly status?: number };
        const outcome = { status, error: code };
        if (typeof source === 'function' && status === 401 && !call.tokens[1]) {
          record({ ...outcome, delay: 0 });
          call.tokens.push(await getToken(source, scope, call.tokens[0]));
          continue;
        }
        const delay =
          attempt < policy.maxAttempts && isRetryable(error, isRead, isRead || Boolean(own.idempotencyKey))
            ? retryDelay(error, attempt, policy, clock.now(), random)
            : Infinity;
        if (delay >= scope.remaining() || !spend(1)) {
          record(outcome);
          throw error;
        }
        record({ ...outcome, delay });
        await scope.sleep(delay);
      }
    }
  }

  async function exchangeOnce(call: CallRecord, attempt: number, signal: AbortSignal): Promise<Exchange> {
    const { id, method, pathTemplate, query = '', body, expect } = call.request;
    let response: Response;
    let text = '';
    call.answer = undefined;
    call.headers = attemptHeaders(headers, call, generateId());
    try {
      response = await transport({
        url: call.info.url + query,
        method,
        headers: call.headers,
        body,
        signal,
        operation: id,
        pathTemplate,
        attempt,
      });
      if (expect !== 'stream' || !response.ok) text = await response.text();
    } catch (error) {
      throw isSdkError(error) ? error : networkErrorOf(call, error);
    }
    return readResponse(call, response, text);
  }

  // Neither holds a secret: a client can be printed.
  return { config: { clock, random, generateId, retry, noChanges, conflicts }, features, send };
}
