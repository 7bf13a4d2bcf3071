import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { Refusal } from '../core/refusal.ts';
import { routes } from '../generated/routes.ts';
import { answerError, createTrace } from './answer.ts';
import { answerCall, type CallServices } from './answer-call.ts';
import type { Journal } from './journal.ts';

/** Routes each request to its operation and keeps a journal of the calls. */
export function createRouter(services: CallServices, journal: Journal): Hono {
  const { createId } = services.context;
  // Hono's other routers read the verb of a custom method, such as `:start`, as a parameter.
  const router = new Hono({ router: new TrieRouter() });
  for (const route of routes) {
    router.on(route.httpMethod, route.pattern, async (hono) => {
      const request = hono.req.raw;
      const trace = createTrace(createId);
      const call = journal.record(request, route.id, trace.requestId);
      const response = await answerCall(services, { route, request, segments: hono.req.param(), trace, call });
      call.setStatus(response.status);
      return response;
    });
  }
  router.notFound((hono) => {
    const request = hono.req.raw;
    const trace = createTrace(createId);
    const refusal = new Refusal('NOT_FOUND', `No operation matches ${request.method} ${request.url}`);
    journal.record(request, undefined, trace.requestId).setStatus(refusal.httpStatus);
    return answerError(refusal, trace);
  });
  // What gets here must make fetch fail, so Hono must not answer it.
  router.onError((error) => {
    throw error;
  });
  return router;
}
