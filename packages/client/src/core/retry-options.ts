import { longestRetryAfter } from './retry-after.ts';

/** How failures are repeated. The delay before attempt n + 1 is random between 0 and `baseDelay * 2 ** (n - 1)`. */
export interface RetryOptions {
  /** Attempts in all, the first included. Default 4. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds: upper end of the first delay. Default 500. */
  readonly baseDelay?: number | undefined;
  /** Milliseconds: upper end of any delay. Default 20 000. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds: a longer `Retry-After` ends the call with its error. Default 60 000. */
  readonly maxRetryAfter?: number | undefined;
  /**
   * Decides whether a failure is worth another attempt. Default: `isTransient` of its context. It is only asked while
   * attempts are left, and only if a repeat is safe: the call reads, or has an idempotency key.
   *
   * @example
   * ```ts
   * // A proxy that answers 403 while it wakes up.
   * const retry = { shouldRetry: (error, { isTransient }) => isTransient || (isApiError(error) && error.status === 403) };
   * ```
   */
  readonly shouldRetry?: ((error: unknown, context: RetryContext) => boolean) | undefined;
}

/** What a predicate of one's own knows about the call that failed. */
export interface RetryContext {
  /** Resource and method, such as `backups.get`. `undefined` for requests made through `redis.http`. */
  readonly operation: string | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** The client's own verdict. `false` for an error that a middleware threw. */
  readonly isTransient: boolean;
}

/** The retries that all calls of a client share, so that a service that is down is not flooded. */
export interface RetryBudgetOptions {
  /** Retries at hand when the client is made, and at most. `Infinity` for no limit. Default 20. */
  readonly capacity?: number | undefined;
  /** Retries that each second gives back. Default 0.1, one in ten seconds. */
  readonly refillPerSecond?: number | undefined;
  /** Retries that each successful call gives back, besides those it took itself. Default 0.1. */
  readonly refillPerSuccess?: number | undefined;
}

/** Retry options of a client. */
export interface ClientRetryOptions extends RetryOptions {
  /** The retries that all calls of the client share. */
  readonly budget?: RetryBudgetOptions | undefined;
}

type NumericOption = 'maxAttempts' | 'baseDelay' | 'maxDelay' | 'maxRetryAfter';

/** {@link RetryOptions}, filled in. */
export type RetryPolicy = { readonly [Name in NumericOption]: number } & Pick<RetryOptions, 'shouldRetry'>;

/** The durations among the options. */
export const retryDurations = ['baseDelay', 'maxDelay', 'maxRetryAfter'];

export const defaultRetry: RetryPolicy = {
  maxAttempts: 4,
  baseDelay: 500,
  maxDelay: 20_000,
  maxRetryAfter: longestRetryAfter,
};

export const defaultBudget: { readonly [Name in keyof RetryBudgetOptions]-?: number } = {
  capacity: 20,
  refillPerSecond: 0.1,
  refillPerSuccess: 0.1,
};

/**
 * The policy of a call: its own options over those of the client over the defaults. `false` allows one attempt.
 *
 * @throws {TypeError} An option is not usable.
 */
export function resolveRetryPolicy(
  client: ClientRetryOptions | false | undefined,
  own: RetryOptions | false | undefined,
): RetryPolicy {
  if ((own ?? client) === false) return { ...defaultRetry, maxAttempts: 1 };
  const { shouldRetry, ...numbers } = mergeDefined<RetryOptions>(client || {}, own || {});
  if (shouldRetry !== undefined && typeof shouldRetry !== 'function') {
    throw new TypeError('retry.shouldRetry must be a function');
  }
  return { ...fillNumbers('retry', defaultRetry, numbers), shouldRetry };
}

/** @throws {TypeError} An option is not usable. */
export function resolveBudget(retry: ClientRetryOptions | false | undefined): typeof defaultBudget {
  return fillNumbers('retry.budget', defaultBudget, (retry === false ? undefined : retry?.budget) ?? {});
}

function mergeDefined<Options extends object>(...all: readonly Options[]): Options {
  const entries = all.flatMap((options) => Object.entries(options)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Options;
}

/** The numbers among some options, filled in. Text would be compared as text, and `NaN` would turn a limit off. */
function fillNumbers<Numbers extends object>(label: string, defaults: Numbers, options: object): Numbers {
  const entries = Object.entries(defaults).map(([name, standard]) => {
    const value: unknown = (options as Readonly<Record<string, unknown>>)[name] ?? standard;
    if (typeof standard !== 'number') return [name, value];
    if (typeof value !== 'number' || !(value >= 0)) {
      throw new TypeError(`${label}.${name} must be a number, 0 or more`);
    }
    return [name, value];
  });
  return Object.fromEntries(entries) as Numbers;
}
