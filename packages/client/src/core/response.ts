import type { ApiError } from '../errors/api-error.ts';
import type { CallInfo } from '../errors/call-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import { decodeDetails, type ErrorDetail } from '../errors/error-details.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { resolveCode, statusNames } from '../errors/status-codes.ts';
import { redact, redactValue, safeHeaders } from './redact.ts';

/** Beginning of a body, cleared of secrets before it is cut, so that no half of one remains. */
export const excerptOf = (text: string, secrets: readonly string[]): string => {
  const clean = redact(text.slice(0, 20_000), secrets);
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
};

/** The error for an answer outside of 2xx. */
export function apiErrorOf(
  status: number,
  headers: Headers,
  text: string,
  info: CallInfo,
  secrets: readonly string[],
): ApiError {
  const body = readStatus(text);
  const grpcCode = resolveCode(body?.code, headers.get('grpc-status'), status);
  const message = body?.message ?? headers.get('grpc-message');
  const details = Array.isArray(body?.details)
    ? body.details.filter((detail) => typeof detail === 'object' && detail)
    : [];
  const safeDetails = redactValue(details, secrets) as ErrorDetail[];
  return createApiError(
    {
      status,
      grpcCode,
      code: statusNames[grpcCode]!,
      serviceMessage: typeof message === 'string' ? redact(message, secrets) : '',
      details: safeDetails,
      decoded: decodeDetails(safeDetails),
      excerpt: !body && text ? excerptOf(text, secrets) : undefined,
      headers: safeHeaders(headers, secrets),
    },
    info,
  );
}

/** The body as google.rpc.Status, or nothing. */
function readStatus(text: string): { code?: unknown; message?: unknown; details?: unknown } | undefined {
  try {
    const body = JSON.parse(text);
    return body?.code !== undefined || body?.message !== undefined ? body : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The JSON of a success.
 *
 * @throws {InvalidResponseError} when there is none. It has a `cause` when the body began as JSON or was empty: that
 *   is an answer lost on the way, which another attempt may mend.
 */
export function parseData(
  status: number,
  headers: Headers,
  text: string,
  call: { readonly info: CallInfo; readonly secrets: readonly string[] },
): unknown {
  const invalid = (message: string, cause?: unknown): InvalidResponseError => {
    const safe = safeHeaders(headers, call.secrets);
    return new InvalidResponseError(
      `${status}, but ${message}`,
      {
        status,
        contentType: safe['content-type'],
        excerpt: excerptOf(text, call.secrets),
        requestId: safe['x-request-id'],
      },
      call.info,
      cause,
    );
  };
  if (status === 0 || (status >= 300 && status < 400)) {
    throw invalid('redirects are not followed, so that the token stays with its host');
  }
  if (text.trim() === '') throw invalid('the body is empty', new Error('empty body'));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!/^\s*[[{]/.test(text)) throw invalid('the body is not JSON');
    // The parser quotes the text it failed at, so its message is not kept.
    throw invalid('the body is not complete JSON', new SyntaxError((error as Error).name));
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  throw invalid('the body is not a JSON object');
}
