import type { CallInfo } from '../errors/call-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { ApiResponse } from './api-promise.ts';
import type { CoreRequest, Exchange } from './core.ts';
import { collectSecrets, redactCause } from './redact.ts';
import { apiErrorOf, parseData } from './response.ts';
import type { Scope } from './scope.ts';

/** One call under way: what it sends, what has happened to it, and what must stay secret. */
export class CallRecord {
  readonly request: CoreRequest;
  /** Without the query. */
  readonly url: string;
  readonly traceId: string;
  token: string | undefined;
  /** The last answer, whatever it was. */
  answer: Exchange | undefined;
  readonly #scope: Scope;
  readonly #tokens: string[] = [];

  constructor(request: CoreRequest, address: string, traceId: string, scope: Scope) {
    this.request = request;
    this.url = address + request.path;
    this.traceId = traceId;
    this.#scope = scope;
  }

  /** Uses a token from now on. */
  useToken(token: string): void {
    this.token = token;
    this.#tokens.push(token);
  }

  /** Computed when something fails, so that a call that works does not pay for it. */
  get secrets(): readonly string[] {
    return [...this.#tokens, ...collectSecrets(this.request.params)];
  }

  get info(): CallInfo {
    return {
      operation: this.request.id,
      method: this.request.method,
      url: this.url,
      attempts: this.#scope.attempts,
      clientTraceId: this.traceId,
    };
  }

  networkError(thrown: unknown): NetworkError {
    const cause = redactCause(thrown, this.secrets);
    return new NetworkError(reasonOf(cause), this.info, cause);
  }

  /** Reads an answer. Throws the error it stands for. */
  read(response: Response, text: string): Exchange {
    const { status, headers } = response;
    const answer: ApiResponse = {
      status,
      headers,
      requestId: headers.get('x-request-id') ?? undefined,
      serverTraceId: headers.get('x-server-trace-id') ?? undefined,
      clientTraceId: this.traceId,
      attempts: this.#scope.attempts,
    };
    const exchange: Exchange = { data: undefined, text, body: null, response: answer };
    this.answer = exchange;
    if (status >= 400) throw apiErrorOf(status, headers, text, this.info, this.secrets);
    const isData = status === 0 || status >= 300 || this.request.expect === 'data';
    if (this.request.expect === 'stream' && !isData) {
      const createError = (inner: unknown) =>
        apiErrorOf(status, headers, JSON.stringify(inner), this.info, this.secrets);
      return { ...exchange, body: response.body, createError };
    }
    return isData ? { ...exchange, data: parseData(status, headers, text, this) } : exchange;
  }
}

/** `fetch failed` says nothing: the reason, or at least its code, is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause, code } = error as { message: string; cause?: unknown; code?: unknown };
  const own = typeof code === 'string' && !message.includes(code) ? `${message} (${code})` : message;
  return cause === undefined ? own : `${own}: ${reasonOf(cause)}`;
}
