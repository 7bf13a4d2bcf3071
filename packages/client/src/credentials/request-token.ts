import type { CallRequest, Exchange } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import type { Fetch } from '../core/fetch.ts';
import { isObject } from '../core/is-object.ts';
import type { RetryOptions } from '../core/retry-options.ts';
import type { ProviderContext } from '../core/token.ts';
import { type ApiError, isApiError } from '../errors/api-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isInvalidResponseError } from '../errors/invalid-response-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import { createClient } from '../pipeline/create-client.ts';

/** How the providers that ask a server for tokens do so. */
export interface TokenRequestOptions {
  /** Sends the request. Default: the client's `fetch` and `transport`, else the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Replaces time in tests. Default: the client's. */
  readonly clock?: Clock | undefined;
  /** Replaces `Math.random` in tests. Default: the client's. */
  readonly random?: (() => number) | undefined;
  /** Milliseconds for one attempt. Default 10 000. */
  readonly attemptTimeout?: number | undefined;
  /** How failed attempts are repeated, as by the client; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options with the client's settings for those that are left out. */
export function withContext<Options extends TokenRequestOptions>(
  options: Options,
  context: ProviderContext = {},
): Options {
  const { fetch = context.fetch, clock = context.clock, random = context.random } = options;
  return { ...options, fetch, clock, random };
}

/** A request to a server that issues tokens. */
export interface ServerRequest {
  /** Begins the messages: `OAuth token exchange`. */
  readonly label: string;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Texts of the request that no error may repeat. */
  readonly secrets?: readonly string[];
}

/** The response of a server that issues tokens. */
export interface ServerReply {
  readonly status: number;
  /** The body if it is a JSON object, else empty. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly isJson: boolean;
  readonly contentType: string;
  /** Milliseconds since the epoch by the server's clock, if it tells. */
  readonly serverTime: number | undefined;
  /** Set for a status of 400 and above. */
  readonly refusal: ApiError | undefined;
}

const defaultAttemptTimeout = 10_000;

/** A response with a token is short. */
const limits = { maxResponseBytes: 1024 * 1024 };

/** Lines of a key in PEM that are shorter than this say too little to be searched for. */
const minimumLineLength = 16;

/**
 * Sends a request for a token through a pipeline of its own, which has no token to give away. Connection failures, 429
 * and 5xx are repeated. Redirects are not followed, so that no secret reaches another address.
 *
 * @throws {AuthenticationError} There was no response. Its cause is free of secrets.
 * @throws {AbortError} The signal was aborted.
 */
export async function requestToken(
  request: ServerRequest,
  options: TokenRequestOptions,
  signal: AbortSignal | undefined,
): Promise<ServerReply> {
  const { label, url, method, headers, body, secrets = [] } = request;
  const { attemptTimeout = defaultAttemptTimeout } = options;
  const { origin, pathname, search } = parseUrl(label, url);
  const client = createClient({
    ...options,
    credentials: null,
    endpoint: origin,
    attemptTimeout,
    timeout: Infinity,
    transport: limits,
  });
  let refused: Exchange | undefined;
  const callRequest: CallRequest = {
    method,
    path: pathname,
    query: search,
    body,
    isRead: true,
    expect: 'text',
    secrets: secrets.flatMap((secret) => [secret, ...longLines(secret)]),
    options: { signal, ...(headers === undefined ? {} : { headers }) },
    onRefusal(_, exchange) {
      refused = exchange;
    },
  };
  try {
    return toReply(await client.send(callRequest));
  } catch (error) {
    if (isApiError(error) && refused !== undefined) return toReply(refused, error);
    throw explain(error, `${label}: ${url}`, attemptTimeout);
  }
}

function parseUrl(label: string, url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new AuthenticationError(`${label}: ${url} is not a valid address`);
}

const longLines = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.length >= minimumLineLength && line.length < text.length);

function toReply({ data, response: { status, headers } }: Exchange, refusal?: ApiError): ServerReply {
  const serverTime = Date.parse(headers.get('date') ?? '');
  return {
    status,
    body: isObject(data) ? data : {},
    isJson: isObject(data),
    contentType: headers.get('content-type') ?? 'no content type',
    serverTime: Number.isNaN(serverTime) ? undefined : serverTime,
    refusal,
  };
}

/** The error for a request without a response. An abort stays what it is. */
function explain(error: unknown, what: string, attemptTimeout: number): unknown {
  if (isTimeoutError(error)) {
    return new AuthenticationError(`${what} did not respond within ${attemptTimeout} ms`, error);
  }
  if (isNetworkError(error)) return new AuthenticationError(`${what} cannot be reached: ${error.reason}`, error.cause);
  if (isInvalidResponseError(error)) {
    return new AuthenticationError(`${what} redirects elsewhere, which is not followed; check the address`, error);
  }
  return error;
}
