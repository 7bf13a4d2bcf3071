import type { HeaderOptions } from './header-options.ts';
import type { Middleware } from './middleware.ts';
import type { RetryOptions } from './retry-options.ts';

/** Options of one call. Each falls back to the option of the client. */
export interface RequestOptions {
  /** Ends the call, wherever it is, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, with all its attempts and waits. `Infinity` for no limit. Default 120 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default 30 000. */
  readonly attemptTimeout?: number | undefined;
  /**
   * Milliseconds without a byte after which the connection of a stream is replaced by a new one, which goes on after the
   * last record. For networks that drop idle connections silently. Default: no limit.
   */
  readonly idleTimeout?: number | undefined;
  /** How failed attempts are repeated; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** Additional headers. They win over those of the client; `null` removes one. */
  readonly headers?: HeaderOptions | undefined;
  /** Wraps the transport of every attempt, inside the middleware of the client. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /**
   * Key of a call that changes something, at most 64 characters, best a UUID. A call with a key the service knows
   * does nothing new and returns the operation the first one started: store a key of `createIdempotencyKey()`
   * before the call to be able to repeat it after a crash. Default: a fresh one, the same for all attempts.
   */
  readonly idempotencyKey?: string | undefined;
  /** What an update that changes nothing does: throw a `NoChangesError`, or yield a finished operation. */
  readonly noChanges?: 'throw' | 'ignore' | undefined;
  /** What a call does while another operation holds the cluster: throw, or wait for its end and repeat the call. */
  readonly conflicts?: 'throw' | 'wait' | undefined;
}
