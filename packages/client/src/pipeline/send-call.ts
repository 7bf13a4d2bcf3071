import type { CallRecord, CallRequest, ClientConfig, Exchange, Features } from '../core/client.ts';
import { startStopwatch } from '../core/clock.ts';
import { checkDuration } from '../core/duration.ts';
import type { Addresses } from '../core/endpoints.ts';
import type { Fetch } from '../core/fetch.ts';
import type { HeaderOptions } from '../core/header-options.ts';
import type { Lifetime } from '../core/lifetime.ts';
import type { Middleware } from '../core/middleware.ts';
import { resolveRetryPolicy } from '../core/retry-options.ts';
import { openScope, type Scope } from '../core/scope.ts';
import type { Attempt } from '../errors/attempt.ts';
import { defaultHost, type Host } from '../generated/routes.ts';
import { checkHeaderOptions, checkIdempotencyKey } from './check-headers.ts';
import { checkMiddleware } from './check-options.ts';
import { ForeignError, noteBudget, outcomeOf, shouldRetry, unwrap } from './failed-attempt.ts';
import { type BodyLimits, openBody, readText } from './read-body.ts';
import { attemptHeaders } from './request-headers.ts';
import { networkErrorOf, readResponse, tooLongErrorOf } from './response.ts';
import { type CallEffect, retryDelay } from './retry.ts';
import type { RetryBudget } from './retry-budget.ts';
import { ConnectionFailure, sendRequest } from './send-request.ts';
import type { TokenSource } from './token-source.ts';

/** Everything the calls of one client share. */
export interface Pipeline {
  readonly config: Omit<ClientConfig, 'lifetime'>;
  readonly lifetime: Lifetime;
  readonly features: Features;
  /** Milliseconds for a whole call. */
  readonly timeout: number;
  /** Milliseconds for one attempt. */
  readonly attemptTimeout: number;
  /** The client's own headers. */
  readonly headers: HeaderOptions;
  /** Shared with derived clients. */
  readonly hosts: {
    /** Replaced by discovery before the first call. */
    addresses: Addresses;
  };
  /** `undefined` for a client that sends no token. */
  readonly tokens: TokenSource | undefined;
  readonly budget: RetryBudget;
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
  readonly limits: BodyLimits;
  /** Closes the client's own connections. */
  readonly closeConnections: () => void;
}

/** The address that requests for a path go to. */
export function locate(pipeline: Pipeline, host: Host | undefined, path: string): string {
  return pipeline.hosts.addresses[host ?? defaultHost] + path;
}

/** Runs one call: discovery, a token, then attempts until one succeeds or none may follow. */
export async function sendCall(pipeline: Pipeline, request: CallRequest): Promise<Exchange> {
  const { config, features, budget } = pipeline;
  const { method, path, options = {} } = request;
  checkHeaderOptions(options.headers);
  checkMiddleware(options.middleware);
  checkIdempotencyKey(options.idempotencyKey);
  const findUrl = (): string => locate(pipeline, request.host, path);
  const info = {
    operation: request.id,
    method,
    url: findUrl(),
    attempts: [] as Attempt[],
    clientTraceId: config.generateId(),
    idempotencyKey: options.idempotencyKey,
  };
  request.onStart?.(info);
  const policy = resolveRetryPolicy(config.retry, options.retry);
  const effect = effectOf(request);
  const attemptTimeout = options.attemptTimeout ?? pipeline.attemptTimeout;
  checkDuration('attemptTimeout', attemptTimeout);
  const scope = openScope({
    clock: config.clock,
    signal: options.signal,
    lifetime: pipeline.lifetime,
    timeout: options.timeout ?? pipeline.timeout,
    label: `${method} ${path}`,
    call: info,
  });
  scope.check();
  if (features.discover) {
    pipeline.hosts.addresses = await scope.run(Infinity, features.discover);
    info.url = findUrl();
  }
  const tokens = request.anonymous ? undefined : pipeline.tokens;
  const call: CallRecord = {
    request,
    info,
    tokens: tokens === undefined ? [] : [await getToken(tokens, scope)],
  };

  let isRetried = false;

  for (let attempt = 1; ; attempt++) {
    const startedAt = config.clock.now();
    const elapsed = startStopwatch(config.clock);
    const record = (outcome: Partial<Attempt>): void => {
      scope.attempts.push({ startedAt, duration: elapsed(), ...outcome });
      features.onAttempt?.(call);
    };
    try {
      const exchange = await scope.run(attemptTimeout, (signal) => sendAttempt(pipeline, call, attempt, signal));
      record({ status: exchange.response.status });
      budget.earn(isRetried);
      return exchange;
    } catch (error) {
      const { status, code } = outcomeOf(error);
      const isFirstRefusal = status === 401 && call.tokens.length === 1;
      if (typeof tokens === 'function' && isFirstRefusal) {
        record({ status, error: code, delay: 0 });
        call.tokens.push(await getToken(tokens, scope, call.tokens[0]));
        continue;
      }
      const mayFollow = attempt < policy.maxAttempts && shouldRetry(error, policy, effect, call, attempt);
      const delay = mayFollow ? retryDelay(error, attempt, policy, config.clock.now(), config.random) : undefined;
      if (delay === undefined || delay >= scope.remaining()) {
        record({ status, error: code });
        throw unwrap(error);
      }
      if (!budget.spend()) {
        record({ status, error: code, stoppedBy: 'budget' });
        throw noteBudget(unwrap(error));
      }
      isRetried = true;
      record({ status, error: code, delay });
      await scope.sleep(delay);
    }
  }
}

/** A token that is at hand costs no turn of the event loop. */
function getToken(tokens: TokenSource, scope: Scope, refusedToken?: string): string | Promise<string> {
  if (typeof tokens === 'string') return tokens;
  const forceRefresh = refusedToken !== undefined;
  return scope.run(Infinity, (signal) => tokens({ signal, forceRefresh, refusedToken }));
}

function effectOf({ method, isRead = method === 'GET' || method === 'HEAD', options }: CallRequest): CallEffect {
  return { isRead, isRepeatable: isRead || Boolean(options?.idempotencyKey) };
}

async function sendAttempt(
  pipeline: Pipeline,
  call: CallRecord,
  attempt: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const { id, method, pathTemplate, query = '', body, expect } = call.request;
  const headers = attemptHeaders(pipeline.headers, call, pipeline.config.generateId());
  call.headers = { ...headers };
  call.sentHeaders = undefined;
  call.exchange = undefined;
  const middleware = [...pipeline.middleware, ...(call.request.options?.middleware ?? [])];
  const url = call.info.url + query;
  const request = { url, method, headers, body, signal, operation: id, pathTemplate, attempt };
  const onHeaders = (sent: Readonly<Record<string, string>>): void => {
    call.sentHeaders = sent;
  };
  const response = await sendRequest(request, pipeline.fetch, middleware, { onHeaders }).catch((error) => {
    throw error instanceof ConnectionFailure ? networkErrorOf(call, error.thrown) : new ForeignError(error);
  });
  const isStreamed = expect === 'stream' && response.ok;
  if (isStreamed) return readResponse(call, response, '', openBody(response, pipeline.limits));
  const { text, isCut } = await readText(response, pipeline.limits).catch((error) => {
    throw networkErrorOf(call, error);
  });
  if (isCut && response.ok) throw tooLongErrorOf(call, response, text, pipeline.limits.maxBytes);
  return readResponse(call, response, text);
}
