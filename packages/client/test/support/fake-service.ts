import type { ClientOptions } from '../../src/index.ts';
import { ManagedRedis } from '../../src/managed-redis.ts';
import { FakeClock } from './fake-clock.ts';

/** A request as the service sees it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What the service does with a request: answers, breaks the connection, or never answers. */
export type Reply = Response | Error | 'hang' | ((request: SeenRequest) => Response | Promise<Response>);

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** An error as the service sends it. */
export const failure = (code: number, status: number, message = 'failed', headers: Record<string, string> = {}) =>
  json({ code, message, details: [] }, status, headers);

/** An answer that breaks off in the middle of its body. */
export const cutOff = (start = '{"id":'): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(start));
      },
      pull(controller) {
        controller.error(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );

export const networkFailure = (code = 'ECONNREFUSED'): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code }) });

/** A client whose requests are answered by a list of replies, the last one again and again. */
export function createTestClient(
  replies: readonly Reply[] | ((request: SeenRequest) => Reply),
  options: ClientOptions = {},
) {
  const requests: SeenRequest[] = [];
  const clock = new FakeClock();
  let ids = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request: SeenRequest = {
      method: init.method ?? 'GET',
      url,
      path: url.replace(/^https?:\/\/[^/]+/, ''),
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      signal: init.signal as AbortSignal,
    };
    requests.push(request);
    const reply =
      typeof replies === 'function' ? replies(request) : replies[Math.min(requests.length, replies.length) - 1]!;
    if (reply === 'hang') return new Promise(() => {});
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request) : reply.clone();
  };
  const redis = new ManagedRedis({
    credentials: 't1.test.token',
    fetch,
    clock,
    random: () => 1,
    generateId: () => `id-${++ids}`,
    ...options,
  });
  return { redis, requests, clock };
}
