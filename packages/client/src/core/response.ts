import type { ApiError } from '../errors/api-error.ts';
import { createStatusError } from '../errors/create-api-error.ts';
import { decodeDetails, type ErrorDetail } from '../errors/error-details.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { resolveCode, statusNames } from '../errors/status-codes.ts';
import type { CallRecord } from './call-record.ts';
import type { Exchange } from './core.ts';
import { isObject } from './is-object.ts';
import { redact, redactCause, redactValue, safeHeaders, secretsOf } from './redact.ts';

/**
 * Reads an answer.
 *
 * @param text Its body, unless that is read as a stream.
 * @throws {ApiError} for a status of 400 and above.
 * @throws {InvalidResponseError} for a redirect, and for data that is not a JSON object.
 */
export function readResponse(call: CallRecord, response: Response, text: string): Exchange {
  const { status, headers } = response;
  const { expect } = call.request;
  const { clientTraceId, attempts } = call.info;
  const exchange: { -readonly [Key in keyof Exchange]: Exchange[Key] } = {
    text,
    data: undefined,
    body: response.body,
    createError: (inner) => apiErrorOf(call, response, JSON.stringify(inner), inner),
    response: {
      status,
      headers,
      requestId: headers.get('x-request-id') ?? undefined,
      serverTraceId: headers.get('x-server-trace-id') ?? undefined,
      clientTraceId,
      attempts,
    },
  };
  call.answer = exchange;
  try {
    if (text) exchange.data = JSON.parse(text);
  } catch {
    // The parser quotes the text it failed at, so its error is not kept.
  }
  if (status >= 400) throw apiErrorOf(call, response, text, exchange.data);
  const isRedirect = status === 0 || status >= 300;
  if (isRedirect || (!expect && !isObject(exchange.data))) {
    const isCut = !isRedirect && exchange.data === undefined && /^\s*([[{]|$)/.test(text);
    const what = isCut ? 'empty or cut off' : 'not a JSON object';
    const secrets = secretsOf(call);
    const safe = safeHeaders(headers, secrets);
    throw new InvalidResponseError(
      `${status}, but ${isRedirect ? 'redirects are not followed' : `the body is ${what}`}`,
      {
        status,
        contentType: safe['content-type'],
        excerpt: excerptOf(text, secrets),
        requestId: safe['x-request-id'],
      },
      call.info,
      isCut ? new SyntaxError(what) : undefined,
    );
  }
  return exchange;
}

/** The error for an answer outside of 2xx, and for one that comes inside of a stream. */
function apiErrorOf(call: CallRecord, { status, headers }: Response, text: string, data: unknown): ApiError {
  const secrets = secretsOf(call);
  const body = isObject(data) && (data.code ?? data.message) !== undefined ? data : undefined;
  const grpcCode = resolveCode(body?.code, headers.get('grpc-status'), status);
  const message = body?.message ?? headers.get('grpc-message');
  const details = redactValue([body?.details].flat().filter(isObject), secrets) as ErrorDetail[];
  const decoded = decodeDetails(details);
  const safe = safeHeaders(headers, secrets);
  const createError = call.request.createError ?? createStatusError;
  return createError(
    {
      status,
      grpcCode,
      code: statusNames[grpcCode]!,
      serviceMessage: typeof message === 'string' ? redact(message, secrets) : '',
      details,
      decoded,
      excerpt: !body && text ? excerptOf(text, secrets) : undefined,
      headers: safe,
      requestId: safe['x-request-id'] ?? decoded.requestId,
      serverTraceId: safe['x-server-trace-id'],
    },
    call.info,
    call.answer!,
  );
}

/** Beginning of a body, cleared of secrets before it is cut, so that no half of one remains. */
function excerptOf(text: string, secrets: readonly string[]): string {
  return redact(text.slice(0, 20_000), secrets).replace(/^(.{200}).+/s, '$1...');
}

/** The error for a request that got no answer. */
export function networkErrorOf(call: CallRecord, thrown: unknown): NetworkError {
  const cause = redactCause(thrown, secretsOf(call));
  return new NetworkError(reasonOf(cause), call.info, cause);
}

/** `fetch failed` says nothing: the reason, or at least its code, is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause, code } = error as { message: string; cause?: unknown; code?: unknown };
  const own = typeof code === 'string' && !message.includes(code) ? `${message} (${code})` : message;
  return cause === undefined ? own : `${own}: ${reasonOf(cause)}`;
}
