import type { CallRecord, Exchange } from '../core/client.ts';
import { isCutOffJson } from '../core/cut-off-json.ts';
import { isObject } from '../core/is-object.ts';
import { keepRawResponse } from '../core/raw-response.ts';
import { redact, redactError, redactValue, safeHeaders, secretsOf } from '../core/redact.ts';
import { isStatus } from '../core/status-shape.ts';
import type { ApiError } from '../errors/api-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import { decodeDetails, type ErrorDetail } from '../errors/error-details.ts';
import { describeThrown, type ErrorShape, listCauses } from '../errors/error-shape.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { resolveStatus } from '../errors/status-codes.ts';

/** Statuses without a body, on purpose: another attempt would bring none either. */
const noContent: readonly number[] = [204, 205];

/** Characters of a body that an error shows. */
const excerptLength = 200;

/**
 * Reads a response.
 *
 * @param text Its body, empty if that is left to a stream.
 * @param body That stream.
 * @throws {ApiError} for a status of 400 and above.
 * @throws {InvalidResponseError} for a redirect, and for data that is not a JSON object, or not the one that was requested.
 */
export function readResponse(
  call: CallRecord,
  response: Response,
  text: string,
  body: ReadableStream<Uint8Array> | null = null,
): Exchange {
  const { status, headers } = response;
  const exchange: Exchange = {
    text,
    data: parseJson(text),
    body,
    listSecrets: () => secretsOf(call),
    createError: (inner) => refusalOf(call, response, JSON.stringify(redactValue(inner)) ?? '', inner),
    response: {
      status,
      headers,
      requestId: headers.get('x-request-id') ?? undefined,
      serverTraceId: headers.get('x-server-trace-id') ?? undefined,
      clientTraceId: call.info.clientTraceId,
      attempts: call.info.attempts,
    },
  };
  keepRawResponse(exchange.response, response, text);
  call.exchange = exchange;
  if (status >= 400) {
    const error = refusalOf(call, response, text, exchange.data);
    call.request.onRefusal?.(error, exchange);
    throw error;
  }
  checkSuccess(call, response, exchange);
  return exchange;
}

/** The error for a success whose body is longer than the client accepts. */
export function tooLongErrorOf(
  call: CallRecord,
  response: Response,
  text: string,
  maxBytes: number,
): InvalidResponseError {
  const problem = `the body is longer than ${maxBytes} bytes (transport.maxResponseBytes)`;
  return invalidResponseOf(call, response, text, problem);
}

/** The error for a request that got no response. */
export function networkErrorOf(call: CallRecord, thrown: unknown): NetworkError {
  const cause = redactError(thrown, secretsOf(call));
  return new NetworkError(reasonOf(cause), call.info, cause);
}

/** The parser's error is dropped, since it quotes the text. */
function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkSuccess(call: CallRecord, response: Response, { text, data }: Exchange): void {
  const { status } = response;
  const { expect = 'json', always, allowsNoContent } = call.request;
  // `fetch` hides a redirect that it does not follow behind a status of 0.
  const isRedirect = status === 0 || status >= 300;
  const hasNoContent = noContent.includes(status);
  if (!isRedirect && (expect !== 'json' || (hasNoContent && allowsNoContent))) return;
  const isCutOff = !isRedirect && !hasNoContent && data === undefined && isCutOffJson(text);
  const flaw = isCutOff ? 'empty or cut off' : hasNoContent ? 'empty' : findFlaw(data, always);
  if (!isRedirect && flaw === undefined) return;
  const problem = isRedirect ? 'redirects are not followed' : `the body is ${flaw}`;
  throw invalidResponseOf(call, response, text, problem, isCutOff ? new SyntaxError(flaw) : undefined);
}

function invalidResponseOf(
  call: CallRecord,
  { status, headers }: Response,
  text: string,
  problem: string,
  cause?: Error,
): InvalidResponseError {
  const secrets = secretsOf(call);
  const safe = safeHeaders(headers, secrets);
  return new InvalidResponseError(
    `${status}, but ${problem}`,
    {
      status,
      contentType: safe['content-type'],
      excerpt: redact(text, secrets, excerptLength),
      requestId: safe['x-request-id'],
    },
    call.info,
    cause,
  );
}

/** Why a body is not the data of a success. A proxy, or a service behind it, may answer with any object. */
function findFlaw(data: unknown, always: readonly string[] = []): string | undefined {
  if (!isObject(data)) return 'not a JSON object';
  if (isStatus(data)) return `the status of an error (code ${data.code})`;
  const isPresent = (name: string): boolean =>
    data[name] === true || (typeof data[name] === 'string' && data[name] !== '');
  if (always.length === 0 || always.some(isPresent)) return undefined;
  return `without ${always.map((name) => `"${name}"`).join(' or ')}`;
}

/** The error for a status of 400 and above, and for one inside a stream. */
function refusalOf(call: CallRecord, { status, headers }: Response, text: string, data: unknown): ApiError {
  const secrets = secretsOf(call);
  const body = isObject(data) && (data.code ?? data.message) !== undefined ? data : undefined;
  const message = body?.message ?? decodePercent(headers.get('grpc-message'));
  const details = [body?.details].flat().filter(isObject);
  const safeDetails = [redactValue(details, secrets)].flat().filter(isObject) as ErrorDetail[];
  const decoded = decodeDetails(safeDetails);
  const safe = safeHeaders(headers, secrets);
  return createApiError(
    {
      status,
      code: resolveStatus(body?.code, headers.get('grpc-status'), status),
      serviceMessage: typeof message === 'string' ? redact(message, secrets) : '',
      details: safeDetails,
      decoded,
      excerpt: body === undefined && text !== '' ? redact(text, secrets, excerptLength) : undefined,
      headers: safe,
      requestId: safe['x-request-id'] ?? decoded.requestId,
      serverTraceId: safe['x-server-trace-id'],
    },
    call.info,
  );
}

/** gRPC encodes its messages for headers like a part of a URL. */
function decodePercent(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `fetch failed` alone says nothing: the reason, or at least its code, is in the cause. */
function reasonOf(error: unknown): string {
  const causes = listCauses(error);
  return causes.length === 0 ? describeThrown(error) : causes.map(reasonOfOne).join(': ');
}

function reasonOfOne(error: ErrorShape): string {
  const text = describeThrown(error);
  return typeof error.code === 'string' && !text.includes(error.code) ? `${text} (${error.code})` : text;
}
