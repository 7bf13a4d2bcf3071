import type { CallRecord } from '../core/client.ts';
import { documentVersion, idempotencyHeader } from '../generated/routes.ts';

/** Headers of every request of a client. */
export function commonHeaders(own: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  // A browser names itself, and a header of ours would cost a preflight request.
  const isBrowser = 'document' in globalThis;
  if (!isBrowser) headers['user-agent'] = `managed-redis-client (document ${documentVersion})`;
  return addHeaders(headers, own);
}

/** Headers of one attempt. The trace id is that of the call, the request id is new for each attempt. */
export function attemptHeaders(
  common: Readonly<Record<string, string>>,
  { request, tokens, info }: CallRecord,
  requestId: string,
): Record<string, string> {
  const { body, options = {} } = request;
  const token = tokens.at(-1);
  const headers: Record<string, string> = {
    ...common,
    'x-client-request-id': requestId,
    'x-client-trace-id': info.clientTraceId,
  };
  if (body) headers['content-type'] = 'application/json';
  if (token) headers.authorization = `Bearer ${token}`;
  addHeaders(headers, options.headers);
  if (options.idempotencyKey) headers[idempotencyHeader] = options.idempotencyKey;
  return headers;
}

/** Adds headers by their names in lower case. */
export function addHeaders(
  headers: Record<string, string>,
  own: Readonly<Record<string, string>> = {},
): Record<string, string> {
  for (const [name, value] of Object.entries(own)) headers[name.toLowerCase()] = value;
  return headers;
}
