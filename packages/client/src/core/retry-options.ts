import { mergeOptions } from './merge-options.ts';
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
}

/** {@link RetryOptions}, filled in. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: number };

export const defaultRetry: RetryPolicy = {
  maxAttempts: 4,
  baseDelay: 500,
  maxDelay: 20_000,
  maxRetryAfter: longestRetryAfter,
};

/** The policy of a call: its own options over those of the client over the defaults. `false` allows one attempt. */
export function resolveRetryPolicy(
  client: RetryOptions | false | undefined,
  own: RetryOptions | false | undefined,
): RetryPolicy {
  if ((own ?? client) === false) return { ...defaultRetry, maxAttempts: 1 };
  return mergeOptions(defaultRetry, client || {}, own || {});
}
