import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { routes } from '../generated/routes.ts';
import { answerError, createTrace } from './answer.ts';
import { type Answering, answerCall } from './answer-call.ts';
import type { Call } from './calls.ts';
import { toTimestamp } from './clock.ts';
import { Refusal } from './refusal.ts';

/** What answering any call takes, and the list in which calls are noted. */
export type AppOptions = Omit<Answering, 'route' | 'request' | 'segments' | 'trace' | 'call'> & {
  readonly calls: Call[];
};

/** How many calls are noted: a server may run for days. */
const notedCalls = 10_000;

/** Routes requests to their operations and notes them. */
export function createApp({ calls, ...answering }: AppOptions): Hono {
  const { createId, now } = answering.context;
  // The other routers take the verb of a custom method for a parameter.
  const app = new Hono({ router: new TrieRouter() });
  for (const route of routes) {
    app.on(route.httpMethod, route.pattern, async (hono) => {
      const request = hono.req.raw;
      const trace = createTrace(createId);
      const call = note(request, route.id, trace.requestId);
      const response = await answerCall({ ...answering, route, request, segments: hono.req.param(), trace, call });
      call.status = response.status;
      return response;
    });
  }
  app.notFound((hono) => {
    const request = hono.req.raw;
    const trace = createTrace(createId);
    note(request, undefined, trace.requestId).status = 404;
    return answerError(new Refusal('NOT_FOUND', `No operation has ${request.method} ${request.url}`), trace);
  });
  // What is thrown here is to make fetch fail.
  app.onError((error) => {
    throw error;
  });
  return app;

  function note(request: Request, operation: Call['operation'], requestId: string): Mutable<Call> {
    const url = new URL(request.url);
    const call: Mutable<Call> = {
      operation,
      method: request.method,
      path: url.pathname + url.search,
      params: {},
      idempotencyKey: request.headers.get('idempotency-key') || undefined,
      requestId,
      at: toTimestamp(now()),
      status: undefined,
    };
    if (calls.length >= notedCalls) calls.shift();
    calls.push(call);
    return call;
  }
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
