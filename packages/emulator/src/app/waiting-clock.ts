/** A clock for the code under test. Fits the `clock` option of the client. */
export interface WaitingClock {
  /** Milliseconds since 1970: the emulator's time. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

interface Timer {
  readonly at: number;
  readonly isWait: boolean;
  readonly callback: () => void;
}

export interface WaitingClockOptions {
  readonly now: () => number;
  /** Moves the emulator's time. */
  readonly advance: (milliseconds: number) => void;
  /** Whether a request is being answered. Time must not move until it is. */
  readonly isBusy: () => boolean;
}

/** Longer timers count as time-outs: they are there to catch a failure, and nothing waits for them. */
const longestWait = 20_000;

/**
 * A clock on which waiting takes no time: as soon as nothing else is going on, it moves the emulator's time to the next
 * timer. Timers longer than 20 seconds count as time-outs, and fire only when time has moved past them.
 */
export function createWaitingClock({ now, advance, isBusy }: WaitingClockOptions): WaitingClock & { reset(): void } {
  const timers = new Set<Timer>();
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || timers.size === 0) return;
    isScheduled = true;
    // Let the event loop turn once, so that code that need not wait runs first.
    setTimeout(() => {
      isScheduled = false;
      if (!isBusy()) moveOn();
      if ([...timers].some((timer) => timer.isWait)) schedule();
    }, 0);
  }

  function moveOn(): void {
    const waits = [...timers].filter((timer) => timer.isWait).sort((left, right) => left.at - right.at);
    const [next] = waits;
    if (!next) return;
    if (next.at > now()) advance(next.at - now());
    for (const timer of [...timers].sort((left, right) => left.at - right.at)) {
      if (timer.at <= now() && timers.delete(timer)) timer.callback();
    }
  }

  return {
    now,
    setTimeout(callback, milliseconds) {
      const timer: Timer = { at: now() + Math.max(0, milliseconds), isWait: milliseconds <= longestWait, callback };
      timers.add(timer);
      schedule();
      return timer;
    },
    clearTimeout(timer) {
      timers.delete(timer as Timer);
    },
    reset: () => timers.clear(),
  };
}
