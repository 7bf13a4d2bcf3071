/** One attempt as it goes to `fetch`. */
export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. May be changed. Holds the token. */
  readonly headers: Record<string, string>;
  /** JSON text. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  /** Resource and method, such as `backups.get`. Left out for requests made through `redis.http`. */
  readonly operation: string | undefined;
  /** Path with its parameters in braces, good as a metric's label. Left out for requests made through `redis.http`. */
  readonly pathTemplate: string | undefined;
  /** From 1. */
  readonly attempt: number;
}

/**
 * Stands around the transport of every attempt: may change the request, answer itself, or look at the response.
 * Whatever it throws counts as a failure of the network.
 *
 * @example
 * ```ts
 * const timed: Middleware = async (request, next) => {
 *   const start = performance.now();
 *   const response = await next(request);
 *   console.log(request.operation, response.status, performance.now() - start);
 *   return response;
 * };
 * ```
 */
export type Middleware = (
  request: TransportRequest,
  next: (request: TransportRequest) => Promise<Response>,
) => Promise<Response>;

/** Middleware around the transport, the first one outermost. */
export const composeMiddleware = (
  middleware: readonly Middleware[],
  transport: (request: TransportRequest) => Promise<Response>,
): ((request: TransportRequest) => Promise<Response>) =>
  middleware.reduceRight<(request: TransportRequest) => Promise<Response>>(
    (next, layer) => (request) => layer(request, next),
    transport,
  );
