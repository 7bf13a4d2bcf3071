/** Retries that a client may make before any call has succeeded. */
const capacity = 20;

/** The share of a retry that a successful call earns back. */
const earnedBySuccess = 0.1;

/**
 * Retries that one client may still make, whatever the number of its calls. When the service is down, a client thus
 * adds at most 20 requests to the calls made.
 */
export interface RetryBudget {
  /** Takes one retry. `false` if none is left. */
  spend(): boolean;
  /** Gives back a tenth of a retry for a call that succeeded, and the retry itself if it took one. */
  earn(afterRetry: boolean): void;
}

export function createRetryBudget(): RetryBudget {
  let left = capacity;
  return {
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn(afterRetry) {
      left = Math.min(capacity, left + earnedBySuccess + (afterRetry ? 1 : 0));
    },
  };
}
