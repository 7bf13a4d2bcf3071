import { type Clock, longestTimer } from '../core/clock.ts';

/**
 * The polls of one thing, shared by all that wait for it: at most one poll is under way, and whatever is learned reaches
 * all of them.
 */
export interface SharedPolls {
  /**
   * Resolves as soon as anything is learned, by a poll after `delay` milliseconds at the latest; rejects if a poll fails.
   * The signal ends this wait alone: a poll goes on for as long as anybody waits for it.
   *
   * @param delay `undefined` polls at once.
   */
  next(delay: number | undefined, signal: AbortSignal): Promise<void>;
  /** Wakes all that wait: something was learned without a poll. */
  announce(): void;
}

interface Waiter {
  timer: unknown;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function sharePolls(clock: Clock, poll: (signal: AbortSignal) => Promise<unknown>): SharedPolls {
  const waiters = new Set<Waiter>();
  /** Aborts the poll under way. */
  let current: AbortController | undefined;

  const forget = (waiter: Waiter): void => {
    waiters.delete(waiter);
    if (waiter.timer !== undefined) clock.clearTimeout(waiter.timer);
  };

  const settleAll = (settle: (waiter: Waiter) => void): void => {
    for (const waiter of [...waiters]) {
      forget(waiter);
      settle(waiter);
    }
  };

  const stop = (): void => {
    current?.abort();
    current = undefined;
  };

  const start = (): void => {
    if (current !== undefined) return;
    const controller = new AbortController();
    current = controller;
    const finish = (settle: (waiter: Waiter) => void): void => {
      if (current !== controller) return;
      current = undefined;
      settleAll(settle);
    };
    poll(controller.signal).then(
      () => finish(({ resolve }) => resolve()),
      (error) => finish(({ reject }) => reject(error)),
    );
  };

  return {
    next: (delay, signal) =>
      new Promise((resolve, reject) => {
        const waiter: Waiter = { timer: undefined, resolve, reject };
        waiters.add(waiter);
        const leave = (): void => {
          forget(waiter);
          if (waiters.size === 0) stop();
        };
        signal.addEventListener('abort', leave, { once: true });
        if (delay === undefined) start();
        else waiter.timer = clock.setTimeout(start, Math.min(delay, longestTimer));
      }),
    announce() {
      settleAll(({ resolve }) => resolve());
      stop();
    },
  };
}
