import { documentVersion } from '../generated/routes.ts';
import type { CallRecord } from './call-record.ts';

/** Headers of every request of a client. */
export function commonHeaders(own: Readonly<Record<string, string>> | undefined): Record<string, string> {
  // A browser names itself, and a header of ours would cost a preflight request.
  const isBrowser = 'document' in globalThis;
  return {
    accept: 'application/json',
    ...(isBrowser ? {} : { 'user-agent': `managed-redis-client (document ${documentVersion})` }),
    ...lowerCaseNames(own),
  };
}

/** Headers of one attempt. The trace id stays for all attempts of a call, the request id is of this attempt alone. */
export function attemptHeaders(
  common: Readonly<Record<string, string>>,
  { request, token, traceId }: CallRecord,
  requestId: string,
): Record<string, string> {
  const { body, idempotencyKey, options } = request;
  const headers: Record<string, string> = { ...common };
  headers['x-client-request-id'] = requestId;
  headers['x-client-trace-id'] = traceId;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  return Object.assign(headers, options?.headers && lowerCaseNames(options.headers));
}

const lowerCaseNames = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
