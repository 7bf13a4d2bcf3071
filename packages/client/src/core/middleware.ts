/** One attempt on its way to `fetch`. */
export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. May be changed. Holds the token. */
  readonly headers: Record<string, string>;
  /** JSON text. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  /** Resource and method, such as `backups.get`. `undefined` for requests made through `redis.http`. */
  readonly operation: string | undefined;
  /** Path with its parameters in braces, good as a metric's label. `undefined` for requests made through `redis.http`. */
  readonly pathTemplate: string | undefined;
  /** From 1. */
  readonly attempt: number;
}

/** Sends one attempt. */
export type Transport = (request: TransportRequest) => Promise<Response>;

/**
 * Wraps the transport of every attempt: may change the request, respond itself, or look at the response.
 *
 * An error that `next` throws and the middleware lets through is a network failure, and may be retried. Any other error
 * that the middleware throws ends the call at once, and reaches the caller as it is. To ask for another attempt instead,
 * respond with a status that is retried, such as `new Response(null, { status: 503, headers: { 'retry-after': '1' } })`,
 * call `next` again, or accept the error in `retry.shouldRetry`.
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
export type Middleware = (request: TransportRequest, next: Transport) => Promise<Response>;
