/** Time as the client sees it. Replace it in tests to move time by hand. */
export interface Clock {
  /** Wall time: milliseconds since the epoch. Used for tokens and dates. */
  now(): number;
  /**
   * Milliseconds since any moment, never set back or ahead. Used for durations: time limits, delays, elapsed times.
   * Default: how far `now` has moved forward.
   */
  monotonic?(): number;
  /** Runs a callback once, after that many milliseconds. */
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Cancels a callback that has not run yet. */
  clearTimeout(timer: unknown): void;
}

/** Milliseconds. Timers of the platform fire at once beyond this. */
export const longestTimer = 2 ** 31 - 1;

/** The clock of the machine. Globals are looked up at each call, so that fake timers work. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Starts measuring a duration. The function it returns reads the milliseconds since then, which never decrease. */
export function startStopwatch(clock: Clock): () => number {
  if (clock.monotonic) {
    const start = clock.monotonic();
    return () => clock.monotonic!() - start;
  }
  let elapsed = 0;
  let last = clock.now();
  return () => {
    const time = clock.now();
    elapsed += Math.max(0, time - last);
    last = time;
    return elapsed;
  };
}
