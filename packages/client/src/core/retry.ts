import type { ApiError } from '../errors/api-error.ts';
import type { NetworkError } from '../errors/network-error.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import type { TimeoutError } from '../errors/timeout-error.ts';

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
  maxRetryAfter: 60_000,
};

/** Failures no later attempt can mend: a certificate, a protocol that `fetch` does not speak, an address that is none. */
const permanentPattern = /CERT|ERR_(TLS|SSL|INVALID|UNKNOWN)|SELF_SIGNED|UNABLE_TO_VERIFY|unknown scheme/i;

/**
 * Whether a failure is worth another attempt.
 *
 * @param isRead The call changes nothing.
 * @param isSafe The call changes nothing, or carries an idempotency key.
 */
export function isRetryable(error: SdkError, isRead: boolean, isSafe: boolean): boolean {
  // By `code`, so that errors of another copy of this package count too.
  const { code, cause, grpcCode, status, decoded, limit, reason } = error as SdkError & Partial<Failure>;
  if (!isSafe) return false;
  if (grpcCode) {
    // RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED and UNAVAILABLE always pass; UNKNOWN and INTERNAL only for reads.
    const isTransient = [8, 4, 14].includes(grpcCode) && !decoded?.quotaViolations;
    // A 4xx that is none of the known ones, such as 413, is UNKNOWN too, but stays what it is.
    return isTransient || (isRead && [2, 13].includes(grpcCode) && Math.trunc(status! / 100) !== 4);
  }
  return (
    limit === 'attempt' ||
    (code === 'INVALID_RESPONSE' && cause !== undefined) ||
    (code === 'NETWORK' && !permanentPattern.test(reason!))
  );
}

/** What tells the kinds of failures apart. */
type Failure = Pick<ApiError, 'grpcCode' | 'status' | 'decoded'> &
  Pick<TimeoutError, 'limit'> &
  Pick<NetworkError, 'reason'>;

/**
 * Milliseconds before the next attempt; `Infinity` when there is none to be: the service names a delay above the cap.
 *
 * @param attempt Number of the attempt that failed, from 1.
 */
export function retryDelay(
  error: SdkError,
  attempt: number,
  options: RetryPolicy,
  now: number,
  random: () => number,
): number {
  const asked = askedDelay(error as SdkError & Partial<ApiError>, now);
  if (asked !== undefined) return asked <= options.maxRetryAfter ? asked : Infinity;
  return random() * Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1));
}

/** The delay the service asks for: `Retry-After` in seconds or as a date, else `RetryInfo`. */
function askedDelay({ headers, decoded }: Partial<ApiError>, now: number): number | undefined {
  const text = headers?.['retry-after'] || 'none';
  const seconds = Number(text);
  // Without its time zone, what is no date may be read as one: "5, 10".
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  const delay = Number.isNaN(seconds) ? Math.max(0, date - now) : seconds * 1000;
  return delay >= 0 ? delay : decoded?.retryDelay;
}

/** The policy of the call over that of the client, what is `undefined` left out; `false` means a single attempt. */
export function retryPolicy(
  client: RetryOptions | false | undefined,
  own: RetryOptions | false | undefined,
): RetryPolicy {
  const policy: Record<string, number> = { ...defaultRetry };
  for (const options of [client, own] as Partial<typeof policy>[]) {
    for (const name in options) policy[name] = options[name] ?? policy[name]!;
  }
  if ((own ?? client) === false) policy.maxAttempts = 1;
  return policy as unknown as RetryPolicy;
}
