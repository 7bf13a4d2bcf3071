const capacity = 20;

/**
 * Retries that one client may still make. Each spends a token; a call that succeeds earns a tenth, and the token of its
 * retry too. When the service is down, a client so adds at most 20 requests to the calls made, however many.
 *
 * @param tokens To spend, or to earn when negative. `false` when there are not so many.
 */
export type RetryBudget = (tokens: number) => boolean;

export function createRetryBudget(): RetryBudget {
  let left = capacity;
  return (tokens) => {
    if (left < tokens) return false;
    left = Math.min(capacity, left - tokens);
    return true;
  };
}
