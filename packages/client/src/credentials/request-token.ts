import { isAbortError } from '../errors/abort-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { redactSecrets, safeCause } from './redaction.ts';
import { delay, type FetchFunction, globalFetch, withTimeout } from './runtime.ts';

/** How the providers that ask a server for tokens do so. */
export interface TokenRequestOptions {
  /** Sends the request. Default: the `fetch` of the runtime. */
  readonly fetch?: FetchFunction | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Milliseconds each attempt may take. Default: 10 seconds. */
  readonly timeout?: number | undefined;
  /** Attempts, the first included, when the server cannot be reached or is overloaded. Default: 3. */
  readonly attempts?: number | undefined;
  /** Waits between attempts. Default: a timer. */
  readonly delay?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** A request to a server that gives tokens. */
export interface TokenRequest {
  /** Starts the messages: `OAuth token exchange`. */
  readonly what: string;
  readonly url: string;
  readonly init: RequestInit;
  /** Texts of the request that no error may repeat. */
  readonly secrets: readonly string[];
}

/** What a server that gives tokens answered. */
export interface TokenReply {
  readonly status: number;
  /** The body if it is a JSON object, else empty. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly isJson: boolean;
  readonly contentType: string;
  /** Milliseconds since the epoch by the server's clock, if it says. */
  readonly serverTime: number | undefined;
  /** Milliseconds the server asks to wait before another attempt. */
  readonly retryAfter: number;
}

const firstDelay = 200;
/** A server that asks for more than this is not waited for so long: callers wait meanwhile. */
const longestDelay = 10_000;

/**
 * Sends a request for a token. Connection failures, 429 and 5xx are tried again after a short wait. Redirects are not
 * followed, so that nothing secret reaches another address.
 *
 * @throws {AuthenticationError} There was no answer. Its cause is free of secrets.
 */
export async function requestToken(
  request: TokenRequest,
  options: TokenRequestOptions,
  signal: AbortSignal | undefined,
): Promise<TokenReply> {
  const { attempts = 3 } = options;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= attempts;
    let wait = firstDelay * 4 ** (attempt - 1);
    try {
      const reply = await sendOnce(request, options, signal);
      if (isLast || (reply.status !== 429 && reply.status < 500)) return reply;
      wait = Math.max(wait, reply.retryAfter);
    } catch (error) {
      if (isLast || signal?.aborted || error instanceof RedirectedError) throw error;
    }
    await (options.delay ?? delay)(Math.min(wait, longestDelay), signal);
  }
}

/** Not worth another attempt: the address is wrong. */
class RedirectedError extends AuthenticationError {}

async function sendOnce(
  request: TokenRequest,
  options: TokenRequestOptions,
  signal: AbortSignal | undefined,
): Promise<TokenReply> {
  const { what, url } = request;
  const { fetch = globalFetch, timeout = 10_000 } = options;
  const createTimeoutError = () => new AuthenticationError(`${what}: ${url} did not answer within ${timeout} ms`);
  try {
    return await withTimeout(
      // `manual` and a check instead of `error`, which Workers do not have.
      async (attemptSignal) =>
        readReply(request, await fetch(url, { ...request.init, redirect: 'manual', signal: attemptSignal })),
      timeout,
      signal,
      createTimeoutError,
    );
  } catch (error) {
    if (signal?.aborted || isAbortError(error) || error instanceof AuthenticationError) throw error;
    const reason = redactSecrets(describeFailure(error), request.secrets);
    throw new AuthenticationError(`${what}: ${url} cannot be reached: ${reason}`, safeCause(error, request.secrets));
  }
}

/** The message, and the system's code, which `fetch` puts into the cause: `fetch failed (ECONNREFUSED)`. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error.cause as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}

async function readReply({ what, url }: TokenRequest, response: Response): Promise<TokenReply> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new RedirectedError(`${what}: ${url} redirects elsewhere, which is not followed; check the address`);
  }
  const text = await response.text();
  const serverTime = Date.parse(response.headers.get('date') ?? '');
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  const body = parseObject(text);
  return {
    status: response.status,
    body: body ?? {},
    isJson: body !== undefined,
    contentType: response.headers.get('content-type') ?? 'no content type',
    serverTime: Number.isNaN(serverTime) ? undefined : serverTime,
    retryAfter: seconds > 0 ? seconds * 1000 : 0,
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
