import type { ClientOptions } from './client-options.ts';
import { mergeHeaders } from './header-options.ts';
import type { RetryOptions } from './retry-options.ts';

/** Options that a derived client may have of its own. It shares everything else, its budget of retries included. */
export interface DerivedOptions
  extends Pick<
    ClientOptions,
    | 'timeout'
    | 'attemptTimeout'
    | 'headers'
    | 'middleware'
    | 'noChanges'
    | 'conflicts'
    | 'validate'
    | 'logger'
    | 'logLevel'
  > {
  /** How failed attempts are repeated; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
}

const names = [
  'timeout',
  'attemptTimeout',
  'headers',
  'middleware',
  'noChanges',
  'conflicts',
  'validate',
  'logger',
  'logLevel',
  'retry',
] as const satisfies readonly (keyof DerivedOptions)[];

/**
 * The options of a derived client. An option that is `undefined` is that of the other client; headers and retry options
 * are merged, all others are replaced.
 *
 * @throws {TypeError} for an option that clients share, such as `credentials`.
 */
export function deriveOptions(options: ClientOptions, own: DerivedOptions): ClientOptions {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const shared = given.find(([name]) => !(names as readonly string[]).includes(name))?.[0];
  if (shared !== undefined) {
    throw new TypeError(`withOptions cannot change "${shared}", which clients share: make a client of its own`);
  }
  if (own.retry && 'budget' in own.retry) {
    throw new TypeError('withOptions cannot change "retry.budget", which clients share: make a client of its own');
  }
  return {
    ...options,
    ...Object.fromEntries(given),
    headers: mergeHeaders(options.headers, own.headers),
    retry: mergeRetry(options.retry, own.retry),
  };
}

function mergeRetry(retry: ClientOptions['retry'], own: DerivedOptions['retry']): ClientOptions['retry'] {
  if (own === undefined) return retry;
  return own && retry ? { ...retry, ...own } : own;
}
