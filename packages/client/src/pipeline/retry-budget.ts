import { type Clock, startStopwatch } from '../core/clock.ts';
import type { defaultBudget } from '../core/retry-options.ts';

/**
 * Retries that one client may still make, whatever the number of its calls. When the service is down, a client adds few
 * requests to the calls made.
 */
export interface RetryBudget {
  /** Takes one retry. `false` if none is left. */
  spend(): boolean;
  /** Gives back a share for a call that succeeded, and the retry itself if it took one. */
  earn(afterRetry: boolean): void;
}

export function createRetryBudget(
  { capacity, refillPerSecond, refillPerSuccess }: typeof defaultBudget,
  clock: Clock,
): RetryBudget {
  let left = capacity;
  const readElapsed = startStopwatch(clock);
  let refilledAt = 0;

  const add = (retries: number): void => {
    left = Math.min(capacity, left + retries);
  };

  const refill = (): void => {
    const elapsed = readElapsed();
    add(((elapsed - refilledAt) / 1000) * refillPerSecond);
    refilledAt = elapsed;
  };

  return {
    spend() {
      refill();
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn(afterRetry) {
      add(refillPerSuccess + (afterRetry ? 1 : 0));
    },
  };
}
