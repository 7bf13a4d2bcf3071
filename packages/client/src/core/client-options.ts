import type { Clock } from './clock.ts';
import type { Credentials } from './credentials.ts';
import type { EndpointOptions } from './endpoints.ts';
import type { Logger, LogLevel } from './logger.ts';
import type { Middleware } from './middleware.ts';
import type { RetryOptions } from './retry.ts';
import type { ValidateOptions } from './validation.ts';

/** The part of `fetch` that the client uses: it always passes the address as text. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Options of a client. All are optional. */
export interface ClientOptions extends EndpointOptions {
  /**
   * IAM token, function that returns one, or provider. Left out, the first of the default chain that has a token:
   * see `@managed-redis/client/credentials`. `null` sends no token, as to an emulator.
   */
  readonly credentials?: Credentials | null | undefined;
  /** Sends the requests. Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch | undefined;
  /** Stands around the transport of every attempt, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for a whole call. `Infinity` for no limit. Default 120 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default 30 000. */
  readonly attemptTimeout?: number | undefined;
  /** How failures are repeated; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** What an update that changes nothing does. Default `throw`. */
  readonly noChanges?: 'throw' | 'ignore' | undefined;
  /** What a call does while another operation holds the cluster. Default `throw`. */
  readonly conflicts?: 'throw' | 'wait' | undefined;
  /** Schemas that check requests and responses. Default: none. */
  readonly validate?: ValidateOptions | undefined;
  /** Takes what the client logs. Default: `console`, and only when a level is set. */
  readonly logger?: Logger | undefined;
  /** Default: `MANAGED_REDIS_LOG` of the environment, else `info` with a logger and `off` without. */
  readonly logLevel?: LogLevel | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
  /** Random numbers from 0 to 1, for tests. */
  readonly random?: (() => number) | undefined;
  /** Fresh ids for idempotency keys and trace headers, for tests. Default: UUIDs. */
  readonly generateId?: (() => string) | undefined;
}
