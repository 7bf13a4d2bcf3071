/** Time as the client sees it. Replace it in tests to move time by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs a callback once, after that many milliseconds. */
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Cancels a callback that has not run yet. */
  clearTimeout(timer: unknown): void;
}

/** The clock of the machine. Globals are looked up at each call, so that fake timers work. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
