import type { CallRecord } from '../core/client.ts';
import { applyHeaders, type HeaderOptions } from '../core/header-options.ts';
import { documentVersion, idempotencyHeader } from '../generated/routes.ts';

/**
 * Headers of one attempt: the client's own, then the token, then those of the call. The trace id is that of the call, the
 * request id is new for each attempt.
 */
export function attemptHeaders(
  own: HeaderOptions,
  { request, tokens, info }: CallRecord,
  requestId: string,
): Record<string, string> {
  const { body, options = {} } = request;
  const token = tokens.at(-1);
  const headers = defaultHeaders();
  applyHeaders(headers, own);
  headers['x-client-request-id'] = requestId;
  headers['x-client-trace-id'] = info.clientTraceId;
  if (body) headers['content-type'] = 'application/json';
  if (token) headers.authorization = `Bearer ${token}`;
  applyHeaders(headers, onlyRemovals(own));
  applyHeaders(headers, options.headers);
  if (options.idempotencyKey) headers[idempotencyHeader] = options.idempotencyKey;
  return headers;
}

function defaultHeaders(): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  // A browser names itself, and a header of ours would cost a preflight request.
  const isBrowser = 'document' in globalThis;
  if (!isBrowser) headers['user-agent'] = `managed-redis-client (document ${documentVersion})`;
  return headers;
}

const onlyRemovals = (headers: HeaderOptions): HeaderOptions =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value === null));
