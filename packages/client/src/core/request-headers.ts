import { documentVersion } from '../generated/routes.ts';
import type { CallRecord } from './call-record.ts';

/** Headers of every request of a client. */
export function commonHeaders(own: Readonly<Record<string, string>> | undefined): Record<string, string> {
  // A browser names itself, and a header of ours would cost a preflight request.
  const isBrowser = 'document' in globalThis;
  const headers = {
    accept: 'application/json',
    ...(isBrowser ? {} : { 'user-agent': `managed-redis-client (document ${documentVersion})` }),
  };
  return addHeaders(headers, own);
}

/** Headers of one attempt. The trace id stays for all attempts of a call, the request id is of this attempt alone. */
export function attemptHeaders(
  common: Readonly<Record<string, string>>,
  { request, tokens, info }: CallRecord,
  requestId: string,
): Record<string, string> {
  const { body, options = {} } = request;
  const headers: Record<string, string> = {
    ...common,
    'x-client-request-id': requestId,
    'x-client-trace-id': info.clientTraceId,
  };
  if (body) headers['content-type'] = 'application/json';
  if (tokens[0]) headers.authorization = `Bearer ${tokens.at(-1)}`;
  addHeaders(headers, options.headers);
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  return headers;
}

/** Adds headers by their names in lower case. */
export function addHeaders(
  headers: Record<string, string>,
  own: Readonly<Record<string, string>> = {},
): Record<string, string> {
  for (const name of Object.keys(own)) headers[name.toLowerCase()] = own[name]!;
  return headers;
}
