import type { Middleware, Transport } from '../core/middleware.ts';

/** Wraps the transport in middleware, the first one outermost. */
export function composeMiddleware(middleware: readonly Middleware[], transport: Transport): Transport {
  return middleware.reduceRight<Transport>((next, layer) => (request) => layer(request, next), transport);
}
