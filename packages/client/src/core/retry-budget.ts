const capacity = 20;
const refund = 0.1;

/**
 * Retries that one client may still make. Each takes a token; a call that succeeds puts a tenth back, and the token of
 * its retry too. When the service is down, a client so adds at most 20 requests to the calls made, however many.
 */
export class RetryBudget {
  #tokens = capacity;

  /** Whether one more retry is allowed. */
  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** A call succeeded. */
  succeed(retried: boolean): void {
    if (this.#tokens < capacity) this.#tokens = Math.min(capacity, this.#tokens + (retried ? 1 : 0) + refund);
  }
}
