import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Emulator } from '../app/emulator.ts';
import { answerError } from '../calls/answer.ts';
import { Refusal } from '../core/refusal.ts';
import { documentVersion, idempotencyHeader } from '../generated/routes.ts';
import { createGuard, type GuardOptions } from './guard.ts';

/** Answers while the server runs, without a token. */
export const healthPath = '/_emulator/health';

/** What the server answers: its own addresses, and the emulator's behind the guard. */
export function createApp(emulator: Emulator, hostname: string, options: GuardOptions): Hono {
  const guard = createGuard(hostname, options);
  const app = new Hono();
  app.use(
    cors({
      origin: [...(options.corsOrigins?.includes('*') ? ['*'] : (options.corsOrigins ?? []))],
      allowHeaders: ['authorization', 'content-type', idempotencyHeader],
      exposeHeaders: ['x-request-id', 'x-server-trace-id', 'x-operation-poll-interval'],
    }),
  );
  app.use(async (hono, next) => {
    guard(hono.req.raw);
    await next();
  });
  app.get(healthPath, (hono) => hono.json({ status: 'SERVING', documentVersion }));
  app.all('*', (hono) => emulator.fetch(hono.req.raw));
  app.onError((error) => {
    if (error instanceof Refusal) return answerError(error, { requestId: randomUUID(), traceId: randomUUID() });
    // Faults that break the connection are up to the server.
    throw error;
  });
  return app;
}
