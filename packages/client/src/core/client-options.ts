import type { Clock } from './clock.ts';
import type { EndpointOptions } from './endpoints.ts';
import type { Fetch } from './fetch.ts';
import type { HeaderOptions } from './header-options.ts';
import type { Logger, LogLevel } from './logger.ts';
import type { Middleware } from './middleware.ts';
import type { ClientRetryOptions } from './retry-options.ts';
import type { Credentials } from './token.ts';
import type { TransportOptions } from './transport-options.ts';
import type { ValidateOptions } from './validate-options.ts';

/** Options of a client. All are optional. */
export interface ClientOptions extends EndpointOptions {
  /**
   * IAM token, function that returns one, or provider. Default: the first source of the default chain that has a token,
   * see `@managed-redis/client/credentials`. `null` sends no token, as to an emulator. `undefined` is refused: a variable
   * that is not set must not silently become another identity.
   */
  readonly credentials?: Credentials | null;
  /** Sends the requests. Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch | undefined;
  /** How the client connects, and what it accepts: a proxy, authorities, sockets, limits. Providers of tokens connect so, too. */
  readonly transport?: TransportOptions | undefined;
  /** Wraps the transport of every attempt; the first is outermost, those of a call are innermost. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Headers of every request. `null` removes one that the client itself would send, such as `user-agent`. */
  readonly headers?: HeaderOptions | undefined;
  /** Milliseconds for a whole call. `Infinity` for no limit. Default 120 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default 30 000. */
  readonly attemptTimeout?: number | undefined;
  /** Milliseconds without a byte after which the connection of a stream is replaced by a new one. Default: no limit. */
  readonly idleTimeout?: number | undefined;
  /** How failed attempts are repeated, and how many retries all calls may make together; `false` for not at all. */
  readonly retry?: ClientRetryOptions | false | undefined;
  /** What an update that changes nothing does. Default `throw`. */
  readonly noChanges?: 'throw' | 'ignore' | undefined;
  /** What a call does while another operation holds the cluster. Default `throw`. */
  readonly conflicts?: 'throw' | 'wait' | undefined;
  /** Schemas that check requests and responses. Default: none. */
  readonly validate?: ValidateOptions | undefined;
  /** Receives log entries. Default: `console`, and only if a level is set. */
  readonly logger?: Logger | undefined;
  /** Default: the environment variable `MANAGED_REDIS_LOG`, else `info` with a logger and `off` without. */
  readonly logLevel?: LogLevel | undefined;
  /** Replaces time in tests. */
  readonly clock?: Clock | undefined;
  /** Replaces `Math.random` in tests. */
  readonly random?: (() => number) | undefined;
  /** Makes the ids of idempotency keys and trace headers. Replace it in tests. Default: random UUIDs. */
  readonly generateId?: (() => string) | undefined;
}

/** Options of a client without the features that only `ManagedRedis` and `allFeatures` bring. */
export interface BasicOptions extends Omit<ClientOptions, 'validate' | 'logger' | 'logLevel' | 'discovery'> {
  /** IAM token, function that returns one, or provider. `null` sends no token, as to an emulator. */
  readonly credentials: Credentials | null;
}
