const capacity = 20;
const refund = 0.1;

/**
 * Retries that one client may still make. Each takes a token; a call that succeeds puts a tenth back, and the token of
 * its retry too. When the service is down, a client so adds at most 20 requests to the calls made, however many.
 */
export interface RetryBudget {
  /** Takes a token for one more retry; `false` when there is none. */
  take(): boolean;
  /** A call succeeded. */
  succeed(retried: boolean): void;
}

export function createRetryBudget(): RetryBudget {
  let tokens = capacity;
  return {
    take() {
      const isLeft = tokens >= 1;
      if (isLeft) tokens -= 1;
      return isLeft;
    },
    succeed(retried) {
      tokens = Math.min(capacity, tokens + Number(retried) + refund);
    },
  };
}
